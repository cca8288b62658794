import Facts
import Indexing

extension RowFilter {
  /// How much of a row fits the condition.
  ///
  /// A row stands for everything that its figure counts: a total without a channel may hold any.
  /// A cell that joins values is judged value by value. Where they differ, the condition either
  /// names the cell by its own name alone, which answers, or cuts through it.
  func verdict(_ row: Int, in index: FactIndex) -> Verdict {
    guard let column = mergedColumn(of: row, in: index) else {
      return Verdict(truth: truth(row, in: index))
    }
    let codes = index.table.columns[column]
    let cell = codes.cells[Int(codes.codes[row])]
    let truths = cell.values.map { value in
      truth(row, in: index, known: KnownColumn(column: column, content: .value(value)))
    }
    if truths.dropFirst().allSatisfy({ $0 == truths[0] }) { return Verdict(truth: truths[0]) }
    let named = cell.values.filter { names($0, inColumn: column) }
    if let name = cell.name, named == [name] { return Verdict(truth: truths[0], isByName: true) }
    return Verdict(truth: .some, isCut: true)
  }

  private func mergedColumn(of row: Int, in index: FactIndex) -> Int? {
    var merged: Int?
    eachColumn { place in
      let column = index.table.columns[place]
      if merged == nil, column.cells[Int(column.codes[row])].isMerged { merged = place }
    }
    return merged
  }

  /// How much of a row fits, by the three-valued logic of Kleene.
  ///
  /// `known` is what is known of one column instead of what the row says.
  func truth(_ row: Int, in index: FactIndex, known: KnownColumn? = nil) -> Truth {
    switch self {
    case .always: return .all
    case .unknown: return .some
    case .values(let column, let values, let others):
      if let known, known.column == column { return known.truth(values, others: others) }
      return Self.truth(of: row, index.table.columns[column], values)
    case .cell(let column, let code):
      let cells = index.table.columns[column]
      if let known, known.column == column {
        return known.truth(cells.cells[Int(code)].values, others: false)
      }
      if cells.codes[row] == code { return .all }
      return Self.truth(of: row, cells, cells.cells[Int(code)].values)
    case .missing(let column):
      if let known, known.column == column { return known.isRest ? .all : .none }
      return index.table.columns[column].codes[row] == 0 ? .some : .none
    case .organisations(let codes):
      return codes.contains(index.table.columns[1].codes[row]) ? .all : .none
    case .years(let ranges): return Self.holds(ranges, row, index) ? .all : .none
    case .field: return .some
    case .all(let filters):
      return filters.reduce(.all) {
        $0 == .none ? .none : $0.least($1.truth(row, in: index, known: known))
      }
    case .any(let filters):
      return filters.reduce(.none) {
        $0 == .all ? .all : $0.most($1.truth(row, in: index, known: known))
      }
    case .not(let filter): return filter.truth(row, in: index, known: known).negated
    }
  }

  private static func truth(of row: Int, _ column: CodeColumn, _ values: [UInt32]) -> Truth {
    let code = column.codes[row]
    if code == 0 { return .some }
    let fitting = column.cells[Int(code)].values.count { values.contains($0) }
    if fitting == 0 { return .none }
    return fitting == column.cells[Int(code)].values.count ? .all : .some
  }

  private static func holds(_ ranges: [ClosedRange<Int>], _ row: Int, _ index: FactIndex) -> Bool {
    let period = index.periods[Int(index.table.columns[2].codes[row])]
    return ranges.contains {
      $0.contains(period.firstMonth / 12) && $0.contains(period.lastMonth / 12)
    }
  }
}

extension Truth {
  fileprivate func least(_ other: Truth) -> Truth { rawValue <= other.rawValue ? self : other }
  fileprivate func most(_ other: Truth) -> Truth { rawValue >= other.rawValue ? self : other }
}

extension KnownColumn {
  fileprivate var isRest: Bool { if case .rest = content { true } else { false } }

  /// Whether one of some values stands in the column.
  fileprivate func truth(_ values: [UInt32], others: Bool) -> Truth {
    switch content {
    case .value(let value): values.contains(value) ? .all : .none
    case .rest(let named): others || !named.isSuperset(of: values) ? .some : .none
    }
  }
}
