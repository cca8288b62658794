import Diagnostics
import Facts
import Testing

/// What `show` tells of the registers of an invented place.
@Suite struct RegisterTopicTests {
  private let workspace = ScratchWorkspace()
  private static let rows = """
    受理日期,来源,行政区,办理天数
    2019-01-02,来电,东岭区,3
    2019-02-03,来信,西岭区,5
    2020-02-03,驿站,西岭区,N/A

    """

  @Test func `show tells what the columns were taken for`() throws {
    workspace.write(Self.rows, to: "seeds/registers/cases.csv")
    let answer = try #require(try workspace.answer(to: "show complaints"))
    #expect(
      answer.rows.map { $0.cells.map(\.shown).joined(separator: "|") } == [
        "受理日期|受理日期|received|3|0|header|·",
        "来源|channel|dimension|3|0|vocabulary|not in the vocabulary (1): 驿站",
        "行政区|行政区|dimension|2|0|cells|·",
        "办理天数|办理天数|number|2|1|cells|1 cell counts as missing, such as N/A",
      ])
    #expect(
      answer.notes.map(\.text.english) == ["seeds/registers/cases.csv: 3 cases, UTF-8, comma"])
  }

  @Test func `one case is no cases`() throws {
    workspace.write("a,b\nx,2\ny\n", to: "seeds/registers/r.csv")
    let answer = try #require(try workspace.answer(to: "show complaints"))
    #expect(
      answer.notes.map(\.text.english) == [
        "seeds/registers/r.csv: 1 case, UTF-8, comma",
        "1 row rejected; \"show rejected\" lists them",
      ])
  }

  @Test func `rows of totals are told`() throws {
    workspace.write(Self.rows + "合计,,,8\n", to: "seeds/registers/cases.csv")
    let answer = try #require(try workspace.answer(to: "show complaints"))
    #expect(
      answer.notes.map(\.text.english) == [
        "seeds/registers/cases.csv: 3 cases, UTF-8, comma", "1 row of totals passed over",
      ])
    #expect(answer.notes.last?.text.chinese == "已略过 1 行合计")
  }

  @Test(arguments: ["show registers", "显示 登记表"])
  func `registers are listed`(question: String) throws {
    workspace.write(Self.rows, to: "seeds/registers/cases.csv")
    let answer = try #require(try workspace.answer(to: question))
    #expect(
      answer.rows.map { $0.cells.map(\.shown).joined(separator: "|") }
        == ["seeds/registers/cases.csv|complaints|3|4|0|UTF-8|comma|135"])
  }

  @Test(arguments: [
    ("show registers", "list the registers of cases"),
    ("show rejected", "list the rows of registers that were not loaded"),
    ("show memory", "count the bytes of the registers' columns"),
  ])
  func `what show shows of registers is explained`(question: String, line: String) throws {
    workspace.write(Self.rows, to: "seeds/registers/cases.csv")
    let answer = try #require(try workspace.answer(to: "explain " + question))
    #expect(
      answer.rows.map { $0.cells.map(\.shown) }
        == [["syntax", "explain " + question], ["plan", line]])
  }

  @Test(arguments: ["show rejected", "显示 未载入"])
  func `rejected rows are listed`(question: String) throws {
    workspace.write(Self.rows + "1,2\n", to: "seeds/registers/cases.csv")
    let answer = try #require(try workspace.answer(to: question))
    #expect(
      answer.rows.map { $0.cells.map(\.shown).joined(separator: "|") }
        == ["seeds/registers/cases.csv|5|the row has 2 cells, the header has 4|1,2"])
  }

  @Test(arguments: ["show memory", "显示 内存"])
  func `memory is shown by column`(question: String) throws {
    workspace.write(Self.rows, to: "seeds/registers/cases.csv")
    let answer = try #require(try workspace.answer(to: question))
    #expect(
      answer.rows.map { $0.cells.dropFirst().prefix(2).map(\.shown).joined(separator: " ") } == [
        "受理日期 days", "来源 words", "行政区 words", "办理天数 numbers",
      ])
    #expect(answer.notes.count == 1)
  }
}

extension Cell {
  /// The cell in English, `·` where it is missing.
  fileprivate var shown: String {
    switch self {
    case .missing: "·"
    case .text(let text): text
    case .term(let term): term.name.english
    case .number(let number): number.description
    case .list(let cells): cells.map(\.shown).joined(separator: "; ")
    default: "?"
    }
  }
}
