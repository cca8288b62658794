import Diagnostics
import Facts
import Planning

/// The notes of answers, in alphabetical order of their makers.
extension Note {
  private init(_ code: String, _ english: String, _ chinese: String, sources: [Int] = []) {
    self.init(
      code: code, text: Wording(english: english, chinese: chinese), sources: sources)
  }

  static func bounded(_ low: Number, _ high: Number) -> Note {
    Note(
      "not-stated", "no such figure is stated; it lies between \(low) and \(high)",
      "文件未给出该数;介于 \(low) 与 \(high) 之间")
  }

  static func computed(_ formula: Wording) -> Note {
    Note("computed", "computed: \(formula.english)", "计算所得:\(formula.chinese)")
  }

  static func computedTotal(_ total: Wording) -> Note {
    Note(
      "computed", "no total is stated; \(total.english) is the sum of the parts",
      "文件未给出总数;\(total.chinese) 为各部分之和")
  }

  /// The office that another continues states what is missing.
  static func continued(_ office: String, _ older: String) -> Note {
    Note(
      "succeeds",
      "\(office) continues \(older), which states it; \"of \(older)\" or \"compare\" answers",
      "\(office)承接\(older),后者有此数;可用“属 \(older)”或“对比”查询")
  }

  static func definitionBreak(_ change: Measure.Break, _ measure: Wording) -> Note {
    Note(
      "break",
      "from \(change.year) on figures of \(measure.english) count something else: "
        + change.reason.english,
      "\(change.year) 年起\(measure.chinese)口径有变:\(change.reason.chinese)")
  }

  static func disputed(_ stated: Wording, _ rivals: [Wording], sources: [Int]) -> Note {
    let others = NoteText.some(rivals)
    return Note(
      "disputed", "\(stated.english) is in dispute: \(others.english) is stated for it as well",
      "\(stated.chinese) 有出入:另处为 \(others.chinese)", sources: sources)
  }

  /// Rows that a limit leaves out.
  static func firstRows(_ count: Int, of all: Int) -> Note {
    let shown = count == 1 ? "first of \(all) rows is" : "first \(count) of \(all) rows are"
    return Note(
      "limit", "the \(shown) shown; limit N shows more", "共 \(all) 行,显示前 \(count) 行;用“限 N”可显示更多")
  }

  static func headline(_ stage: Wording, others: [Wording]) -> Note {
    let rest = NoteText.some(others)
    return Note(
      "headline",
      "the figure is that of \(stage.english)"
        + (others.isEmpty ? "" : "; also stated: \(rest.english)"),
      "此数为“\(stage.chinese)”数" + (others.isEmpty ? "" : ";另有:\(rest.chinese)"))
  }

  static func includedIn(
    _ cell: Wording, _ figure: Wording, bounds: (low: Number, high: Number)?, sources: [Int]
  ) -> Note {
    let between = bounds.map { bounds in
      Wording(
        english: "; the figure lies between \(bounds.low) and \(bounds.high)",
        chinese: ";应介于 \(bounds.low) 与 \(bounds.high) 之间")
    }
    return Note(
      "included-in",
      "no figure of its own: it is included in \(cell.english), \(figure.english)"
        + (between?.english ?? ""),
      "没有单独的数:已含在\(cell.chinese) \(figure.chinese) 内" + (between?.chinese ?? ""),
      sources: sources)
  }

  static func includes(_ cell: Wording, sources: [Int]) -> Note {
    Note(
      "included-in", "the figure is that of \(cell.english)", "此数为\(cell.chinese)合计",
      sources: sources)
  }

  static func inexactComparison() -> Note {
    Note(
      "inexact", "results with ≈, ≥ or ≤ come from figures that are not exact",
      "带 ≈、≥、≤ 的结果由非精确数得出")
  }

  static func joins(_ name: Wording, _ others: Wording, sources: [Int]) -> Note {
    Note(
      "included-in",
      "\(name.english) includes \(others.english), which have no figures of their own",
      "\(name.chinese)含\(others.chinese),后者没有单独的数", sources: sources)
  }

  /// Some of the finer periods of a period, each with its figure.
  static func knownFor(
    _ known: [Wording], _ pieces: FrameSelector.Pieces, of period: Period, sources: [Int]
  ) -> Note {
    let unit = pieces.unit.plural
    let list = known.isEmpty ? Wording(same: "") : Label.joined(known)
    return Note(
      "not-stated",
      "\(period) is known for \(known.count) of \(pieces.needed) \(unit.english), "
        + "which are not added up" + (known.isEmpty ? "" : ": \(list.english)"),
      "\(period) 的 \(pieces.needed) \(unit.chinese)中仅知 \(known.count) \(unit.chinese),"
        + "未相加" + (known.isEmpty ? "" : ":\(list.chinese)"), sources: sources)
  }

  /// Offices that state a figure or its base, not both.
  static func leftOutOfRate(_ offices: [String]) -> Note {
    let list = NoteText.some(offices.map { Wording(same: $0) })
    return Note(
      "years", "left out, since they do not state both figure and base: \(list.english)",
      "以下机构未同时给出该数与基数,未计入:\(list.chinese)")
  }

