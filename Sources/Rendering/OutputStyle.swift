public import Diagnostics

/// How an answer is to look: the language of its words, colour, and the room there is for it.
public struct OutputStyle: Sendable, Hashable {
  /// The language of headings, notes and labels; ids and document text keep their own.
  public var language: Language
  /// Whether ANSI colour and bold may be written.
  public var hasColor: Bool
  /// The terminal's columns; nil where there is no terminal, and then nothing is cut.
  public var width: Int?
  /// Whether CSV begins with a byte order mark, without which some spreadsheets misread Chinese.
  public var hasByteOrderMark: Bool

  /// Makes a style.
  public init(
    language: Language, hasColor: Bool = false, width: Int? = nil, hasByteOrderMark: Bool = false
  ) {
    self.language = language
    self.hasColor = hasColor
    self.width = width
    self.hasByteOrderMark = hasByteOrderMark
  }

  /// Text in bold where colour is on.
  func bold(_ text: String) -> String { painted(text, "1") }

  /// Text that steps back where colour is on.
  func dim(_ text: String) -> String { painted(text, "2") }

  private func painted(_ text: String, _ code: String) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
