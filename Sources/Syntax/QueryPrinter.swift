import Diagnostics

/// Trees to query text: canonical English that parses to the same tree.
///
/// `统计投诉其中渠道=电话` prints as `count 投诉 where 渠道=电话`; names stay as they were typed.
public enum QueryPrinter {
  /// The text of a statement, without `;`.
  public static func print(_ statement: Statement) -> String {
    switch statement {
    case .query(let query): print(query)
    case .command(let command):
      ([command.word.rawValue] + command.arguments.map(argument)).joined(separator: " ")
    }
  }

  /// A name as it must be written in a query: in quotes where it would not be read as one word.
  public static func quotedIfNeeded(_ text: String) -> String {
    isBareWord(text) ? text : quoted(text)
  }

  private static func print(_ query: Query) -> String {
    var words: [String] = []
    if query.isExplained { words.append(spelling(.explain)) }
    words.append(query.verbText)
    if let distinct = query.distinct {
      words += [spelling(.distinct), name(distinct), spelling(.of)]
    }
    if let field = query.field { words += [name(field), spelling(.of)] }
    if let subject = query.subject {
      if query.verb == .share || query.verb == .rate { words.append(spelling(.of)) }
      words.append(name(subject))
    }
    words += query.items.map(name)
    if let context = query.context { words += [spelling(.context), String(context)] }
    if let marking = query.marking { words += print(marking) }
    return (words + print(query.clauses)).joined(separator: " ")
  }

  private static func print(_ marking: Marking) -> [String] {
    var words: [String] = []
    if let entry = marking.withdrawnEntry { words += [spelling(.withdrawEntry), name(entry)] }
    if let level = marking.level { words.append(name(level)) }
    if let note = marking.note { words.append(name(note)) }
    if let date = marking.date { words += [spelling(.on), name(date)] }
    if let evidence = marking.evidence { words += [spelling(.evidence), name(evidence)] }
    return words
  }

  private static func print(_ clauses: Clauses) -> [String] {
    var parts: [String] = []
    if let condition = clauses.condition {
      parts.append(spelling(.where) + " " + print(condition, within: .or))
    }
    if let base = clauses.base { parts.append(spelling(.among) + " " + print(base, within: .or)) }
    if !clauses.groups.isEmpty { parts.append(list(.by, clauses.groups.map(name))) }
    if !clauses.periods.isEmpty { parts.append(list(.in, clauses.periods.map(print))) }
    if let across = clauses.across {
      parts.append(across.isEmpty ? spelling(.across) : list(.across, across.map(print)))
    }
    if !clauses.organisations.isEmpty { parts.append(list(.of, clauses.organisations.map(name))) }
    if let origin = clauses.origin { parts.append(spelling(.from) + " " + origin.rawValue) }
    if clauses.includesApart { parts.append(spelling(.includeApart)) }
    if let sorting = clauses.sorting { parts.append(print(sorting)) }
    if let top = clauses.top { parts.append(spelling(.top) + " \(top)") }
    if let limit = clauses.limit { parts.append(spelling(.limit) + " \(limit)") }
    if let format = clauses.format { parts.append(spelling(.as) + " " + name(format)) }
    if let file = clauses.destination { parts.append(spelling(.into) + " " + name(file)) }
    return parts
  }

  private static func print(_ sorting: Clauses.Sorting) -> String {
    let parts = [spelling(.sortBy), name(sorting.key)]
    return (parts + (sorting.isDescending ? [spelling(.descending)] : [])).joined(separator: " ")
  }

  private static func print(_ range: PeriodRange) -> String {
    guard let first = range.first else {
      return spelling(.until) + " " + (range.last.map(name) ?? "")
    }
    guard let last = range.last else { return spelling(.since) + " " + name(first) }
    return first == last ? name(first) : name(first) + ".." + name(last)
  }

  private static func spelling(_ keyword: Keyword) -> String { keyword.spelling(in: .english) }

  private static func list(_ keyword: Keyword, _ parts: [String]) -> String {
    spelling(keyword) + " " + parts.joined(separator: ", ")
  }
}

// Conditions, with the parentheses that keep the shape of the tree.
extension QueryPrinter {
  /// How tightly an operator binds; a looser condition inside a tighter one needs parentheses.
  private enum Binding: Int, Comparable {
    case or, and, not

    static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  }

  private static func print(_ condition: Condition, within outer: Binding) -> String {
    switch condition {
    case .or(let left, let right):
      parenthesised(.or, outer, "\(print(left, within: .or)) or \(print(right, within: .and))")
    case .and(let left, let right):
      parenthesised(.and, outer, "\(print(left, within: .and)) and \(print(right, within: .not))")
    case .not(let inner): "not " + print(inner, within: .not)
    case .comparison(let left, .equal, let right): name(left) + "=" + name(right)
    case .comparison(let left, let comparison, let right):
      "\(name(left)) \(comparison.rawValue) \(name(right))"
    case .membership(let left, let values, let isNegated):
      name(left) + (isNegated ? " not in (" : " in (")
        + values.map(name).joined(separator: ", ") + ")"
    case .between(let left, let low, let high):
      "\(name(left)) between \(name(low)) and \(name(high))"
    case .contains(let left, let right): name(left) + " contains " + name(right)
    case .missing(let left, let isNegated):
      name(left) + " " + spelling(isNegated ? .isNotMissing : .isMissing)
    }
  }

  private static func parenthesised(_ own: Binding, _ outer: Binding, _ text: String) -> String {
    own < outer ? "(" + text + ")" : text
  }
}

// Names and arguments, quoted where they would be read otherwise.
extension QueryPrinter {
  private static func name(_ name: Name) -> String {
    name.isQuoted ? quoted(name.text) : quotedIfNeeded(name.text)
  }

  /// An argument of a console word, which only blanks and `;` end.
  private static func argument(_ argument: Name) -> String {
    let letters = argument.text.unicodeScalars.map { Scalars.fold($0.value) }
    let isOneWord = !letters.contains { Scalars.isBlank($0) || $0 == 0x0A || $0 == 0x3B }
    guard !argument.isQuoted, isOneWord, let first = letters.first,
      !argumentOpeners.contains(first), letters != [0x5C]
    else { return quoted(argument.text) }
    return argument.text
  }

  /// What would open a quote or a comment.
  private static let argumentOpeners: Set<UInt32> = [0x22, 0x23, 0x201C]

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Scalars.fold($0.value) == 0x22 }) else {
      return "\"" + text + "\""
    }
    guard text.unicodeScalars.contains("\u{201D}") else { return "“" + text + "”" }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      escaped.append(scalar)
      if Scalars.fold(scalar.value) == 0x22 { escaped.append("\"") }
    }
    return "\"" + String(escaped) + "\""
  }

  /// Whether a text is read back as the one bare word that it is.
  private static func isBareWord(_ text: String) -> Bool {
    var lexer = Lexer(Array(text.utf8))
    guard let lexeme = lexer.next() else { return false }
    return lexeme.kind == .word && lexeme.range == 0..<text.utf8.count
      && text.unicodeScalars.allSatisfy { Scalars.fold($0.value) == $0.value }
  }
}
