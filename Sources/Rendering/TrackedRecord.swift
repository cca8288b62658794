import Diagnostics
import Facts

/// What stands behind a tracked action, each as a line for a person: figures of the two years,
/// sentences that take it up, and what people recorded.
struct TrackedRecord {
  private let fields: [String: Cell]
  private let language: Language

  /// Nil for a cell that is no record.
  init?(_ cell: Cell, language: Language) {
    guard case .record(let fields) = cell else { return nil }
    self.fields = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    self.language = language
  }

  /// The line of a record in a column; nil in a column of something else.
  func line(inColumn column: String) -> String? {
    switch column {
    case "measures": measure
    case "mentions": mention
    case "entries": entry
    default: nil
    }
  }

  /// Whether a later entry strikes this one out.
  var isWithdrawn: Bool { has("withdrawn_by") }

  /// The figures of both years: `bulletins: 2011 11 期 disputed → 2012 15 期`, or `… → 2012 awaited`.
  private var measure: String {
    let dimensions = self.dimensions
    let name =
      text("measure") + (dimensions.isEmpty ? "" : pick(" (\(dimensions))", "(\(dimensions))"))
    let missing = fields["awaited"] == .flag(true) ? Phrase.awaited.text(in: language) : "–"
    return name + Phrase.colon.text(in: language) + figure("baseline", missing: "–") + " → "
      + figure("actual", missing: missing)
      + (has("target") ? pick(" (target \(text("target")))", "(目标 \(text("target")))") : "")
  }

  /// The words of the dimensions' values; their names go without saying.
  private var dimensions: String {
    guard case .record(let fields)? = fields["dims"] else { return "" }
    return fields.map { Printable.text(CellText.words($0.value, in: language)) }
      .joined(separator: Phrase.comma.text(in: language))
  }

  /// The year and its figure: `2012 15 期`.
  private func figure(_ key: String, missing: String) -> String {
    let year = text(key + "_year")
    guard case .figure(let figure)? = fields[key] else { return year + " " + missing }
    let unit = has("unit") ? text("unit") : ""
    let digits = FigureText.signed(figure.value, figure.precision) + FigureText.spaced(unit)
    let mark = figure.isDisputed ? " " + Phrase.disputed.text(in: language) : ""
    return year + " " + digits + mark
  }

  /// A sentence that takes the action up: `“…sentence…” 0.83, 五(二) line 12`.
  private var mention: String {
    var place = has("section") ? text("section") + " " : ""
    if case .number(let line)? = fields["line"] {
      place += pick("line \(line)", "第\(line)行")
    }
    let parts = [has("score") ? text("score") : "", place].filter { !$0.isEmpty }
    return "“" + text("text") + "” "
      + parts.joined(separator: Phrase.commaBetweenWords.text(in: language))
  }

  /// What was recorded: `#3 2012-06-30 王某: substantial — LED columns renewed (struck out by #4)`.
  private var entry: String {
    var line = "#" + text("number") + " " + text("date")
    if has("author") { line += " " + text("author") }
    let what =
      has("withdraws")
      ? pick("strikes out #\(text("withdraws"))", "撤销#\(text("withdraws"))") : text("level")
    line += Phrase.colon.text(in: language) + what
    if has("note") { line += " — " + text("note") }
    if has("evidence") { line += pick(" [\(text("evidence"))]", "[\(text("evidence"))]") }
    guard isWithdrawn else { return line }
    let number = text("withdrawn_by")
    return line + pick(" (struck out by #\(number))", "(已被#\(number)撤销)")
  }

  private func has(_ key: String) -> Bool {
    switch fields[key] {
    case nil, .missing?, .text("")?: false
    default: true
    }
  }

  private func text(_ key: String) -> String {
    Printable.text(CellText.words(fields[key] ?? .missing, in: language))
  }

  private func pick(_ english: String, _ chinese: String) -> String {
    Wording(english: english, chinese: chinese).text(in: language)
  }
}
