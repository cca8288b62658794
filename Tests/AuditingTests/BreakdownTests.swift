import Testing

@Suite struct BreakdownTests {
  // 全国 2017: 409548 + 129423 + 79885 = 618856.
  @Test func `rows of a table add up to the row with one dimension less`() {
    let series = SmallSeries(
      """
      history 2017 complaints channel=phone 409548
      history 2017 complaints channel=wechat 129423
      history 2017 complaints channel=online 79885
      history 2017 complaints 618856
      """)
    #expect(
      series.checks == ["sum 618856 618856 holds: 409548 + 129423 + 79885 @ 3 0 1 2"])
  }

  @Test(
    arguments: [
      ("41", ["sum 100 101 differs: 60 + 41 @ 0 1 2"]),
      ("40", ["sum 100 100 holds: 60 + 40 @ 0 1 2"]),
      ("39", []), ("≈70", []), ("≥41", ["sum 100 101 differs: 60 + ≥41 @ 0 1 2"]), ("≥40", []),
      (">40", ["sum 100 100 differs: 60 + ≥40 @ 0 1 2"]), ("≤50", []),
    ])
  func `parts of a closed list exceed their total or leave a remainder`(
    part: String, expected: [String]
  ) {
    let series = SmallSeries(
      """
      history 2020 complaints 100
      history 2020 complaints channel=phone 60
      history 2020 complaints channel=letter \(part)
      """)
    #expect(series.checks == expected)
  }

  // 宿迁市 2023: 1191 + 328 + 142 + 1078 + 406 + 341 = 3486.
  @Test(
    arguments: [
      ("341", ["sum 3486 3486 holds: 1191 + 328 + 142 + 1078 + 406 + 341 @ 0 1 2 3 4 5 6"]),
      ("340", ["sum 3486 3485 differs: 1191 + 328 + 142 + 1078 + 406 + 340 @ 0 1 2 3 4 5 6"]),
    ])
  func `the outcomes of the statutory form leave nothing out`(other: String, expected: [String]) {
    let series = SmallSeries(
      """
      history 2023 disclosure_requests status=closed 3486
      history 2023 disclosure_requests status=closed outcome=granted 1191
      history 2023 disclosure_requests status=closed outcome=partial 328
      history 2023 disclosure_requests status=closed outcome=denied 142
      history 2023 disclosure_requests status=closed outcome=not_provided 1078
      history 2023 disclosure_requests status=closed outcome=not_processed 406
      history 2023 disclosure_requests status=closed outcome=other \(other)
      """)
    #expect(series.checks == expected)
  }

  @Test func `a total of one document has its parts in another`() {
    let series = SmallSeries(
      """
      report 2020 complaints 176
      history 2020 complaints channel=phone 56
      history 2020 complaints channel=visit 36 批
      history 2020 complaints channel=letter 85
      """)
    #expect(series.checks == ["sum 176 177 differs: 56 + 36 + 85 @ 0 1 2 3"])
  }

  @Test func `what one report splits is left to its own audit`() {
    let report = """
      report 2020 complaints 176
      report 2020 complaints channel=phone 100 part of 0 by channel
      report 2020 complaints channel=letter 90 part of 0 by channel
      """
    #expect(SmallSeries(report).checks.isEmpty)
    #expect(
      SmallSeries(report + "\nhistory 2020 complaints channel=visit 3").checks
        == ["sum 176 193 differs: 100 + 90 + 3 @ 0 1 2 3"])
  }

  @Test func `topics, visitors and a part that includes another are not added`() {
    let series = SmallSeries(
      """
      history 2020 complaints 10
      history 2020 complaints topic=大气 8
      history 2020 complaints topic=噪声 7
      history 2021 complaints 10
      history 2021 complaints channel=phone 8
      history 2021 complaints channel=visit 7 人次
      report 2022 complaints 10
      report 2022 complaints channel=letter includes=fax 8 part of 6 by channel
      history 2022 complaints channel=fax 7
      """)
    #expect(series.checks.isEmpty)
  }

  @Test func `free words of two documents may name one thing twice`() {
    let series = SmallSeries(
      """
      history1 2020 complaints 10
      history1 2020 complaints category=大气污染 8
      history2 2020 complaints category=废气 7
      history1 2021 complaints 10
      history1 2021 complaints category=大气污染 8
      history1 2021 complaints category=噪声污染 7
      """)
    #expect(series.checks == ["sum 10 15 differs: 8 + 7 @ 3 4 5"])
  }

  @Test func `a part in dispute claims nothing`() {
    let series = SmallSeries(
      """
      history1 2020 complaints 100
      history1 2020 complaints channel=phone 60
      history1 2020 complaints channel=visit 41
      history1 2020 complaints channel=letter 50
      history2 2020 complaints channel=letter 40
      """)
    #expect(series.checks.isEmpty)
  }
}
