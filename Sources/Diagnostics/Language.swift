/// The language in which Gongkai speaks to a person; data keeps its own words in either.
public enum Language: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh"
}

/// One sentence in both languages, kept together so that a message has the same meaning in each.
///
/// `Wording(english: "no report is loaded", chinese: "尚未载入报告")`
public struct Wording: Sendable, Hashable {
  /// The English words.
  public let english: String
  /// The Chinese words.
  public let chinese: String

  /// Makes a wording from its two texts.
  public init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// Makes a wording that reads the same in both languages: a name, a figure, a path.
  public init(same text: String) {
    self.init(english: text, chinese: text)
  }

  /// So many of something in English: `1 case`, `2 cases`.
  public static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// The words in the given language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
