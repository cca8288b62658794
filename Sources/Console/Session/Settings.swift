public import Diagnostics
import Rendering

/// What a person chose about how answers look; changed with `set`, flags or the environment.
public struct Settings: Sendable, Hashable {
  /// When colour is written.
  public enum ColorChoice: String, Sendable, CaseIterable {
    /// On terminals, unless the environment says otherwise.
    case auto
    /// Everywhere.
    case always
    /// Nowhere.
    case never
  }

  /// The language of headings, notes and errors.
  public var language: Language
  /// The id of the format of answers that name none.
  public var format = "table"
  /// Whether the time that an answer took is told.
  public var showsTiming = false
  /// Whether a long answer goes through the pager.
  public var usesPager = true
  /// When colour is written.
  public var color = ColorChoice.auto
  /// Whether CSV begins with a byte order mark.
  public var hasByteOrderMark = false
  /// Whether notes and summaries are left out.
  public var isQuiet = false

  /// Makes the settings that a person begins with.
  public init(language: Language) {
    self.language = language
  }

  /// The names of the formats, in the order in which they are listed.
  public static var formats: [String] { AnswerFormats.ids }

  /// The id of the format that a person named; nil for any other word.
  public static func format(named word: String) -> String? {
    AnswerFormats.format(named: word)?.id
  }

  /// The language that the locale asks for: Chinese where it is a Chinese one.
  public static func language(for environment: Environment) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  /// Whether colour is written to a stream.
  ///
  /// `NO_COLOR` (no-color.org), `CLICOLOR_FORCE` (bixense.com/clicolors) and `TERM=dumb` count
  /// where nothing was chosen.
  public func usesColor(onTerminal isTerminal: Bool, environment: Environment) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"] != nil { return false }
      if let force = environment["CLICOLOR_FORCE"], force != "0" { return true }
      return isTerminal && environment["TERM"] != "dumb"
    }
  }
}
