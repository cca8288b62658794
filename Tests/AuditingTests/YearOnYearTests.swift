import Testing

@Suite struct YearOnYearTests {
  // 全国: (531176 − 710117) / 710117 = −178941 / 710117 = −25.1988…%.
  @Test(
    arguments: [
      ("-25.2", ["growth -25.2 -25.199 holds: (531176 − 710117) / 710117 @ 0 1 2"]),
      ("-25.1", ["growth -25.1 -25.199 differs: (531176 − 710117) / 710117 @ 0 1 2"]),
      ("≥-25", ["growth -25 -25.2 holds: (531176 − 710117) / 710117 @ 0 1 2"]),
      ("≥-26", ["growth -26 -25.2 differs: (531176 − 710117) / 710117 @ 0 1 2"]), ("≈-30", []),
    ])
  func `a rate is recomputed from the figures of two years`(rate: String, expected: [String]) {
    let series = SmallSeries(
      """
      report 2019 other_rate kind=yoy of=complaints \(rate) %
      history 2019 complaints 531176
      history 2018 complaints 710117
      """)
    #expect(series.checks == expected)
  }

  @Test(
    arguments: [
      ("-30", "growth -30 -30 holds: 120 − 150 @ 0 1 2"),
      ("-31", "growth -31 -30 differs: 120 − 150 @ 0 1 2"),
      (">-29", "growth -29 -30 holds: 120 − 150 @ 0 1 2"),
    ])
  func `a difference is recomputed likewise`(difference: String, expected: String) {
    let series = SmallSeries(
      """
      report 2019 complaints delta=yoy channel=phone \(difference)
      report 2019 complaints channel=phone 120
      history 2018 complaints channel=phone 150
      """)
    #expect(series.checks == [expected])
  }

  @Test func `points are a difference of rates`() {
    let series = SmallSeries(
      """
      report 2019 closure_rate of=complaints delta=yoy 2.1 个百分点
      report 2019 closure_rate of=complaints 98.2 %
      history 2018 closure_rate of=complaints 96.1 %
      """)
    #expect(series.checks == ["growth 2.1 2.1 holds: 98.2 − 96.1 @ 0 1 2"])
  }

  // 110 of 100 is +10 %; 110 of 88 is +25 %; accepted 60 of 50 is +20 %.
  @Test func `where one base agrees the others are alternatives`() {
    let rivals = """
      report 2019 complaints 110
      report 2019 complaints status=accepted 60
      report18 2018 complaints 100
      history 2018 complaints 88
      history 2018 complaints status=accepted 50
      """
    #expect(
      SmallSeries("report 2019 other_rate kind=yoy of=complaints 25 %\n" + rivals).checks == [
        "growth 25 10 alternative: (110 − 100) / 100 @ 0 1 3",
        "growth 25 25 holds: (110 − 88) / 88 @ 0 1 4",
        "growth 25 20 alternative: (60 − 50) / 50 @ 0 2 5",
      ])
    #expect(
      SmallSeries("report 2019 other_rate kind=yoy of=complaints 26 %\n" + rivals).checks == [
        "growth 26 10 differs: (110 − 100) / 100 @ 0 1 3",
        "growth 26 25 differs: (110 − 88) / 88 @ 0 1 4",
        "growth 26 20 differs: (60 − 50) / 50 @ 0 2 5",
      ])
    #expect(
      SmallSeries(
        "report 2019 other_rate kind=yoy of=complaints status=accepted 20 %\n" + rivals
      ).checks == ["growth 20 20 holds: (60 − 50) / 50 @ 0 2 5"])
  }

  @Test func `a bureau grows from the one that it succeeds`() {
    let series = SmallSeries(
      """
      report 青河市生态环境局:2019 publications 84 条
      report 青河市生态环境局:2019 other_rate kind=yoy of=publications 21.7 %
      report18 青河市环境保护局:2018 publications 69 条
      """, predecessors: ["青河市生态环境局": "青河市环境保护局"])
    #expect(series.checks == ["growth 21.7 21.739 holds: (84 − 69) / 69 @ 1 0 2"])
  }

  // 2674 − 318 = 2356; 318 / 2356 = 13.497…%; of 2300 it would be 374 / 2300 = 16.260…%.
  @Test func `the base that the report states itself decides and is not repeated`() {
    let series = SmallSeries(
      """
      report 2014 publications 2674 条
      report 2014 publications delta=yoy 318 条
      report 2014 other_rate kind=yoy of=publications 13.5 %
      history1 2013 publications 2356 条
      history2 2013 publications 2300 条
      """)
    #expect(
      series.checks == [
        "growth 318 318 holds: 2674 − 2356 @ 1 0 3",
        "growth 318 374 alternative: 2674 − 2300 @ 1 0 4",
        "growth 13.5 16.261 alternative: (2674 − 2300) / 2300 @ 2 0 4",
      ])
  }

  @Test func `inexact bases, other dimensions and the year after claim nothing`() {
    let series = SmallSeries(
      """
      report 2019 other_rate kind=yoy of=complaints channel=phone 10 %
      report 2019 complaints channel=phone 110
      history 2018 complaints channel=phone ≈90
      history 2018 complaints channel=letter 90
      history 2018 complaints 90
      history 2020 complaints channel=phone 90
      history 2017 complaints channel=phone 0
      """)
    #expect(series.checks.isEmpty)
  }

  @Test func `a growth of a rate may be one of points and claims nothing`() {
    let series = SmallSeries(
      """
      report 2019 other_rate kind=yoy of=closure_rate 2.1 %
      report 2019 closure_rate 98.2 %
      history 2018 closure_rate 96.1 %
      """)
    #expect(series.checks.isEmpty)
  }

  @Test func `nothing grows from zero`() {
    let series = SmallSeries(
      """
      report 2019 other_rate kind=yoy of=complaints 10 %
      report 2019 complaints 110
      history 2018 complaints 0
      """)
    #expect(series.checks.isEmpty)
  }
}
