import Diagnostics

/// Something that may stand at a place in a query: what Tab offers there, and what an error names.
public enum Expected: Sendable, Hashable {
  /// A verb or a console word.
  case statement
  /// A measure: complaints.
  case measure
  /// A dimension: channel.
  case dimension
  /// A number field of cases: days.
  case field
  /// A value of the dimension of that name, as it was typed.
  case value(of: String)
  /// An office.
  case organisation
  /// A year, half, quarter, month or span.
  case period
  /// A whole number.
  case number
  /// A word to look for.
  case text
  /// A year or an item of a plan: `2012.5`.
  case item
  /// How far a planned action has come.
  case level
  /// What there is to say of that.
  case note
  /// A day: `2012-06-30`.
  case date
  /// A query that proves it, or where the proof is found.
  case evidence
  /// A column to sort by.
  case column
  /// What `show` shows.
  case topic
  /// A format of answers.
  case format
  /// A file to read or write.
  case file
  /// Something to get help about.
  case helpTopic
  /// A setting of the console.
  case setting
  /// A value of the setting of that name.
  case settingValue(of: String)
  /// `=`, `in (` and their like.
  case `operator`
  /// One of the origins after `from`.
  case origin
  /// A word of the language.
  case keyword(Keyword)
  /// One of some words of the language.
  case words([Keyword])

  /// The name by which error identifiers know it.
  var id: String {
    switch self {
    case .statement: "statement"
    case .measure: "measure"
    case .dimension: "dimension"
    case .field: "field"
    case .value: "value"
    case .organisation: "organisation"
    case .period: "period"
    case .number: "number"
    case .text: "text"
    case .item: "item"
    case .level: "level"
    case .note: "note"
    case .date: "date"
    case .evidence: "evidence"
    case .column: "column"
    case .topic: "topic"
    case .format: "format"
    case .file: "file"
    case .helpTopic: "topic"
    case .setting: "setting"
    case .settingValue: "setting-value"
    case .operator: "operator"
    case .origin: "origin"
    case .keyword, .words: "word"
    }
  }

  /// How a message calls it.
  var wording: Wording {
    switch self {
    case .statement: Wording(english: "a statement", chinese: "语句")
    case .measure: Wording(english: "a measure", chinese: "指标")
    case .dimension: Wording(english: "a dimension", chinese: "维度")
    case .field: Wording(english: "a field", chinese: "字段")
    case .value: Wording(english: "a value", chinese: "值")
    case .organisation: Wording(english: "an organisation", chinese: "机构")
    case .period: Wording(english: "a period", chinese: "时期")
    case .number: Wording(english: "a whole number", chinese: "整数")
    case .text: Wording(english: "the text to look for", chinese: "要查找的文字")
    case .item: Wording(english: "an item", chinese: "计划项")
    case .level: Wording(english: "a level", chinese: "完成程度")
    case .note: Wording(english: "a note", chinese: "说明")
    case .date: Wording(english: "a date", chinese: "日期")
    case .evidence: Wording(english: "a query or a text", chinese: "语句或文字")
    case .column: Wording(english: "a column", chinese: "列名")
    case .topic, .helpTopic: Wording(english: "a topic", chinese: "主题")
    case .format: Wording(english: "a format", chinese: "格式")
    case .file: Wording(english: "a file", chinese: "文件")
    case .setting: Wording(english: "a setting", chinese: "设置项")
    case .settingValue: Wording(english: "a value", chinese: "值")
    case .operator: Wording(english: "an operator", chinese: "运算符")
    case .origin: Wording(english: "an origin", chinese: "取数来源")
    case .keyword(let keyword): Self.wording(of: [keyword])
    case .words(let keywords): Self.wording(of: keywords)
    }
  }

  private static func wording(of keywords: [Keyword]) -> Wording {
    let english = keywords.map { "\"\($0.spelling(in: .english))\"" }
    let chinese = keywords.map { "“\($0.spelling(in: .chinese))”" }
    return Wording(
      english: english.joined(separator: " or "), chinese: chinese.joined(separator: "或"))
  }
}
