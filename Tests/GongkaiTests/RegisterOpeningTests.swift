import Diagnostics
import Facts
import Gongkai
import Importing
import Indexing
import Synchronization
import Testing

/// Registers of an invented place: found, read, read again, stopped, and told of.
@Suite struct RegisterOpeningTests {
  private let workspace = ScratchWorkspace()
  private static let rows = """
    受理日期,来源,行政区,办理天数
    2019-01-02,来电,东岭区,3
    2019-02-03,来信,西岭区,5
    2020-02-03,驿站,西岭区,N/A

    """

  private func loading(_ name: String, as measure: String? = nil) throws -> Opening {
    let empty = Workspace(folder: nil)
    let told = measure.map { Told(organisation: $0, period: nil) }
    return empty.loading([workspace.path + "/" + name], as: told)
  }

  @Test func `figures that no comma separates are no cases in a folder either`() throws {
    workspace.write("organisation;period;measure;value\n甲局;2011;complaints;5\n", to: "plain/a.csv")
    workspace.write(
      "organisation\tperiod\tmeasure\tvalue\n甲局\t2011\tcomplaints\t5\n", to: "plain/b.tsv")
    let opening = try loading("plain")
    #expect(opening.workspace.registers.isEmpty)
    #expect(opening.summary.failures.count == 2)
  }

  @Test(arguments: ["plain", "plain/a.csv", "seeds/registers", "whole"])
  func `a zero byte costs its row in a folder too`(path: String) throws {
    for place in ["plain/a.csv", "seeds/registers/a.csv", "whole/seeds/registers/a.csv"] {
      workspace.write("a,b\n1,2\n3,\0\n5,6\n", to: place)
    }
    let opening = try loading(path)
    #expect(opening.summary.failures.isEmpty && opening.summary.problems.isEmpty)
    #expect(opening.workspace.registers.map(\.index.rowCount) == [2])
    #expect(opening.summary.registers.map(\.account.rejected.first?.line) == [3])
  }

