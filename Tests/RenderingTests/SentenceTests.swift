import Diagnostics
import Facts
import Testing

@testable import Rendering

struct SentenceTests {
  private let phrase = SentencePhrase(language: .chinese)

  private func sentence(_ answer: Answer) -> String {
    SentenceFormat().text(of: answer, style: OutputStyle(language: .chinese))
  }

  @Test(arguments: [
    (Precision.exact, "30件"), (.about, "约30件"), (.over, "超过30件"), (.atLeast, "不少于30件"),
    (.atMost, "不超过30件"),
  ])
  func `an inexact figure says so in words`(precision: Precision, expected: String) {
    #expect(phrase.figure(Cell.Figure(Number(30), precision: precision), "件") == expected)
  }

  @Test func `a bound turns over with the sign of a change`() {
    let fall = Cell.Figure(Number(-5), precision: .atLeast)
    #expect(phrase.change(fall, "件", isOverTime: true) == "减少不超过5件")
    let rise = Cell.Figure(Number(5), precision: .atLeast)
    #expect(phrase.change(rise, "件", isOverTime: true) == "增加不少于5件")
  }

  @Test func `a year without a figure is never zero`() {
    var answer = SampleAnswers.twoYears
    answer.rows[0].cells = [SampleAnswers.cell(7, 0), .missing, .missing, .missing]
    #expect(sentence(answer) == "2019年全国投诉举报没有数字,2018年为7件。\n")
    answer.rows[0].cells = [.missing, SampleAnswers.cell(7, 1), .missing, .missing]
    #expect(sentence(answer) == "2019年全国投诉举报7件(2018年没有数字)。\n")
    answer.rows[0].cells = [.missing, .missing, .missing, .missing]
    answer.sources = []
    #expect(sentence(answer) == "2019年投诉举报没有数字(2018年没有数字)。\n")
  }

  @Test func `years with the same figure are level`() {
    var answer = SampleAnswers.twoYears
    answer.rows[0].cells = [
      SampleAnswers.cell(7, 0), SampleAnswers.cell(7, 1), SampleAnswers.cell(0),
      SampleAnswers.tenths(0),
    ]
    #expect(sentence(answer) == "2019年全国投诉举报7件,与2018年持平。\n")
  }

  @Test func `a question of another year than the report's is quoted`() {
    var answer = SampleAnswers.single
    answer.query = "count complaints in 2012"
    #expect(sentence(answer) == "云岭市水务局投诉举报(“count complaints in 2012”)超过30件。\n")
  }

  @Test func `a figure that is missing is said to be`() {
    var answer = SampleAnswers.single
    (answer.query, answer.condition) = ("count complaints", nil)
    answer.rows = [Row(cells: [.missing])]
    #expect(sentence(answer) == "投诉举报没有数字。\n")
  }
}
