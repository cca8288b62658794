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
    if isTop { answer.rows.removeAll { !$0.isPlain } }
    if let limit { answer.rows = Array(answer.rows.prefix(limit)) }
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
    case .flag(let flag): flag ? "true" : "false"
    case .list(let cells): cells.map(\.sortText).joined(separator: " ")
    case .record(let fields): fields.map(\.value.sortText).joined(separator: " ")
    }
  }
}
