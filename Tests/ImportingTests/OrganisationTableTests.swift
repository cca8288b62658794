import Diagnostics
import Facts
import Testing

@testable import Importing

struct OrganisationTableTests {
  private func read(_ text: String) -> OrganisationTable {
    OrganisationTable(SourceText(name: "organisations.csv", text: text))
  }

  @Test func `the tree, the succession and every alias are read`() {
    let table = read(
      """
      organisation,level,part_of,succeeds,aliases\r
      云岭市,city,,,\r
      云岭市环境保护局,department,云岭市,,云岭环保局; 市环保局|环保局、环局\r
      云岭市生态环境局,department,云岭市,云岭市环境保护局,\r

      """)
    #expect(table.diagnostics.isEmpty)
    #expect(
      table.organisations == [
        Organisation(name: "云岭市", level: "city"),
        Organisation(
          name: "云岭市环境保护局", level: "department", partOf: "云岭市",
          aliases: ["云岭环保局", "市环保局", "环保局", "环局"]),
        Organisation(
          name: "云岭市生态环境局", level: "department", partOf: "云岭市",
          succeeds: "云岭市环境保护局"),
      ])
  }

  @Test(arguments: [
    ("organisation,part_of\n,甲\n甲,\n", "no-name", ["甲"]),
    ("organisation,part_of\n甲,\n甲,\n", "name-twice", ["甲"]),
    ("organisation,part_of\n甲,乙\n", "unknown-organisation", ["甲"]),
    ("organisation,part_of\n甲,甲\n", "unknown-organisation", ["甲"]),
    ("organisation,part_of\n甲,丙\n乙,甲\n丙,乙\n", "circle", ["甲", "乙", "丙"]),
    ("name,part_of\n甲,\n", "no-column", []),
  ])
  func `a wrong row is reported and the rest stands`(text: String, id: String, names: [String]) {
    let table = read(text)
    #expect(table.diagnostics.map(\.id) == [id])
    #expect(table.organisations.map(\.name) == names)
    #expect(table.organisations.last?.partOf == nil)
  }

  @Test func `a misspelt parent is answered with the nearest name`() {
    let table = read("organisation,part_of\n云岭市,\n云岭市教育局,云领市\n")
    #expect(table.diagnostics.first?.suggestion == "云岭市")
  }

  @Test func `the repository's own table is whole`() throws {
    let path = RepositoryFile.path("seeds/history/organisations.csv")
    let table = OrganisationTable(try TextFile.read(path))
    #expect(table.diagnostics.isEmpty)
    #expect(table.organisations.count == 14)
    #expect(table.organisations.contains { $0.aliases == ["朝阳市环保局"] })
  }
}
