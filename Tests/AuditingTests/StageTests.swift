import Testing

@Suite struct StageTests {
  // 宿迁市 2023: 3511 + 96 = 3607 = 3486 + 121.
  @Test(
    arguments: [
      ("121", ["statutory 3607 3607 holds: 3511 + 96 = 3486 + 121 @ 0 1 2 3"]),
      ("122", ["statutory 3607 3608 differs: 3511 + 96 = 3486 + 122 @ 0 1 2 3"]),
      ("≥122", ["statutory 3607 3608 differs: 3511 + 96 = 3486 + ≥122 @ 0 1 2 3"]),
      ("≥100", []), ("≈121", []),
    ])
  func `what came in was closed or carried out`(carriedOut: String, expected: [String]) {
    let series = SmallSeries(
      """
      history 2023 disclosure_requests status=new 3511
      history 2023 disclosure_requests status=carried_in 96
      history 2023 disclosure_requests status=closed 3486
      history 2023 disclosure_requests status=carried_out \(carriedOut)
      """)
    #expect(series.checks == expected)
  }

  // 朝阳市人民政府办公室 2021: 66 = 65 + 1.
  @Test(
    arguments: [
      ("1", "statutory 66 66 holds: 65 + 1 @ 0 1 2"),
      ("2", "statutory 66 67 differs: 65 + 2 @ 0 1 2"),
    ])
  func `all that was there was closed or carried out`(carriedOut: String, expected: String) {
    let series = SmallSeries(
      """
      history 2021 disclosure_requests status=received_or_carried 66 件次
      history 2021 disclosure_requests status=closed 65 件次
      history 2021 disclosure_requests status=carried_out \(carriedOut) 件次
      """)
    #expect(series.checks == [expected])
  }

  @Test(
    arguments: [
      ("12", "statutory 60 60 holds: 48 + 12 @ 0 1 2"),
      ("11", "statutory 60 59 differs: 48 + 11 @ 0 1 2"),
    ])
  func `all that was there came in or was carried in`(carriedIn: String, expected: String) {
    let series = SmallSeries(
      """
      history 2021 disclosure_requests status=received_or_carried 60
      history 2021 disclosure_requests status=new 48
      history 2021 disclosure_requests status=carried_in \(carriedIn)
      """)
    #expect(series.checks == [expected])
  }

  // 全国 2017: 589094 + 29762 = 618856. 2018-05: 51273 + 9093 = 60366.
  @Test func `closed and in progress, accepted and rejected make up all`() {
    let series = SmallSeries(
      """
      history 2017 complaints 618856
      history 2017 complaints status=closed 589094
      history 2017 complaints status=in_progress 29762
      history 2018-05 complaints 60366
      history 2018-05 complaints status=accepted 51273
      history 2018-05 complaints status=rejected 9093
      history 2018-06 complaints 60366
      history 2018-06 complaints status=accepted 51273
      history 2018-06 complaints status=rejected 9092
      """)
    #expect(
      series.checks == [
        "sum 618856 618856 holds: 589094 + 29762 @ 0 1 2",
        "sum 60366 60366 holds: 51273 + 9093 @ 3 4 5",
        "sum 60366 60365 differs: 51273 + 9092 @ 6 7 8",
      ])
  }

  @Test func `stages of one report are its own audit's, those of two documents are not`() {
    let series = SmallSeries(
      """
      report 2020 complaints 543
      report 2020 complaints status=closed 519
      report 2020 complaints status=in_progress 25
      report 2021 complaints 543
      report 2021 complaints status=closed 519
      history 2021 complaints status=in_progress 25
      """)
    #expect(series.checks == ["sum 543 544 differs: 519 + 25 @ 3 4 5"])
  }

  @Test func `stages in dispute, of another organisation or unit claim nothing`() {
    let series = SmallSeries(
      """
      history1 2020 complaints 543
      history1 2020 complaints status=closed 519
      history1 2020 complaints status=in_progress 25
      history2 2020 complaints status=in_progress 24
      history1 2021 complaints 543
      history1 2021 complaints status=closed 519
      history1 丹溪县:2021 complaints status=in_progress 25
      history1 2022 complaints 543
      history1 2022 complaints status=closed 519
      history1 2022 complaints status=in_progress 25 人
      """)
    #expect(series.checks.isEmpty)
  }

  @Test func `a figure that two documents state makes one claim`() {
    let series = SmallSeries(
      """
      report 2020 complaints 543
      history 2020 complaints 543
      history 2020 complaints status=closed 519
      history 2020 complaints status=in_progress 24
      """)
    #expect(series.checks == ["sum 543 543 holds: 519 + 24 @ 0 2 3"])
  }
}
