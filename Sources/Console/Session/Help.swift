import Diagnostics
import Syntax

/// The console's help, laid out from the words of the language and what `HelpTable` says of them.
struct Help {
  private let language: Language

  init(language: Language) {
    self.language = language
  }

  /// Every word with its line.
  var overview: String {
    let groups: [(Wording, [Keyword])] = [
      (Wording(english: "Questions", chinese: "提问"), Keyword.verbs),
      (Wording(english: "Clauses", chinese: "子句"), Keyword.clauses + Keyword.markings),
      (Wording(english: "Console", chinese: "控制台"), Keyword.consoleWords),
    ]
    let sections = groups.map { title, words in
      title.text(in: language) + "\n" + rows(words.map { (names(of: $0), summary(of: $0)) })
    }
    let more = Wording(
      english: "More: help WORD, help keys, help settings.",
      chinese: "详见:帮助 某词、帮助 按键、帮助 设置项。")
    return sections.joined(separator: "\n") + "\n" + more.text(in: language) + "\n"
  }

  /// What there is to say about a word in either language; nil where there is nothing.
  func text(about topic: String) -> String? {
    let word = topic.lowercased()
    if Self.keyTopics.contains(word) { return rows(Self.keys.map { ($0, $1.text(in: language)) }) }
    if Self.settingTopics.contains(word) { return settings }
    if let keyword = Self.words.first(where: { spellings(of: $0).contains(word) }) {
      return text(about: keyword)
    }
    return Keyword.allCases.lazy.filter { self.spellings(of: $0).contains(word) }
      .compactMap(HelpEntry.home).first.flatMap(text)
  }

  /// The topic that a misspelt word most likely meant.
  func nearest(to word: String) -> String? {
    NearestName.nearest(
      to: word, among: Self.words.flatMap(spellings) + Self.keyTopics + Self.settingTopics)
  }

  /// Every topic, in the language of the help.
  static func topics(in language: Language) -> [String] {
    words.map { $0.spelling(in: language) } + ["keys", "settings"]
  }

  private static let words =
    Keyword.verbs + Keyword.clauses + Keyword.markings + Keyword.consoleWords
  private static let keyTopics = ["keys", "按键"]
  private static let settingTopics = ["settings", "设置项"]

  private func text(about keyword: Keyword) -> String? {
    guard let entry = HelpEntry.about(keyword) else { return nil }
    var text = "\(entry.usage)\n  \(summary(of: keyword))\n"
    text += "  \(names(of: keyword))\n"
    let title = Wording(english: "examples:", chinese: "示例:").text(in: language)
    text += "  \(title)\n" + entry.examples.map { "    \($0)\n" }.joined()
    return text
  }

  private var settings: String {
    rows(
      Setting.allCases.map { setting in
        let name =
          language == .chinese ? "\(setting.rawValue) \(setting.chineseName)" : setting.rawValue
        let values = setting.values.joined(separator: "|")
        return (name, "\(setting.summary.text(in: language)) (\(values))")
      })
  }

  private func summary(of keyword: Keyword) -> String {
    HelpEntry.about(keyword)?.summary.text(in: language) ?? ""
  }

  /// All spellings, those of the help's language first.
  private func names(of keyword: Keyword) -> String {
    spellings(of: keyword).joined(separator: " · ")
  }

  private func spellings(of keyword: Keyword) -> [String] {
    let other: Language = language == .english ? .chinese : .english
    return keyword.spellings(in: language) + keyword.spellings(in: other)
  }

  /// Two columns, the first as wide as its widest entry.
  private func rows(_ pairs: [(String, String)]) -> String {
    let width = pairs.reduce(0) { max($0, DisplayWidth.columns(of: $1.0)) }
    return pairs.map { name, text in
      let gap = String(repeating: " ", count: width - DisplayWidth.columns(of: name) + 2)
      return "  \(name)\(gap)\(text)\n"
    }.joined()
  }

  private static let keys: [(String, Wording)] = [
    (
      "Tab",
      Wording(english: "completes a word; again: lists what fits", chinese: "补全;再按列出候选")
    ),
    ("Up, Down", Wording(english: "the statement before, after", chinese: "上一条、下一条语句")),
    ("Right, End", Wording(english: "at the end: takes the grey hint", chinese: "在行尾采用灰色提示")),
    ("Ctrl-R", Wording(english: "searches earlier statements", chinese: "搜索以前的语句")),
    (
      "Enter",
      Wording(
        english: "runs a complete statement, else goes on in a new line",
        chinese: "语句完整则执行,否则换行")
    ),
    ("Alt-Enter", Wording(english: "begins a new line", chinese: "换行")),
    ("Ctrl-C", Wording(english: "clears the line", chinese: "清除当前输入")),
    ("Ctrl-D", Wording(english: "on an empty line: leaves", chinese: "空行时退出")),
    ("Ctrl-L", Wording(english: "clears the screen", chinese: "清屏")),
    ("Ctrl-A, Ctrl-E", Wording(english: "start, end of the line", chinese: "行首、行尾")),
    ("Ctrl-K, Ctrl-Y", Wording(english: "cuts to the end, pastes", chinese: "剪切到末尾、粘贴")),
    (
      "~/.editrc",
      Wording(english: "changes keys: \"bind -v\" for vi", chinese: "更改按键:“bind -v”为 vi 键位")
    ),
  ]
}
