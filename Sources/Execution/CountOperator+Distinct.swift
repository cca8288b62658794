import Diagnostics
import Facts
import Indexing
import Planning

extension CountOperator {
  /// `count distinct DIM of M`: how many values figures carry, in all or by group.
  func distinctAnswer(_ builder: inout AnswerBuilder) -> Answer {
    let rows = slots.flatMap(\.views).flatMap(\.rows).filter {
      filter.verdict($0, in: index).truth == .all
    }
    let groups = plan.groups.indices.map { (plan.groups[$0], groupColumns[$0]) }
    builder.set { answer in
      answer.columns = plan.groups.map(Column.key)
      answer.columns.append(.numbers("value", "value", "数值"))
    }
    var keys: [[Cell]] = []
    var places: [[Cell]: Int] = [:]
    var members: [[Int]] = []
    for row in rows {
      let key = groups.map { self.key(of: row, $0.0, $0.1) }
      if key.contains(.missing) { continue }
      if let place = places[key] {
        members[place].append(row)
      } else {
        places[key] = keys.count
        keys.append(key)
        members.append([row])
      }
    }
    if keys.isEmpty { (keys, members) = ([[]], [[]]) }
    for (key, rows) in zip(keys, members) { addDistinct(key, rows, to: &builder) }
    if let newest = selection.newest {
      let words = index.table.columns[1].dictionary
      builder.note(.newestYear(newest, leavingOut: selection.leftOut.map { words[$0] }))
    }
    return builder.answer
  }

  private func key(of row: Int, _ group: Group, _ column: Int?) -> Cell {
    switch group {
    case .period: .period(index.periods[Int(index.table.columns[2].codes[row])])
    case .organisation:
      .text(index.table.columns[1].dictionary[index.table.columns[1].codes[row]])
    case .dimension: column.map { cell($0, ofRow: row) } ?? .missing
    }
  }

  private func addDistinct(_ key: [Cell], _ rows: [Int], to builder: inout AnswerBuilder) {
    var values: Set<UInt32> = []
    var carriers: [Int] = []
    for row in rows {
      let own = distinctValues(of: row)
      if !own.isEmpty { carriers.append(row) }
      values.formUnion(own)
    }
    let cells = key.isEmpty ? plan.groups.map { _ in Cell.missing } : key
    let sources = builder.sources(ofRows: carriers)
    let isStated = !values.isEmpty
    builder.set {
      $0.rows.append(
        Row(
          cells: cells + [isStated ? .number(Number(values.count)) : .missing],
          precision: isStated ? .exact : nil, sources: sources))
    }
    if !isStated { note(Gap(), in: &builder) }
  }

  /// The values that a row carries of what is counted.
  private func distinctValues(of row: Int) -> [UInt32] {
    switch plan.distinct {
    case .period: [index.table.columns[2].codes[row]]
    case .organisation: [index.table.columns[1].codes[row]]
    case .dimension:
      groupColumns.last.flatMap { $0 }.map { place in
        let column = index.table.columns[place]
        return column.cells[Int(column.codes[row])].values
      } ?? []
    case nil: []
    }
  }
}
