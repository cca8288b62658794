import Diagnostics
import Facts
import SeededRandom
import Testing

@testable import Rendering

struct TableLayoutTests {
  /// A list of made-up rows whose every cell may be of any width.
  private func answer(_ random: inout SplitMix64) -> Answer {
    func words(_ most: Int) -> String {
      let count = Int(random.next() % UInt64(most))
      return String((0..<count).map { _ in "字a件é".randomElement(using: &random) ?? "字" })
    }
    var answer = SampleAnswers.grouped
    answer.columns.append(
      Column(name: "text", title: Wording(english: "text", chinese: "原句"), kind: .string))
    answer.rows = (0..<5).map { _ in
      let value = Number(significand: Int128(random.next() % 1_000_000), decimals: 2)
      return Row(
        cells: [.text(words(20)), .number(value), .text(words(80))], unit: words(3),
        precision: .about)
    }
    answer.total = nil
    answer.sources = []
    return answer
  }

  @Test func `no table is wider than its terminal and no figure is cut`() {
    var random = SplitMix64(seed: 110)
    for _ in 0..<300 {
      let answer = answer(&random)
      let width = 48 + Int(random.next() % 80)
      let style = OutputStyle(language: .english, width: width)
      let text = TableFormat().text(of: answer, style: style)
      let widest = text.split(separator: "\n").map { DisplayWidth.columns(of: $0) }.max() ?? 0
      #expect(widest <= width)
      for row in answer.rows {
        guard case .number(let number) = row.cells[1] else { continue }
        #expect(text.contains("≈\(number)"))
      }
    }
  }

  @Test func `without a terminal nothing is cut`() {
    var random = SplitMix64(seed: 117)
    for _ in 0..<100 {
      let answer = answer(&random)
      let text = TableFormat().text(of: answer, style: OutputStyle(language: .chinese))
      #expect(!text.contains("…"))
    }
  }

  @Test(arguments: [(Language.english, "(not broken down)"), (.chinese, "(未细分)")])
  func `what names no year is not broken down either`(language: Language, name: String) {
    var answer = SampleAnswers.grouped
    answer.columns[0] = Column(
      name: "year", title: Wording(english: "year", chinese: "年份"), kind: .number)
    answer.rows[0].cells[0] = .number(Number(2011))
    answer.rows[1].cells[1] = .missing
    let text = TableFormat().text(of: answer, style: OutputStyle(language: language))
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0.contains(name) && $0.contains("≤8") })
    #expect(lines.count { $0.contains("–") } == 1)
  }

  @Test func `a table that can't fit is printed row by row`() {
    let style = OutputStyle(language: .english, width: 20)
    let text = TableFormat().text(of: SampleAnswers.grouped, style: style)
    #expect(text.hasPrefix("── 1 ──\nchannel     phone\n"))
  }

  @Test(arguments: [
    (30, "接待来访«112»批并逐件答复"), (20, "…待来访«112»批并逐…"), (13, "…访«112»批并…"), (9, "…«112»批…"), (6, "接待…"),
    (1, "…"), (0, ""),
  ])
  func `a sentence is cut around its number`(columns: Int, expected: String) {
    let style = OutputStyle(language: .chinese)
    let place = SampleAnswers.source("接待来访112批并逐件答复", number: "112").place
    #expect(MarkedText(place).clipped(to: columns, style).painted(style) == expected)
  }

  @Test func `a clause that is not the document's own bytes is not marked`() {
    var place = SampleAnswers.source("接待来访112批", number: "112").place
    place.text = "接待来访112批…"
    #expect(MarkedText(place).painted(OutputStyle(language: .english)) == "接待来访112批…")
  }

  @Test func `at most twelve sentences follow a table on a terminal`() {
    var answer = SampleAnswers.grouped
    answer.total = nil
    answer.notes = []
    answer.sources = (0..<20).map { SampleAnswers.source("来电\($0)件", number: "\($0)") }
    answer.rows = (0..<20).map {
      Row(cells: [.text("k\($0)"), .number(Number($0))], sources: [$0], role: .part)
    }
    let style = OutputStyle(language: .english, width: 80)
    let text = TableFormat().text(of: answer, style: style)
    #expect(text.contains("k11  三(一) line 7: “来电«11»件”\n"))
    #expect(!text.contains("来电«12»件"))
    #expect(text.hasSuffix("  … 8 more; source N shows the sentence behind row N\n"))
  }
}
