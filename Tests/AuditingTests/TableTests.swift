import Auditing
import Diagnostics
import Facts
import Testing

/// Tables of an invented town of which every figure is given by hand.
struct TableTests {
  /// A report with one table; `-` is a blank cell, `?` one that was refused.
  private static func report(
    number: Int, columns: String, rows: KeyValuePairs<String, String>
  ) -> Report {
    func term(_ id: String) -> Term { Term(id: id, name: Wording(same: id)) }
    var small = SmallReport()
    let cells = rows.map { row in
      row.value.split(separator: " ").map { figure -> StatutoryTable.Cell in
        switch figure {
        case "-": .blank
        case "?": .refused
        default: .fact(small.state("disclosure_requests", String(figure)))
        }
      }
    }
    let table = StatutoryTable(
      number: number, edition: 2021, line: 1, rows: rows.map { term($0.key) },
      columns: columns.split(separator: " ").map { term(String($0)) }, cells: cells)
    let report = Report(
      source: SourceText(name: "table", text: ""), organisation: "清溪县环境保护局",
      period: .year(2021), outline: [], facts: small.facts, plan: [], skipped: [], unread: [],
      tables: [table])
    return Audit(vocabulary: SmallReport.vocabulary).audited(report)
  }

  private static func claims(_ report: Report) -> [String] {
    report.checks.filter { $0.kind == .statutory }
      .map { "\($0.claim.english) \($0.holds ? "holds" : "differs")" }
  }

  @Test func `grounds add up to an outcome that has figures of its own`() {
    let report = Self.report(
      number: 3, columns: "natural_person total",
      rows: [
        "new": "5 5", "carried_in": "0 0", "denied": "3 3", "denied/third_party": "1 1",
        "denied/other_law": "1 1", "closed": "2 2", "carried_out": "3 3",
      ])
    let claims = Self.claims(report)
    #expect(claims.contains("table 3, denied, natural_person: 1 + 1 = 3 differs"))
    #expect(claims.contains("table 3, closed, natural_person: 1 + 1 = 2 holds"))
    #expect(claims.contains("table 3, 1 + 2 received, total: 5 + 0 = 2 + 3 holds"))
  }

  @Test func `an outcome counts once where its grounds are not all known`() {
    let report = Self.report(
      number: 3, columns: "natural_person total",
      rows: [
        "new": "3 3", "carried_in": "0 0", "denied": "3 3", "denied/third_party": "1 1",
        "denied/other_law": "- 2", "closed": "3 3", "carried_out": "0 0",
      ])
    #expect(Self.claims(report).contains("table 3, closed, natural_person: 3 = 3 holds"))
    let open = report.accounts[0].undecided.map(\.spot.name.english)
    #expect(open == ["table 3, denied/other_law, total", "table 3, denied, natural_person"])
  }

  @Test func `a misprint needs two identities that miss by the same`() {
    let rows: KeyValuePairs = [
      "new": "4 1 5", "carried_in": "0 0 0", "granted": "4 1 5", "closed": "4 1 5",
      "carried_out": "0 0 0",
    ]
    let columns = "natural_person business total"
    #expect(Self.report(number: 3, columns: columns, rows: rows).accounts[0].misprints.isEmpty)
    let wrong = Self.report(
      number: 3, columns: columns,
      rows: [
        "new": "4 1 5", "carried_in": "0 0 0", "granted": "4 1 5", "closed": "4 7 5",
        "carried_out": "0 0 0",
      ]
    ).accounts[0]
    #expect(
      wrong.misprints.map { "\($0.spot.name.english) \($0.printed) \($0.likely)" } == [
        "table 3, closed, business 7 1"
      ])
    #expect(wrong.failed == 3)
  }

  @Test func `table four has one identity a group, which can tell no misprint`() {
    let report = Self.report(
      number: 4, columns: "upheld corrected other pending total",
      rows: [
        "reconsiderations": "3 1 0 1 5", "direct": "1 0 0 1 3",
        "after_reconsideration": "? 0 0 0 0",
      ])
    #expect(
      Self.claims(report) == [
        "table 4, reconsiderations, total: 3 + 1 + 1 = 5 holds",
        "table 4, direct, total: 1 + 1 = 3 differs",
      ])
    let account = report.accounts[0]
    #expect(account.misprints.isEmpty)
    #expect(account.cells.refused == 1)
    #expect(
      account.undecided.map { $0.lacking.map(\.name.english) } == [
        ["table 4, after_reconsideration, upheld"]
      ])
  }

  @Test func `table two has nothing to hold within one year`() {
    let account = Self.report(
      number: 2, columns: "made_this_year in_force", rows: ["rules": "1 9"]
    ).accounts[0]
    #expect((account.held, account.failed, account.undecided.count) == (0, 0, 0))
    #expect(account.cells.read == 2)
  }
}
