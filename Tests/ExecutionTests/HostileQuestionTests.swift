import Facts
import SeededRandom
import Testing

/// Questions that nobody asks: each has an answer or a diagnostic, and the engine survives.
struct HostileQuestionTests {
  private static let starts = [
    "count complaints", "count leaflets", "count staff", "count closure_rate",
    "count distinct channel of complaints", "list complaints", "list facts", "find 投诉",
    "audit", "coverage", "plan", "show channel", "show complaints", "source 1",
  ]
  private static let ends = [
    "where channel=letter", "where channel != fax and category=噪声", "where channel is missing",
    "where year > 2010 or status=new", "where not (topic=噪声 or channel in (phone, fax))",
    "where organisation contains 县", "where status in (new, closed)", "by channel",
    "by year, channel", "by organisation", "by status", "by category, topic, channel",
    "by topic", "in 2011", "in 2009..2013", "in since 2010", "in 2011-Q1", "in 2010-02..2012-03",
    "of 青河市环境保护局", "include apart", "top 2", "limit 1", "sort by value desc",
    "sort by channel", "from report", "from register",
  ]

  @Test(arguments: 1...8)
  func `random questions over random facts are answered or refused`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let desk = TestDesk(
      ["青河市环境保护局", "白石县环境保护局"].map { name in
        FactLines(organisation: name, period: .year(2011)).report(Self.facts(&random), name: name)
      })
    for _ in 0..<150 {
      var query = Self.starts.randomElement(using: &random) ?? ""
      for end in Self.ends.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)) {
        query += " " + end
      }
      let last = desk.answer("count complaints by channel")
      let answer = desk.ask(query, previous: last)
      let again = desk.ask(query, previous: last)
      #expect(answer == again, "\(query)")
    }
  }

  /// Facts without sense: any role, link, period, unit and dimension.
  private static func facts(_ random: inout SplitMix64) -> String {
    (0..<60).map { row in fact(row, &random) }.joined(separator: "\n")
  }

  private static func fact(_ row: Int, _ random: inout SplitMix64) -> String {
    let target = Int.random(in: 0...70, using: &random)
    var words = [
      ["complaints", "leaflets", "staff", "closure_rate"].randomElement(using: &random) ?? "",
      String(Int.random(in: -3...30, using: &random)),
      ["件", "批", "份", "人", "%"].randomElement(using: &random) ?? "",
    ]
    let choices: [[String]] = [
      dimensions, dimensions, ["@over", "@about", "@at_most", "@max=40", "", ""],
      ["@in=2010", "@in=2011-01", "@in=2011-Q1", "", "", ""],
      ["@part=\(target):channel", "@apart", "@repeat=\(row / 2)", ""],
    ]
    for choice in choices { words.append(choice.randomElement(using: &random) ?? "") }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let dimensions = [
    "channel=phone", "channel=letter includes=fax", "channel=visit+online", "category=噪声",
    "topic=噪声", "status=new", "status=closed", "scope=全市", "delta=yoy", "outcome=granted", "",
  ]
}
