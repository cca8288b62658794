import Diagnostics
import Testing

@testable import Importing

struct TableCheckTests {
  private func lines(_ check: TableCheck) -> [String] {
    ProblemLines.of(check.diagnostics, in: check.source)
  }

  private func source(_ text: String) -> SourceText { SourceText(name: "table.csv", text: text) }

  @Test func `each cell is held to its column's promise`() {
    var schema = TableSchema()
    schema.fields = [
      .init(name: "id", type: .integer, isRequired: true, isUnique: true),
      .init(name: "day", type: .date),
      .init(name: "year", type: .year, minimum: "2000", maximum: "2020"),
      .init(name: "open", type: .boolean),
      .init(name: "kind", words: ["a", "b"]),
      .init(name: "rate", type: .number, maximum: "100"),
    ]
    schema.missingValues = ["", "-"]
    let check = TableCheck(
      source(
        """
        id,day,year,open,kind,rate
        1,2019-02-28,2019,true,a,99.5
        1.5,2019-02-28,2019,true,a,1
        2,2019-02-29,2019,true,a,1
        3,2019-02-28,19,true,a,1
        4,2019-02-28,1999,true,a,1
        5,2019-02-28,2021,true,a,1
        6,2019-02-28,2019,yes,a,1
        7,2019-02-28,2019,true,c,1
        8,2019-02-28,2019,true,a,100.01
        1,2019-02-28,2019,true,b,1
        -,2019-02-28,2019,yes,b,1
        9,-,,,,
        ,,,,,
        """), schema: schema)
    #expect(
      lines(check) == [
        "3:1: “1.5” is no whole number",
        "4:3: “2019-02-29” is no date like 2011-05-16",
        "5:14: “19” is no year like 2011",
        "6:14: “1999” is less than 2000",
        "7:14: “2021” is more than 2020",
        "8:19: “yes” is no true or false",
        "9:24: “c” is none of a, b",
        "10:26: “100.01” is more than 100",
        "12:1: the cell of id is empty",
        "12:19: “yes” is no true or false",
        "11:1: the key “1” already stands in line 2",
      ])
    #expect(check.rowsLeftOut == 10)
    #expect(check.table.rows.map { $0.map(\.text) }.last == ["9", "", "", "", "", ""])
    #expect(check.table.rows.count == 2)
  }

  @Test func `a primary key is whole and stands once`() {
    var schema = TableSchema(primaryKey: ["a", "b"])
    schema.fields = [.init(name: "a"), .init(name: "b")]
    let check = TableCheck(source("a,b\n1,2\n1,3\n1,2\n1,\n"), schema: schema)
    #expect(
      lines(check) == [
        "4:1: the key “1” already stands in line 2", "5:3: the cell of b is empty",
      ])
    #expect(check.rowsLeftOut == 2)
  }

  @Test func `header and fields are held against each other`() {
    let schema = TableSchema(fields: [.init(name: "measure"), .init(name: "value")])
    let check = TableCheck(source("meassure,value,value\nx,1,2\n"), schema: schema)
    #expect(
      lines(check) == [
        "1:1: the descriptor has no field meassure → measure",
        "1:16: a column before this one is called value too; this one is not read",
        "1:1: no column is called measure",
      ])
    #expect(check.rowsLeftOut == 0)
  }

  @Test func `a foreign key may lead to several columns of the same table`() {
    var check = TableCheck(source("id,part,parent,within\n1,x,,\n2,x,1,x\n3,y,1,y\n"))
    let keys = check.keys(["id", "part"])
    #expect(keys == ["1\u{1F}x", "2\u{1F}x", "3\u{1F}y"])
    check.checkForeignKey(
      TableSchema.ForeignKey(
        columns: ["parent", "within"], resource: "", referenced: ["id", "part"]),
      keys: keys ?? [])
    #expect(lines(check) == ["4:5: no row of the table is “1”"])
    #expect(check.rowsLeftOut == 1)
  }

  @Test(
    arguments: [
      (.number, "１２３", "123"), (.number, "1 234.5", "1234.5"),
      (.integer, "12,345", "12345"), (.number, "约12", nil), (.number, "1e3", nil),
    ] as [(TableSchema.CellType, String, String?)])
  func `a number that is only written otherwise is answered with the right form`(
    type: TableSchema.CellType, text: String, suggestion: String?
  ) {
    let cell = CSVTable.Cell(text: text, range: 0..<1)
    #expect(!type.accepts(text))
    #expect(Diagnostic.wrongType(type, cell).suggestion == suggestion)
  }
}
