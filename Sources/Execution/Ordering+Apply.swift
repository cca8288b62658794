import Facts
import Planning

extension Ordering {
  /// Sorts and cuts the rows of an answer; remainders and figures stated apart stay last.
  func apply(to answer: inout Answer) {
    if let key, let place = answer.columns.firstIndex(where: { $0.name == key }) {
      let order = answer.rows.enumerated().sorted { left, right in
        let (a, b) = (left.element, right.element)
        if a.isPlain != b.isPlain { return a.isPlain }
        let result = Self.compare(a.cells[place], b.cells[place])
        if result == 0 || !a.isPlain { return left.offset < right.offset }
        // No figure is neither large nor small: it stands last either way.
        if a.cells[place] == .missing || b.cells[place] == .missing { return result < 0 }
        return isDescending ? result > 0 : result < 0
      }
      answer.rows = order.map(\.element)
    }
    let count = answer.rows.count
    if isTop { answer.rows.removeAll { !$0.isPlain } }
    if let limit { answer.rows = Array(answer.rows.prefix(limit)) }
    if answer.rows.count < count { answer.keepOnlySourcesInUse() }
  }

  /// Below zero where the left cell comes first; a missing one comes last.
  private static func compare(_ left: Cell, _ right: Cell) -> Int {
    switch (left, right) {
    case (.missing, .missing): 0
    case (.missing, _): 1
    case (_, .missing): -1
    case (.number(let a), .number(let b)): a == b ? 0 : a < b ? -1 : 1
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
      rows.flatMap(\.sources) + (total?.sources ?? []) + notes.flatMap(\.sources))
    let kept = sources.indices.filter(used.contains)
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    func moved(_ indexes: [Int]) -> [Int] { indexes.compactMap { places[$0] } }
    sources = kept.map { sources[$0] }
    for row in rows.indices { rows[row].sources = moved(rows[row].sources) }
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
