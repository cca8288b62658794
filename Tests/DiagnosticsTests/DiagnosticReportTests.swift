import Diagnostics
import Testing

struct DiagnosticReportTests {
  private func report(
    _ range: ByteRange?, in text: String, name: String = "query", suggestion: String? = nil,
    notes: [Wording] = [], language: Language = .english
  ) -> String {
    let diagnostic = Diagnostic(
      id: "odd", message: Wording(english: "this is odd", chinese: "此处有误"), range: range,
      suggestion: suggestion, notes: notes)
    let source = SourceText(name: name, text: text)
    return DiagnosticReport(diagnostic, in: source, language: language).text
  }

  @Test func `the caret stands under the first column and tildes under the rest`() {
    #expect(
      report(6..<15, in: "count complains") == """
        query:1:7: error: this is odd
          count complains
                ^~~~~~~~~
        """)
  }

  @Test func `under Chinese the caret is counted in display columns`() {
    // Before 电话 stand 14 bytes, 6 characters, 10 columns; the excerpt is indented by 2.
    let lines = report(14..<20, in: "统计 投诉 电话 a", name: "a.gq").split(separator: "\n")
    #expect(lines[0] == "a.gq:1:7: error: this is odd")
    #expect(lines[1] == "  统计 投诉 电话 a")
    #expect(lines[2] == String(repeating: " ", count: 12) + "^~~~")
  }

  @Test func `only the line that is spoken of is shown`() {
    #expect(
      report(9..<12, in: "first\r\n  odd\nlast") == """
        query:2:3: error: this is odd
            odd
            ^~~
        """)
  }

  @Test func `a range over several lines is marked to the end of its first`() {
    #expect(
      report(2..<9, in: "abcd\nefgh\n") == """
        query:1:3: error: this is odd
          abcd
            ^~
        """)
  }

  @Test func `an empty range and one past the end have a caret too`() {
    #expect(report(3..<3, in: "abc") == "query:1:4: error: this is odd\n  abc\n     ^")
    #expect(report(9..<12, in: "abc") == "query:1:4: error: this is odd\n  abc\n     ^")
    #expect(report(0..<0, in: "") == "query:1:1: error: this is odd\n  \n  ^")
  }

  @Test func `without a range the place is the text alone`() {
    #expect(report(nil, in: "abc", name: "a.txt") == "a.txt: error: this is odd")
  }

  @Test func `hints and notes follow, in the language asked for`() {
    let notes = [Wording(english: "one note", chinese: "一条说明")]
    #expect(
      report(0..<1, in: "x", suggestion: "y", notes: notes) == """
        query:1:1: error: this is odd
          x
          ^
          did you mean "y"?
          one note
        """)
    #expect(
      report(0..<1, in: "x", suggestion: "y", notes: notes, language: .chinese) == """
        query:1:1: 错误:此处有误
          x
          ^
          是否想写“y”?
          一条说明
        """)
  }

  @Test func `a long line is cut around the caret`() {
    let long = String(repeating: "a", count: 500)
    let lines = report(500..<503, in: long + "odd" + long).split(separator: "\n")
    let side = String(repeating: "a", count: 24)
    #expect(lines[1] == "  …\(side)odd\(side)…")
    #expect(lines[2] == String(repeating: " ", count: 27) + "^~~")
  }

  @Test func `no control character of text, name or hint reaches the terminal`() {
    let report = report(
      0..<1, in: "\u{1B}[2J", name: "a\u{1B}b", suggestion: "\u{7}",
      notes: [Wording(same: "\u{9B}")])
    let isSafe = report.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    #expect(isSafe)
    #expect(report.hasPrefix("a␛b:1:1: error: this is odd\n  ␛[2J\n  ^\n"))
  }

  @Test func `a diagnostic about a part moves with it`() {
    let diagnostic = Diagnostic(
      id: "odd", message: Wording(same: "odd"), range: 2..<5, suggestion: "y",
      notes: [Wording(same: "n")])
    let shifted = diagnostic.shifted(by: 10)
    #expect(shifted.range == 12..<15)
    #expect(shifted.suggestion == "y" && shifted.notes == diagnostic.notes)
    #expect(shifted.shifted(by: -10) == diagnostic)
  }
}
