import Facts
import Testing

@Suite struct RatioTests {
  // 519 / 543 = 95.5801…%, shown with two decimals more than the rate stated.
  @Test(
    arguments: [
      ("95.6", "ratio 95.6 95.58 holds"), ("95.5", "ratio 95.5 95.58 differs"),
      ("96", "ratio 96 95.58 holds"), ("95", "ratio 95 95.58 differs"),
    ])
  func `a closure rate recomputes from closed and all`(rate: String, expected: String) {
    var report = SmallReport()
    report.state("complaints", "543")
    report.state("complaints", "519", "件", ["status": "closed"])
    report.state("closure_rate", rate, "%", ["of": "complaints"])
    #expect(report.checks == [expected])
  }

  @Test func `more closed than came in is of another base`() {
    var report = SmallReport()
    report.state("complaints", "120")
    report.state("complaints", "121", "件", ["status": "closed"])
    report.state("closure_rate", "96", "%", ["of": "complaints"])
    #expect(report.checks.isEmpty)
  }

  @Test func `a rate stated as a bound holds on its side of the bound`() {
    var report = SmallReport()
    report.state("complaints", "543")
    report.state("complaints", "519", "件", ["status": "closed"])
    report.state("closure_rate", "95", "%", ["of": "complaints"], precision: .atLeast)
    #expect(report.checks == ["ratio 95 95.58 holds"])
  }

  @Test func `five stars among the rated are the excellent ones`() {
    var report = SmallReport()
    report.state("complaints", "9", "件", ["channel": "minxin"])
    report.state("complaints", "3", "件", ["channel": "minxin", "rating": "five_star"])
    report.state(
      "other_rate", "33.3", "%", ["kind": "excellent", "of": "complaints", "channel": "minxin"])
    #expect(report.checks == ["ratio 33.3 33.333 holds"])
  }

  @Test(arguments: [("31", "ratio 31 30.95 holds"), ("30", "ratio 30 30.95 differs")])
  func `a share is of the total without its dimension`(rate: String, expected: String) {
    var report = SmallReport()
    report.state("publications", "84", "条")
    report.state("publications", "26", "条", ["outlet": "website"])
    report.state(
      "other_rate", rate, "%", ["kind": "share", "of": "publications", "outlet": "website"])
    #expect(report.checks == [expected])
  }

  @Test(arguments: [("21.7", "growth 21.7 21.739 holds"), ("21", "growth 21 21.74 differs")])
  func `a growth rate recomputes from the figure and its difference`(
    rate: String, expected: String
  ) {
    var report = SmallReport()
    report.state("publications", "84", "条")
    report.state("publications", "15", "条", ["delta": "yoy"])
    report.state("other_rate", rate, "%", ["kind": "yoy", "of": "publications"])
    #expect(report.checks == [expected])
  }

  // −15 / 84 is −17.857…%, rounded away from zero as a rise would be; −1 / 8 is −12.5 %.
  @Test(
    arguments: [
      ("-17.9", "growth -17.9 -17.857 holds"), ("-17.8", "growth -17.8 -17.857 differs"),
      ("-18", "growth -18 -17.86 holds"), ("-17", "growth -17 -17.86 differs"),
    ])
  func `a fall rounds as a rise does`(rate: String, expected: String) {
    var report = SmallReport()
    report.state("publications", "69", "条")
    report.state("publications", "-15", "条", ["delta": "yoy"])
    report.state("other_rate", rate, "%", ["kind": "yoy", "of": "publications"])
    #expect(report.checks == [expected])
  }

  @Test(arguments: [("-13", "growth -13 -12.5 holds"), ("-12", "growth -12 -12.5 differs")])
  func `a half rounds away from zero`(rate: String, expected: String) {
    var report = SmallReport()
    report.state("publications", "7", "条")
    report.state("publications", "-1", "条", ["delta": "yoy"])
    report.state("other_rate", rate, "%", ["kind": "yoy", "of": "publications"])
    #expect(report.checks == [expected])
  }

  @Test(arguments: [("-17", "growth -17 -17.86 holds"), ("-18", "growth -18 -17.86 differs")])
  func `the bound of a fall is one of its size`(rate: String, expected: String) {
    var report = SmallReport()
    report.state("publications", "69", "条")
    report.state("publications", "-15", "条", ["delta": "yoy"])
    report.state(
      "other_rate", rate, "%", ["kind": "yoy", "of": "publications"], precision: .over)
    #expect(report.checks == [expected])
  }

  @Test func `each kind of claim is written as a person would`() {
    var report = SmallReport()
    report.state("publications", "69", "条")
    report.state("publications", "-15", "条", ["delta": "yoy"])
    report.state("other_rate", "-17.9", "%", ["kind": "yoy", "of": "publications"])
    report.state("complaints", "543")
    report.state("complaints", "519", "件", ["status": "closed"])
    report.state("complaints", "24", "件", ["status": "in_progress"])
    report.state("closure_rate", "95.6", "%", ["of": "complaints"])
    #expect(report.formulas == ["−15 / (69 + 15)", "519 + 24", "519 / 543"])
  }

  @Test func `a rate whose operands are not stated claims nothing`() {
    var report = SmallReport()
    report.state("complaints", "24", "件", ["channel": "minxin"])
    report.state("closure_rate", "100", "%", ["of": "complaints", "channel": "minxin"])
    report.state("complaints", "0")
    report.state("complaints", "0", "件", ["status": "closed"])
    report.state("closure_rate", "100", "%", ["of": "complaints"])
    #expect(report.checks.isEmpty)
  }
}
