import Facts
import Testing

@Suite struct SumTests {
  @Test(
    arguments: [
      (["40", "12", "8"], ["sum 60 60 holds"]),
      (["40", "12", "9"], ["sum 60 61 differs"]),
      (["40", "11", "8"], ["sum 60 59 differs"]),
      (["40", "8"], []),
      (["60"], []),
    ])
  func `parts are held against the total that they split`(parts: [String], expected: [String]) {
    var report = SmallReport()
    let total = report.state("complaints", "60")
    for (place, part) in parts.enumerated() {
      let channel = ["phone", "visit", "letter"][place]
      report.state(
        "complaints", part, place == 1 ? "批" : "件", ["channel": channel], partOf: total,
        splits: "channel")
    }
    #expect(report.checks == expected)
  }

  @Test(arguments: [("8", "sum 60 60 holds"), ("3", "sum 60 55 differs")])
  func `a total behind its parts claims to be their sum`(letters: String, expected: String) {
    var report = SmallReport()
    report.state("complaints", "40", "件", ["channel": "phone"], partOf: 3, splits: "channel")
    report.state("complaints", "12", "批", ["channel": "visit"], partOf: 3, splits: "channel")
    report.state("complaints", letters, "件", ["channel": "letter"], partOf: 3, splits: "channel")
    report.state("complaints", "60")
    #expect(report.checks == [expected])
  }

  @Test(arguments: [("39", "sum 40 39 differs"), ("38", "")])
  func `a whole list misses its total by a fortieth at most`(sum: String, expected: String) {
    var report = SmallReport()
    let total = report.state("complaints", "40")
    for (channel, part) in [("phone", "20"), ("visit", "10"), ("letter", sum == "39" ? "9" : "8")] {
      report.state(
        "complaints", part, "件", ["channel": channel], partOf: total, splits: "channel")
    }
    #expect(report.checks.joined() == expected)
  }

  @Test(arguments: [("2", "statutory 31 31 holds"), ("1", "statutory 31 30 differs")])
  func `new and carried in within a total make it up`(carriedIn: String, expected: String) {
    var report = SmallReport()
    let total = report.state("disclosure_requests", "31")
    for (status, part) in [("new", "29"), ("carried_in", carriedIn)] {
      report.state(
        "disclosure_requests", part, "件", ["status": status], partOf: total, splits: "status")
    }
    #expect(report.checks == [expected])
  }

  @Test func `topics of one case may exceed it and claim nothing`() {
    var report = SmallReport()
    let total = report.state("complaints", "56")
    report.state("complaints", "30", "件", ["topic": "大气"], partOf: total, splits: "topic")
    report.state("complaints", "28", "件", ["topic": "噪声"], partOf: total, splits: "topic")
    #expect(report.checks.isEmpty)
  }

  @Test func `two breakdowns of one total are two claims`() {
    var report = SmallReport()
    let total = report.state("complaints", "10")
    report.state("complaints", "4", "件", ["channel": "phone"], partOf: total, splits: "channel")
    report.state("complaints", "6", "件", ["channel": "letter"], partOf: total, splits: "channel")
    report.state("complaints", "7", "件", ["category": "水"], partOf: total, splits: "category")
    report.state("complaints", "5", "件", ["category": "气"], partOf: total, splits: "category")
    #expect(report.checks == ["sum 10 10 holds", "sum 10 12 differs"])
  }

  @Test func `an inexact part claims nothing`() {
    var report = SmallReport()
    let total = report.state("complaints", "60")
    report.state(
      "complaints", "40", "件", ["channel": "phone"], precision: .over, partOf: total,
      splits: "channel")
    report.state("complaints", "30", "件", ["channel": "letter"], partOf: total, splits: "channel")
    #expect(report.checks.isEmpty)
  }

  @Test(arguments: [("24", "sum 543 543 holds"), ("25", "sum 543 544 differs")])
  func `closed and in progress make up all`(open: String, expected: String) {
    var report = SmallReport()
    report.state("complaints", "543")
    report.state("complaints", "519", "件", ["status": "closed"])
    report.state("complaints", open, "件", ["status": "in_progress"])
    #expect(report.checks == [expected])
  }

  @Test(arguments: [("3", "statutory 52 52 holds"), ("4", "statutory 52 53 differs")])
  func `what came in was closed or carried out`(carriedOut: String, expected: String) {
    var report = SmallReport()
    report.state("disclosure_requests", "50", "件", ["status": "new"])
    report.state("disclosure_requests", "2", "件", ["status": "carried_in"])
    report.state("disclosure_requests", "49", "件", ["status": "closed"])
    report.state("disclosure_requests", carriedOut, "件", ["status": "carried_out"])
    #expect(report.checks == [expected])
  }

  @Test(arguments: [("9", "sum 60 60 holds"), ("8", "sum 60 59 differs")])
  func `accepted and rejected make up all`(rejected: String, expected: String) {
    var report = SmallReport()
    report.state("complaints", "60")
    report.state("complaints", "51", "件", ["status": "accepted"])
    report.state("complaints", rejected, "件", ["status": "rejected"])
    #expect(report.checks == [expected])
  }

  @Test func `stages counted in other units are not added`() {
    var report = SmallReport()
    report.state("complaints", "60")
    report.state("complaints", "51", "件", ["status": "accepted"])
    report.state("complaints", "12", "人", ["status": "rejected"])
    #expect(report.checks.isEmpty)
  }
}
