import Diagnostics
import Facts

@testable import Rendering

/// Comparisons and shares, made by hand: the real figures of the hotline 12369 for three years, and
/// invented ones with every kind of gap.
extension SampleAnswers {
  static func term(_ id: String, _ chinese: String) -> Term {
    Term(id: id, name: Wording(english: id, chinese: chinese))
  }

  private static func figures(
    _ name: String, _ english: String? = nil, _ chinese: String? = nil, unit: String? = nil
  ) -> Column {
    Column(
      name: name, title: Wording(english: english ?? name, chinese: chinese ?? name), kind: .number,
      unit: unit)
  }

  static func year(_ year: Int) -> Column { figures(String(year), unit: "件") }

  static let change = figures("change", "change", "增减", unit: "件")
  static let percent = figures("percent", "percent", "增减率", unit: "%")
  static let longChanges = [
    figures("change_first", "change from the first", "比首年增减", unit: "件"),
    figures("percent_first", "percent from the first", "比首年增减率", unit: "%"),
    figures("yearly_percent", "percent a year", "年均增减率", unit: "%"),
    Column(name: "trend", title: Wording(english: "trend", chinese: "走势"), kind: .string),
  ]

  /// A figure with the source that states it.
  static func cell(_ value: Int, _ source: Int? = nil, _ precision: Precision = .exact) -> Cell {
    .figure(Cell.Figure(Number(value), precision: precision, sources: source.map { [$0] } ?? []))
  }

  /// A percentage in tenths, computed.
  static func tenths(_ value: Int, _ precision: Precision = .exact) -> Cell {
    .figure(
      Cell.Figure(
        Number(significand: Int128(value), decimals: 1), precision: precision, isStated: false))
  }

  /// A row of the history table and the bulletin that it cites.
  static func history(_ year: Int, _ channel: String, _ value: Int, line: Int) -> Source {
    let text = "全国,\(year),complaints,\(channel),\(value),件,exact,S\(year - 2016)"
    let start = 100 * line
    let before = "全国,\(year),complaints,\(channel),".utf8.count
    return Source(
      organisation: "全国", period: .year(year), document: "history/12369.csv",
      place: Place(
        section: "", line: line, range: start..<start + text.utf8.count,
        number: start + before..<start + before + String(value).utf8.count, text: text),
      citation: Citation(
        id: "S\(year - 2016)", title: "全国“12369”环保举报\(year)年情况",
        url: "https://example.org/\(year)"))
  }

  private static func complaints(_ query: String) -> Answer {
    var answer = Answer(query: query, verb: "compare")
    answer.measure = term("complaints", "投诉举报")
    answer.unit = "件"
    answer.sourceKind = "history"
    return answer
  }

  /// `compare complaints across 2018, 2019`.
  static var twoYears: Answer {
    var answer = complaints("compare complaints across 2018, 2019")
    answer.columns = [year(2018), year(2019), change, percent]
    answer.series = [0, 1]
    answer.sources = [
      history(2018, "", 710_117, line: 2), history(2019, "", 531_176, line: 3),
    ]
    answer.rows = [
      Row(cells: [cell(710_117, 0), cell(531_176, 1), cell(-178_941), tenths(-252)])
    ]
    return answer
  }

  /// `compare complaints by channel across 2018, 2019`.
  static var twoYearsByChannel: Answer {
    var answer = complaints("compare complaints by channel across 2018, 2019")
    answer.columns = [channel, year(2018), year(2019), change, percent]
    answer.series = [1, 2]
    let parts: [(Term, Int, Int, Int, Int)] = [
      (phone, 365_361, 270_451, -94_910, -260),
      (term("wechat", "微信"), 250_083, 195_950, -54_133, -216),
      (term("online", "网上"), 80_771, 62_240, -18_531, -229),
      (term("other", "其他"), 13_902, 2_535, -11_367, -818),
    ]
    for (index, part) in parts.enumerated() {
      let place = answer.sources.count
      answer.sources += [
        history(2018, part.0.id, part.1, line: 2 + 2 * index),
        history(2019, part.0.id, part.2, line: 3 + 2 * index),
      ]
      answer.rows.append(
        Row(
          cells: [
            .term(part.0), cell(part.1, place), cell(part.2, place + 1), cell(part.3),
            tenths(part.4),
          ], role: .part))
    }
    answer.sources += [history(2018, "", 710_117, line: 10), history(2019, "", 531_176, line: 11)]
    answer.totalRow = Row(
      cells: [.missing, cell(710_117, 8), cell(531_176, 9), cell(-178_941), tenths(-252)])
    return answer
  }

