import Diagnostics
import Facts

/// An answer laid out for people, before any format draws it: words, signed figures, marks.
///
/// `unit`, `precision` and `value_max` are folded into the figure, remainders and totals are labelled, and the
/// text of a document is safe to show.
struct Sheet {
  /// A column that is shown.
  struct Heading {
    let title: String
    let isNumber: Bool
    /// Whether the cells are sentences, of which a part still says where to look.
    let isSentence: Bool
    /// Whether the cells number plan items, whose actions are numbered below them.
    let isItem: Bool
  }

  /// What is shown in one place.
  struct Entry {
    /// The digits with their precision sign, or the words.
    let text: MarkedText
    /// The unit with what separates it from the digits; empty for words.
    let unit: String
    /// The items where the cell is a list of sentences.
    var items: [String] = []
    /// Indexes into the answer's sources, where the cell is a figure.
    var sources: [Int] = []

    var line: String { text.before + text.marked + text.after + unit }
  }

  /// A row that is shown.
  struct Line {
    let entries: [Entry]
    /// What is to be said of the row: apart, disputed, stated.
    let marks: [String]
    /// What the row is called where something speaks of it.
    let label: String
    /// Indexes into the answer's sources.
    let sources: [Int]
    /// The same sources, each under the name of what it stands behind.
    let backings: [Backing]
  }

  /// Sources with what they stand behind: `phone 2017`.
  struct Backing {
    let label: String
    let sources: [Int]
  }

  let headings: [Heading]
  let lines: [Line]
  let total: Line?

  /// Whether the answer is one figure and nothing else.
  var isSingleFigure: Bool { lines.count == 1 && headings.count == 1 && headings[0].isNumber }

  /// Whether each row shows its own sentence, so that no list of sources needs to.
  let showsItsSources: Bool

  /// Lays an answer out; `isCompact` leaves out what the lines about its documents say, and
  /// writes the unit of figures side by side once in their heading.
  init(_ answer: Answer, isCompact: Bool = false, style: OutputStyle) {
    let shown = SheetColumns(answer, isCompact: isCompact)
    let shape = AnswerShape(answer, hasHeadingUnits: isCompact)
    let printer = SheetPrinter(answer: answer, columns: shown, shape: shape, style: style)
    headings = shown.indexes.map { index in
      let column = answer.columns[index]
      let title = Self.title(of: column, in: answer).text(in: style.language)
      let unit = shape.headingUnit(of: index, in: answer)
      return Heading(
        title: Printable.text(title + FigureText.spaced(unit)),
        isNumber: column.kind == .number, isSentence: column.name == "text",
        isItem: column.name == "item")
    }
    lines = Interruption.mapped(answer.rows) { printer.line($0) }
    total = answer.total.map { printer.line($0) } ?? answer.totalRow.map { printer.line(total: $0) }
    let columns = answer.columns + (answer.detail?.columns ?? [])
    let areCases = answer.verb == "list" && answer.sourceKind == "register"
    showsItsSources = areCases || columns.contains { $0.name == "text" }
  }

  /// What a column is called: a count is headed by what it counts.
  private static func title(of column: Column, in answer: Answer) -> Wording {
    let isCount = column.name == "value" && ["count", "list"].contains(answer.verb)
    return isCount ? answer.measure?.name ?? column.title : column.title
  }
}

/// Which columns of an answer are shown, and where the folded ones are.
struct SheetColumns {
  /// The columns that are shown, in order.
  let indexes: [Int]
  /// The column of the figure.
  let figure: Int?
  /// The folded column of the figure's unit.
  let unit: Int?
  /// The folded column of the figure's precision.
  let precision: Int?
  /// The folded column of the upper end where the figure is a range.
  let highest: Int?

  init(_ answer: Answer, isCompact: Bool) {
    let names = answer.columns.map(\.name)
    figure = names.firstIndex(of: "value")
    unit = figure == nil ? nil : names.firstIndex(of: "unit")
    precision = figure == nil ? nil : names.firstIndex(of: "precision")
    highest = figure == nil ? nil : names.firstIndex(of: "value_max")
    let folded = Set([unit, precision, highest].compactMap { $0 })
    // A level says by itself whether it is suggested.
    let suggested = TrackedPlan.isTracked(answer) ? names.firstIndex(of: "suggested") : nil
    let repeated = isCompact ? Self.repeated(in: answer) : []
    indexes = answer.columns.indices.filter {
      !folded.contains($0) && $0 != suggested && !repeated.contains(answer.columns[$0].name)
    }
  }

  /// The columns that say in every row what stands once under the table: whose document it is.
  private static func repeated(in answer: Answer) -> Set<String> {
    guard answer.columns.contains(where: { $0.name == "text" }), !answer.sources.isEmpty else {
      return []
    }
    let documentColumns = ["organisation", "year", "document"]
    return Set(
      documentColumns.filter { name in
        guard let index = answer.columns.firstIndex(where: { $0.name == name }) else {
          return false
        }
        return Set(
          answer.rows.map { $0.cells.indices.contains(index) ? $0.cells[index] : .missing }
        )
        .count == 1
      })
  }
}
