import Facts
import Testing

@Suite struct RepeatAndListTests {
  @Test func `a figure said twice holds`() {
    var report = SmallReport()
    let first = report.state("publications", "437", "条", ["outlet": "website"])
    report.state("publications", "437", "条", ["outlet": "website"], repeats: first)
    #expect(report.checks == ["repeat 437 437 holds"])
  }

  @Test func `two figures for one thing differ`() {
    var report = SmallReport()
    report.state("bulletins", "11", "期", ["name": "清溪环保"])
    report.state("bulletins", "13", "期", ["name": "清溪环保"])
    report.state("bulletins", "4", "期", ["name": "清溪政务"])
    #expect(report.checks == ["repeat 11 13 differs"])
  }

  @Test(
    arguments: [
      (Precision.over, "1900", ["repeat 2000 1900 differs"]), (.over, "2100", []),
      (.atLeast, "2000", []), (.about, "2100", []),
    ])
  func `a bound contradicts only what lies beyond it`(
    precision: Precision, exact: String, expected: [String]
  ) {
    var report = SmallReport()
    report.state("handouts", "2000", "件", precision: precision)
    report.state("handouts", exact, "件")
    #expect(report.checks == expected)
  }

  @Test(
    arguments: [
      (3, false, ["list 3 3 holds"]), (2, false, ["list 3 2 differs"]), (2, true, []),
      (3, true, ["list 3 3 holds"]), (4, true, ["list 3 4 differs"]), (1, false, []),
    ])
  func `a list names as many as it says unless 等 leaves it open`(
    names: Int, isOpen: Bool, expected: [String]
  ) {
    var report = SmallReport()
    let members = Array(["甲", "乙", "丙", "丁"].prefix(names))
    report.state("rules", "3", "项", members: members, isOpenList: isOpen)
    #expect(report.checks == expected)
  }
}
