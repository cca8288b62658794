import Facts
import Testing

/// `missing`: who has not reported, and which figures others state.
struct MissingTests {
  private static let desk = TestDesk(
    [
      FactLines(organisation: "青河市生态环境局", period: .year(2020)).report(
        "complaints 90 件\nleaflets 20 份", name: "a.txt"),
      FactLines(organisation: "白石县环境保护局", period: .year(2019)).report(
        "complaints 30 件", name: "b.txt"),
    ],
    histories: [
      FactLines(organisation: "白石县环境保护局", period: .year(2020)).history(
        "complaints 40 件\nhonours 2 项 @of=青河市\nstaff 5 人 @of=青河市 @in=2018")
    ],
    organisations: [
      Organisation(name: "青河市", level: "city"),
      Organisation(name: "白石县", level: "county", partOf: "青河市"),
      Organisation(name: "青河市环境保护局", level: "department", partOf: "青河市"),
      Organisation(
        name: "青河市生态环境局", level: "department", partOf: "青河市", succeeds: "青河市环境保护局"),
      Organisation(name: "白石县环境保护局", level: "department", partOf: "白石县"),
    ])

  @Test(arguments: [
    (
      "missing reports in 2020",
      """
      青河市 | city | – | – | 1
      白石县 | county | 青河市 | – | 0
      白石县环境保护局 | department | 白石县 | 2019 | 1
      note years: 3 of 5 known organisations have no report for 2020
      """
    ),
    (
      "missing reports",
      """
      青河市 | city | – | – | 1
      白石县 | county | 青河市 | – | 0
      白石县环境保护局 | department | 白石县 | 2019 | 1
      note years: 3 of 5 known organisations have no report for 2020
      """
    ),
    (
      "missing reports in 2019 of 白石县",
      """
      白石县 | county | 青河市 | – | 0
      note years: 1 of 2 known organisations have no report for 2019
      """
    ),
    (
      "missing measures in 2020",
      """
      青河市生态环境局 | 2020 | honours | 青河市
      白石县环境保护局 | 2020 | leaflets | 青河市生态环境局
      白石县环境保护局 | 2020 | honours | 青河市
      """
    ),
    (
      "missing measures in 2019 of 白石县环境保护局",
      "note not-stated: no other organisation states a measure that is missing here"
    ),
  ])
  func `what is missing is listed with who knows it`(query: String, answer: String) {
    #expect(Self.desk.ask(query) == answer)
  }
}
