import Diagnostics
import Facts
import Indexing
import Planning

/// The rows of several counts, laid side by side by their keys.
struct ComparisonPivot {
  /// What makes rows of two columns one: their keys, and whether they are what parts leave.
  struct Key: Hashable {
    let cells: [Cell]
    let isRemainder: Bool
  }

  /// A figure in its place.
  struct Placed {
    let figure: Figure
    let cell: Cell.Figure
    /// The figure's unit where it is summed with others of its class.
    let sumUnit: String
  }

  let sides: [CompareOperator.Side]
  /// Whether a row of totals stands under the rows.
  let hasTotals: Bool
  /// The rows' keys in the order of their first appearance.
  private(set) var keys: [Key] = []
  /// The figures by key, then by column.
  private(set) var figures: [Key: [Int: Placed]] = [:]
  /// The totals by column.
  private(set) var totals: [Int: Placed] = [:]
  /// What is to be said besides what the counts say.
  var notes: [Note] = []
  private var said: [(note: Note, labels: [Wording])] = []
  private var runs: [Wording] = []
  private var offices: [String: [String]] = [:]

  init(sides: [CompareOperator.Side], hasTotals: Bool) {
    self.sides = sides
    self.hasTotals = hasTotals
  }

  /// Adds a count as a column, or as one organisation's part of it.
  mutating func add(
    _ count: CountOperator, at side: Int, label: Wording, keys prefix: [Cell],
    to builder: inout AnswerBuilder
  ) {
    var table: CountOperator.GroupTable?
    let notes = builder.collectingNotes { builder in
      let made = count.table(in: &builder)
      count.note(made, in: &builder)
      table = made
    }
    hear(notes, from: label)
    guard let table else { return }
    let words = count.index.table.columns[1].dictionary
    for row in table.rows {
      let key = Key(cells: prefix + row.keys, isRemainder: row.role == .remainder)
      if figures[key] == nil { keys.append(key) }
      let placed = row.figure.map { place($0, of: count, in: &builder) }
      figures[key, default: [:]][side] = placed
      for term in row.figure?.terms ?? [] {
        let office = words[count.index.table.columns[1].codes[term.row]]
        offices[sides[side].name, default: []].append(office)
      }
    }
    if hasTotals, let whole = table.whole.figure {
      totals[side] = place(whole, of: count, isTotal: true, in: &builder)
    }
  }

  /// Adds a count of cases as a row's figure of a column.
  mutating func add(_ count: Int, _ unit: String, at side: Int, of key: Key) {
    if figures[key] == nil { keys.append(key) }
    figures[key, default: [:]][side] = Self.placed(count, unit)
  }

  /// Adds a count of cases as a column's total.
  mutating func add(total count: Int, _ unit: String, at side: Int) {
    totals[side] = Self.placed(count, unit)
  }

  private static func placed(_ count: Int, _ unit: String) -> Placed {
    let figure = Figure(
      value: Number(count), precision: .exact, unit: unit, unitClass: 0, terms: [],
      isStated: false, isWhole: true)
    return Placed(figure: figure, cell: .init(Number(count), isStated: false), sumUnit: unit)
  }

  private func place(
    _ figure: Figure, of count: CountOperator, isTotal: Bool = false,
    in builder: inout AnswerBuilder
  ) -> Placed {
    let cell = Cell.Figure(
      figure.value, precision: figure.precision,
      sources: builder.sources(ofRows: figure.terms.map(\.row)),
      isDisputed: figure.terms.contains { count.isDisputed($0.row) },
      isStated: figure.isStated && (!isTotal || figure.isWhole))
    return Placed(figure: figure, cell: cell, sumUnit: count.resolver.sumUnit(of: figure.unit))
  }

  /// The offices whose figures went into a column.
  func organisations(at side: String) -> [String] { offices[side] ?? [] }

  private mutating func hear(_ notes: [Note], from label: Wording) {
    runs.append(label)
    for note in notes {
      let known = said.firstIndex { $0.note.code == note.code && $0.note.text == note.text }
      if let known {
        said[known].labels.append(label)
        let before = Set(said[known].note.sources)
        let sources = said[known].note.sources + note.sources.filter { !before.contains($0) }
        said[known].note = Note(code: note.code, text: note.text, sources: sources)
      } else {
        said.append((note, [label]))
      }
    }
  }

  /// What the counts said: plain where all said it, else with the columns that did.
  var heard: [Note] {
    said.map { note, labels in
      guard labels.count < runs.count else { return note }
      let list = NoteText.some(labels)
      return Note(
        code: note.code,
        text: Wording(
          english: "\(list.english): \(note.text.english)",
          chinese: "\(list.chinese):\(note.text.chinese)"),
        sources: note.sources)
    } + notes
  }
}
