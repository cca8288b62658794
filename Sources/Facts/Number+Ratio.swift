extension Number {
  /// The quotient times a power of ten, rounded half away from zero to a number of decimals.
  ///
  /// `Number(56).ratio(to: Number(176), scaledBy: 2, decimals: 1)` is 31.8, a percentage. Computed in
  /// whole numbers, so that 0.125 never rounds by chance.
  /// - Returns: nil where the denominator is zero or the digits leave the range of 128 bits.
  public func ratio(to denominator: Number, scaledBy power: Int, decimals: Int) -> Number? {
    guard denominator.significand != 0 else { return nil }
    let shift = decimals + power + denominator.decimals - self.decimals
    guard let top = significand.times(tenTo: shift),
      let bottom = denominator.significand.times(tenTo: -shift)
    else { return nil }
    let (quotient, rest) = top.quotientAndRemainder(dividingBy: bottom)
    let isAway = rest.magnitude >= bottom.magnitude - rest.magnitude
    let step: Int128 = (top < 0) == (bottom < 0) ? 1 : -1
    return Number(significand: isAway ? quotient + step : quotient, decimals: decimals)
  }

  /// The number as a percentage of another, rounded half away from zero.
  public func percent(of base: Number, decimals: Int) -> Number? {
    ratio(to: base, scaledBy: 2, decimals: decimals)
  }
}

extension Int128 {
  /// The number times ten to a power; itself for a negative one; nil where it leaves its range.
  fileprivate func times(tenTo power: Int) -> Int128? {
    var product = self
    for _ in stride(from: 0, to: power, by: 1) {
      let (next, hasOverflowed) = product.multipliedReportingOverflow(by: 10)
      if hasOverflowed { return nil }
      product = next
    }
    return product
  }
}
