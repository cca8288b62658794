import Testing

@Suite struct PeriodTests {
  @Test(
    arguments: [
      ("25", ["sum 100 100 holds: 20 + 30 + 25 + 25 @ 4 0 1 2 3"]),
      ("24", ["sum 100 99 differs: 20 + 30 + 25 + 24 @ 4 0 1 2 3"]),
      ("≥26", ["sum 100 101 differs: 20 + 30 + 25 + ≥26 @ 4 0 1 2 3"]), ("≥20", []), ("≈30", []),
    ])
  func `quarters add up to their year`(last: String, expected: [String]) {
    let series = SmallSeries(
      """
      history 2020-Q1 complaints 20
      history 2020-Q2 complaints 30
      history 2020-Q3 complaints 25
      history 2020-Q4 complaints \(last)
      history 2020 complaints 100
      """)
    #expect(series.checks == expected)
  }

  @Test func `twelve months and two halves are two claims`() {
    let months = (1...12).map { "history 2020-\($0 < 10 ? "0" : "")\($0) complaints 1" }
    let series = SmallSeries(
      (["history 2020 complaints 12"] + months + [
        "history 2020-H1 complaints 6", "history 2020-H2 complaints 7",
      ]).joined(separator: "\n"))
    let ones = Array(repeating: "1", count: 12).joined(separator: " + ")
    #expect(
      series.checks == [
        "sum 12 12 holds: \(ones) @ 0 1 2 3 4 5 6 7 8 9 10 11 12",
        "sum 12 13 differs: 6 + 7 @ 0 13 14",
      ])
  }

  // 全国 2018: 657702件 from January to November, 710117件 in the year; 52416 would be one too many.
  @Test(
    arguments: [
      ("52415", []), ("52416", ["sum 710117 710118 differs: 657702 + 52416 @ 0 1 3"]),
      ("≈60000", []), (">52415", ["sum 710117 710117 differs: 657702 + ≥52415 @ 0 1 3"]),
    ])
  func `known pieces that share no month stay within the year`(
    december: String, expected: [String]
  ) {
    let series = SmallSeries(
      """
      history 2018 complaints 710117
      history 2018-01/2018-11 complaints 657702
      history 2018-11 complaints 51724
      history 2018-12 complaints \(december)
      """)
    #expect(series.checks == expected)
  }

  @Test func `a year known only about is exceeded by nothing`() {
    let series = SmallSeries(
      """
      history 2018 complaints ≈100
      history 2018-03 complaints 101
      history 2019 complaints ≤100
      history 2019-03 complaints 101
      """)
    #expect(series.checks == ["sum 100 101 differs: ≤100 = 101 @ 2 3"])
  }

  @Test func `what is open, carried or in force is no flow`() {
    let series = SmallSeries(
      """
      history 2018 complaints status=in_progress 10
      history 2018-03 complaints status=in_progress 11
      history 2018 disclosure_requests status=received_or_carried 10
      history 2018-03 disclosure_requests status=received_or_carried 11
      history 2018 staff 10 人
      history 2018-03 staff 11 人
      history 2018 handouts kind=per_day 10 份
      history 2018-03 handouts kind=per_day 11 份
      """)
    #expect(series.checks.isEmpty)
  }
}
