import Diagnostics
import Facts

/// Sentences about one year: counts and shares.
extension SentenceWriter {
  /// A total and its parts: 2011年朝阳市环境保护局投诉举报176件,其中:电话56件、来访36批.
  var counts: String {
    let period = subject.period.map(\.description)
    let isSingle = table.parts.count == 1 && table.parts[0].label.isEmpty
    guard let whole = isSingle ? table.parts[0] : table.total, let figure = whole.figures[0] else {
      return isSingle ? openingWithoutFigure(period) + phrase.stop : partsAlone(period)
    }
    let isComputed = table.total != nil && !figure.isStated
    let amount = phrase.figure(figure, whole.unit)
    let head = opening(period, phrase.pick(amount, (isComputed ? "共" : "") + amount))
    guard !isSingle else { return head + phrase.stop }
    return joined(
      head + phrase.pick(": ", ",其中:"), table.parts.map(count), by: phrase.pick(", ", "、"))
  }

  /// Parts that have no sum: 2011年投诉举报:电话56件、来访36批.
  private func partsAlone(_ period: String?) -> String {
    let owner = subject.organisation ?? ""
    let context = [owner, period ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let english = subject.name + (context.isEmpty ? "" : " (\(context))")
    let chinese = phrase.period(period ?? "") + owner + subject.name
    return joined(
      phrase.pick(english + ": ", chinese + ":"), table.parts.map(count),
      by: phrase.pick(", ", "、"))
  }

  private func count(_ part: FigureTable.Part) -> String {
    guard let figure = part.figures[0] else {
      return called(part) + phrase.pick("no figure", "没有数字")
    }
    return called(part) + phrase.figure(figure, part.unit)
  }

  /// A whole and the parts of it, 电话30件,占50.0%; parts of different wholes name theirs.
  var shares: String {
    let period = subject.period.map(\.description)
    let wholes = Set(table.parts.map { $0.named["base"] })
    let unit = answer.columns.first { $0.name == "base" }?.unit ?? answer.unit ?? ""
    let isSingle = table.parts.count == 1 && table.parts[0].label.isEmpty
    guard !isSingle, wholes.count == 1, let whole = wholes.first.flatMap({ $0 }) else {
      let head = phrase.pick(subject.name + ": ", context(period) + subject.name + ":")
      return joined(head, table.parts.map { share($0, ofNamed: true) }, by: phrase.semicolon)
    }
    return joined(
      opening(period, phrase.figure(whole, unit)) + phrase.pick(": ", ",其中:"),
      table.parts.map { share($0, ofNamed: false) }, by: phrase.semicolon)
  }

  private func context(_ period: String?) -> String {
    phrase.period(period ?? "") + (subject.organisation ?? "")
  }

  /// `phone 30 件, 50.0%`, 电话30件,占50.0%; with its whole 电话30件,占60件的50.0%.
  private func share(_ part: FigureTable.Part, ofNamed namesWhole: Bool) -> String {
    let unit = { (name: String) in
      answer.columns.first { $0.name == name }?.unit ?? answer.unit ?? ""
    }
    guard let value = part.named["value"] else {
      return called(part) + phrase.pick("no figure", "没有数字")
    }
    var text = called(part) + phrase.figure(value, unit("value"))
    guard let percent = part.figures[0] else { return text }
    let size = phrase.figure(
      Cell.Figure(percent.value, precision: percent.precision, isStated: false), "%")
    if namesWhole, let whole = part.named["base"] {
      let base = phrase.figure(whole, unit("base"))
      text += phrase.pick(", \(size) of \(base)", ",占\(base)的\(size)")
    } else {
      text += phrase.pick(", \(size)", ",占\(size)")
    }
    return text
  }
}
