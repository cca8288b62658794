public import Diagnostics

extension Keyword {
  /// Every spelling in a language, the one to show first; a blank parts the words of a spelling.
  ///
  /// The one table of the language's words: lexer, printer, help and completion all read it.
  public func spellings(in language: Language) -> [String] {
    let (english, chinese) = spellings
    return language == .english ? english : chinese
  }

  /// The English and the Chinese spellings.
  private var spellings: ([String], [String]) {
    switch self {
    case .count: (["count"], ["统计", "多少"])
    case .sum: (["sum"], ["合计", "求和", "总和"])
    case .average: (["average"], ["平均", "平均值", "均值"])
    case .minimum: (["min"], ["最小", "最小值"])
    case .maximum: (["max"], ["最大", "最大值"])
    case .median: (["median"], ["中位数", "中位值"])
    // Stands for every pNN, which the parser reads digit by digit.
    case .percentile: (["p90"], ["p90"])
    case .share: (["share"], ["占比", "比重"])
    case .rate: (["rate"], ["比率"])
    case .compare: (["compare"], ["对比", "比较"])
    case .list: (["list"], ["列出"])
    case .find: (["find"], ["查找"])
    case .source: (["source"], ["来源", "出处"])
    case .audit: (["audit"], ["核对"])
    case .coverage: (["coverage"], ["覆盖"])
    case .plan: (["plan"], ["计划", "打算"])
    case .track: (["track"], ["跟踪"])
    case .mark: (["mark"], ["标记"])
    case .missing: (["missing"], ["缺报"])
    case .similarity: (["similarity"], ["雷同"])
    case .export: (["export"], ["导出"])
    case .show: (["show"], ["显示"])
    case .explain: (["explain"], ["解释"])

    case .help: (["help"], ["帮助"])
    case .load: (["load"], ["载入"])
    case .reload: (["reload"], ["重载"])
    case .open: (["open"], ["打开"])
    case .use: (["use"], ["使用"])
    case .set: (["set"], ["设置"])
    case .history: (["history"], ["历史"])
    case .clear: (["clear"], ["清屏"])
    case .quit: (["quit", "exit"], ["退出"])

    case .where: (["where"], ["其中", "当"])
    case .among: (["among"], ["占"])
    case .by: (["by"], ["按", "分"])
    case .in: (["in"], ["在", "于"])
    case .across: (["across"], ["历年", "跨"])
    case .of: (["of"], ["属"])
    case .from: (["from"], ["取自"])
    case .includeApart: (["include apart"], ["含单列"])
    case .sortBy: (["sort by"], ["排序"])
    case .top: (["top"], ["前"])
    case .limit: (["limit"], ["限"])
    case .as: (["as"], ["以"])
    case .into: (["into"], ["存为"])

    case .and: (["and"], ["且"])
    case .or: (["or"], ["或"])
    case .not: (["not"], ["非"])
    case .contains: (["contains"], ["含"])
    case .isMissing: (["is missing"], ["缺失"])
    case .isNotMissing: (["is not missing"], ["非缺失"])
    case .between: (["between"], ["介于"])
    case .upTo: (["and"], ["至"])
    case .since: (["since"], ["自"])
    case .until: (["until"], ["至"])
    case .ascending: (["asc"], ["升序"])
    case .descending: (["desc"], ["降序"])
    case .distinct: (["distinct"], ["去重"])
    case .context: (["context"], ["上下文"])
    case .all: (["all"], ["全部"])
    case .value: (["value"], ["数值"])
    case .change: (["change"], ["增减"])
    case .percent: (["percent"], ["百分比"])

    case .on: (["on"], ["日期"])
    case .evidence: (["evidence"], ["佐证"])
    case .withdrawEntry: (["withdraw-entry"], ["撤销记录"])

    case .facts: (["facts"], ["事实"])
    case .measures: (["measures"], ["指标"])
    case .dimensions: (["dimensions"], ["维度"])
    case .organisations: (["organisations"], ["机构"])
    case .reports: (["reports"], ["报告"])
    case .settings: (["settings"], ["设置"])
    case .scripts: (["scripts"], ["脚本"])
    case .converters: (["converters"], ["转换程序"])
    case .journal: (["journal"], ["日志"])
    case .report: (["report"], ["报告"])
    case .register: (["register"], ["登记"])
    case .registers: (["registers"], ["登记表"])
    case .rejected: (["rejected"], ["未载入", "未载入行"])
    case .memory: (["memory"], ["内存"])

    case .table: (["table"], ["表格"])
    case .vertical: (["vertical"], ["竖排"])
    case .sentence: (["sentence"], ["成句", "句子"])
    case .chart: (["chart"], ["条形图", "图表", "图"])
    case .line: (["line"], ["折线图", "折线"])
    case .csv, .tsv, .json, .jsonl, .markdown, .html: ([rawValue], [rawValue])
    }
  }

  /// The spellings in both languages, each as its words.
  static let spelledOut: [Keyword: [[String]]] = Dictionary(
    uniqueKeysWithValues: allCases.map { keyword in
      let all = Language.allCases.flatMap { keyword.spellings(in: $0) }
      // Nearly all are one word, and looking for blanks among characters is dear at every start.
      return (
        keyword,
        all.map { spelling in
          spelling.utf8.contains(UInt8(ascii: " "))
            ? spelling.split(separator: " ").map(String.init) : [spelling]
        }
      )
    })

  /// The first words of all keywords.
  static let index = WordIndex(firstWords(of: allCases))

  /// The words that the spellings of some keywords begin with.
  static func firstWords(of keywords: [Keyword]) -> [String] {
    keywords.flatMap { spelledOut[$0, default: []].compactMap(\.first) }
  }
}
