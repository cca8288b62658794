import Diagnostics
import Facts

/// Writes the sentence of one answer: what was counted, how it changed, and of which parts it is.
struct SentenceWriter {
  let answer: Answer
  let table: FigureTable
  let subject: SentenceSubject
  let phrase: SentencePhrase

  init(_ answer: Answer, table: FigureTable, language: Language) {
    self.answer = answer
    self.table = table
    subject = SentenceSubject(answer, language: language)
    phrase = SentencePhrase(language: language)
  }

  /// The sentence; an English one begins with a capital.
  var text: String {
    let text = sentence
    return phrase.pick(text.prefix(1).uppercased() + text.dropFirst(), text)
  }

  private var sentence: String {
    if table.isSideBySide { return table.periods.isEmpty ? sideBySide : comparison }
    return ["share", "rate"].contains(answer.verb) ? shares : counts
  }

  /// `phone 56 件`; what is not broken down and what stands apart is called so.
  func called(_ part: FigureTable.Part) -> String {
    switch part.role {
    case .remainder where part.label == Phrase.notBrokenDown.text(in: phrase.language):
      phrase.pick("not broken down ", "未细分的")
    case .apart: phrase.pick("apart, ", "单列的") + named(part)
    default: named(part)
    }
  }

  private func named(_ part: FigureTable.Part) -> String {
    part.label.isEmpty ? "" : phrase.pick(part.label + " ", phrase.period(part.label))
  }

  /// `In 2011 朝阳市环境保护局 had `, 2011年朝阳市环境保护局投诉举报; figures follow in Chinese.
  func opening(_ period: String?, _ figure: String) -> String {
    let name = subject.name
    let when = period ?? ""
    let owner = subject.organisation.map { "\($0) had" } ?? "there were"
    let lead = when.isEmpty ? owner : "in \(when) \(owner)"
    let english = "\(lead) \(figure) of \(name)"
    return phrase.pick(
      english, "\(phrase.period(when))\(subject.organisation ?? "")\(name)\(figure)")
  }

  /// The same where nothing is known.
  func openingWithoutFigure(_ period: String?) -> String {
    let name = subject.name
    let owner = subject.organisation
    let when = period.map { " in \($0)" } ?? ""
    return phrase.pick(
      "No figure of \(name)" + (owner.map { " of \($0)" } ?? "") + "\(when) is known",
      "\(phrase.period(period ?? ""))\(owner ?? "")\(name)没有数字")
  }

  /// Parts behind what they are parts of.
  func joined(_ head: String?, _ parts: [String], by separator: String) -> String {
    let list = parts.joined(separator: separator)
    guard let head else { return list + phrase.stop }
    return parts.isEmpty ? head + phrase.stop : head + list + phrase.stop
  }
}
