@testable import Console
import Diagnostics
import Gongkai
import Testing

/// What stands behind the rows of a list of cases: the lines of their file.
@Suite struct CaseLineTests {
  private let folder = ScratchFolder()
  private static let rows = """
    受理日期,来源,承办单位,办理天数
    2019-01-02,来电,青禾市水务局,3
    2019-02-03,来信,青禾市水务局,
    2020-03-04,来电,青禾市水务局,7

    """

  private func session(_ rows: String = Self.rows) -> Session {
    let file = folder.write(rows, to: "r.csv")
    let opening = Workspace(folder: nil).loading([file])
    return Session(workspace: opening.workspace, settings: Settings(language: .english))
  }

  @Test func `source shows the headers beside the cells, and the line`() {
    var session = session()
    _ = session.respond(to: "list complaints where channel=phone")
    #expect(
      session.respond(to: "source 2 as tsv").output == """
        row\tline\tcolumn\tcell
        2\t4\t受理日期\t2020-03-04
        2\t4\t来源\t来电
        2\t4\t承办单位\t青禾市水务局
        2\t4\t办理天数\t7

        """)
    let table = session.respond(to: "source 2").output
    #expect(table.contains("\n\(folder.path)/r.csv\n"))
    #expect(table.hasSuffix("  line 4: “2020-03-04,来电,青禾市水务局,7”\n"))
  }

  @Test func `a missing cell is shown as missing`() {
    var session = session()
    _ = session.respond(to: "find 来信")
    let output = session.respond(to: "source 1 as json").output
    #expect(output.contains(#"{"row":1,"line":3,"column":"办理天数","cell":null}"#))
  }

  @Test(arguments: ["list complaints where channel=phone", "find 来电"])
  func `open shows the register from the line of the case on`(question: String) {
    var session = session()
    _ = session.respond(to: question)
    let response = session.respond(to: "open 2")
    #expect(response.effect == .opens(line: 4))
    #expect(
      response.output.split(separator: "\n").map(String.init) == [
        "1  受理日期,来源,承办单位,办理天数", "2  2019-01-02,来电,青禾市水务局,3",
        "3  2019-02-03,来信,青禾市水务局,", "4  2020-03-04,来电,青禾市水务局,7",
      ])
  }

  @Test func `far in a file the lines around the case are shown`() {
    let rows = (1...2000).map { "2019-01-02,来电,青禾市水务局,\($0)\n" }.joined()
    var session = session("受理日期,来源,承办单位,办理天数\n" + rows)
    _ = session.respond(to: "list complaints where 办理天数=1500")
    let response = session.respond(to: "open 1")
    let lines = response.output.split(separator: "\n")
    #expect(lines.count == 1001)
    #expect(response.effect == .opens(line: 501))
    #expect(lines.first == "1001  2019-01-02,来电,青禾市水务局,1000")
    #expect(lines[500] == "1501  2019-01-02,来电,青禾市水务局,1500")
  }

  @Test func `a file that has changed is not shown as the one that was read`() {
    var session = session()
    _ = session.respond(to: "list complaints")
    folder.write(Self.rows + "2021-01-01,来电,青禾市水务局,1\n", to: "r.csv")
    let response = session.respond(to: "open 1")
    #expect(response.hasFailed)
    #expect(
      response.messages == "error: \(folder.path)/r.csv: the file has changed since it was loaded; "
        + "reload reads it anew\n")
    let source = session.respond(to: "source 1")
    #expect(source.output.contains("2019-01-02"))
    #expect(source.messages.contains("has changed since it was loaded"))
    let all = session.respond(to: "source")
    #expect(all.messages.ranges(of: "has changed since it was loaded").count == 1)
  }

  @Test(arguments: ["source 3", "source 1", "open 1"])
  func `after a reload the lines of cases that were listed before are refused`(statement: String) {
    for rows in ["受理日期,来源,承办单位,办理天数\n", Self.rows.replacing("水务局", with: "交通局")] {
      var session = session()
      _ = session.respond(to: "list complaints")
      folder.write(rows, to: "r.csv")
      _ = session.respond(to: "reload")
      let response = session.respond(to: statement)
      #expect(response.output.isEmpty)
      #expect(
        response.messages == "error: the register of these cases has changed since they were "
          + "listed; ask for them again\n")
      #expect(response.effect == .none)
    }
  }

  @Test func `a load that leaves the register leaves the lines of its cases`() {
    var session = session()
    _ = session.respond(to: "list complaints")
    let other = folder.write(Self.rows, to: "other.csv")
    _ = session.respond(to: "load \"\(other)\"")
    _ = session.respond(to: "reload")
    #expect(session.respond(to: "source 3").output.contains("line 4: “2020-03-04,来电"))
  }

  @Test func `a case without a date has no source, and that is said`() {
    var session = session("受理日期,来源\n2019-01-02,来电\n,来信\n")
    _ = session.respond(to: "list complaints")
    let response = session.respond(to: "source 2")
    #expect(response.messages.contains("the line in the file is not known of row 2"))
  }

  @Test func `rows that are left out don't move the lines of the others`() {
    var session = session("受理日期,来源\n2019-01-02,来电\n\n合计,9\n2019-01-03,来信\n")
    _ = session.respond(to: "list complaints")
    #expect(session.respond(to: "source 2").output.hasSuffix("line 5: “2019-01-03,来信”\n"))
    #expect(session.respond(to: "open 2").effect == .opens(line: 5))
  }

  @Test func `a last line without end is one, and a line break in a cell makes one more`() {
    var session = session("受理日期,来源\n2019-01-02,来电\n2019-01-03,来信")
    _ = session.respond(to: "list complaints")
    #expect(session.respond(to: "source 2").output.hasSuffix("line 3: “2019-01-03,来信”\n"))
    session = self.session("受理日期,来源\n2019-01-02,来电\n2019-01-03,\"来\n信\"\n2019-01-04,来访")
    _ = session.respond(to: "list complaints")
    #expect(session.respond(to: "source 3").output.hasSuffix("line 5: “2019-01-04,来访”\n"))
  }

  @Test(arguments: [
    "sep=;\n受理日期;事由\n2019-01-02;噪声\n", "\n受理日期,事由\n2019-01-02,噪声\n",
    "受理日期,\"事\n由\"\n2019-01-02,噪声\n", "登记表,\n受理日期,事由\n2019-01-02,噪声\n",
  ])
  func `whatever stands above the first case, lines are those of the file`(head: String) {
    folder.write("measure: complaints\ncolumns: {事由: {role: text}}\n", to: "r.schema.yaml")
    // Behind a line break in the last case the number of lines alone tells nothing.
    for last in ["2019-01-03,异味\n", "2019-01-03,异味\n2019-01-04,\"噪\n声\"\n"] {
      let mark = head.hasPrefix("sep") ? ";" : ","
      var session = session(head + last.replacing(",", with: mark))
      _ = session.respond(to: "list complaints")
      let response = session.respond(to: "source 2")
      #expect(response.output.hasSuffix("  line 4: “2019-01-03\(mark)异味”\n"), "\(response)")
    }
  }

  @Test func `a register in GB18030 is shown in its letters`() {
    // 来电 and 来信 of the national standard, in a file of two columns.
    let head = Array("received,channel\n2019-01-02,".utf8)
    let bytes = head + [0xC0, 0xB4, 0xB5, 0xE7, 0x0A] + Array("2019-01-03,".utf8)
    let file = folder.write(bytes: bytes + [0xC0, 0xB4, 0xD0, 0xC5, 0x0A], to: "gb.csv")
    let opening = Workspace(folder: nil).loading([file])
    var session = Session(
      workspace: opening.workspace, settings: Settings(language: .english))
    _ = session.respond(to: "list complaints")
    #expect(session.respond(to: "source 2").output.hasSuffix("line 3: “2019-01-03,来信”\n"))
  }
}
