import Diagnostics
import Facts
import Testing

@testable import Rendering

struct TrackedPlanTests {
  private func table(_ answer: Answer, width: Int? = nil) -> String {
    TableFormat().text(of: answer, style: OutputStyle(language: .english, width: width))
  }

  @Test func `a figure of a year whose report is still to come is awaited, for its office alone`() {
    var answer = SampleAnswers.tracked
    #expect(table(answer).contains("    handouts (visit): 2013 – → 2014 – (target 500)\n"))
    answer.rows[1].cells = answer.rows[1].cells.map { cell in
      guard case .list(let cells) = cell else { return cell }
      return .list(
        cells.map { cell in
          guard case .record(let fields) = cell else { return cell }
          return .record(fields + [.init(name: "awaited", value: .flag(true))])
        })
    }
    #expect(table(answer).contains("    handouts (visit): 2013 – → 2014 awaited (target 500)\n"))
  }

  @Test func `several offices stand under their names`() {
    var answer = SampleAnswers.tracked
    let office = Column(name: "organisation", title: Wording(same: "organisation"), kind: .string)
    let second = answer.rows.map { row in
      Row(cells: [.text("白石县教育局")] + row.cells)
    }
    answer.rows = answer.rows.map { Row(cells: [.text("青河市教育局")] + $0.cells) } + second
    answer.columns = [office] + answer.columns
    let lines = table(answer).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "青河市教育局")
    #expect(lines[1] == "2014.1  办好载体")
    let place = lines.firstIndex(of: "白石县教育局") ?? 0
    #expect(place > 2)
    #expect(lines[place - 1] == "" && lines[place + 1] == "2014.1  办好载体")
  }

  @Test func `items stand apart from one another`() {
    var answer = SampleAnswers.tracked
    var second = answer.rows[0]
    second.cells[0] = .text("2014.2")
    answer.rows.append(second)
    #expect(table(answer).hasSuffix("  办好网站\n\n2014.2  办好载体\n"))
  }

  @Test func `a long action goes on under its first line`() {
    let lines = table(SampleAnswers.tracked, width: 41).split(separator: "\n")
    #expect(lines[1] == "  2014.1.1  limited (suggested)  扩大公报")
    #expect(lines[2] == "                                 发行")
  }

  @Test func `an entry that was struck out steps back`() {
    let style = OutputStyle(language: .english, hasColor: true)
    let text = TableFormat().text(of: SampleAnswers.tracked, style: style)
    #expect(text.contains("\u{1B}[2m    #3 2014-03-01 王某: limited (struck out by #4)\u{1B}[0m\n"))
    #expect(text.contains("\n    #5 2014-06-30"))
  }

  @Test func `a figure in a record keeps its inexactness and its dispute as data`() {
    let text = JSONFormat().text(of: SampleAnswers.tracked, style: OutputStyle(language: .english))
    #expect(
      text.contains(
        #""baseline":11,"baseline_disputed":true,"actual_year":2014,"actual":15,"#
          + #""actual_precision":"over","unit":"期""#))
  }

  @Test func `a plan that has no rows is none`() {
    var answer = SampleAnswers.tracked
    answer.rows = []
    #expect(table(answer) == "(none)\n")
  }
}
