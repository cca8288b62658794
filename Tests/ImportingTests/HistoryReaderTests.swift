import Diagnostics
import Facts
import Testing

@testable import Importing

struct HistoryReaderTests {
  private let folder: ScratchFolder
  private let reader = HistoryReader(vocabulary: .builtIn)

  init() throws {
    folder = try ScratchFolder()
  }

  private func read(_ rows: String) throws -> HistoryReading {
    try InventedPackage.write(rows, to: folder, below: "seeds/history")
    return reader.read(try WorkspaceFiles(root: folder.path).history)
  }

  @Test func `a row is a fact that knows its line and its bytes`() throws {
    let reading = try read("青河市,2019,complaints,phone,12,件,exact,S1\n")
    #expect(reading.problems.isEmpty && reading.failures.isEmpty && reading.unread.isEmpty)
    let table = try #require(reading.tables.first)
    #expect(table.source.name == "seeds/history/observations.csv")
    // The header takes 64 bytes, 青河市 nine, and 件 three.
    #expect(
      table.facts == [
        Fact(
          measure: "complaints", value: Number(12), unit: "件",
          coordinates: Coordinates(["channel": "phone"]), organisation: "青河市",
          period: .year(2019),
          place: Place(
            section: "", line: 2, range: 64..<111, number: 96..<98,
            text: "青河市,2019,complaints,phone,12,件,exact,S1"))
      ])
    #expect(
      table.citations == [
        Citation(id: "S1", title: "青河市2019年统计公报", url: "https://qinghe.example/2019")
      ])
    #expect(reading.organisations.map(\.name) == ["青河市", "青河市环境保护局"])
  }

  @Test func `names, synonyms and aliases are stored as what they stand for`() throws {
    let reading = try read("青河环保局,2019-Q1,投诉,电话;来信、WeChat,8.5,,about,\n")
    #expect(reading.problems.isEmpty && reading.unmapped.isEmpty)
    let fact = try #require(reading.tables.first?.facts.first)
    #expect(fact.organisation == "青河市环境保护局")
    #expect(fact.period == Period("2019-Q1"))
    #expect(fact.measure == "complaints" && fact.unit == "件" && fact.precision == .about)
    #expect(fact.value == Number(significand: 85, decimals: 1))
    #expect(fact.coordinates["channel"] == ["phone", "letter", "wechat"])
    #expect(reading.tables.first?.citations == [nil])
  }

  @Test func `each wrong row is reported with its place and left out, the rest loads`() throws {
    let reading = try read(
      """
      青河市,2019,complaints,phone,12,件,exact,S1
      青河局,2019,complaints,phone,12,件,exact,S1
      青河市,2019-13,complaints,phone,12,件,exact,S1
      青河市,2019,,phone,12,件,exact,S1
      青河市,2019,complaints,phone,"1,2",件,exact,S1
      青河市,2019,complaints,phone,12,件,exakt,S1
      青河市,2019,complaints,phone,12,件,exact,S9
      青河市,2019,complaints,phone,12
      青河市,,complaints,phone,x,件,exact,S1
      青河市,2020,complaints,phone,13,件,exact,S2
      ,,,,,,,

      """)
    #expect(
      ProblemLines.of(reading.problems) == [
        "observations.csv:3:1: no row of organisations is “青河局” → 青河市",
        "observations.csv:4:5: “2019-13” is no period like "
          + "2017, 2017-H1, 2017-Q1, 2017-07, 2018-01/2018-11",
        "observations.csv:5:10: the cell of measure is empty",
        "observations.csv:6:27: “1,2” is no number of at most 18 digits → 12",
        "observations.csv:7:32: “exakt” is none of exact, about, over, at_least, at_most → exact",
        "observations.csv:8:38: no row of sources is “S9” → S1",
        "observations.csv:9:1: the row has 5 cells, the header has 8",
        "observations.csv:10:5: the cell of period is empty",
        "observations.csv:10:23: “x” is no number of at most 18 digits",
      ])
    #expect(reading.rowsLeftOut == 8)
    #expect(reading.tables.first?.facts.map(\.value) == [Number(12), Number(13)])
    #expect(reading.tables.first?.facts.map(\.place.line) == [2, 11])
  }

  @Test func `what the vocabulary lacks is loaded as it is and listed once`() throws {
    try folder.write(
      "seeds/history/a.csv",
      Array(
        """
        organisation,period,measure,渠道,天气,类别,value
        青河市,2019,接种,,晴,甲类,12
        青河市,2019,complaints,飞鸽、电话,,河道,3
        青河市,2020,接种,,晴,,13

        """.utf8))
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(reading.problems.isEmpty)
    #expect(reading.unmapped == ["天气", "接种", "飞鸽"])
    let facts = try #require(reading.tables.first?.facts)
    #expect(facts.map(\.measure) == ["接种", "complaints", "接种"])
    #expect(facts.map(\.unit) == ["", "件", ""])
    #expect(facts[0].coordinates == Coordinates(["天气": "晴", "category": "甲类"]))
    #expect(facts[1].coordinates["channel"] == ["飞鸽", "phone"])
  }

  @Test func `a synonym means a value only of the measures that have it`() throws {
    try folder.write(
      "seeds/history/a.csv",
      Array(
        """
        organisation,period,measure,category,value
        青河市,2019,complaints,水,12
        青河市,2019,trainings,水,3

        """.utf8))
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(reading.tables.first?.facts.map { $0.coordinates["category"] } == [["水污染"], ["水"]])
    #expect(reading.unmapped.isEmpty)
  }

  @Test func `a table that figures cite by another column is one of sources too`() throws {
    try InventedPackage.write("青河市,2019,fees,,0,元,,D1\n", to: folder, below: "seeds/history")
    let descriptor = InventedPackage.descriptor
      .replacing(
        #""resource": "sources", "fields": "source""#,
        with: #""resource": "sources", "fields": "id""#
      )
      .replacing(
        #"{"name": "source"}, {"name": "title"}"#, with: #"{"name": "id"}, {"name": "title"}"#
      )
      .replacing(#""primaryKey": "source""#, with: #""primaryKey": "id""#)
    try folder.write("seeds/history/datapackage.json", Array(descriptor.utf8))
    try folder.write("seeds/history/sources.csv", Array("id,title,url\nD1,公报,\n".utf8))
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(ProblemLines.of(reading.problems) == [] && reading.unread.isEmpty)
    #expect(reading.tables.first?.citations == [Citation(id: "D1", title: "公报")])
  }

  @Test func `a table of a package that is neither is a register`() throws {
    try InventedPackage.write("", to: folder, below: "seeds/history")
    let descriptor = InventedPackage.descriptor
      .replacing(
        #"{"resources": ["#, with: #"{"resources": [{"name": "cases", "path": "cases.csv"},"#)
    try folder.write("seeds/history/datapackage.json", Array(descriptor.utf8))
    try folder.write("seeds/history/cases.csv", Array("organisation,day\n青河市,2019-01-02\n".utf8))
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(reading.problems.isEmpty && reading.organisations.count == 2)
    #expect(reading.registers.map(\.file.name) == ["seeds/history/cases.csv"])
    #expect(reading.unread.isEmpty)
  }

  @Test func `a file that is missing or no text is named and the rest loads`() throws {
    try InventedPackage.write(
      "青河市,2019,complaints,phone,12,件,exact,S1\n", to: folder, below: "seeds/history")
    let sources = try folder.write("seeds/history/sources.csv", Array("%PDF-1.4".utf8))
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(reading.failures == [ReadFailure(path: sources, reason: .otherKind("PDF"))])
    #expect(reading.problems.isEmpty)
    #expect(reading.tables.first?.facts.count == 1)
    #expect(reading.tables.first?.citations == [Citation(id: "S1", title: "S1")])
  }

  @Test func `a descriptor that is no JSON loads nothing and hides nothing`() throws {
    try InventedPackage.write("", to: folder, below: "seeds/history")
    try folder.write("seeds/history/datapackage.json", Array("{\n \"resources\": [},\n".utf8))
    let reading = reader.read(try WorkspaceFiles(root: folder.path).history)
    #expect(
      ProblemLines.of(reading.problems) == [
        "datapackage.json:2:16: not JSON: a value is expected"
      ])
    #expect(reading.tables.isEmpty && reading.organisations.isEmpty)
    #expect(
      reading.unread.map(\.name)
        == ["observations", "organisations", "sources"].map { "seeds/history/\($0).csv" })
  }

  @Test func `the repository's own package is whole`() throws {
    let root = RepositoryFile.path("")
    let reading = reader.read(try WorkspaceFiles(root: root).history)
    #expect(ProblemLines.of(reading.problems) == [])
    #expect(reading.failures.isEmpty && reading.unread.isEmpty && reading.unmapped.isEmpty)
    #expect(reading.rowsLeftOut == 0 && reading.organisations.count == 14)
    let table = try #require(reading.tables.first)
    #expect(reading.tables.count == 1 && table.facts.count == 167)
    #expect(Set(table.citations.compactMap { $0?.id }).count == 26)
    let first = try #require(table.facts.first)
    #expect(first.place.text == "全国,2017,complaints,phone,,,,,,,,409548,件,exact,S01")
    #expect(first.value == Number(409548) && table.source[first.place.number] == "409548")
    #expect(table.citations.first??.title == "生态环境部公布2019年度全国“12369”环保举报情况(表1 2017-2019)")
  }
}
