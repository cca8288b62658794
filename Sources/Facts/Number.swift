/// An exact decimal number: 156.2478万元 stays 1562478 元, never a binary fraction of it.
///
/// Kept as a whole significand and a count of decimals, without trailing zeros, so that equal
/// numbers are equal values.
public struct Number: Sendable, Hashable {
  /// The digits as a whole number.
  public let significand: Int128
  /// How many of the digits stand after the decimal point, 0...18.
  public let decimals: Int

  /// Makes a number from its digits; trailing zeros after the point are dropped.
  public init(significand: Int128, decimals: Int = 0) {
    var digits = significand
    var places = decimals
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.significand = digits
    self.decimals = places
  }

  /// Makes a whole number.
  public init(_ whole: Int) {
    self.init(significand: Int128(whole))
  }

  /// Zero.
  public static let zero = Number(0)

  /// Reads `-1234.5`; nil where the text is not such a number or has more than 18 digits, which no
  /// figure of a report has and which keeps every later sum in range.
  public init?(_ text: Substring) {
    var digits = 0
    var count = 0
    var decimals: Int?
    var isNegative = false
    for (position, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: isNegative = true
      case UInt8(ascii: ".") where decimals == nil && count > 0: decimals = 0
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Said here, since a product of forty digits would leave the range before it is counted.
        guard count < 18 else { return nil }
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        count += 1
        decimals = decimals.map { $0 + 1 }
      default: return nil
      }
    }
    guard count > 0, decimals != 0 else { return nil }
    self.init(significand: Int128(isNegative ? -digits : digits), decimals: decimals ?? 0)
  }

  /// Reads `-1234.5` likewise; one generic initializer for both would not be specialized for callers
  /// in other targets, and took six times as long.
  public init?(_ text: String) {
    self.init(text[...])
  }

  /// The number times ten to a power of 0...12: 万 is 4, 亿 is 8.
  public func scaled(byPowerOfTen power: Int) -> Number {
    let shift = min(power, decimals)
    return Number(
      significand: significand * Self.powerOfTen(power - shift), decimals: decimals - shift)
  }

  /// The nearest binary floating-point value, for ratios and charts only.
  public var doubleValue: Double {
    Double(significand) / Double(Self.powerOfTen(decimals))
  }

  /// Whether the number has no digits after the point.
  public var isWhole: Bool { decimals == 0 }

  /// The sum.
  public static func + (left: Number, right: Number) -> Number {
    let (a, b, decimals) = aligned(left, right)
    return Number(significand: a + b, decimals: decimals)
  }

  /// The difference.
  public static func - (left: Number, right: Number) -> Number {
    let (a, b, decimals) = aligned(left, right)
    return Number(significand: a - b, decimals: decimals)
  }

  private static func aligned(_ left: Number, _ right: Number) -> (Int128, Int128, Int) {
    if left.decimals == right.decimals {
      return (left.significand, right.significand, left.decimals)
    }
    let decimals = max(left.decimals, right.decimals)
    return (
      left.significand * powerOfTen(decimals - left.decimals),
      right.significand * powerOfTen(decimals - right.decimals), decimals
    )
  }

  private static func powerOfTen(_ power: Int) -> Int128 {
    (0..<max(0, power)).reduce(Int128(1)) { product, _ in product * 10 }
  }
}

extension Number: Comparable {
  /// Whether the left number is smaller.
  public static func < (left: Number, right: Number) -> Bool {
    let (a, b, _) = aligned(left, right)
    return a < b
  }
}

extension Number: CustomStringConvertible {
  /// The digits without grouping: `1234.5`.
  public var description: String {
    guard decimals > 0 else { return String(significand) }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = significand < 0 ? "-" : ""
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
