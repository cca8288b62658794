import Diagnostics
import Facts
import Testing

@testable import Importing

/// Tables without a descriptor, and organisations that several tables speak of.
struct PlainHistoryTests {
  private let folder: ScratchFolder
  private let reader = HistoryReader(vocabulary: .builtIn)

  init() throws {
    folder = try ScratchFolder()
  }

  private func write(_ name: String, _ text: String) throws {
    try folder.write(name, Array(text.utf8))
  }

  @Test func `a table by itself is read with the organisations that are known`() throws {
    try write(
      "a.csv",
      """
      organisation,period,measure,value,value_max,source
      清河局,2019,complaints,"12",15,公报
      河东区,2019,complaints,3,,

      """)
    let known = [Organisation(name: "青河市环境保护局", aliases: ["清河局"])]
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history, known: known)
    #expect(reading.problems.isEmpty && reading.rowsLeftOut == 0)
    #expect(reading.organisations == known)
    let table = try #require(reading.tables.first)
    #expect(table.source.name == folder.path + "/a.csv")
    #expect(table.facts.map(\.organisation) == ["青河市环境保护局", "河东区"])
    #expect(table.facts.map(\.valueMax) == [Number(15), nil])
    #expect(table.citations == [Citation(id: "公报", title: "公报"), nil])
    // The header takes 51 bytes, 清河局 nine and 公报 six; the value's quotes are no part of the number.
    #expect(table.facts.map(\.place.range) == [51..<91, 92..<121])
    #expect(table.facts[0].place.number == 78..<80)
    #expect(table.source[table.facts[0].place.number] == "12")
  }

  @Test func `the same mistakes are found without a descriptor`() throws {
    try write(
      "a.csv",
      """
      organisation,period,measure,value,value_max,precision,,渠道,channel
      ,2019,complaints,1,,,,,
      青河市,,complaints,1,,,,,
      青河市,2019,complaints,,,,,,
      青河市,2019,complaints,1,1,,,,
      青河市,2019,complaints,1,,ober,,,
      青河市,2019,complaints,１２,,,,,

      """)
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(
      ProblemLines.of(reading.problems) == [
        "a.csv:1:55: the column has no name and is not read",
        "a.csv:1:59: a column before this one is called channel too; this one is not read",
        "a.csv:2:1: the cell of organisation is empty",
        "a.csv:3:5: the cell of period is empty",
        "a.csv:4:21: the cell of value is empty",
        "a.csv:5:23: value_max is not more than the value 1",
        "a.csv:6:24: “ober” is none of exact, about, over, at_least, at_most → over",
        "a.csv:7:21: “１２” is no number of at most 18 digits → 12",
      ])
    #expect(reading.rowsLeftOut == 6)
    #expect(reading.tables.first?.facts.isEmpty == true)
  }

  @Test func `a table without organisation or period is reported as a whole`() throws {
    try write("a.csv", "measure,value\ncomplaints,1\ncomplaints,2\n")
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(
      ProblemLines.of(reading.problems) == [
        "a.csv:1:1: no column is called organisation", "a.csv:1:1: no column is called period",
      ])
    #expect(reading.rowsLeftOut == 2)
  }

  @Test func `a quote that is never closed takes all its rows along, and they are counted`() throws
  {
    try write(
      "a.csv",
      """
      organisation,period,measure,value
      青河市,2019,complaints,1
      青河市,2020,complaints,"2
      青河市,2021,complaints,3
      青河市,2022,complaints,4

      """)
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(ProblemLines.of(reading.problems) == ["a.csv:3:21: the quote is never closed"])
    #expect(reading.rowsLeftOut == 3)
    #expect(reading.tables.first?.facts.count == 1)
  }

  @Test func `a table of sources beside gives titles and addresses`() throws {
    try write("a.csv", "organisation,period,measure,value,source\n青河市,2019,fees,0,S1\n")
    try write("sources.csv", "source,title,url\nS1,公报,https://qinghe.example\n")
    let files = try WorkspaceFiles(root: folder.path)
    let reading = reader.read(files.history)
    #expect(
      reading.tables.first?.citations == [
        Citation(id: "S1", title: "公报", url: "https://qinghe.example")
      ])
    #expect(reading.unread.isEmpty)
  }

  @Test func `organisations of several tables are one tree, the earlier table winning`() throws {
    try write(
      "seeds/history/organisations.csv",
      """
      organisation,level,part_of,succeeds,aliases
      江北省,province,,,
      青河市,city,江北省,,青河

      """)
    try write(
      "seeds/history/more/organisations.csv",
      """
      organisation,level,part_of,aliases
      青河市,county,云岭省,河市;青河
      云岭省,province,,青河;江北省
      江北省,,青河市,

      """)
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(
      reading.organisations == [
        Organisation(name: "江北省", level: "province"),
        Organisation(name: "青河市", level: "city", partOf: "江北省", aliases: ["青河", "河市"]),
        Organisation(name: "云岭省", level: "province"),
      ])
    #expect(
      ProblemLines.of(reading.problems) == [
        "organisations.csv:2:5: level of 青河市 is city in an earlier table",
        "organisations.csv:2:12: part_of of 青河市 is 江北省 in an earlier table",
        "organisations.csv:3:15: 青河 is an alias of 青河市",
        "organisations.csv:3:15: 江北省 is the name of another organisation",
        "organisations.csv:4:6: 青河市 is itself part of this organisation",
      ])
    #expect(reading.rowsLeftOut == 0)
  }

  @Test func `a wrong row of organisations leaves the others`() throws {
    try write("seeds/history/organisations.csv", "organisation,part_of\n青河市\n,青河市\n云岭市,\n")
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(reading.organisations.map(\.name) == ["云岭市"])
    #expect(
      ProblemLines.of(reading.problems) == [
        "organisations.csv:2:1: the row has 1 cell, the header has 2",
        "organisations.csv:3:1: the organisation has no name",
      ])
    #expect(reading.rowsLeftOut == 2)
  }

  @Test func `a circle among the known organisations does not hang the reading`() throws {
    try write("seeds/history/organisations.csv", "organisation,part_of\n丙,甲\n")
    let known = [Organisation(name: "甲", partOf: "乙"), Organisation(name: "乙", partOf: "甲")]
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history, known: known)
    #expect(reading.organisations.last == Organisation(name: "丙", partOf: "甲"))
  }
}
