import Diagnostics
import Facts

/// Sentences about several years, or several organisations.
extension SentenceWriter {
  /// The whole and its parts: 2019年全国投诉举报531176件,比2018年的710117件减少178941件。其中:电话….
  var comparison: String {
    let isSingle = table.parts.count == 1 && table.parts[0].label.isEmpty
    let parts = isSingle ? [] : table.parts
    guard let whole = isSingle ? table.parts[0] : table.total else { return changesAlone }
    let head = change(ofWhole: whole) + phrase.stop
    guard !parts.isEmpty else { return head }
    let lead = phrase.pick(" Of these: ", "其中:")
    return joined(head + lead, parts.map(change(ofPart:)), by: phrase.semicolon)
  }

  private var last: Int { table.columns.count - 1 }

  /// Parts that have no sum: 2019年与2018年相比,全国投诉举报:电话….
  private var changesAlone: String {
    let owner = subject.organisation
    let (now, before) = (table.columns[last], table.columns[last - 1])
    let english = subject.name + (owner.map { " of \($0)" } ?? "") + " in \(now) and \(before): "
    let chinese =
      "\(phrase.period(now))与\(phrase.period(before))相比,\(owner ?? "")\(subject.name):"
    return joined(
      phrase.pick(english, chinese), table.parts.map(change(ofPart:)), by: phrase.semicolon)
  }

  private func change(ofWhole whole: FigureTable.Part) -> String {
    let (now, before) = (table.columns[last], table.columns[last - 1])
    let earlier = whole.figures[last - 1].map { phrase.figure($0, whole.unit) }
    guard let figure = whole.figures[last] else {
      let past = earlier.map {
        phrase.pick("; \(before) had \($0)", ",\(phrase.period(before))为\($0)")
      }
      return openingWithoutFigure(now) + (past ?? known(before))
    }
    let head = opening(now, phrase.figure(figure, whole.unit))
    guard let earlier else { return head + known(before) + sinceFirst(whole) }
    return head + since(before, earlier, whole) + sinceFirst(whole)
  }

  /// How it changed: `, 178941 件 fewer than the 710117 件 of 2018, a fall of 25.2%`.
  private func since(_ year: String, _ earlier: String, _ part: FigureTable.Part) -> String {
    guard let change = part.named["change"] else {
      return phrase.pick("; \(year) had \(earlier)", ",\(phrase.period(year))为\(earlier)")
    }
    if change.value == .zero, change.precision == .exact {
      return phrase.pick(", as many as in \(year)", ",与\(phrase.period(year))持平")
    }
    return difference(
      change, part.named["percent"], from: "\(earlier) of \(year)",
      "\(phrase.period(year))的\(earlier)", part.unit)
  }

  /// The change from the first of three years or more, which the last change does not tell.
  private func sinceFirst(_ part: FigureTable.Part) -> String {
    guard last > 1, let first = part.figures[0], let change = part.named["change_first"],
      change.value != .zero
    else { return "" }
    let (earlier, year) = (phrase.figure(first, part.unit), table.columns[0])
    let text = difference(
      change, part.named["percent_first"], from: "\(earlier) of \(year)",
      "\(phrase.period(year))的\(earlier)", part.unit)
    return phrase.semicolon + text.dropFirst(phrase.comma.count)
      + (part.named["yearly_percent"].map { phrase.comma + phrase.yearly($0) } ?? "")
  }

  private func difference(
    _ change: Cell.Figure, _ percent: Cell.Figure?, from english: String, _ chinese: String,
    _ unit: String
  ) -> String {
    let size = phrase.change(change, unit, isOverTime: true)
    let share = percent.map { phrase.comma + phrase.percent($0, isOverTime: true) } ?? ""
    return phrase.pick(", \(size) than the \(english)", ",比\(chinese)\(size)") + share
  }

  /// What is said of a year without a figure.
  private func known(_ year: String) -> String {
    phrase.pick(" (no figure for \(year))", "(\(phrase.period(year))没有数字)")
  }

  /// A part: `phone 270451 件, 94910 件 fewer, a fall of 26.0%`.
  private func change(ofPart part: FigureTable.Part) -> String {
    let before = table.columns[last - 1]
    let earlier = part.figures[last - 1]
    let past = earlier.map { phrase.figure($0, part.unit) }
    let then = past.map { phrase.pick(" (\(before): \($0))", "(\(phrase.period(before))为\($0))") }
    guard let figure = part.figures[last] else {
      return called(part) + phrase.pick("no figure", "没有数字") + (then ?? "")
    }
    let head = called(part) + phrase.figure(figure, part.unit)
    guard earlier != nil else { return head + known(before) }
    guard let change = part.named["change"] else { return head + (then ?? "") }
    if change.value == .zero, change.precision == .exact {
      return head + phrase.pick(", as before", ",持平")
    }
    // Without a percentage the earlier figure was zero, which is worth saying.
    let share = part.named["percent"].map { phrase.comma + phrase.percent($0, isOverTime: true) }
    return head + phrase.comma + phrase.change(change, part.unit, isOverTime: true)
      + (share ?? then ?? "")
  }

  /// Organisations beside one another: 云岭市150件、青河市120件,青河市比云岭市少30件.
  var sideBySide: String {
    let period = subject.period.map(\.description)
    let english = subject.name + (period.map { " in \($0)" } ?? "") + ": "
    let chinese = phrase.period(period ?? "") + subject.name + ":"
    let parts = table.parts + (table.total.map { [$0] } ?? [])
    return joined(phrase.pick(english, chinese), parts.map(row(of:)), by: phrase.semicolon)
  }

  private func row(of part: FigureTable.Part) -> String {
    let figures = zip(table.columns, part.figures).map { name, figure in
      let amount =
        figure.map { phrase.figure($0, part.unit) } ?? phrase.pick("no figure", "没有数字")
      return phrase.pick("\(name) \(amount)", name + amount)
    }
    let head = called(part) + figures.joined(separator: phrase.pick(", ", "、"))
    guard let change = part.named["change"] else { return head }
    let (other, first) = (table.columns[last], table.columns[last - 1])
    if change.value == .zero, change.precision == .exact {
      return head + phrase.pick(", as many", ",持平")
    }
    let size = phrase.change(change, part.unit, isOverTime: false)
    let share = part.named["percent"].map {
      phrase.comma + phrase.percent($0, isOverTime: false)
    }
    return head + phrase.pick(", \(other) \(size) than \(first)", ",\(other)比\(first)\(size)")
      + (share ?? "")
  }
}
