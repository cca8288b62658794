import Diagnostics
import Facts
import Gongkai
import Syntax

extension Session {
  /// What stands before a statement: the focus in short.
  public var prompt: String {
    Printable.text(shortFocus) + "> "
  }

  /// What stands before the further lines of a statement, as wide as the prompt.
  public var continuationPrompt: String {
    let mark = "...> "
    return String(repeating: " ", count: max(0, DisplayWidth.columns(of: prompt) - mark.count))
      + mark
  }

  /// The line that `use` answers with.
  var focusLine: String {
    let line: Wording
    switch focus {
    case .organisation(let name): line = Wording(english: "focus: \(name)", chinese: "当前机构:\(name)")
    case .all: line = Wording(english: "focus: every organisation", chinese: "当前机构:全部")
    case .loaded: return ""
    }
    return Printable.text(line.text(in: settings.language)) + "\n"
  }

  private var shortFocus: String {
    switch focus {
    case .organisation(let name): return Self.shortened(name)
    case .all: return Keyword.all.spelling(in: settings.language)
    case .loaded:
      let offices = Set(workspace.reports.map(\.organisation))
      guard let first = offices.first else { return "gongkai" }
      guard offices.count > 1 else { return Self.shortened(first) }
      let count = Wording(
        english: "\(offices.count) organisations", chinese: "\(offices.count) 个机构")
      return count.text(in: settings.language)
    }
  }

  /// A name of at most 24 columns: a long one leaves too little room for the statement.
  private static func shortened(_ name: String) -> String {
    guard DisplayWidth.columns(of: name) > 24 else { return name }
    var short = ""
    for character in name {
      guard DisplayWidth.columns(of: short) + DisplayWidth.columns(of: character) < 24 else {
        break
      }
      short.append(character)
    }
    return short + "…"
  }

  /// The full name of the organisation that has a name or an alias.
  func fullName(of name: String) -> String? {
    workspace.lexicon.organisationNames.first { $0.text == name }?.id
  }

  /// The full names of the organisations that have a name, or else whose names hold it.
  func organisations(called name: String) -> [String] {
    if let exact = fullName(of: name) { return [exact] }
    let wanted = name.lowercased()
    var seen: Set<String> = []
    return workspace.lexicon.organisationNames
      .filter { !wanted.isEmpty && !$0.text.lowercased().range(ofFirst: wanted).isEmpty }
      .map(\.id).filter { seen.insert($0).inserted }
  }
}

extension Lexicon {
  /// The names and aliases of organisations.
  var organisationNames: [Entry] { entries.filter { $0.kind == .organisation } }
}
