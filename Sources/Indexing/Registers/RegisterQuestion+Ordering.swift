import Facts

extension RegisterQuestion.Order {
  typealias Place = (row: RegisterAnswer.Row, codes: [Int])

  /// Whether a group stands before another.
  func precedes(_ left: Place, _ right: Place) -> Bool {
    switch self {
    case .byKey: break
    case .mostFirst:
      if left.row.count != right.row.count { return left.row.count > right.row.count }
    case .largestFirst:
      let first = left.row.figures.first.flatMap(\.self)
      let second = right.row.figures.first.flatMap(\.self)
      if first != second { return Self.isLarger(first, second) }
    }
    return left.codes.lexicographicallyPrecedes(right.codes)
  }

  private static func isLarger(_ left: FigureValue?, _ right: FigureValue?) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left > right
    case (.day(let left), .day(let right)): left > right
    case (.mean(let sum, let terms), .mean(let other, let otherTerms)):
      // Quotients compared as products, so that no rounding decides.
      Number(significand: sum.significand * Int128(otherTerms), decimals: sum.decimals)
        > Number(significand: other.significand * Int128(terms), decimals: other.decimals)
    case (nil, _): false
    default: true
    }
  }
}
