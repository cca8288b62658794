import Diagnostics
import Facts

/// What is computed of figures side by side: change, percent and yearly rate, inexactness included.
struct Comparison {
  /// A figure of a comparison.
  struct Operand {
    let value: Number
    let precision: Precision
    let unitClass: UInt32

    init(_ figure: Figure) {
      (value, precision, unitClass) = (figure.value, figure.precision, figure.unitClass)
    }
  }

  let before: Operand?
  let after: Operand?

  /// The difference; the bound of what is taken away turns over.
  var change: Cell {
    guard let (before, after) = pair else { return .missing }
    return .figure(
      .init(
        after.value - before.value,
        precision: .ofSum([after.precision, before.precision.turnedOver]), isStated: false))
  }

  /// The difference as a percentage of what was before; from a stated zero there is none but `new`.
  var percent: Cell {
    guard let (before, after) = pair else { return .missing }
    if before.value == .zero {
      return before.precision == .exact && after.value > .zero ? .term(Self.new) : .missing
    }
    guard let percent = (after.value - before.value).percent(of: before.value, decimals: 1)
    else { return .missing }
    return .figure(.init(percent, precision: quotientPrecision, isStated: false))
  }

  /// The yearly percentage that, compounded over some years, leads from the one to the other.
  func yearlyPercent(over years: Int) -> Cell {
    guard let (before, after) = pair, years > 0, before.value > .zero, after.value > .zero else {
      return .missing
    }
    let ratio = after.value.doubleValue / before.value.doubleValue
    let percent = (Self.root(of: ratio, years) - 1) * 100
    guard percent.isFinite, percent.magnitude < 1e12 else { return .missing }
    let rounded = Number(significand: Int128((percent * 10).rounded()), decimals: 1)
    return .figure(.init(rounded, precision: quotientPrecision, isStated: false))
  }

  static let new = Term(id: "new", name: .init(english: "new", chinese: "新增"))

  /// Both figures, where they count the same kind of thing.
  private var pair: (Operand, Operand)? {
    guard let before, let after, before.unitClass == after.unitClass else { return nil }
    return (before, after)
  }

  private var quotientPrecision: Precision {
    before?.precision == .exact && after?.precision == .exact ? .exact : .about
  }

  /// A root by Newton's steps from above, which fall until they can fall no further.
  private static func root(of value: Double, _ degree: Int) -> Double {
    var root = max(1, value)
    while true {
      var power = 1.0
      for _ in 1..<max(degree, 2) { power *= root }
      if degree == 1 { return value }
      let next = root - (root - value / power) / Double(degree)
      if next >= root || !next.isFinite { return root }
      root = next
    }
  }
}