  static func nested(_ inner: String, in outer: String) -> Note {
    Note(
      "overlap", "\(inner) lies within \(outer) and is not added to it",
      "\(inner)属于\(outer),不另相加")
  }

  static func newestYear(_ period: Period, leavingOut others: [String]) -> Note {
    let list = NoteText.some(others.map { Wording(same: $0) })
    return Note(
      "years",
      "the figure is that of \(period), the newest year that states the measure"
        + (others.isEmpty ? "" : "; left out, since they state other years: \(list.english)"),
      "此数为 \(period) 年数,即有该指标的最近年份"
        + (others.isEmpty ? "" : ";以下机构只有其他年份的数,未计入:\(list.chinese)"))
  }

  static func noPlan() -> Note {
    Note("not-loaded", "no report with a plan is loaded", "尚未载入带有计划的报告")
  }

  static func noPlan(for items: [String]) -> Note {
    let items = items.joined(separator: ", ")
    return Note(
      "not-stated", "no loaded report plans \(items)", "已载入的报告中没有 \(items) 的计划")
  }

  static func noWhole() -> Note {
    Note(
      "not-stated", "no figure of the whole is stated, so there is no percentage",
      "文件未给出总数,无法计算百分比")
  }

  static func notBrokenDown(_ left: Wording) -> Note {
    Note(
      "not-broken-down", "\(left.english) of the total is not broken down",
      "总数中有 \(left.chinese) 未细分")
  }

  /// Offices whose figures are missing from a column that others are summed in.
  static func notCovered(_ offices: [String], in column: String) -> Note {
    let list = NoteText.some(offices.map { Wording(same: $0) })
    return Note(
      "years",
      "\(column): nothing is stated for \(list.english), so the column covers fewer offices",
      "\(column):\(list.chinese)没有数字,该列所含机构较少")
  }

  static func notLoaded(_ origin: Scope.Origin) -> Note {
    let names: [Scope.Origin: (String, String)] = [
      .report: ("report", "报告"), .history: ("history table", "历史数据表"),
      .register: ("register", "登记表"),
    ]
    let name = names[origin] ?? ("", "")
    return Note("not-loaded", "no \(name.0) is loaded", "尚未载入\(name.1)")
  }

  /// Which reports, or figures of history tables, a question would need.
  static func notLoaded(_ scope: Scope) -> Note {
    let periods = scope.periodText
    let isHistory = scope.origin == .history
    let names = NoteText.some(
      scope.isAsked || isHistory ? (scope.organisations ?? []).map { Wording(same: $0) } : [])
    let english = names.english.isEmpty ? "" : " of \(names.english)"
    let chinese = names.chinese.isEmpty ? "" : "\(names.chinese)的"
    if isHistory {
      return Note(
        "not-loaded",
        "no history table has figures\(english)" + (periods.isEmpty ? "" : " for \(periods)"),
        "历史数据表中没有\(chinese)" + (periods.isEmpty ? "" : " \(periods) 年的") + "数字")
    }
    return periods.isEmpty
      ? Note("not-loaded", "no report\(english) is loaded", "尚未载入\(chinese)报告")
      : Note(
        "not-loaded", "no report\(english) for \(periods) is loaded",
        "尚未载入\(chinese) \(periods) 年的报告")
  }

  static func notStated(_ measure: Wording) -> Note {
    Note(
      "not-stated", "not stated: no figure of \(measure.english) fits, which is not zero",
      "文件未给出\(measure.chinese)的相应数字,并非为零")
  }

  static func nothingClaimed() -> Note {
    Note(
      "not-stated", "the documents claim nothing that could be recomputed",
      "文件中没有可复核的数字关系")
  }

  /// What was searched in vain: sentences, cases or both.
  static func nothingFound(_ text: String, hasSentences: Bool, hasCases: Bool) -> Note {
    let searched = [("sentence", "句子", hasSentences), ("case", "案件", hasCases)].filter(\.2)
    let english = searched.map { "no \($0.0)" }.joined(separator: " and ")
    let chinese = searched.map(\.1).joined(separator: "或")
    return Note("not-stated", "\(english) holds \"\(text)\"", "没有\(chinese)含“\(text)”")
  }

  static func nothingMissing() -> Note {
    Note(
      "not-stated", "no other organisation states a measure that is missing here",
      "其他机构陈述的指标此处均有")
  }

  /// Why figures stand side by side.
  enum Reason {
    case overlap
    case rates
    case stages
  }

  static func sideBySide(_ count: Int, _ reason: Reason) -> Note {
    switch reason {
    case .overlap:
      Note(
        "overlap", "\(count) figures that may overlap are listed and not added up",
        "\(count) 个数可能有重叠,只列出,不相加")
    case .rates:
      Note(
        "overlap", "\(count) figures are listed: rates and scores are never added up",
        "列出 \(count) 个数:比率和得分不相加")
    case .stages:
      Note(
        "overlap", "\(count) figures are listed: stages follow one another and are not added up",
        "列出 \(count) 个数:各环节前后相继,不相加")
    }
  }

