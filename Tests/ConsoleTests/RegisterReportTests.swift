@testable import Console
import Diagnostics
import Facts
import Gongkai
import Testing

/// What a person sees when registers of an invented place are loaded.
@Suite struct RegisterReportTests {
  private let folder = ScratchFolder()
  private static let rows = """
    受理日期;来源;行政区;办理天数
    2019-01-02;来电;东岭区;3
    2019-01-02;来电;东岭区

    受理日期;来源;行政区;办理天数
    2020-02-03;驿站;西岭区;4
    合计;;;7

    """

  private func told(_ language: Language, quiet: Bool = false) -> String {
    folder.write(Self.rows, to: "r.csv")
    let summary = Workspace(folder: nil).loading([folder.path + "/r.csv"]).summary
    var settings = Settings(language: language)
    settings.isQuiet = quiet
    return LoadReport(summary, settings: settings).text
      .replacing(folder.path + "/", with: "")
  }

  @Test func `a load tells what was taken for what, passed over and rejected`() {
    #expect(
      told(.english) == """
        register: 2 cases of complaints (r.csv, UTF-8, semicolon)
          dimension: channel, 行政区
          received: 受理日期
          number: 办理天数
        r.csv: 1 row rejected, the others are loaded
          r.csv:3: the row has 3 cells, the header has 4
        r.csv: the header stands again, passed over: 1
        r.csv: blank rows, passed over: 1
        r.csv: 1 row of totals passed over
        r.csv: channel: not in the vocabulary, kept as they are: 驿站

        """)
    #expect(
      told(.chinese) == """
        登记表:complaints 2 件(r.csv,UTF-8,分号)
          维度:channel, 行政区
          收件日期:受理日期
          数字:办理天数
        r.csv:有 1 行未载入,其余已载入
          r.csv:3: 该行有3格,表头有4格
        r.csv:重复的表头,已略过:1
        r.csv:空行,已略过:1
        r.csv:已略过 1 行合计
        r.csv:channel:词表中没有、照原样保留:驿站

        """)
  }

  @Test func `titles above the header are named`() {
    folder.write("2019年投诉登记表,\n来源,天数\n来电,3\n", to: "r.csv")
    let summary = Workspace(folder: nil).loading([folder.path + "/r.csv"]).summary
    func told(_ language: Language) -> String {
      LoadReport(summary, settings: Settings(language: language)).text
    }
    #expect(told(.english).hasSuffix("r.csv: above the header, passed over: “2019年投诉登记表”\n"))
    #expect(told(.chinese).hasSuffix("r.csv:表头上方,已略过:“2019年投诉登记表”\n"))
  }

  @Test func `quiet silences all but what is missing`() {
    #expect(
      told(.english, quiet: true) == """
        r.csv: 1 row rejected, the others are loaded
          r.csv:3: the row has 3 cells, the header has 4

        """)
  }

  @Test func `where every row is rejected no other is loaded`() {
    folder.write("a,b\n1\n2\n", to: "r.csv")
    let summary = Workspace(folder: nil).loading([folder.path + "/r.csv"]).summary
    let english = LoadReport(summary, settings: Settings(language: .english)).failures
    #expect(english.contains("r.csv: 2 rows rejected, none is loaded\n"))
    let chinese = LoadReport(summary, settings: Settings(language: .chinese)).failures
    #expect(chinese.contains("r.csv:有 2 行未载入,没有载入任何行\n"))
  }

  @Test func `of many rejected rows the first are shown`() {
    folder.write("a,b\n1,2\n" + String(repeating: "1\n", count: 9), to: "r.csv")
    let summary = Workspace(folder: nil).loading([folder.path + "/r.csv"]).summary
    let lines = LoadReport(summary, settings: Settings(language: .english)).failures
      .split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.last == "  \"show rejected\" lists them all, and writes them with into \"FILE\"")
  }

  @Test func `rejected rows are written to a file`() throws {
    folder.write(Self.rows, to: "seeds/registers/r.csv")
    var session = Session(
      workspace: try Workspace.open(folder.path).workspace, settings: Settings(language: .english))
    let path = folder.path + "/rejected.csv"
    let response = session.respond(to: "show rejected into \"\(path)\"")
    #expect(!response.hasFailed)
    #expect(
      folder.read("rejected.csv")
        == "register,line,reason,row\r\nseeds/registers/r.csv,3,"
        + "\"the row has 3 cells, the header has 4\",2019-01-02;来电;东岭区\r\n")
  }

  @Test(arguments: ["load \"%\" as consultations", "载入 \"%\" 以 咨询"])
  func `a register is loaded as a measure`(statement: String) throws {
    folder.write(Self.rows, to: "r.csv")
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: statement.replacing("%", with: folder.path + "/r.csv"))
    #expect(response.messages.hasPrefix("register: 2 cases of consultations ("))
    let shown = session.respond(to: "show consultations as tsv").output
    #expect(shown.contains("来源\tchannel\tdimension\t2\t0\t"))
  }

  @Test func `a register on the command line is opened, one that can't be read leaves with 3`() {
    folder.write(Self.rows, to: "r.csv")
    let shown = Program.run(["r.csv", "-c", "show registers as csv"], in: folder)
    #expect(shown.status == 0)
    #expect(shown.output.hasSuffix("r.csv,complaints,2,4,1,UTF-8,semicolon,186\r\n"), "\(shown)")
    #expect(shown.messages.hasPrefix("r.csv: 1 row rejected, the others are loaded\n"))
    folder.write("", to: "empty.csv")
    let failed = Program.run(["empty.csv", "-c", "show registers"], in: folder)
    #expect(failed.status == 3 && failed.messages == "error: empty.csv: is empty\n")
  }
}
