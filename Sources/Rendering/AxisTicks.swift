import Facts

/// Round figures along an axis: steps of 1, 2 or 5 times a power of ten, zero among them.
struct AxisTicks {
  /// A round figure and how it is written.
  struct Tick {
    let value: Double
    let label: String
  }

  /// The ticks, ascending; the first and the last enclose all figures and zero.
  let ticks: [Tick]

  /// Makes at most about eight ticks.
  init(_ values: [Double]) {
    let highest = max(values.max() ?? 0, 0)
    let lowest = min(values.min() ?? 0, 0)
    let (digit, power) = Self.step(for: (highest - lowest) / 5)
    let step = Double(digit) * Self.powerOfTen(power)
    let last = max(Int((highest / step).rounded(.up)), lowest < 0 ? 0 : 1)
    let first = Int((lowest / step).rounded(.down))
    ticks = (first...last).map { count in
      Tick(value: Double(count) * step, label: Self.label(count * digit, power))
    }
  }

  /// Where a figure stands between the ends, 0...1.
  func share(of value: Double) -> Double {
    let (low, high) = (ticks[0].value, ticks[ticks.count - 1].value)
    return (value - low) / (high - low)
  }

  /// The smallest round step that is not below a width.
  private static func step(for width: Double) -> (digit: Int, power: Int) {
    guard width > 0, width.isFinite else { return (1, 0) }
    var power = 0
    while powerOfTen(power) > width { power -= 1 }
    while powerOfTen(power + 1) <= width { power += 1 }
    let share = width / powerOfTen(power)
    return share <= 1
      ? (1, power) : share <= 2 ? (2, power) : share <= 5 ? (5, power) : (1, power + 1)
  }

  private static func powerOfTen(_ power: Int) -> Double {
    (0..<abs(power)).reduce(1) { product, _ in power < 0 ? product / 10 : product * 10 }
  }

  private static func label(_ digits: Int, _ power: Int) -> String {
    guard power > 0 else {
      return FigureText.digits(Number(significand: Int128(digits), decimals: -power))
    }
    return FigureText.digits(Number(digits))
      + (digits == 0 ? "" : String(repeating: "0", count: power))
  }
}
