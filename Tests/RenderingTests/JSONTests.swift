import Diagnostics
import Facts
import Foundation
import SeededRandom
import Testing

@testable import Rendering

struct JSONTests {
  @Test(arguments: [
    ("plain", "\"plain\""), ("汉字", "\"汉字\""), ("a\"b\\c", "\"a\\\"b\\\\c\""),
    ("\n\r\t", "\"\\n\\r\\t\""), ("\u{0}\u{1B}\u{7F}\u{9B}", "\"\\u0000\\u001b\\u007f\\u009b\""),
    ("\u{2028}\u{202E}", "\"\\u2028\\u202e\""), ("𠀀", "\"𠀀\""),
  ])
  func `strings are escaped`(text: String, expected: String) {
    #expect(JSON.string(text).text == expected)
  }

  @Test func `decimals stay exact`() throws {
    let number = try #require(Number("-59237.2449"))
    #expect(JSON.number(number).text == "-59237.2449")
  }

  @Test func `any text comes back from another JSON reader`() throws {
    var random = SplitMix64(seed: 176)
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int(random.next() % 20) {
        let value = UInt32(truncatingIfNeeded: random.next() % 0x3000)
        Unicode.Scalar(value).map { text.unicodeScalars.append($0) }
      }
      let json = JSON.array([.string(text), .null, .boolean(true)]).text
      let back = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any]
      let string = try #require(back?.first as? String)
      #expect(Array(string.unicodeScalars) == Array(text.unicodeScalars))
    }
  }

  @Test(arguments: [(0.0416, "0.042"), (0.0, "0"), (12.0, "12"), (.nan, "0"), (-1.0, "0")])
  func `elapsed time is told to the microsecond`(value: Double, expected: String) {
    var answer = SampleAnswers.empty
    answer.elapsedMilliseconds = value
    let text = JSONFormat().text(of: answer, style: OutputStyle(language: .english))
    #expect(text.hasSuffix("\"elapsed_ms\":\(expected)}\n"))
  }

  @Test func `the numbers behind a coverage count come with it`() {
    var answer = SampleAnswers.empty
    answer.detail = Detail(
      name: "numbers", columns: [SampleAnswers.value],
      rows: [Row(cells: [.number(Number(7))])])
    let text = JSONFormat().text(of: answer, style: OutputStyle(language: .english))
    #expect(text.contains("\"rows\":[],\"numbers\":[{\"value\":7}],\"total\":null"))
  }
}

struct DiagnosticJSONTests {
  private let diagnostic = Diagnostic(
    id: "unknown-measure",
    message: Wording(
      english: "no measure is called \"complains\"", chinese: "没有名为“complains”的指标"),
    range: 7..<15, suggestion: "complaints")

  @Test func `an error is one object with a place`() {
    let source = SourceText(name: "query", text: "统计 complains")
    let text = DiagnosticJSON(diagnostic, in: source, language: .english).text
    #expect(
      text == #"{"error":{"id":"unknown-measure","#
        + #""message":"no measure is called \"complains\"","#
        + #""line":1,"column":4,"suggestion":"complaints"}}"#)
  }

  @Test func `an error without place has null there`() {
    let text = DiagnosticJSON.text(
      id: "file-missing", message: Wording(english: "a.txt: no such file", chinese: "a.txt:没有"),
      language: .chinese)
    #expect(
      text == #"{"error":{"id":"file-missing","message":"a.txt:没有","#
        + #""line":null,"column":null,"suggestion":null}}"#)
  }
}
