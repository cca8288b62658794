import Testing

@Suite struct YearsTests {
  // 宿迁市: 结转下年121件 of 2023, 上年结转121件 of 2024.
  @Test(
    arguments: [
      ("121", ["statutory 121 121 holds: 121 = 121 @ 1 0"]),
      ("120", ["statutory 120 121 differs: 120 = 121 @ 1 0"]),
      (">121", ["statutory 121 121 differs: ≥121 = 121 @ 1 0"]), ("≥100", []), ("≈120", []),
    ])
  func `what a year carries out the next carries in`(carriedIn: String, expected: [String]) {
    let series = SmallSeries(
      """
      history 2023 disclosure_requests status=carried_out 121
      history 2024 disclosure_requests status=carried_in \(carriedIn)
      """)
    #expect(series.checks == expected)
  }

  @Test func `open cases pass to the bureau that succeeds, and to no other`() {
    let series = SmallSeries(
      """
      report1 青河市环境保护局:2018 disclosure_requests status=carried_out 7
      report2 青河市生态环境局:2019 disclosure_requests status=carried_in 8
      report3 丹溪县环境保护局:2019 disclosure_requests status=carried_in 9
      report2 青河市生态环境局:2021 disclosure_requests status=carried_in 9
      """, predecessors: ["青河市生态环境局": "青河市环境保护局"])
    #expect(series.checks == ["statutory 8 7 differs: 8 = 7 @ 1 0"])
  }

  @Test func `what a bureau states itself, though in dispute, is not its predecessor's`() {
    let series = SmallSeries(
      """
      report1 青河市环境保护局:2018 disclosure_requests status=carried_out 7
      report2 青河市生态环境局:2018 disclosure_requests status=carried_out 5
      history 青河市生态环境局:2018 disclosure_requests status=carried_out 6
      report3 青河市生态环境局:2019 disclosure_requests status=carried_in 8
      """, predecessors: ["青河市生态环境局": "青河市环境保护局"])
    #expect(series.checks.isEmpty)
  }

  @Test func `organisations that succeed each other in a ring end the search`() {
    let series = SmallSeries(
      "history 甲局:2019 disclosure_requests status=carried_in 8",
      predecessors: ["甲局": "乙局", "乙局": "甲局"])
    #expect(series.checks.isEmpty)
  }

  // 宿迁市: 597 + 50 − 227 = 420.
  @Test(
    arguments: [
      ("420", ["statutory 420 420 holds: 597 + 50 − 227 @ 3 0 1 2"]),
      ("421", ["statutory 421 420 differs: 597 + 50 − 227 @ 3 0 1 2"]),
      ("≥421", ["statutory 421 420 differs: 597 + 50 − 227 @ 3 0 1 2"]), ("≈421", []),
    ])
  func `rules in force follow from the year before`(inForce: String, expected: [String]) {
    let series = SmallSeries(
      """
      history 2023 rules column=in_force category=规范性文件 597
      history 2024 rules column=made_this_year category=规范性文件 50
      history 2024 rules column=repealed_this_year category=规范性文件 227
      history 2024 rules column=in_force category=规范性文件 \(inForce)
      """)
    #expect(series.checks == expected)
  }

  @Test func `rules of another category or without one column claim nothing`() {
    let series = SmallSeries(
      """
      history 2023 rules column=in_force category=规章 5
      history 2024 rules column=made_this_year category=规范性文件 50
      history 2024 rules column=repealed_this_year category=规范性文件 227
      history 2024 rules column=in_force category=规范性文件 420
      history 2024 rules column=in_force category=规章 6
      history 2024 rules column=made_this_year category=规章 2
      """)
    #expect(series.checks.isEmpty)
  }
}
