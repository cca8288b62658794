import Facts

extension RegisterFilter {
  /// Binds a condition to the codes of a register's columns.
  init(
    _ condition: RegisterCondition, _ columns: [IndexedColumn]
  ) throws(RegisterQuestionFlaw) {
    switch condition {
    case .all: self = .all
    case .isAny(let axis, let keys): self = Self.isAny(axis, keys, columns[axis.column])
    case .compares(let axis, let comparison, let key):
      self = try Self.compares(axis, comparison, key, columns[axis.column])
    case .contains(let column, let text): self = Self.contains(column, text, columns[column])
    case .and(let parts): self = Self.all(of: try Self.bound(parts, columns))
    case .or(let parts): self = Self.any(of: try Self.bound(parts, columns))
    case .not(let part): self = .not(try RegisterFilter(part, columns))
    }
  }

  /// What fits all parts, without those that everything fits: a condition on one column stays one.
  private static func all(of parts: [RegisterFilter]) -> RegisterFilter {
    if parts.contains(.none) { return .none }
    let rest = parts.filter { $0 != .all }
    return rest.count > 1 ? .and(rest) : rest.first ?? .all
  }

  /// What fits some part, without those that nothing fits.
  private static func any(of parts: [RegisterFilter]) -> RegisterFilter {
    if parts.contains(.all) { return .all }
    let rest = parts.filter { $0 != .none }
    return rest.count > 1 ? .or(rest) : rest.first ?? .none
  }

  private static func bound(
    _ parts: [RegisterCondition], _ columns: [IndexedColumn]
  ) throws(RegisterQuestionFlaw) -> [RegisterFilter] {
    var filters: [RegisterFilter] = []
    for part in parts { filters.append(try RegisterFilter(part, columns)) }
    return filters
  }

  private static func isAny(
    _ axis: RegisterAxis, _ keys: [RegisterKey], _ column: IndexedColumn
  ) -> RegisterFilter {
    if case .text = column.column.meaning {
      let texts = keys.compactMap { key in
        switch key {
        case .missing: ""
        case .word(let word): word.isEmpty ? nil : word
        default: nil
        }
      }
      return texts.isEmpty ? .none : .leaf(.texts(column: axis.column, Set(texts)))
    }
    let places = keys.compactMap { column.place(of: $0) }.filter { !$0.isEmpty }
    return codes(axis.column, places.map { $0.lowerBound...$0.upperBound - 1 }, column)
  }

  private static func compares(
    _ axis: RegisterAxis, _ comparison: RegisterCondition.Comparison, _ key: RegisterKey,
    _ column: IndexedColumn
  ) throws(RegisterQuestionFlaw) -> RegisterFilter {
    if case .text = column.column.meaning { throw .noOrder(column: axis.column) }
    guard key != .missing, let place = column.place(of: key) else { return .none }
    let range =
      switch comparison {
      case .less: 1..<place.lowerBound
      case .atMost: 1..<place.upperBound
      case .more: place.upperBound..<UInt64.max
      case .atLeast: place.lowerBound..<UInt64.max
      }
    return codes(
      axis.column, range.isEmpty ? [] : [range.lowerBound...range.upperBound - 1], column)
  }

  private static func contains(
    _ place: Int, _ text: String, _ column: IndexedColumn
  ) -> RegisterFilter {
    let wanted = FoldedText(text).scalars
    switch column.column.meaning {
    case .text where wanted.isEmpty: return .not(.leaf(.texts(column: place, [""])))
    case .text, .numbers: return .leaf(.contains(column: place, FoldedBytes.folded(text)))
    case .words(let list):
      let codes = list.indices.filter {
        wanted.isEmpty || FoldedText(list[$0]).range(of: wanted) != nil
      }
      return Self.codes(place, codes.map { UInt64($0 + 1)...UInt64($0 + 1) }, column)
    case .days: return .none
    }
  }

  /// The rows whose codes lie in some ranges; everything or nothing where the data says so.
  private static func codes(
    _ place: Int, _ ranges: [ClosedRange<UInt64>], _ column: IndexedColumn
  ) -> RegisterFilter {
    guard let occurring = column.codes else { return .none }
    let clipped = ranges.filter { $0.overlaps(occurring) }.map { $0.clamped(to: occurring) }
    let codes = CodeRanges(clipped)
    if codes.isEmpty { return .none }
    return codes.holds(all: occurring) ? .all : .leaf(.codes(column: place, codes))
  }
}
