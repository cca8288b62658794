import Diagnostics
import Facts
import Testing

@testable import Rendering

struct ChartTests {
  @Test(arguments: [
    (8.0, "████████"), (1.0, "█"), (4.5, "████▌"), (0.125, "▏"), (0.0001, "▏"), (0.0, ""),
  ])
  func `a bar is as long as its figure to an eighth of a column`(length: Double, bar: String) {
    #expect(BarScale([8, 1], columns: 8).bar(length) == bar)
  }

  @Test(arguments: [(4.0, "    │████"), (-4.0, "████│"), (-0.1, "   ▐│"), (0.0, "    │")])
  func `negative figures grow to the left of an axis`(length: Double, bar: String) {
    #expect(BarScale([4, -4], columns: 8).bar(length) == bar)
  }

  @Test func `figures that are all zero have no bars`() {
    #expect(BarScale([0, 0], columns: 8).bar(0) == "")
  }

  @Test func `a line runs through the dots between its ends`() {
    var canvas = BrailleCanvas(columns: 3, rows: 1)
    canvas.drawLine(from: .init(x: 0, y: 0), to: .init(x: 3, y: 3))
    canvas.mark(.init(x: 4, y: 0))
    #expect(canvas.lines == ["⠑⢄●"])
  }

  @Test(arguments: ["chart", "line"], [48, 60, 80, 200])
  func `no picture is wider than its terminal`(id: String, width: Int) throws {
    let format = try #require(AnswerFormats.format(named: id))
    for answer in [SampleAnswers.threeYears, SampleAnswers.gaps, SampleAnswers.byYear] {
      let text = format.text(of: answer, style: OutputStyle(language: .chinese, width: width))
      let widest = text.split(separator: "\n").map { DisplayWidth.columns(of: $0) }.max() ?? 0
      #expect(widest <= width)
    }
  }

  @Test func `years that do not fit under their points are listed`() {
    let style = OutputStyle(language: .english, width: 24)
    let text = LineFormat().text(of: SampleAnswers.byYear, style: style)
    #expect(text.hasSuffix("2017  618856 件\n2018  710117 件\n2019  531176 件\n"))
  }

  @Test(arguments: ["sentence", "chart", "line"])
  func `an answer without figures is told what is needed`(id: String) throws {
    let format = try #require(AnswerFormats.format(named: id))
    let style = OutputStyle(language: .english)
    for answer in [SampleAnswers.plan, SampleAnswers.listed, SampleAnswers.quoted] {
      #expect(
        format.text(of: answer, style: style)
          == "\(id): \(answer.verb) has no figures to compare; "
          + "count, compare, share and rate have\n")
    }
  }
}
