import Facts
import Planning

extension Ordering {
  /// Sorts and cuts the rows of an answer; remainders and figures stated apart stay last.
  func apply(to answer: inout Answer) {
    if let place = place(in: answer) {
      let rows = answer.rows
      // Rows are heavy to move about; what they are sorted by is not.
      let cells = rows.map { $0.cells[place] }
      let arePlain = rows.map(\.isPlain)
      let order = rows.indices.sorted { left, right in
        if arePlain[left] != arePlain[right] { return arePlain[left] }
        let result = Self.compare(cells[left], cells[right])
        if result == 0 || !arePlain[left] { return left < right }
        // No figure is neither large nor small: it stands last either way.
        if cells[left] == .missing || cells[right] == .missing { return result < 0 }
        return isDescending ? result > 0 : result < 0
      }
      answer.rows = order.map { rows[$0] }
    }
    let count = answer.rows.count
    if isTop { answer.rows.removeAll { !$0.isPlain } }
    if let limit { answer.rows = Array(answer.rows.prefix(limit)) }
    guard answer.rows.count < count else { return }
    answer.keepOnlySourcesInUse()
    if !isTop { answer.notes.append(.firstRows(answer.rows.count, of: count)) }
  }

  /// The column to sort by; of figures side by side `value` is the last.
  private func place(in answer: Answer) -> Int? {
    if key == "value", let last = answer.series.last { return last }
    return key.flatMap { key in answer.columns.firstIndex { $0.name == key } }
  }

  /// Below zero where the left cell comes first; a missing one comes last.
  private static func compare(_ left: Cell, _ right: Cell) -> Int {
    switch (left, right) {
    case (.missing, .missing): 0
    case (.missing, _): 1
    case (_, .missing): -1
    case (.number(let a), .number(let b)): a == b ? 0 : a < b ? -1 : 1
    case (.figure(let a), .figure(let b)): a.value == b.value ? 0 : a.value < b.value ? -1 : 1
    // What is new has grown by more than any percentage.
    case (.figure, .term): -1
    case (.term, .figure): 1
    case (.flag(let a), .flag(let b)): a == b ? 0 : a ? 1 : -1
    default: compare(left.sortText, right.sortText)
    }
  }

  private static func compare(_ left: String, _ right: String) -> Int {
    left == right ? 0 : left < right ? -1 : 1
  }
}

extension Answer {
  /// Drops the sources of rows that were cut off, and points the others at their new places.
  fileprivate mutating func keepOnlySourcesInUse() {
    // Rows of a detail table point at sources too, and belong to answers that are short as they are.
    guard detail == nil else { return }
    let used = Set(
      rows.flatMap(\.sources) + (total?.sources ?? []) + (totalRow?.sources ?? [])
        + notes.flatMap(\.sources))
    let kept = sources.indices.filter(used.contains)
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    func moved(_ indexes: [Int]) -> [Int] { indexes.compactMap { places[$0] } }
    sources = kept.map { sources[$0] }
    func moved(_ row: Row) -> Row {
      var row = row
      row.sources = moved(row.sources)
      row.cells = row.cells.map { $0.withSources(moved) }
      return row
    }
    rows = rows.map(moved)
    totalRow = totalRow.map(moved)
    notes = notes.map { Note(code: $0.code, text: $0.text, sources: moved($0.sources)) }
    total = total.map {
      Total(
        value: $0.value, precision: $0.precision, isStated: $0.isStated, sources: moved($0.sources))
    }
  }
}

extension Row {
  fileprivate var isPlain: Bool { role == nil || role == .part }
}

extension Cell {
  /// The cell with the sources of its figures moved.
  fileprivate func withSources(_ moved: ([Int]) -> [Int]) -> Cell {
    switch self {
    case .figure(let figure):
      .figure(
        Figure(
          figure.value, precision: figure.precision, sources: moved(figure.sources),
          isDisputed: figure.isDisputed, isStated: figure.isStated))
    case .list(let cells): .list(cells.map { $0.withSources(moved) })
    case .record(let fields):
      .record(fields.map { Field(name: $0.name, value: $0.value.withSources(moved)) })
    case .missing, .text, .term, .number, .flag: self
    }
  }

  fileprivate var sortText: String {
    switch self {
    case .missing: ""
    case .text(let text): text
    case .term(let term): term.id
    case .number(let number): number.description
    case .figure(let figure): figure.value.description
    case .flag(let flag): flag ? "true" : "false"
    case .list(let cells): cells.map(\.sortText).joined(separator: " ")
    case .record(let fields): fields.map(\.value.sortText).joined(separator: " ")
    }
  }
}
