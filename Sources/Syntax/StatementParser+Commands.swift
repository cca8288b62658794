import Diagnostics

// The console's own words, and the habits of other shells.
extension StatementParser {
  /// Reads the arguments of a console word.
  mutating func parseCommand(_ word: Keyword) -> ConsoleCommand? {
    guard let first = lexeme, let name = ConsoleCommand.Word(rawValue: word.rawValue) else {
      return nil
    }
    hope(for: [.statement])
    take(first.range, as: .keyword)
    let arguments = takeArguments(of: name)
    guard let arguments, diagnostic == nil else { return nil }
    return ConsoleCommand(word: name, arguments: arguments, range: raw.range)
  }

  /// Reads `\q`, `.mode csv` and their like as what they mean here.
  mutating func parseHabit() -> Statement? {
    guard let first = lexeme else { return nil }
    hope(for: [.statement])
    let typed = text(first.range).lowercased()
    guard let habit = Habit.all[typed] else {
      let suggestion = NearestName.nearest(to: typed, among: Habit.all.keys.sorted())
      fail(.unknownStatement(text(first.range), range: first.range, suggestion: suggestion))
      return nil
    }
    take(first.range, as: .keyword)
    switch habit {
    case .showMeasures:
      guard isAtEnd() else { return nil }
      var query = Query(verb: .show, verbRange: first.range, range: raw.range)
      query.subject = Name(text: Keyword.measures.rawValue, range: first.range)
      return .query(query)
    case .command(let word):
      return takeArguments(of: word).map { command(word, $0) }
    case .setting(let setting):
      guard let values = takeSettingValue(of: setting) else { return nil }
      return command(.set, [Name(text: setting, range: first.range)] + values)
    }
  }

  private func command(_ word: ConsoleCommand.Word, _ arguments: [Name]) -> Statement {
    .command(ConsoleCommand(word: word, arguments: arguments, range: raw.range))
  }

  private mutating func takeArguments(of word: ConsoleCommand.Word) -> [Name]? {
    switch word {
    case .help: takeHelpTopics()
    case .load: takeLoad()
    case .open: takeRow()
    case .use: takeUse()
    case .set: takeSetting()
    case .reload, .history, .clear, .quit: isAtEnd() ? [] : nil
    }
  }

  private mutating func takeHelpTopics() -> [Name]? {
    var topics: [Name] = []
    hope(for: [.helpTopic])
    while let topic = takeArgument() {
      topics.append(topic)
      hope(for: [.helpTopic])
    }
    return topics
  }

  /// Takes `[N]`, a row of the last answer.
  private mutating func takeRow() -> [Name]? {
    hope(for: [.number])
    guard let row = takeArgument() else { return [] }
    return isAtEnd() ? [row] : nil
  }

  /// Takes `PATH… [as ORGANISATION [PERIOD]]`.
  private mutating func takeLoad() -> [Name]? {
    var arguments: [Name] = []
    while true {
      hope(for: arguments.isEmpty ? [.file] : [.file, .keyword(.as)])
      if !arguments.isEmpty, let word = acceptAs() { return takeLoadTarget(arguments + [word]) }
      guard let path = takeArgument() else { break }
      arguments.append(path)
    }
    if arguments.isEmpty { failMissing(.file) }
    return arguments
  }

  private mutating func takeLoadTarget(_ arguments: [Name]) -> [Name]? {
    hope(for: [.organisation])
    guard let organisation = takeArgument() else {
      failMissing(.organisation)
      return nil
    }
    hope(for: [.period])
    guard let period = takeArgument() else { return arguments + [organisation] }
    guard !period.isQuoted, PeriodSpelling.months(of: period.text) != nil else {
      fail(.malformedPeriod(period.text, range: period.range))
      return nil
    }
    return isAtEnd() ? arguments + [organisation, period] : nil
  }

  /// Steps over an unquoted `as`, and gives it its English spelling.
  private mutating func acceptAs() -> Name? {
    guard let lexeme, lexeme.kind == .argument,
      Keyword.firstWords(of: [.as]).contains(where: {
        WordText.matches($0, in: bytes, lexeme.range)
      })
    else { return nil }
    take(lexeme.range, as: .keyword)
    return Name(text: Keyword.as.rawValue, range: lexeme.range)
  }

  private mutating func takeUse() -> [Name]? {
    hope(for: [.organisation, .keyword(.all)])
    let start = index
    guard let organisation = takeArgument() else {
      failMissing(.organisation)
      return nil
    }
    guard isAtEnd() else { return nil }
    let range = raw.lexemes[start].range
    let isAll =
      !organisation.isQuoted
      && Keyword.firstWords(of: [.all]).contains { WordText.matches($0, in: bytes, range) }
    return [isAll ? Name(text: Keyword.all.rawValue, range: range) : organisation]
  }

  /// Takes `NAME VALUE`; `timing` alone turns the timing on or off.
  private mutating func takeSetting() -> [Name]? {
    hope(for: [.setting])
    guard let setting = takeArgument() else {
      failMissing(.setting)
      return nil
    }
    return takeSettingValue(of: setting.text).map { [setting] + $0 }
  }

  private mutating func takeSettingValue(of setting: String) -> [Name]? {
    hope(for: [.settingValue(of: setting)])
    guard let value = takeArgument() else {
      if setting != "timing" { failMissing(.settingValue(of: setting)) }
      return []
    }
    return isAtEnd() ? [value] : nil
  }

  private mutating func takeArgument() -> Name? {
    if let quoted = takeQuoted() { return quoted }
    guard let lexeme, lexeme.kind == .argument else { return nil }
    take(lexeme.range, as: .string)
    return Name(text: text(lexeme.range), range: lexeme.range)
  }

  private mutating func isAtEnd() -> Bool {
    guard let lexeme else { return true }
    fail(.unexpected(text(lexeme.range), range: lexeme.range))
    return false
  }
}

/// What a command of another shell means here.
enum Habit {
  /// A console word with arguments of its own.
  case command(ConsoleCommand.Word)
  /// `set` of that setting.
  case setting(String)
  /// `show measures`.
  case showMeasures

  /// The commands of psql and sqlite that work too.
  static let all: [String: Habit] = [
    "\\q": .command(.quit), "\\?": .command(.help), "\\timing": .setting("timing"),
    ".quit": .command(.quit), ".exit": .command(.quit), ".help": .command(.help),
    ".tables": .showMeasures, ".mode": .setting("format"),
  ]
}
