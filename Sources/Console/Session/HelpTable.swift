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

  /// The word whose help speaks of a word inside its statement: of `since`, `in`.
  static func home(of keyword: Keyword) -> Keyword? { homes[keyword] }

  private static let homes: [Keyword: Keyword] = {
    let homes: [(Keyword, [Keyword])] = [
      (.where, [.and, .or, .not, .contains, .isMissing, .isNotMissing, .between, .upTo]),
      (.in, [.since, .until]), (.count, [.distinct]), (.source, [.context]), (.use, [.all]),
      (.sortBy, [.ascending, .descending, .value, .change, .percent]),
      (.mark, [.withdrawEntry]), (.list, [.facts]), (.export, [.journal]),
      (.show, Keyword.topics), (.from, [.report, .register]), (.as, Keyword.formats),
    ]
    return Dictionary(
      homes.flatMap { home, words in words.map { ($0, home) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let table: [Keyword: HelpEntry] = verbs.merging(clauses) { $1 }
    .merging(markings) { $1 }.merging(consoleWords) { $1 }

  private static let verbs: [Keyword: HelpEntry] = [
    .count: HelpEntry(
      "count MEASURE [where …] [by …] [in …]", "how many", "有多少",
      "count complaints where channel=phone", "统计投诉按渠道",
      "count distinct channel of complaints"),
    .sum: HelpEntry(
      "sum FIELD of MEASURE [where …] [by …] [in …]", "the sum of a field of cases", "案件某字段之和",
      "sum days of complaints by channel", "合计 天数 属 投诉"),
    .average: HelpEntry(
      "average FIELD of MEASURE [where …] [by …] [in …]", "the mean of a field of cases",
      "案件某字段的平均值", "average days of complaints by year", "平均 天数 属 投诉"),
    .minimum: HelpEntry(
      "min FIELD of MEASURE [where …] [by …] [in …]", "the least of a field of cases",
      "案件某字段的最小值", "min days of complaints", "最小 天数 属 投诉"),
    .maximum: HelpEntry(
      "max FIELD of MEASURE [where …] [by …] [in …]", "the largest of a field of cases",
      "案件某字段的最大值", "max days of complaints", "最大 天数 属 投诉"),
    .median: HelpEntry(
      "median FIELD of MEASURE [where …] [by …] [in …]", "the middle of a field of cases",
      "案件某字段的中位数", "median days of complaints by year", "中位数 天数 属 投诉"),
    .percentile: HelpEntry(
      "p0 … p100 FIELD of MEASURE [where …] [by …] [in …]",
      "the number below which so many hundredths of a field lie", "案件某字段的百分位数",
      "p90 days of complaints by channel"),
    .share: HelpEntry(
      "share of MEASURE [where …] [by …]", "what part of the whole each row is", "各占总数的百分之几",
      "share of complaints by channel in 2011", "占比 投诉 按 渠道"),
    .rate: HelpEntry(
      "rate of MEASURE where CONDITION [among CONDITION] [by …]",
      "what part of a base meets a condition", "基数中符合条件的占百分之几",
      "rate of disclosure_requests where outcome=granted",
      "rate of complaints where channel=phone among channel in (phone, letter)", "比率 投诉 其中 渠道=电话"),
    .compare: HelpEntry(
      "compare MEASURE [by …] across YEARS | of ORGANISATION, ORGANISATION",
      "years or organisations side by side, with change and percent",
      "各年或各机构并列,附增减和百分比", "compare complaints by channel across 2010..2011",
      "compare publications across", "对比 投诉 历年 2010、2011"),
    .list: HelpEntry(
      "list MEASURE|facts [where …] [in …]", "the figures themselves, each with its sentence",
      "逐条列出数据及其原句", "list publications in 2011", "列出 投诉", "list facts where section=\"五(二)\""
    ),
    .find: HelpEntry(
      "find WORD|\"TEXT\" [in …] [limit N]", "where a report or a case says it", "报告或案件中何处提到",
      "find 12369",
      "查找 环评"),
    .source: HelpEntry(
      "source [ROW] [context LINES]",
      "the sentence behind a row of the last answer; of a case its line in the file",
      "上一结果某行的原句;案件则为其在文件中的行", "source", "source 3 context 2", "来源 1"),
    .audit: HelpEntry(
      "audit [YEAR]", "where a report contradicts itself", "报告自身是否前后矛盾", "audit", "核对 2011"),
    .coverage: HelpEntry(
      "coverage [YEAR]", "which numbers were read as facts, which were not and why",
      "哪些数字已读作事实,哪些没有及原因", "coverage", "覆盖 2011"),
    .plan: HelpEntry(
      "plan [YEAR[.ITEM]]…", "what a report plans for the next year", "报告对下一年的计划",
      "plan 2012", "计划 2012.1"),
    .track: HelpEntry(
      "track [YEAR[.ITEM[.ACTION]]]…", "how far each planned item is", "各计划项进展如何",
      "track 2012", "track 2012.5 2012.6", "跟踪 2012.5.3"),
    .mark: HelpEntry(
      "mark ITEM LEVEL [\"NOTE\"] [on DATE] [evidence \"QUERY\"|\"TEXT\"]"
        + " | mark ITEM withdraw-entry N",
      "records for good how far an item is, or strikes an entry out", "永久记录计划项的进展,或撤销一条记录",
      "mark 2012.5 substantial \"LED columns renewed\" on 2012-06-30",
      "mark 2012.5 withdraw-entry 1", "标记 2012.5 较大进展 “显示屏已更换” 日期 2012-06-30"),
    .missing: HelpEntry(
      "missing reports|measures [in YEAR]",
      "who has not reported, or which figures a report leaves out", "谁未报告,或报告缺哪些指标",
      "missing reports in 2011", "缺报 指标 2011"),
    .similarity: HelpEntry(
      "similarity [of ORGANISATION] [across YEAR, YEAR]",
      "how much of a report repeats the year before, each sentence with its twin",
      "报告有多少与上年雷同,逐句对照", "similarity across 2011, 2012", "雷同 历年 2011,2012"),
    .export: HelpEntry(
      "export journal [as FORMAT] [into \"FILE\"]", "writes out what was recorded with \"mark\"",
      "导出用“标记”记下的内容", "export journal as csv into \"journal.csv\"", "导出 日志"),
    .show: HelpEntry(
      "show reports|registers|rejected|memory|measures|dimensions|organisations"
        + "|settings|scripts|NAME",
      "what is loaded and what it is called", "已载入的内容及其名称", "show measures", "show channel",
      "显示 报告"),
    .explain: HelpEntry(
      "explain STATEMENT", "how a question is understood and answered", "如何理解并回答一个问题",
      "explain count complaints by channel", "解释 统计投诉"),
  ]

  private static let clauses: [Keyword: HelpEntry] = [
    .where: HelpEntry(
      "where DIMENSION=VALUE [and|or|not …]"
        + " | in (…) | between … and … | contains \"…\" | is missing",
      "only what meets a condition", "只取符合条件的",
      "count complaints where channel=phone",
      "count complaints where channel in (letter, fax, online)", "统计 投诉 其中 渠道=电话"),
    .among: HelpEntry(
      "among CONDITION", "the base of a rate, instead of the whole", "比率的基数,不用总数",
      "rate of complaints where channel=phone among channel in (phone, letter)"),
    .by: HelpEntry(
      "by DIMENSION[, DIMENSION]", "one row for each value, and the total under them",
      "按维度逐行列出,下有合计", "count complaints by channel", "统计投诉按渠道"),
    .in: HelpEntry(
      "in YEAR|PERIOD..PERIOD|since PERIOD|until PERIOD", "the period", "时期",
      "count rules in 2010", "count rules in 2010..2011", "count rules in since 2010"),
    .across: HelpEntry(
      "across [YEAR, YEAR|YEAR..YEAR|since YEAR]", "the years of a comparison; alone: every year",
      "并列的年份;不写年份指所有年份", "compare complaints across 2010, 2011",
      "compare complaints by channel across", "对比 投诉 历年"),
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
      "as table|vertical|sentence|csv|tsv|json|jsonl|markdown|html|chart|line",
      "how the answer looks", "结果的样式",
      "count complaints by channel as csv"),
    .into: HelpEntry(
      "into \"FILE\"", "writes the answer to a file, in the format of its ending",
      "把结果写入文件,样式按扩展名", "count complaints by channel into \"complaints.csv\""),
  ]

  private static let markings: [Keyword: HelpEntry] = [
    .on: HelpEntry(
      "on DATE", "the day that a mark speaks of; today if not given", "标记所说的日期,不写则为当天",
      "mark 2012.5 completed on 2012-06-30", "标记 2012.5 已完成 日期 2012年6月30日"),
    .evidence: HelpEntry(
      "evidence \"QUERY\"|\"TEXT\"",
      "a question whose answer is kept with a mark, or where proof is found",
      "随标记保存其结果的语句,或佐证所在", "mark 2012.5 limited evidence \"count trainings in 2012\"",
      "标记 2012.5 已完成 佐证 “局网站公告”"),
  ]

  private static let consoleWords: [Keyword: HelpEntry] = [
    .help: HelpEntry("help [TOPIC]", "this help", "本帮助", "help count", "帮助 其中"),
    .load: HelpEntry(
      "load PATH… [as ORGANISATION [YEAR]|MEASURE]",
      "reads reports, tables of figures and registers of cases; \"as\" says whose a text is and of "
        + "which year, or what a register counts, and is remembered",
      "载入报告、数据表和案件登记表;用 as 指明单位和年份,或登记表的指标,并会记住", "load report.txt",
      "load report.txt as 朝阳市环境保护局 2011"),
    .reload: HelpEntry(
      "reload", "reads anew what has changed on the disk since it was loaded", "重新读取磁盘上有变化的文件",
      "reload", "重载"),
    .open: HelpEntry(
      "open [ROW]",
      "the document or register behind a row of the last answer, in $PAGER at the line",
      "用 $PAGER 打开上一结果某行所据的文件或登记表,并到达该行", "open", "open 3", "打开 3"),
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