  static func partlyBrokenDown() -> Note {
    Note(
      "not-stated", "a row has no figure where only some of the parts are broken down",
      "仅部分数字有细分的,该行没有总数")
  }

  static func partsExceed(_ whole: Wording, by excess: Number) -> Note {
    Note(
      "parts-exceed-total", "the parts are \(excess) more than the stated total \(whole.english)",
      "各部分之和比总数 \(whole.chinese) 多 \(excess)")
  }

  static func partsOfApart(_ apart: Wording, _ whole: Wording, sources: [Int]) -> Note {
    Note(
      "stated-apart", "the rows are parts of \(apart.english), stated apart from \(whole.english)",
      "各行是\(apart.chinese) 的部分,该数在 \(whole.chinese) 之外另行列出", sources: sources)
  }

  static func range(_ low: Wording, _ high: Wording) -> Note {
    Note(
      "inexact", "the document states a range, \(low.english) to \(high.english)",
      "文件给出的是范围:\(low.chinese) 至 \(high.chinese)")
  }

  static func reportsMissing(_ missing: Int, of known: Int, for years: Wording) -> Note {
    Note(
      "years",
      "\(missing) of \(known) known organisations have no report for \(years.english)",
      "已知 \(known) 个机构中,\(missing) 个没有 \(years.chinese) 年的报告")
  }

  static func severalYears(_ stated: [Period], missing: [Period]) -> Note {
    let years = NoteText.periods(stated)
    let absent = NoteText.periods(missing)
    let unit = (stated + missing).allSatisfy { $0.wholeYear != nil } ? " 年" : " "
    return Note(
      "years",
      "the figure is that of \(years.english)"
        + (missing.isEmpty ? "" : "; nothing is stated for \(absent.english)"),
      "此数为 \(years.chinese)\(unit)数"
        + (missing.isEmpty ? "" : ";\(absent.chinese)\(unit)没有数字"))
  }

  static func statedApart(_ figures: [Wording], sources: [Int]) -> Note {
    let list = NoteText.some(figures)
    return Note(
      "stated-apart", "stated apart and not added: \(list.english)",
      "另行列出、未计入:\(list.chinese)", sources: sources)
  }

  static func stock(_ period: Period) -> Note {
    Note(
      "stock", "figures of a moment are not added over time; this is that of \(period)",
      "存量不跨期相加;此数为 \(period) 年数")
  }

  static func succeeds(
    _ succession: CompareOperator.Succession, in columns: [String]
  ) -> Note {
    let list = NoteText.some(columns.map { Wording(same: $0) })
    let (office, predecessor) = (succession.office, succession.predecessor)
    return Note(
      "succeeds",
      "\(office) continues \(predecessor), whose figure stands for \(list.english)",
      "\(office)承接\(predecessor),\(list.chinese) 为后者的数")
  }

  static func sumOverlap() -> Note {
    Note(
      "overlap", "the sum takes in figures stated apart, which may overlap",
      "合计含另行列出的数,可能有重叠")
  }

  static func tiled(_ period: Period, by count: Int) -> Note {
    Note(
      "computed", "\(period) is not stated; the figure comes from \(count) shorter periods",
      "文件未给出 \(period) 的数;由 \(count) 个较短时期得出")
  }

  static func unitsApart(_ first: String, _ second: String) -> Note {
    Note(
      "overlap", "\(first) and \(second) count different things and are not added up",
      "\(first) 与 \(second) 计量不同,不相加")
  }

  static func unitsDiffer() -> Note {
    Note(
      "overlap", "figures that count different things stand side by side and are not compared",
      "计量不同的数并列,不作比较")
  }

  static func unstated(_ value: UnstatedValue) -> Note {
    let nearest = value.nearest.joined(separator: ", ")
    return Note(
      "not-stated",
      "no figure is stated for \(value.dimension) \"\(value.value)\""
        + (nearest.isEmpty ? "" : "; the nearest: \(nearest)"),
      "没有 \(value.dimension) 为“\(value.value)”的数字"
        + (nearest.isEmpty ? "" : ";相近的有:\(nearest)"))
  }

  /// What a rate's base leaves out.
  static func withoutDimension(_ left: Wording, _ dimensions: [Wording]) -> Note {
    let names = Label.joined(dimensions)
    return Note(
      "not-broken-down", "\(left.english) without \(names.english) is left out of the base",
      "\(left.chinese) 未分\(names.chinese),不计入基数")
  }
}

extension Note {
  /// The note with the figures that it speaks of, where no row shows them.
  func listing(_ figures: [Wording], sources: [Int]) -> Note {
    let list = NoteText.some(figures)
    return Note(
      code: code,
      text: Wording(
        english: "\(text.english): \(list.english)", chinese: "\(text.chinese):\(list.chinese)"),
      sources: sources)
  }
}
