import Facts
import Testing

struct CountingRuleTests {
  @Test(arguments: try RuleCase.all(in: "rules") + RuleCase.all(in: "comparisons"))
  func `invented documents answer by the rules`(_ rule: RuleCase) {
    let desk = TestDesk(
      rule.reports, histories: rule.histories,
      organisations: [
        Organisation(name: "青河市"), Organisation(name: "白石县"),
        Organisation(name: "青河市环境保护局", partOf: "青河市"),
        Organisation(
          name: "青河市生态环境局", partOf: "青河市", succeeds: "青河市环境保护局"),
      ])
    for (query, answer) in rule.blocks {
      #expect(desk.ask(query) == answer, "\(rule.title): \(query)")
    }
  }
}

/// A case of a golden file: reports, and what they answer.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var title: String
  var reports: [Report] = []
  var histories: [HistoryTable] = []
  var blocks: [(query: String, answer: String)] = []

  var testDescription: String { title }

  static func all(in file: String) throws -> [RuleCase] {
    var cases: [RuleCase] = []
    var heading: [Substring]?
    var facts = ""
    func close() {
      guard let ends = heading, let period = Period(ends[1]), !cases.isEmpty else { return }
      let lines = FactLines(organisation: String(ends[0]), period: period)
      let name = ends.joined(separator: "-")
      if ends.last == "history" {
        cases[cases.count - 1].histories.append(lines.history(facts, name: name))
      } else {
        cases[cases.count - 1].reports.append(lines.report(facts, name: name))
      }
      (heading, facts) = (nil, "")
    }
    for line in try TestFiles.lines(of: file) {
      if line.hasPrefix("=== ") {
        close()
        cases.append(RuleCase(title: String(line.dropFirst(4))))
      } else if line.hasPrefix("--- ") {
        close()
        heading = line.dropFirst(4).split(separator: " ")
      } else if line.hasPrefix("> ") {
        close()
        cases[cases.count - 1].blocks.append((String(line.dropFirst(2)), ""))
      } else if heading != nil {
        facts += (facts.isEmpty ? "" : "\n") + line
      } else if !line.isEmpty, !line.hasPrefix("#"), let last = cases.last?.blocks.indices.last {
        let answer = cases[cases.count - 1].blocks[last].answer
        cases[cases.count - 1].blocks[last].answer += (answer.isEmpty ? "" : "\n") + line
      }
    }
    close()
    return cases
  }
}