  @Test func `a register is found in its place in a workspace`() throws {
    workspace.write(Self.rows, to: "seeds/registers/cases.csv")
    workspace.write("a;b\n1;2\n3;4\n", to: "seeds/registers/east/投诉.csv")
    workspace.write("notes", to: "seeds/registers/notes.txt")
    let opening = try workspace.open()
    #expect(
      opening.summary.registers.map(\.name) == [
        "seeds/registers/cases.csv", "seeds/registers/east/投诉.csv",
      ])
    #expect(opening.summary.registers.map(\.rowCount) == [3, 2])
    #expect(opening.summary.unread == ["seeds/registers/notes.txt"])
    #expect(opening.workspace.registers.map(\.schema.measure) == ["complaints", "complaints"])
    let kept = opening.workspace.keptFiles
    #expect(kept.contains(workspace.path + "/seeds/registers/cases.csv"))
  }

  @Test func `a plain folder's tables that are no figures are registers`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    workspace.write("a\tb\n1\t2\n", to: "tabs.tsv")
    workspace.write("organisation,period,measure,value\n青河市,2019,complaints,7\n", to: "f.csv")
    let opening = try workspace.open()
    #expect(opening.summary.registers.map(\.rowCount) == [3, 1])
    #expect(opening.summary.tables.map(\.facts) == [1])
    #expect(opening.summary.unread.isEmpty && opening.summary.failures.isEmpty)
  }

  @Test func `a package may list a register`() throws {
    workspace.write(Self.rows, to: "p/cases.csv")
    workspace.write(
      #"{"resources": [{"name": "cases", "path": "cases.csv"}]}"#, to: "p/datapackage.json")
    workspace.write("measure: consultations", to: "p/cases.schema.yaml")
    let opening = try loading("p")
    #expect(opening.workspace.registers.map(\.schema.measure) == ["consultations"])
    #expect(opening.summary.unread.isEmpty && opening.summary.problems.isEmpty)
  }

  @Test func `a register is loaded as the measure that is told`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    let opening = try loading("cases.csv", as: "咨询")
    #expect(opening.workspace.registers.map(\.schema.measure) == ["consultations"])
    #expect(opening.summary.registers.first?.unmapped == ["channel": ["驿站"]])
  }

  @Test func `a misspelt measure is told, any other unknown one is taken`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    let opening = try loading("cases.csv", as: "complants")
    #expect(opening.workspace.registers.isEmpty)
    let path = workspace.path + "/cases.csv"
    #expect(
      opening.summary.failures.map(\.message) == [
        Wording(
          english: "\(path): an unknown measure “complants”; nearest: “complaints”",
          chinese: "\(path):未知的指标“complants”;最接近的是“complaints”")
      ])
    for name in ["parking spaces", "投入"] {
      let taken = try loading("cases.csv", as: name)
      #expect(taken.workspace.registers.map(\.schema.measure) == [name])
    }
  }

  @Test func `a register is of no one year`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    let path = workspace.path + "/cases.csv"
    let told = Told(organisation: "complaints", period: Period("2019"))
    let opening = Workspace(folder: nil).loading([path], as: told)
    #expect(opening.workspace.registers.isEmpty)
    #expect(
      opening.summary.failures.map(\.message.english) == [
        "\(path): the cases of a register say their own years; "
          + "load it with: load \"\(path)\" as complaints"
      ])
    #expect(
      opening.summary.failures.map(\.message.chinese)
        == ["\(path):登记表的年份由各行写明;可写:load \"\(path)\" as complaints"])
  }

  @Test func `what is told of a register of the workspace is remembered`() throws {
    workspace.write(Self.rows, to: "seeds/registers/cases.csv")
    let told = Told(organisation: "咨询", period: nil)
    let first = try workspace.open().workspace
      .loading([workspace.path + "/seeds/registers/cases.csv"], as: told).workspace
    #expect(first.registers.map(\.schema.measure) == ["consultations"])
    let second = try workspace.open().workspace
    #expect(second.registers.map(\.schema.measure) == ["consultations"])
  }

  @Test func `a register that has not changed is kept, a changed one is read again`() throws {
    workspace.write(Self.rows, to: "seeds/registers/a.csv")
    workspace.write(Self.rows, to: "seeds/registers/b.csv")
    let first = try workspace.open().workspace
    workspace.write(Self.rows + "2020-02-04,来信,西岭区,1\n", to: "seeds/registers/b.csv")
    let second = try first.reloading()
    #expect(second.summary.unchanged == 1)
    #expect(second.summary.registers.map(\.rowCount) == [4])
    #expect(second.workspace.registers[0].index === first.registers[0].index)
    workspace.write("columns: {办理天数: dimension}", to: "seeds/registers/a.schema.yaml")
    let third = try second.workspace.reloading()
    #expect(third.summary.registers.map(\.name) == ["seeds/registers/a.csv"])
    #expect(third.workspace.registers[0].schema.field("办理天数")?.role == .dimension)
  }

  @Test func `a register that is loaded again takes its own place`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    let first = try loading("cases.csv").workspace
    let second = first.loading([workspace.path + "/cases.csv"]).workspace
    #expect(second.registers.count == 1)
    #expect(try second.reloading().workspace.registers.count == 1)
  }

  @Test func `a load that is stopped leaves what was loaded before`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    workspace.write(Self.rows + "2020-02-04,来信,西岭区,1\n", to: "more.csv")
    let first = try loading("cases.csv").workspace
    var progress = LoadProgress()
    progress.isStopped = { true }
    let stopped = first.loading([workspace.path + "/more.csv"], progress: progress)
    #expect(stopped.workspace.registers.map(\.index.rowCount) == [3])
    #expect(stopped.summary.isEmpty)
    #expect(
      stopped.summary.failures.map(\.message.english)
        == ["\(workspace.path)/more.csv: reading was stopped"])
    workspace.write(Self.rows + Self.rows, to: "cases.csv")
    let again = try first.reloading(progress: progress)
    #expect(again.workspace.registers.map(\.index.rowCount) == [3])
    #expect(again.summary.failures.map(\.id) == ["stopped"])
  }

  @Test func `progress is told up to the end`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    let seen = Mutex<[LoadProgress.Cases]>([])
    var progress = LoadProgress()
    progress.cases = { cases in seen.withLock { $0.append(cases) } }
    _ = Workspace(folder: nil).loading([workspace.path + "/cases.csv"], progress: progress)
    let told = seen.withLock { $0 }
    #expect(told.first?.rows == 3 && told.first?.bytesDone == told.first?.bytesTotal)
    #expect(told.map(\.hasEnded) == [false, true])
  }

  @Test(arguments: [
    ("none.csv", nil, "no such file or folder", "没有这个文件或文件夹"),
    ("empty.csv", "", "is empty", "内容为空"),
    ("blank.csv", "\n \n\n", "is empty", "内容为空"),
    (
      "figures.tsv", "measure\tvalue\ncomplaints\t3\n",
      "a table with measure and value columns is one of figures, whose cells are separated by commas",
      "有 measure 和 value 列的是数据表,单元格应以逗号分隔"
    ),
    ("x.csv", "%PDF-1.4\n", "is no text but PDF", "不是文本,而是PDF"),
  ])
  func `a file that is no register is told`(
    name: String, text: String?, english: String, chinese: String
  ) throws {
    if let text { workspace.write(text, to: name) }
    let opening = try loading(name)
    let path = workspace.path + "/" + name
    #expect(opening.summary.failures.map(\.message.english) == ["\(path): \(english)"])
    #expect(opening.summary.failures.map(\.message.chinese) == ["\(path):\(chinese)"])
    #expect(opening.workspace.registers.isEmpty)
  }

  @Test func `a wrong descriptor is told with its line, and the register is not guessed`() throws {
    workspace.write(Self.rows, to: "cases.csv")
    workspace.write("measure: complaints\ncolumns:\n  来原: text\n", to: "cases.schema.yaml")
    let opening = try loading("cases.csv")
    #expect(
      opening.summary.failures.map(\.message.english) == [
        "\(workspace.path)/cases.schema.yaml:3:3: no column is called “来原”; nearest: “来源”"
      ])
    #expect(opening.workspace.registers.isEmpty)
  }
}
