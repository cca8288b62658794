import Diagnostics

// Every message of the parser, in the order of their identifiers.
extension Diagnostic {
  static func clauseNotHere(_ clause: Keyword, verb: Keyword, range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "clause-not-here",
      message: Wording(
        english: "\"\(clause.spelling(in: .english))\" does not go with "
          + "\"\(verb.spelling(in: .english))\"",
        chinese: "“\(verb.spelling(in: .chinese))”不能带“\(clause.spelling(in: .chinese))”"),
      range: range)
  }

  static func clauseTwice(_ clause: Keyword, range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "clause-twice",
      message: Wording(
        english: "\"\(clause.spelling(in: .english))\" is given twice",
        chinese: "“\(clause.spelling(in: .chinese))”出现了两次"),
      range: range)
  }

  static func malformedDate(_ text: String, range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "malformed-date",
      message: Wording(
        english: "\"\(Printable.excerpt(text))\" is no date",
        chinese: "“\(Printable.excerpt(text))”不是日期"),
      range: range,
      notes: [
        Wording(
          english: "dates are written 2012-06-30 or 2012年6月30日",
          chinese: "日期写作 2012-06-30 或 2012年6月30日")
      ])
  }

  static func malformedItem(_ text: String, range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "malformed-item",
      message: Wording(
        english: "\"\(Printable.excerpt(text))\" is no item of a plan",
        chinese: "“\(Printable.excerpt(text))”不是计划项"),
      range: range,
      notes: [
        Wording(
          english: "items are written 2012.5, their actions 2012.5.3",
          chinese: "计划项写作 2012.5,其中的事项写作 2012.5.3")
      ])
  }

  static func malformedNumber(_ text: String, range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "malformed-number",
      message: Wording(
        english:
          "\"\(Printable.excerpt(text))\" is no whole number from 1 to \(StatementParser.largestNumber)",
        chinese: "“\(Printable.excerpt(text))”不是 1 到 \(StatementParser.largestNumber) 的整数"),
      range: range)
  }

  static func malformedPeriod(
    _ text: String, range: ByteRange, suggestion: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: "malformed-period",
      message: Wording(
        english: "\"\(Printable.excerpt(text))\" is no period",
        chinese: "“\(Printable.excerpt(text))”不是时期"),
      range: range, suggestion: suggestion,
      notes: [
        Wording(
          english: "periods are written 2017, 2017-H1, 2017-Q1, 2017-07 or 2018-01/2018-11",
          chinese: "时期写作 2017、2017-H1、2017-Q1、2017-07 或 2018-01/2018-11")
      ])
  }

  static func missing(
    _ expected: Expected, after text: String, range: ByteRange, notes: [Wording] = []
  ) -> Diagnostic {
    let what = expected.wording
    return Diagnostic(
      id: "missing-" + expected.id,
      message: Wording(
        english: "\(what.english) is missing after \"\(Printable.excerpt(text))\"",
        chinese: "“\(Printable.excerpt(text))”之后缺少\(what.chinese)"),
      range: range, notes: notes)
  }

  static func reversedPeriods(range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "reversed-periods",
      message: Wording(
        english: "the range ends before it begins", chinese: "起止时期颠倒"),
      range: range)
  }

  static func tooDeep(range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "too-deep",
      message: Wording(
        english: "more than \(StatementParser.deepest) conditions stand inside one another",
        chinese: "条件嵌套超过 \(StatementParser.deepest) 层"),
      range: range)
  }

  static func tooManyConditions(range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "too-many-conditions",
      message: Wording(
        english: "more than \(StatementParser.mostConditions) conditions are joined",
        chinese: "连接的条件超过 \(StatementParser.mostConditions) 个"),
      range: range,
      notes: [
        Wording(
          english: "a list holds any number of values: channel in (phone, letter)",
          chinese: "列表可含任意多个值:渠道 在 (电话, 信件)")
      ])
  }

  static func unclosedParenthesis(range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "unclosed-parenthesis",
      message: Wording(
        english: "the parenthesis is not closed", chinese: "括号没有闭合"),
      range: range)
  }

  static func unclosedQuote(range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "unclosed-quote",
      message: Wording(english: "the quote is not closed", chinese: "引号没有闭合"),
      range: range)
  }

  /// What stands where it means nothing, with the nearest word, or the clauses that could stand here.
  static func unexpected(
    _ text: String, range: ByteRange, suggestion: String? = nil, orElse clauses: [String] = []
  ) -> Diagnostic {
    let hint = Wording(
      english: "what may follow: " + clauses.joined(separator: ", "),
      chinese: "其后可写:" + clauses.joined(separator: "、"))
    return Diagnostic(
      id: "unexpected",
      message: Wording(
        english: "\"\(Printable.excerpt(text))\" is not expected here",
        chinese: "此处不应出现“\(Printable.excerpt(text))”"),
      range: range, suggestion: suggestion, notes: clauses.isEmpty ? [] : [hint])
  }

  static func unexpectedCharacter(_ scalar: Unicode.Scalar, range: ByteRange) -> Diagnostic {
    let character = shown(scalar)
    return Diagnostic(
      id: "unexpected-character",
      message: Wording(
        english: "the character \(character.english) means nothing outside quotes",
        chinese: "字符 \(character.chinese) 在引号外没有意义"),
      range: range,
      notes: [
        Wording(
          english: "text is quoted as \"…\" or “…”", chinese: "文字用 \"…\" 或 “…” 括起")
      ])
  }

  static func unknownFormat(
    _ text: String, range: ByteRange, suggestion: String?
  ) -> Diagnostic {
    let names = Keyword.formats.map { $0.spelling(in: .english) }
    return Diagnostic(
      id: "unknown-format",
      message: Wording(
        english: "no format is called \"\(Printable.excerpt(text))\"",
        chinese: "没有名为“\(Printable.excerpt(text))”的格式"),
      range: range, suggestion: suggestion,
      notes: [
        Wording(
          english: "the formats are " + names.joined(separator: ", "),
          chinese: "格式有 " + names.joined(separator: "、"))
      ])
  }

  static func unknownOperator(
    _ text: String, range: ByteRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-operator",
      message: Wording(
        english: "no operator is written \"\(Printable.excerpt(text))\"",
        chinese: "没有写作“\(Printable.excerpt(text))”的运算符"),
      range: range, suggestion: suggestion)
  }

  static func unknownOrigin(
    _ text: String, range: ByteRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-origin",
      message: Wording(
        english:
          "figures come from report, history or register, not from \"\(Printable.excerpt(text))\"",
        chinese: "数据取自报告、历史或登记,没有“\(Printable.excerpt(text))”"),
      range: range, suggestion: suggestion)
  }

  static func unknownPercentile(_ text: String, range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "unknown-percentile",
      message: Wording(
        english: "\"\(Printable.excerpt(text))\" is no percentile",
        chinese: "“\(Printable.excerpt(text))”不是百分位数"),
      range: range,
      notes: [
        Wording(
          english: "percentiles are written p0 to p100: p90",
          chinese: "百分位数写作 p0 至 p100:p90")
      ])
  }

  static func unknownStatement(
    _ text: String, range: ByteRange, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      id: "unknown-statement",
      message: Wording(
        english: "no statement begins with \"\(Printable.excerpt(text))\"",
        chinese: "没有以“\(Printable.excerpt(text))”开头的语句"),
      range: range, suggestion: suggestion,
      notes: suggestion == nil
        ? [Wording(english: "\"help\" lists what can be asked", chinese: "“帮助”列出可问的内容")] : [])
  }

  static func unknownWord(_ text: String, range: ByteRange, suggestion: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-word",
      message: Wording(
        english: "\"\(Printable.excerpt(text))\" is no known word or name",
        chinese: "“\(Printable.excerpt(text))”不是已知的词或名称"),
      range: range, suggestion: suggestion)
  }

  static func unmatchedParenthesis(range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "unmatched-parenthesis",
      message: Wording(
        english: "no parenthesis is open here", chinese: "此处没有可闭合的括号"),
      range: range)
  }

  /// A character as a message shows it: itself, or its number where it has no face.
  private static func shown(_ scalar: Unicode.Scalar) -> Wording {
    let number = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
    let hasFace = scalar != "\u{FFFD}" && DisplayWidth.columns(of: scalar) > 0
    guard hasFace, Printable.text(String(scalar)) == String(scalar) else {
      return Wording(same: "U+" + padded)
    }
    return Wording(english: "\"\(scalar)\"", chinese: "“\(scalar)”")
  }
}
