import Diagnostics
import Facts
import Foundation
import FoundationXML
import Testing

@testable import Rendering

struct PictureTests {
  private let chinese = OutputStyle(language: .chinese)

  @Test func `a picture is drawn as its case file says`() throws {
    let blocks = try CaseFile("svg").blocks
    #expect(!blocks.isEmpty)
    for block in blocks {
      let answer = try #require(SampleAnswers.all[block.answer])
      #expect(SVGFormat().text(of: answer, style: block.style) == block.expected, "\(block)")
    }
  }

  @Test(arguments: SampleAnswers.all.keys.sorted())
  func `every picture is well-formed, whatever the documents say`(name: String) throws {
    var answer = try #require(SampleAnswers.all[name])
    answer.query += " where name=\"<script>&'\u{1B}\""
    if answer.rows.count > 1 { answer.rows[0].cells[0] = .text("</text><b a=\"&amp;\u{7}") }
    let picture = SVGFormat().text(of: answer, style: chinese)
    #expect(XMLParser(data: Data(picture.utf8)).parse(), "\(picture)")
    #expect(!picture.contains("<script") && !picture.contains("<b "))
  }

  @Test func `an answer without figures has a picture of words`() {
    let text = SVGFormat().text(of: SampleAnswers.plan, style: chinese)
    #expect(text.contains(">svg:plan 没有可比的数字;统计、对比、占比、比率有</text>"))
    #expect(Picture(SampleAnswers.plan, language: .chinese, isAlone: false).text == nil)
  }

  @Test func `four years or more are lines with gaps`() {
    var answer = SampleAnswers.threeYears
    answer.columns.insert(SampleAnswers.year(2016), at: 1)
    answer.series = [1, 2, 3, 4]
    for index in answer.rows.indices {
      answer.rows[index].cells.insert(SampleAnswers.cell(5), at: 1)
    }
    answer.totalRow?.cells.insert(.missing, at: 1)
    let text = SVGFormat().text(of: answer, style: chinese)
    #expect(text.components(separatedBy: "<polyline").count == 1 + 4)
    // 16 places of which one has no figure.
    #expect(text.components(separatedBy: "<circle").count == 1 + 15)
  }

  @Test(
    arguments: [
      ([365_361, 2535], ["0", "100000", "200000", "300000", "400000"]),
      ([0], ["0", "1"]), ([], ["0", "1"]), ([0.3, 0.1], ["0", "0.1", "0.2", "0.3"]),
      ([-30, 20], ["−30", "−20", "−10", "0", "10", "20"]), ([7], ["0", "2", "4", "6", "8"]),
    ] as [([Double], [String])])
  func `an axis has round figures and zero among them`(values: [Double], labels: [String]) {
    #expect(AxisTicks(values).ticks.map(\.label) == labels)
  }
}
