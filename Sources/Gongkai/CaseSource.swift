import Diagnostics
import Facts
import Indexing

/// What `source` answers over cases: the cells of each, or with a context the lines around it.
struct CaseSource {
  private let previous: Answer
  private let registers: [LoadedRegister]
  private let context: Int
  /// What stands in the lines of each register that are shown.
  private var texts: [String: [Int: String]] = [:]
  private var answer: Answer

  /// Begins an answer about rows of another.
  init(_ answer: Answer, of previous: Answer, registers: [LoadedRegister], context: Int) {
    self.answer = answer
    self.previous = previous
    self.registers = registers
    self.context = context
  }

  /// The answer about some rows, from 1.
  mutating func finished(ofRows rows: [Int]) -> Answer {
    answer.measure = previous.measure
    answer.sourceKind = previous.sourceKind
    answer.columns = [
      .numbers("row", "row", "行号"), .numbers("line", "line", "文件行"),
    ]
    answer.columns +=
      context > 0
      ? [.words("text", "text", "原文")]
      : [.words("column", "column", "列"), .words("cell", "cell", "内容")]
    let found = rows.map { (row: $0, place: place(ofRow: $0)) }
    read(found.compactMap(\.place))
    for case (let row, let place?) in found { add(place, row: row) }
    let lost = found.filter { $0.place == nil }.map(\.row)
    if !lost.isEmpty { answer.notes.append(RegisterWording.lostLines(ofRows: lost)) }
    return answer
  }

  /// A case in its register.
  private struct Place {
    let source: Source
    let loaded: LoadedRegister
    /// Its row in the register.
    let row: Int

    var line: Int { source.place.line }
  }

  /// The case behind a row; nil where its line or its register is not known.
  private func place(ofRow number: Int) -> Place? {
    guard let source = previous.rows[number - 1].sources.first.map({ previous.sources[$0] }),
      let loaded = registers.first(where: { $0.cases.name == source.document }),
      let row = loaded.register.account.lines.row(
        onLine: source.place.line, of: loaded.register.rowCount)
    else { return nil }
    return Place(source: source, loaded: loaded, row: row)
  }

  /// Reads the lines of all cases, each file once.
  private mutating func read(_ places: [Place]) {
    for loaded in registers {
      let own = places.filter { $0.source.document == loaded.cases.name }
      guard !own.isEmpty else { continue }
      let lines = own.reduce(into: Set()) { $0.formUnion(shown(around: $1)) }
      do {
        texts[loaded.cases.name] = try loaded.texts(ofLines: lines)
      } catch {
        answer.notes.append(Note(code: "register", text: error.message))
      }
    }
  }

  private func shown(around place: Place) -> ClosedRange<Int> {
    max(1, place.line - context)...place.line + context
  }

  private mutating func add(_ place: Place, row number: Int) {
    let texts = texts[place.source.document] ?? [:]
    answer.sources.append(place.source.saying(texts[place.line] ?? place.source.place.text))
    guard context == 0 else {
      for line in shown(around: place) {
        guard let text = texts[line] else { continue }
        answer.rows.append(
          Row(
            cells: [.number(Number(number)), .number(Number(line)), .text(text)],
            sources: line == place.line ? [answer.sources.count - 1] : []))
      }
      return
    }
    for column in place.loaded.register.columns {
      answer.rows.append(
        Row(
          cells: [
            .number(Number(number)), .number(Number(place.line)), .text(column.name),
            column[place.row].map { .text($0.description) } ?? .missing,
          ]))
    }
  }
}

extension Source {
  /// The same place with other words.
  fileprivate func saying(_ text: String) -> Source {
    var place = place
    place.text = text
    return Source(
      organisation: organisation, period: period, document: document, place: place)
  }
}
