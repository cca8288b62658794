import Diagnostics
import Syntax

/// What help says of a word of the language; its spellings are Syntax's to say.
struct HelpEntry {
  /// How it is written.
  let usage: String
  /// What it does, in a line.
  let summary: Wording
  /// Statements that work as they stand, given reports.
  let examples: [String]

  fileprivate init(_ usage: String, _ english: String, _ chinese: String, _ examples: String...) {
    self.usage = usage
    summary = Wording(english: english, chinese: chinese)
    self.examples = examples
  }
}

extension HelpEntry {
  /// What help says of a verb, a clause or a console word; nil for words inside clauses.
  static func about(_ keyword: Keyword) -> HelpEntry? { table[keyword] }

  private static let table: [Keyword: HelpEntry] = verbs.merging(clauses) { $1 }
    .merging(consoleWords) { $1 }

  private static let verbs: [Keyword: HelpEntry] = [
    .count: HelpEntry(
      "count MEASURE [where …] [by …] [in …]", "how many", "有多少",
      "count complaints where channel=phone", "统计投诉按渠道",
      "count distinct channel of complaints"),
    .list: HelpEntry(
      "list MEASURE|facts [where …] [in …]", "the figures themselves, each with its sentence",
      "逐条列出数据及其原句", "list publications in 2011", "列出 投诉", "list facts where section=\"五(二)\""
    ),
    .find: HelpEntry(
      "find WORD|\"TEXT\" [in …]", "where a report says it", "报告中何处提到", "find 12369",
      "查找 环评"),
    .source: HelpEntry(
      "source [ROW] [context LINES]", "the sentence behind a row of the last answer",
      "上一结果某行的原句", "source", "source 3 context 2", "来源 1"),
    .audit: HelpEntry(
      "audit [YEAR]", "where a report contradicts itself", "报告自身是否前后矛盾", "audit", "核对 2011"),
    .coverage: HelpEntry(
      "coverage [YEAR]", "which numbers were read as facts, which were not and why",
      "哪些数字已读作事实,哪些没有及原因", "coverage", "覆盖 2011"),
    .plan: HelpEntry(
      "plan [YEAR[.ITEM]]", "what a report plans for the next year", "报告对下一年的计划",
      "plan 2012", "计划 2012.1"),
    .show: HelpEntry(
      "show reports|measures|dimensions|organisations|settings|scripts|NAME",
      "what is loaded and what it is called", "已载入的内容及其名称", "show measures", "show channel",
      "显示 报告"),
    .explain: HelpEntry(
      "explain STATEMENT", "how a question is understood and answered", "如何理解并回答一个问题",
      "explain count complaints by channel", "解释 统计投诉"),
  ]

  private static let clauses: [Keyword: HelpEntry] = [
    .where: HelpEntry(
      "where DIMENSION=VALUE [and|or|not …]", "only what meets a condition", "只取符合条件的",
      "count complaints where channel=phone",
      "count complaints where channel in (letter, fax, online)", "统计 投诉 其中 渠道=电话"),
    .by: HelpEntry(
      "by DIMENSION[, DIMENSION]", "one row for each value, and the total under them",
      "按维度逐行列出,下有合计", "count complaints by channel", "统计投诉按渠道"),
    .in: HelpEntry(
      "in YEAR|PERIOD..PERIOD|since PERIOD|until PERIOD", "the period", "时期",
      "count rules in 2010", "count rules in 2010..2011", "count rules in since 2010"),
    .of: HelpEntry(
      "of ORGANISATION[, ORGANISATION]", "the organisation, instead of the one in focus",
      "指定机构,不用当前机构", "count complaints of 朝阳市环境保护局"),
    .from: HelpEntry(
      "from report|history|register", "where the figures are to come from", "数据取自何处",
      "count complaints from report"),
    .includeApart: HelpEntry(
      "include apart", "adds what is stated apart from the total, and says so",
      "把单列的数据加进来并注明", "count complaints include apart"),
    .sortBy: HelpEntry(
      "sort by COLUMN [asc|desc]", "the order of the rows", "各行的顺序",
      "count complaints by channel sort by value desc"),
    .top: HelpEntry(
      "top N", "only the largest rows", "只取最大的几行", "count complaints by channel top 2"),
    .limit: HelpEntry("limit N", "only the first rows", "只取前几行", "list facts limit 5"),
    .as: HelpEntry(
      "as table|vertical|csv|tsv|json|jsonl|markdown", "how the answer looks", "结果的样式",
      "count complaints by channel as csv"),
    .into: HelpEntry(
      "into \"FILE\"", "writes the answer to a file, in the format of its ending",
      "把结果写入文件,样式按扩展名", "count complaints by channel into \"complaints.csv\""),
  ]

  private static let consoleWords: [Keyword: HelpEntry] = [
    .help: HelpEntry("help [TOPIC]", "this help", "本帮助", "help count", "帮助 其中"),
    .load: HelpEntry(
      "load PATH… [as ORGANISATION [YEAR]]",
      "reads reports; with \"as\" where a text does not say whose it is or of which year",
      "载入报告;正文未写明单位或年份时用 as 说明", "load report.txt",
      "load report.txt as 朝阳市环境保护局 2011"),
    .use: HelpEntry(
      "use ORGANISATION|all", "whose figures are meant where a question names no organisation",
      "问题未写明机构时取谁的数据", "use 朝阳市环境保护局", "use all"),
    .set: HelpEntry(
      "set NAME VALUE", "changes a setting; see \"help settings\"", "更改设置,见“帮助 设置项”",
      "set language zh", "set format csv"),
    .history: HelpEntry("history", "what was typed", "输入过的语句", "history"),
    .clear: HelpEntry("clear", "clears the screen", "清屏", "clear"),
    .quit: HelpEntry("quit", "leaves", "退出", "quit"),
  ]
}
