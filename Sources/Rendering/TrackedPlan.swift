import Diagnostics
import Facts

/// A tracked plan for people: each item with its heading, its actions with their level, and under
/// each action what speaks for it.
///
/// ```
/// 2012.5  丰富公开载体
///   2012.5.3  limited (suggested)  丰富“三屏”显示内容
///     bulletins: 2011 11 期 → 2012 awaited
///     “丰富了三屏显示内容” 0.83, 五(二) line 12
///     #3 2012-06-30 王某: substantial — LED columns renewed
/// ```
struct TrackedPlan {
  private static let evidence = ["measures", "mentions", "entries"]

  private let answer: Answer
  private let style: OutputStyle
  private let places: [String: Int]
  private let levelWidth: Int

  /// Nil for an answer to any other verb.
  init?(_ answer: Answer, style: OutputStyle) {
    guard Self.isTracked(answer) else { return nil }
    self.answer = answer
    self.style = style
    places = Dictionary(answer.columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    let levels = answer.rows.compactMap { Self.level(of: $0, in: answer, style.language) }
    levelWidth = levels.map { DisplayWidth.columns(of: $0) }.max() ?? 0
  }

  /// Whether an answer tells how far a plan has come.
  static func isTracked(_ answer: Answer) -> Bool {
    answer.verb == "track" && answer.columns.contains { $0.name == "item" }
      && answer.columns.contains { $0.name == "level" }
  }

  /// `limited (suggested)`; nil for a row that has no level.
  static func level(of row: Row, in answer: Answer, _ language: Language) -> String? {
    let names = answer.columns.map(\.name)
    guard let place = names.firstIndex(of: "level"), row.cells.indices.contains(place),
      row.cells[place] != .missing
    else { return nil }
    let level = CellText.words(row.cells[place], in: language)
    let isSuggested = names.firstIndex(of: "suggested").map { index in
      row.cells.indices.contains(index) && row.cells[index] == .flag(true)
    }
    guard isSuggested == true else { return level }
    let word = Phrase.suggested.text(in: language)
    return Wording(english: "\(level) (\(word))", chinese: "\(level)(\(word))").text(in: language)
  }

  var lines: [String] {
    var lines: [String] = []
    var office = ""
    for row in answer.rows {
      let own = words("organisation", of: row)
      if own != office {
        if !lines.isEmpty { lines.append("") }
        lines.append(style.bold(own))
        office = own
      }
      if isAction(row) {
        lines += action(row)
      } else {
        if let last = lines.last, last != style.bold(office) { lines.append("") }
        lines += item(row)
      }
    }
    return lines
  }

  /// An action's id has a part more than its item's: `2012.5.3`.
  private func isAction(_ row: Row) -> Bool {
    words("item", of: row).count { $0 == "." } > 1
  }

  private func item(_ row: Row) -> [String] {
    let heading = words("heading", of: row)
    let id = words("item", of: row)
    let title = heading.isEmpty ? words("text", of: row) : heading
    let level = Self.level(of: row, in: answer, style.language).map { $0 + "  " } ?? ""
    return hanging(style.bold(id) + "  " + level, columns(id) + 2 + columns(level), title)
      + evidence(of: row, indent: 2)
  }

  private func action(_ row: Row) -> [String] {
    let id = words("item", of: row)
    let level = Self.level(of: row, in: answer, style.language) ?? "–"
    let gap = String(repeating: " ", count: max(0, levelWidth - columns(level)) + 2)
    let head = "  " + style.dim(id) + "  " + style.bold(level) + gap
    let width = 2 + columns(id) + 2 + columns(level) + gap.count
    return hanging(head, width, words("text", of: row)) + evidence(of: row, indent: 4)
  }

  private func evidence(of row: Row, indent: Int) -> [String] {
    Self.evidence.flatMap { column -> [String] in
      guard let place = places[column], row.cells.indices.contains(place),
        case .list(let cells) = row.cells[place]
      else { return [] }
      return cells.flatMap { cell -> [String] in
        guard let record = TrackedRecord(cell, language: style.language),
          let line = record.line(inColumn: column)
        else { return [] }
        let lines = hanging(String(repeating: " ", count: indent), indent, line)
        return record.isWithdrawn ? lines.map { style.dim($0) } : lines
      }
    }
  }

  /// Text behind a head, its further lines under its first one where the terminal is narrow.
  private func hanging(_ head: String, _ width: Int, _ text: String) -> [String] {
    guard let room = style.width, !text.isEmpty else { return [head + text] }
    let blanks = String(repeating: " ", count: width)
    return Clip.lines(of: text, to: max(8, room - width)).enumerated().map { index, line in
      (index == 0 ? head : blanks) + line
    }
  }

  private func words(_ column: String, of row: Row) -> String {
    guard let place = places[column], row.cells.indices.contains(place),
      row.cells[place] != .missing
    else { return "" }
    return Printable.text(CellText.words(row.cells[place], in: style.language))
  }

  private func columns(_ text: String) -> Int { DisplayWidth.columns(of: text) }
}
