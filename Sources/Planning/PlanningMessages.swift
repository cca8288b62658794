import Diagnostics
import Facts
import Syntax

/// What can be wrong with a question whose grammar is right, in alphabetical order.
extension Diagnostic {
  static func ambiguousOrganisation(_ name: Name, candidates: [String]) -> Diagnostic {
    let some = candidates.prefix(8).joined(separator: ", ")
    let more = candidates.count > 8 ? ", …" : ""
    return Diagnostic(
      id: "ambiguous-organisation",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is part of \(candidates.count) names",
        chinese: "有 \(candidates.count) 个机构名称含“\(Printable.excerpt(name.text))”"),
      range: name.range, notes: [Wording(same: some + more)])
  }

  static func comparesNothing(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "compares-nothing",
      message: Wording(
        english: "compare names neither years nor several organisations",
        chinese: "对比既未写明年份,也未写明多个机构"),
      range: range,
      notes: [
        Wording(
          english: "years: across 2018, 2019; organisations: of A, B in 2019",
          chinese: "年份写作:历年 2018,2019;机构写作:属 甲,乙 在 2019")
      ])
  }

  static func deepCondition(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "deep-condition",
      message: Wording(
        english: "the condition nests more than 200 brackets", chinese: "条件的括号嵌套超过 200 层"),
      range: range)
  }

  static func emptyLimit(_ clause: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "empty-limit",
      message: Wording(
        english: "\(clause) takes a whole number from 1", chinese: "\(clause) 后应为不小于 1 的整数"),
      range: range)
  }

  static func emptyRange(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "empty-range",
      message: Wording(
        english: "the range ends before it begins", chinese: "时间范围的终点早于起点"),
      range: name.range)
  }

  static func fieldOutsideList(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "field-outside-list",
      message: Wording(
        english:
          "\"\(Printable.excerpt(name.text))\" is a field of list; figures are counted by their dimensions",
        chinese: "“\(Printable.excerpt(name.text))”是列出时的字段;统计按维度进行"),
      range: name.range)
  }

  static func missingMeasure(_ verb: Query.Verb, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "missing-measure",
      message: Wording(
        english: "\(verb.rawValue) names no measure", chinese: "\(verb.rawValue) 后缺少指标"),
      range: range,
      notes: [
        Wording(english: "show measures lists them", chinese: "“显示 指标”可列出全部指标")
      ])
  }

  static func missingPlanItem(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "missing-plan-item",
      message: Wording(
        english: "mark names no plan item such as 2012.5.3", chinese: "标记后缺少计划条目,如 2012.5.3"),
      range: range)
  }

  static func missingText(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "missing-text",
      message: Wording(english: "find names no text", chinese: "查找后缺少文字"), range: range)
  }

  static func missingTopic(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "missing-topic",
      message: Wording(english: "show names no topic", chinese: "显示后缺少内容"), range: range,
      notes: [
        Wording(
          english:
            "topics: reports, history, registers, rejected, memory, converters, measures, dimensions, "
            + "organisations, a dimension, a measure",
          chinese: "可显示:报告、历史、登记表、未载入、内存、转换程序、指标、维度、机构、某个维度、某个指标")
      ])
  }

  static func notANumber(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "not-a-number",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is no number",
        chinese: "“\(Printable.excerpt(name.text))”不是数字"),
      range: name.range)
  }

  static func onePeriodAlone(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "one-period-alone",
      message: Wording(
        english: "across names one period, and a comparison needs two",
        chinese: "“历年”只写了一个时期,对比需要两个"),
      range: range)
  }

  static func oneYearAlone(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "one-year-alone",
      message: Wording(
        english: "similarity is between the reports of two years",
        chinese: "雷同是两个年份报告之间的比较"),
      range: range,
      notes: [Wording(english: "across 2011, 2012", chinese: "历年 2011,2012")])
  }

  static func periodRows(_ unit: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "period-rows",
      message: Wording(
        english: "compare puts periods side by side, so rows cannot be by \(unit)",
        chinese: "对比以时期为列,不能再按时期分行"),
      range: range,
      notes: [
        Wording(
          english: "across 2017-01..2017-12 has a column for each month",
          chinese: "“历年 2017-01..2017-12”每月一列")
      ])
  }

  static func periodsTwice(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "periods-twice",
      message: Wording(
        english: "across already says which periods are compared",
        chinese: "“历年”已写明对比的时期"),
      range: range)
  }

  static func rateOfNothing(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "rate-of-nothing",
      message: Wording(
        english: "rate names no condition", chinese: "比率缺少条件"),
      range: range,
      notes: [
        Wording(
          english: "rate of complaints where status=closed",
          chinese: "比率 投诉 其中 状态=办结")
      ])
  }

  static func repeatedGroup(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "repeated-group",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is grouped by twice",
        chinese: "“\(Printable.excerpt(name.text))”重复分组"),
      range: name.range)
  }

  static func shareOfNothing(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "share-of-nothing",
      message: Wording(
        english: "share names neither parts nor a condition", chinese: "占比既未分项,也没有条件"),
      range: range,
      notes: [
        Wording(
          english: "share of complaints by channel; share of complaints where channel=phone",
          chinese: "占比 投诉 按 渠道;占比 投诉 其中 渠道=电话")
      ])
  }

  static func tooManyColumns(_ name: Name, most: Int) -> Diagnostic {
    Diagnostic(
      id: "too-many-columns",
      message: Wording(
        english: "the range has more than \(most) periods", chinese: "该范围超过 \(most) 个时期"),
      range: name.range)
  }

  static func topAndLimit(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "top-and-limit",
      message: Wording(
        english: "top and limit exclude each other", chinese: "“前”与“限”不能同时使用"),
      range: range)
  }

  static func unequalPeriods(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "unequal-periods",
      message: Wording(
        english: "the periods side by side are of different lengths",
        chinese: "并列的时期长短不一"),
      range: range)
  }

  static func unfitTest(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "unfit-test",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" cannot be compared in this way",
        chinese: "“\(Printable.excerpt(name.text))”不能这样比较"),
      range: name.range)
  }

  static func unknownColumn(_ name: Name, columns: [String]) -> Diagnostic {
    Diagnostic(
      id: "unknown-column",
      message: Wording(
        english: "the answer has no column \"\(Printable.excerpt(name.text))\"",
        chinese: "结果没有名为“\(Printable.excerpt(name.text))”的列"),
      range: name.range, suggestion: NearestName.nearest(to: name.text, among: columns),
      notes: [Wording(same: columns.joined(separator: ", "))])
  }

  static func unknownDate(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "unknown-date",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is no day of the calendar",
        chinese: "“\(Printable.excerpt(name.text))”不是日期"),
      range: name.range,
      notes: [Wording(english: "days: 2012-06-30", chinese: "日期写作:2012-06-30")])
  }

  static func unknownDimension(_ name: Name, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-dimension",
      message: Wording(
        english: "no dimension is called \"\(Printable.excerpt(name.text))\"",
        chinese: "没有名为“\(Printable.excerpt(name.text))”的维度"),
      range: name.range, suggestion: nearest)
  }

  static func unknownLevel(_ name: Name) -> Diagnostic {
    let words = CompletionLevel.allCases.flatMap { [$0.rawValue, $0.name.chinese] }
    let english = CompletionLevel.allCases.map(\.rawValue).joined(separator: ", ")
    let chinese = CompletionLevel.allCases.map(\.name.chinese).joined(separator: "、")
    return Diagnostic(
      id: "unknown-level",
      message: Wording(
        english: "no completion level is called \"\(Printable.excerpt(name.text))\"",
        chinese: "没有名为“\(Printable.excerpt(name.text))”的完成程度"),
      range: name.range, suggestion: NearestName.nearest(to: name.text, among: words),
      notes: [
        Wording(english: "levels: \(english)", chinese: "完成程度:\(chinese)")
      ])
  }

  static func unknownMeasure(_ name: Name, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-measure",
      message: Wording(
        english: "no measure is called \"\(Printable.excerpt(name.text))\"",
        chinese: "没有名为“\(Printable.excerpt(name.text))”的指标"),
      range: name.range, suggestion: nearest)
  }

  static func unknownOrganisation(_ name: Name, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-organisation",
      message: Wording(
        english: "no organisation is called \"\(Printable.excerpt(name.text))\"",
        chinese: "没有名为“\(Printable.excerpt(name.text))”的机构"),
      range: name.range, suggestion: nearest)
  }

  static func unknownPeriod(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "unknown-period",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is no period",
        chinese: "“\(Printable.excerpt(name.text))”不是时期"),
      range: name.range,
      notes: [
        Wording(
          english: "periods: 2017, 2017-H1, 2017-Q1, 2017-07, 2018-01/2018-11",
          chinese: "时期写作:2017、2017-H1、2017-Q1、2017-07、2018-01/2018-11")
      ])
  }

  static func unknownPlanItem(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "unknown-plan-item",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is no plan year and no item such as 2012.5",
        chinese: "“\(Printable.excerpt(name.text))”不是计划年度,也不是 2012.5 这样的条目"),
      range: name.range)
  }

  static func unknownRow(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "unknown-row",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is no row; rows count from 1",
        chinese: "“\(Printable.excerpt(name.text))”不是行号;行号从 1 起"),
      range: name.range)
  }

  static func unknownTopic(_ name: Name, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-topic",
      message: Wording(
        english: "there is nothing called \"\(Printable.excerpt(name.text))\" to show",
        chinese: "没有名为“\(Printable.excerpt(name.text))”的内容可显示"),
      range: name.range, suggestion: nearest)
  }

  static func unknownValue(_ name: Name, of dimension: String, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-value",
      message: Wording(
        english: "\(dimension) has no value \"\(Printable.excerpt(name.text))\"",
        chinese: "\(dimension) 没有值“\(Printable.excerpt(name.text))”"),
      range: name.range, suggestion: nearest)
  }
}
