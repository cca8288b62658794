import Diagnostics
import Facts
import Gongkai
import Syntax

extension Session {
  /// The answer to what `show` asks of the console rather than of the documents; else nil.
  func ownAnswer(to query: Query, in source: SourceText) -> Answer? {
    guard query.verb == .show, let subject = query.subject else { return nil }
    let word = subject.text.lowercased()
    guard
      let topic = [Keyword.settings, .scripts].first(where: { keyword in
        Language.allCases.contains { keyword.spellings(in: $0).contains(word) }
      })
    else { return nil }
    var answer = Answer(query: source[query.range], verb: query.verb.rawValue)
    if topic == .settings { fillWithSettings(&answer) } else { fillWithScripts(&answer) }
    return answer
  }

  private func fillWithSettings(_ answer: inout Answer) {
    answer.columns = [Self.name, Self.setTo, Self.choices, Self.meaning]
    answer.rows = Setting.allCases.map { setting in
      Row(cells: [
        .text(setting.rawValue), .text(setting.value(in: settings)),
        .text(setting.values.joined(separator: " ")),
        .text(setting.summary.text(in: settings.language)),
      ])
    }
  }

  private func fillWithScripts(_ answer: inout Answer) {
    answer.columns = [Self.name, Self.about]
    answer.rows = ScriptFolder(path: folder + "/queries").scripts.map { script in
      Row(cells: [.text(script.name), script.comment.map { .text($0) } ?? .missing])
    }
  }

  private static let about = Column(
    name: "about", title: Wording(english: "about", chinese: "说明"), kind: .string)
  private static let choices = Column(
    name: "choices", title: Wording(english: "choices", chinese: "可选"), kind: .string)
  private static let meaning = Column(
    name: "meaning", title: Wording(english: "meaning", chinese: "含义"), kind: .string)
  private static let name = Column(
    name: "name", title: Wording(english: "name", chinese: "名称"), kind: .string)
  private static let setTo = Column(
    name: "set_to", title: Wording(english: "set to", chinese: "现值"), kind: .string)
}