  /// `compare complaints by channel across 2017, 2018, 2019`: a part without a figure in 2017.
  static var threeYears: Answer {
    var answer = complaints("compare complaints by channel across 2017, 2018, 2019")
    answer.columns = [channel, year(2017), year(2018), year(2019), change, percent] + longChanges
    answer.series = [1, 2, 3]
    func row(_ key: Cell, _ years: [Cell], _ change: Cell, _ percent: Int, _ rest: [Cell]) -> Row {
      Row(cells: [key] + years + [change, tenths(percent)] + rest, role: .part)
    }
    answer.rows = [
      row(
        .term(phone), [cell(409_548), cell(365_361), cell(270_451)], cell(-94_910), -260,
        [cell(-139_097), tenths(-340), tenths(-187), .text("█▇▅")]),
      row(
        .term(term("wechat", "微信")), [cell(129_423), cell(250_083), cell(195_950)],
        cell(-54_133), -216, [cell(66_527), tenths(514), tenths(230), .text("▄█▆")]),
      row(
        .term(term("online", "网上")), [cell(79_885), cell(80_771), cell(62_240)], cell(-18_531),
        -229, [cell(-17_645), tenths(-221), tenths(-117), .text("██▆")]),
      row(
        .term(term("other", "其他")), [.missing, cell(13_902), cell(2_535)], cell(-11_367), -818,
        [.missing, .missing, .missing, .text("–█▁")]),
    ]
    answer.totalRow = Row(cells: [
      .missing, cell(618_856), cell(710_117), cell(531_176), cell(-178_941), tenths(-252),
      cell(-87_680), tenths(-142), tenths(-74), .text("▇█▆"),
    ])
    return answer
  }

  /// A comparison of an invented city with everything that a figure can lack.
  static var gaps: Answer {
    var answer = complaints("compare complaints by channel across 2015, 2016")
    answer.sourceKind = "report"
    answer.columns = [channel, year(2015), year(2016), change, percent]
    answer.series = [1, 2]
    let new = Cell.term(term("new", "新增"))
    answer.sources = [2015, 2016].map { year in
      let text = "受理投诉约\(year - 1915)件"
      return Source(
        organisation: "青河市", period: .year(year), document: "qinghe-\(year).txt",
        place: Place(section: "二", line: 9, range: 0..<21, number: 15..<18, text: text))
    }
    let disputed = Cell.figure(
      Cell.Figure(Number(40), sources: [1], isDisputed: true))
    let computed = Cell.figure(Cell.Figure(Number(101), precision: .about, isStated: false))
    answer.rows = [
      Row(
        cells: [
          .term(phone), cell(30, 0, .about), disputed, cell(10, nil, .about), tenths(333, .about),
        ],
        role: .part),
      Row(cells: [.term(visit), cell(0, 0), cell(12, 1), cell(12), new], role: .part),
      Row(
        cells: [.term(term("letter", "来信")), .missing, cell(9, 1), .missing, .missing],
        role: .part),
      Row(cells: [.missing, cell(70), cell(40), cell(-30), tenths(-429)], role: .remainder),
    ]
    answer.totalRow = Row(cells: [
      .missing, cell(100, 0), computed, cell(1, nil, .about), tenths(10, .about),
    ])
    return answer
  }

  /// `share of complaints by channel in 2016`.
  static var shares: Answer {
    var answer = complaints("share of complaints by channel in 2016")
    answer.verb = "share"
    answer.sourceKind = "report"
    answer.columns = [
      channel, figures("value", "value", "数值", unit: "件"),
      figures("percent", "percent", "占比", unit: "%"),
      figures("base", "of", "总数", unit: "件"),
    ]
    answer.sources = [source("其中来电30件", number: "30"), source("共受理投诉60件", number: "60")]
    answer.rows = [
      Row(cells: [.term(phone), cell(30, 0), tenths(500), cell(60, 1)], role: .part),
      Row(cells: [.missing, cell(30), tenths(500), cell(60, 1)], role: .remainder),
    ]
    return answer
  }

  /// `count complaints by year`.
  static var byYear: Answer {
    var answer = complaints("count complaints by year")
    answer.verb = "count"
    answer.columns = [
      Column(name: "year", title: Wording(english: "year", chinese: "年份"), kind: .string),
      figures("value", "value", "数值"),
    ]
    answer.rows = [(2017, 618_856), (2018, 710_117), (2019, 531_176)].map { year, value in
      Row(
        cells: [.number(Number(year)), .number(Number(value))], unit: "件", precision: .exact,
        role: .part)
    }
    return answer
  }

  /// `compare complaints of 云岭市, 青河市 in 2016`.
  static var cities: Answer {
    var answer = complaints("compare complaints of 云岭市, 青河市 in 2016")
    answer.columns = ["云岭市", "青河市"].map { figures($0, unit: "件") } + [change, percent]
    answer.series = [0, 1]
    answer.sources = ["云岭市", "青河市"].map { city in
      var place = source("受理投诉150件", number: "150").place
      place.line = 3
      return Source(
        organisation: city, period: .year(2016), document: "\(city).txt", place: place)
    }
    answer.rows = [Row(cells: [cell(150, 0), cell(120, 1), cell(-30), tenths(-200)])]
    return answer
  }

  /// `rate of complaints where status=closed by channel in 2016`: each channel is a whole of its own.
  static var rates: Answer {
    var answer = shares
    answer.query = "rate of complaints where status=closed by channel in 2016"
    answer.verb = "rate"
    answer.rows = [
      Row(cells: [.term(phone), cell(40, 0, .atLeast), tenths(667, .about), cell(60, 1)]),
      Row(cells: [.term(visit), .missing, .missing, cell(9, 1)]),
    ]
    return answer
  }

  static let comparisons: [String: Answer] = [
    "two-years": twoYears, "two-years-by-channel": twoYearsByChannel, "three-years": threeYears,
    "gaps": gaps, "shares": shares, "by-year": byYear, "cities": cities, "rates": rates,
  ]
}
