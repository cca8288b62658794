import Diagnostics
import Facts
import Testing

@testable import Importing

struct PathContentsTests {
  private let folder: ScratchFolder
  private static let header = Array("organisation,period,measure,value\n".utf8)

  init() throws {
    folder = try ScratchFolder()
  }

  @Test func `any other file is a document, be it there or not`() throws {
    let path = folder.path + "/none.txt"
    let contents = try PathContents(at: path)
    #expect(contents.reports.map(\.name) == [path] && contents.history.isEmpty)
  }

  @Test func `a table of figures is history by its columns`() throws {
    let path = try folder.write("z.CSV", Self.header)
    let contents = try PathContents(at: path)
    #expect(contents.reports.isEmpty)
    #expect(contents.history.flatMap(\.tables).map(\.name) == [path])
    #expect(contents.history.first?.folder.path == folder.path)
  }

  @Test func `a table without measure or value is a register, with what is said beside it`() throws
  {
    let path = try folder.write("cases.csv", Array("case_id,measure\n1,complaints\n".utf8))
    let said = try folder.write("cases.schema.yaml", [])
    let contents = try PathContents(at: path)
    #expect(contents.history.isEmpty && contents.registers.map(\.file.path) == [path])
    #expect(contents.registers.map(\.descriptor?.path) == [said])
  }

  @Test func `figures with a wrong byte below their header are no cases`() throws {
    let path = try folder.write("z.csv", Self.header + [0x61, 0xFF, 0x00, 0x0A])
    let contents = try PathContents(at: path)
    #expect(contents.registers.isEmpty && contents.history.count == 1)
    let plain = try WorkspaceFiles(root: folder.path)
    #expect(plain.registers.isEmpty && plain.history.flatMap(\.tables).map(\.path) == [path])
    let cases = try folder.write("cases.csv", Array("a,b\n".utf8) + [0x61, 0xFF, 0x00, 0x0A])
    #expect(try WorkspaceFiles(root: folder.path).registers.map(\.file.path) == [cases])
  }

  @Test(arguments: ["measure;value", "organisation\tmeasure\tvalue", "a|value|measure"])
  func `figures between other marks than commas are no cases`(header: String) throws {
    let path = try folder.write("figures.csv", Array(header.utf8))
    #expect(throws: ReadFailure(path: path, reason: .separatedFigures)) {
      try PathContents(at: path)
    }
  }

  @Test func `a large table is known without reading all of it`() throws {
    let path = try folder.writeSparse("large.csv", size: 8 << 30)
    #expect(try PathContents(at: path).registers.map(\.file.path) == [path])
  }

  @Test func `a table that is missing is told at once`() {
    let path = folder.path + "/none.csv"
    #expect(throws: ReadFailure(path: path, reason: .missing)) { try PathContents(at: path) }
  }

  @Test(arguments: ["p", "p/", "p/datapackage.json"])
  func `a package is its folder or its descriptor`(path: String) throws {
    try InventedPackage.write("", to: folder, below: "p")
    let contents = try PathContents(at: "\(folder.path)/\(path)")
    #expect(contents.reports.isEmpty && contents.history.count == 1)
    #expect(contents.history.first?.descriptor?.path == folder.path + "/p/datapackage.json")
    let reading = HistoryReader(vocabulary: .builtIn).read(contents.history)
    #expect(reading.tables.map(\.source.name) == [folder.path + "/p/observations.csv"])
    #expect(reading.organisations.count == 2 && reading.unread.isEmpty)
  }

  @Test func `a folder gives its reports and its history`() throws {
    try folder.write("w/seeds/reports/2011.txt", [0x61])
    try folder.write("w/seeds/history/a.csv", Self.header)
    let workspace = try PathContents(at: folder.path + "/w")
    #expect(workspace.reports.map(\.name) == [folder.path + "/w/seeds/reports/2011.txt"])
    #expect(
      workspace.history.flatMap(\.tables).map(\.name) == [folder.path + "/w/seeds/history/a.csv"])
    try folder.write("plain/b.txt", [0x61])
    try folder.write("plain/a.csv", Self.header)
    let plain = try PathContents(at: folder.path + "/plain")
    #expect(plain.reports.map(\.name) == [folder.path + "/plain/b.txt"])
    #expect(plain.history.flatMap(\.tables).map(\.name) == [folder.path + "/plain/a.csv"])
  }
}
