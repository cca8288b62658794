import Diagnostics
import Facts
import Testing
import Tracking

struct JournalExportTests {
  private static let entries: [JournalEntry] = {
    var proven = JournalRecord.sample
    proven.evidence = "count complaints in 2012"
    proven.evidenceAnswer = #"{"value":15623}"#
    return [
      JournalEntry(number: 1, record: .sample), JournalEntry(number: 2, record: proven),
      JournalEntry(number: 3, record: .striking(1)),
    ]
  }()

  private let answer = JournalExport.answer(to: "export journal", of: entries)

  @Test func `the journal is a table with one column a field`() {
    #expect(answer.query == "export journal")
    #expect(answer.verb == "export")
    #expect(
      answer.columns.map(\.name) == [
        "number", "recorded_at", "date", "organisation", "item", "level", "note", "author",
        "evidence", "evidence_answer", "report", "action", "withdraws", "withdrawn_by",
      ])
    let numbers = answer.columns.filter { $0.kind == .number }.map(\.name)
    #expect(numbers == ["number", "withdraws", "withdrawn_by"])
  }

  @Test func `a struck-out entry stays readable and names the one that struck it out`() throws {
    let substantial = Term(
      id: "substantial", name: Wording(english: "substantial", chinese: "较大进展"))
    let whole: [Cell] = [
      .number(Number(1)), .text("2012-06-30T08:15:00Z"), .text("2012-06-30"), .text("青河市环保局"),
      .text("2012.5.4"), .term(substantial), .text("LED columns renewed"), .text("李明"),
      .missing, .missing, .text("a3f1"), .text("更新 LED 电子屏栏目"), .missing, .number(Number(3)),
    ]
    #expect(answer.rows.first?.cells == whole)
    #expect(answer.rows.map { $0.cells.last } == [.number(Number(3)), .missing, .missing])
  }

  @Test func `evidence comes with what it answered, a striking entry without a level`() {
    #expect(
      answer.rows[1].cells[8...9] == [
        .text("count complaints in 2012"), .text(#"{"value":15623}"#),
      ])
    #expect(answer.rows[2].cells[5] == .missing)
    #expect(answer.rows[2].cells[12] == .number(Number(1)))
  }

  @Test func `an empty journal is a table without rows`() {
    let empty = JournalExport.answer(to: "export journal", of: [])
    #expect(empty.rows.isEmpty)
    #expect(empty.columns.count == 14)
  }
}
