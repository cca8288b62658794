import Facts
import Importing
import Testing

struct RejectedRowsFileTests {
  @Test func `rejected rows make a table that loads`() throws {
    let desk = try RegisterDesk()
    let register = try desk.load("a,b\n1\n2,x\"y\"\n3,z\n4,\"open\n") { $0.rejectedLimit = .max }
    let path = desk.folder.path + "/rejected.csv"
    try RejectedRowsFile.write(register.account.rejected, to: path)
    let rejected = try RegisterFile.load(path)
    #expect(rejected.columns.map(\.name) == ["line", "reason", "row"])
    #expect(
      rejected.lines == [
        "2|the row has 1 cells, the header has 2|1",
        "3|a quote stands in the middle of a cell|2,x\"y\"",
        "5|the quote is never closed|4,\"open",
      ])
  }

  @Test func `a table that can't be written is a failure`() throws {
    let row = RejectedRow(line: 1, reason: .zeroByte, text: String(repeating: "x", count: 9000))
    #expect(throws: ReadFailure.self) { try RejectedRowsFile.write([row], to: "/dev/full") }
    #expect(throws: ReadFailure.self) { try RejectedRowsFile.write([], to: "/nowhere/at/all") }
  }
}
