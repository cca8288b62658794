import Facts

extension RegisterQuestion.Order {
  /// Sorts groups; the figure of a group is asked for only where it decides.
  func sort(_ groups: inout [GroupedCases.Group], figure: (GroupedCases.Group) -> FigureValue?) {
    switch self {
    case .byKey:
      // Cubes and columns give groups in this order already.
      let isSorted = zip(groups, groups.dropFirst()).allSatisfy { !Self.isBefore($1, $0) }
      if !isSorted { groups.sort(by: Self.isBefore) }
    case .mostFirst:
      groups.sort { $0.count == $1.count ? Self.isBefore($0, $1) : $0.count > $1.count }
    case .largestFirst:
      let keyed = groups.map { (group: $0, figure: figure($0)) }
      groups = keyed.sorted { left, right in
        left.figure == right.figure
          ? Self.isBefore(left.group, right.group) : Self.isLarger(left.figure, right.figure)
      }.map(\.group)
    }
  }

  private static func isBefore(_ left: GroupedCases.Group, _ right: GroupedCases.Group) -> Bool {
    left.codes.lexicographicallyPrecedes(right.codes)
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
