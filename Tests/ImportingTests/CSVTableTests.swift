import Diagnostics
import Testing

@testable import Importing

struct CSVTableTests {
  private func table(_ text: String) -> CSVTable {
    CSVTable(SourceText(name: "table.csv", text: text))
  }

  private func texts(_ table: CSVTable) -> [[String]] {
    table.rows.map { $0.map(\.text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["1", "2"]]),
    ("a,b\r\n1,2\r\n3,4", [["1", "2"], ["3", "4"]]),
    ("a,b\n\n1,\n\n", [["1", ""]]),
    ("a,b\n\"x,\"\"y\"\"\",\"two\nlines\"\n", [["x,\"y\"", "two\nlines"]]),
    ("a,b\n\"\",\"z\"", [["", "z"]]),
    ("a,b\n", []),
    ("", []),
  ])
  func `cells are cut as RFC 4180 says`(text: String, rows: [[String]]) {
    let table = table(text)
    #expect(texts(table) == rows)
    #expect(table.diagnostics.isEmpty)
  }

  @Test func `a cell knows its bytes`() {
    let table = table("名,b\n\"甲\",2\n")
    #expect(table.column("b") == 1)
    #expect(table.column("c") == nil)
    #expect(table.header[0].range == 0..<3)
    #expect(table.rows[0][0].range == 6..<11)
    #expect(table.rows[0][1].range == 12..<13)
  }

  @Test(arguments: [
    ("a,b\n1\n2,3\n", "row-width", 4..<5, [["2", "3"]]),
    ("a,b\n1,2,3\n", "row-width", 4..<9, []),
    ("a,b\n1,x\"y\n2,3\n", "stray-quote", 7..<8, [["2", "3"]]),
    ("a,b\n\"1\"x,2\n3,4\n", "stray-quote", 6..<7, [["3", "4"]]),
    ("a,b\n1,\"2\n3,4\n", "open-quote", 6..<7, []),
  ])
  func `a wrong row is reported with its place and the rest loads`(
    text: String, id: String, range: Range<Int>, rows: [[String]]
  ) {
    let table = table(text)
    #expect(table.diagnostics.map(\.id) == [id])
    #expect(table.diagnostics.first?.range == range)
    #expect(texts(table) == rows)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", 0), ("a,b\n1\n2,3\n1,2,3\n", 2), ("a,b\n1,x\"y\"z\n2,3\n", 1),
    ("a,b\n1,\"2\n3,4\n\n5,6\n", 3), ("a,\"b\n1,2\n3,4\n", 2),
  ])
  func `rows that are left out are counted, those in an open quote too`(text: String, count: Int) {
    #expect(table(text).rowsLeftOut == count)
  }

  @Test func `a broken header gives its place to no row`() {
    let table = table("a,x\"b\n1,2\n3,4\n")
    #expect(table.header.isEmpty && table.rows.isEmpty)
    #expect(table.diagnostics.map(\.id) == ["stray-quote"])
    #expect(table.rowsLeftOut == 2)
  }
}
