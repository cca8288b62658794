import Diagnostics
import Facts
import Gongkai
import Testing

/// What the repository's workspace answers across years and organisations, worked out by hand from
/// `seeds/history/observations.csv`.
@Suite struct YearsAndOrganisationsTests {
  @Test(
    arguments: [
      (
        "compare complaints by channel of 全国 across 2017..2019",
        """
        phone 409548 365361 270451 -94910 -26 -139097 -34 -18.7 █▆▁
        wechat 129423 250083 195950 -54133 -21.6 66527 51.4 23 ▁█▅
        online 79885 80771 62240 -18531 -22.9 -17645 -22.1 -11.7 ██▁
        other – 13902 2535 -11367 -81.8 – – – ·█▁
        total – 618856 710117 531176 -178941 -25.2 -87680 -14.2 -7.4 ▄█▁
        """
      ),
      ("compare complaints of 全国 across 2018, 2019", "710117 531176 -178941 -25.2"),
      (
        "compare disclosure_requests by outcome of 宿迁市 across 2023, 2024",
        """
        granted 1191 1431 240 20.2
        partial 328 471 143 43.6
        denied 142 92 -50 -35.2
        not_provided 1078 941 -137 -12.7
        not_processed 406 117 -289 -71.2
        other 341 469 128 37.5
        total – 3486 3521 35 1
        """
      ),
      (
        "compare publications of 辽宁省 across 2015, 2019, 2022",
        "995845 ≈627300 ≥1954000 ≈1326700 ≈211.5 ≥958155 ≈96.2 ≈10.1 ▃▁█"
      ),
      ("compare publications of 沈阳市生态环境局 across 2016, 2022", "6732 12825 6093 90.5"),
      ("rate of complaints of 全国 where status=closed in 2017", "589094 95.2 618856"),
      (
        "count complaints of 全国 in 2017-07 by channel",
        "phone 31779\nwechat 14244\nonline 6948\ntotal 52971"
      ),
      ("count complaints of 全国 in 2017", "618856"),
      ("count complaints", "176"),
      ("count rules of 宿迁市 in 2024", "50"),
      ("count complaints of 全国 in 2020", "–"),
      ("count publications of 辽阳市 in 2019 where outlet != portal", "31288"),
      ("对比 投诉 属 全国 跨 2018,2019", "710117 531176 -178941 -25.2"),
      ("count complaints of 全国 in 2018 by month", monthsOf2018),
    ])
  func `figures of years and organisations`(query: String, expected: String) throws {
    let answer = try #require(try FoundingWorkspace.answer(to: query))
    #expect(answer.lines == expected)
  }

  private static let monthsOf2018 =
    (1...12).map { month in
      let known = [5: "60366", 11: "51724"][month]
      return "2018-\(month < 10 ? "0" : "")\(month) \(known ?? "–")"
    }.joined(separator: "\n") + "\n– 598027\ntotal 710117"

  @Test(arguments: [
    (
      "count complaints of 全国 in 2020", "not-stated",
      "2020 is known for 4 of 12 months, which are not added up: 2020-01 19666 件, "
        + "2020-07 40293 件, 2020-08 32404 件, 2020-12 31156 件"
    ),
    (
      "compare publications of 沈阳市生态环境局 across 2016, 2022", "succeeds",
      "沈阳市生态环境局 continues 沈阳市环境保护局, whose figure stands for 2016"
    ),
    (
      "count rules of 宿迁市 in 2024", "headline",
      "the figure is that of made this year; also stated: normative documents repealed this year "
        + "227 件, normative documents in force 420 件"
    ),
    (
      "compare publications of 辽宁省 across 2015, 2019, 2022", "inexact",
      "results with ≈, ≥ or ≤ come from figures that are not exact"
    ),
  ])
  func `notes say what a figure does not`(query: String, code: String, text: String) throws {
    let answer = try #require(try FoundingWorkspace.answer(to: query))
    #expect(answer.notes.filter { $0.code == code }.map(\.text.english) == [text])
  }

  @Test func `the audit of a city's two years holds throughout`() throws {
    let answer = try #require(try FoundingWorkspace.answer(to: "audit of 宿迁市"))
    let formulas = answer.rows.map { row in
      [1, 7, 6].map { row.cells[$0].short }.joined(separator: " ")
    }
    #expect(
      formulas == [
        "2023 3511 + 96 = 3486 + 121 yes", "2023 1191 + 328 + 142 + 1078 + 406 + 341 yes",
        "2024 3525 + 121 = 3521 + 125 yes", "2024 121 = 121 yes",
        "2024 1431 + 471 + 92 + 941 + 117 + 469 yes", "2024 597 + 50 − 227 yes",
      ])
  }

  @Test func `a part of a name that fits several is answered with the candidates`() throws {
    guard
      case .refused(let problems) = try FoundingWorkspace.reply(
        to: "count publications of 生态环境")
    else {
      Issue.record("the question was answered")
      return
    }
    #expect(problems.map(\.id) == ["ambiguous-organisation"])
    #expect(problems[0].notes.map(\.english) == ["辽宁省生态环境厅, 沈阳市生态环境局"])
  }

  @Test func `another name of an office answers for it`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "count publications of 沈阳市环保局 in 2016"))
    #expect(answer.lines == "6732")
  }

  @Test func `every figure of a comparison leads to its row and the document it cites`() throws {
    let answer = try #require(
      try FoundingWorkspace.answer(to: "compare complaints of 全国 across 2018, 2019"))
    #expect(answer.sourceKind == "history")
    #expect(answer.sources.map(\.place.line) == [10, 15])
    #expect(answer.sources.allSatisfy { $0.citation?.id == "S01" })
    #expect(answer.sources[0].place.text == "全国,2018,complaints,,,,,,,,,710117,件,exact,S01")
  }

  @Test func `the history loads whole`() throws {
    let summary = try FoundingWorkspace.opening.get().summary
    #expect(summary.tables.map(\.facts) == [167])
    #expect(summary.rowsLeftOut == 0)
    #expect(summary.problems.isEmpty)
    #expect(summary.unread.isEmpty)
    #expect(summary.unmapped.isEmpty)
  }
}

extension Answer {
  /// The cells of each row, then the total: `phone 409548 365361`.
  var lines: String {
    var lines = rows.map { row in
      row.cells.enumerated().map { place, cell in
        let sign = columns[place].name == "value" ? row.precision?.sign ?? "" : ""
        if case .number(let number) = cell { return sign + number.description }
        return cell.short
      }.joined(separator: " ")
    }
    if let totalRow {
      lines.append("total " + totalRow.cells.map(\.short).joined(separator: " "))
    }
    if let total { lines.append("total \(total.precision.sign)\(total.value)") }
    return lines.joined(separator: "\n")
  }
}
