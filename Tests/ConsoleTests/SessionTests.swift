@testable import Console
import Diagnostics
import Glibc
import Gongkai
import Testing

@Suite struct SessionTests {
  private let folder = ScratchFolder()

  @Test func `a question is answered with its figure and its sentence`() throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: "count complaints where channel=phone")
    #expect(response.output.hasPrefix("20 件\n"))
    #expect(response.output.contains("其中电话投诉«20»件"))
    #expect(!response.hasFailed)
  }

  @Test func `a misspelt word gets a caret and a guess`() throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: "统计 投诉 其中 chanel=phone")
    #expect(response.output == "")
    // 统计 投诉 其中 and the blanks between take fifteen columns, after two of indent.
    #expect(
      response.messages == """
        query:1:10: error: no dimension is called "chanel"
          统计 投诉 其中 chanel=phone
                         ^~~~~~
          did you mean "channel"?

        """)
    #expect(response.hasFailed)
  }

  @Test func `the first wrong statement is the last`() throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(
      to: "count complaints as tsv; count complains; count publications as tsv")
    #expect(response.output == "value\tunit\tprecision\n30\t件\texact\n")
    #expect(response.hasFailed)
  }

  @Test func `blanks and remarks are no statement`() throws {
    var session = try InventedOffice.session(in: folder)
    #expect(session.respond(to: " \n# nothing\n") == Response())
  }

  @Test func `source speaks of the last figures, also when asked twice`() throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "count complaints by channel")
    let first = session.respond(to: "source 2 as tsv")
    #expect(first.output.contains("群众来信10件"))
    #expect(session.respond(to: "source 2 as tsv").output == first.output)
  }

  @Test func `a document opens at the line of a row, its figure marked`() throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "count complaints by channel")
    let response = session.respond(to: "open 2")
    #expect(response.effect == .opens(line: 4))
    let lines = response.output.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[0] == "1  青禾市水务局2019年政务公开工作总结")
    #expect(lines[3] == "4  全年共办理群众投诉30件,其中电话投诉20件,群众来信«10»件。")
    #expect(response.messages == "opened: seeds/reports/qinghe-2019.txt, line 4\n")
  }

  @Test(arguments: [
    ("open 9", "query:1:6: error: the last answer has no row 9\n"),
    ("open x", "query:1:6: error: \"x\" is no row; rows count from 1\n"),
    ("show measures; open 1", "query:1:16: error: no document stands behind it\n"),
  ])
  func `what has no document does not open`(text: String, message: String) throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "count complaints by channel")
    let response = session.respond(to: text)
    #expect(response.hasFailed)
    #expect(response.messages.hasPrefix(message))
    #expect(response.effect == .none)
  }

  @Test func `source before any answer is an error`() throws {
    var session = try InventedOffice.session(in: folder)
    #expect(session.respond(to: "source").hasFailed)
  }

  @Test func `errors are objects where answers are JSON`() throws {
    var session = try InventedOffice.session(in: folder)
    session.settings.format = "json"
    let response = session.respond(to: "count complains")
    #expect(
      response.messages == """
        {"error":{"id":"unknown-measure","message":"no measure is called \\"complains\\"",\
        "line":1,"column":7,"suggestion":"complaints"}}

        """)
  }

  @Test(arguments: [
    ("set language zh", "count complains", "query:1:7: 错误:没有名为“complains”的指标\n"),
    ("设置 语言 中文", "count complains", "query:1:7: 错误:没有名为“complains”的指标\n"),
    ("set timing on", "count complaints as csv", "time: "),
    ("\\timing", "count complaints as csv", "time: "),
  ])
  func `a setting changes what follows`(change: String, question: String, seen: String) throws {
    var session = try InventedOffice.session(in: folder)
    #expect(session.respond(to: change) == Response())
    #expect(session.respond(to: question).messages.hasPrefix(seen))
  }

  @Test(arguments: ["set format tsv", ".mode tsv", "设置 格式 TSV"])
  func `the format of answers is set`(change: String) throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: change)
    #expect(
      session.respond(to: "count publications").output == "value\tunit\tprecision\n50\t条\texact\n")
    let shown = session.respond(to: "show settings").output
    #expect(shown.contains("format\ttsv\t"))
  }

  @Test(arguments: [
    ("set colour never", "no setting is called \"colour\"", "did you mean \"color\"?"),
    ("set color nevr", "\"color\" can't be \"nevr\"", "did you mean \"never\"?"),
    ("set pager maybe", "\"pager\" can't be \"maybe\"", "known: on off"),
    ("help cuont", "no help is called \"cuont\"", "did you mean \"count\"?"),
    ("use 青禾市水利局", "no organisation is called \"青禾市水利局\"", "青禾市水务局"),
    ("count complaints as cvs", "cvs", "did you mean \"csv\"?"),
  ])
  func `an unknown word is told with the nearest one`(
    statement: String, message: String, hint: String
  ) throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: statement)
    #expect(response.hasFailed)
    #expect(response.messages.contains(message))
    #expect(response.messages.contains(hint))
  }

  @Test func `a wrong value leaves the setting as it was`() throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "set language latin")
    #expect(session.settings.language == .english)
  }

  @Test func `the prompt shows whose figures are meant`() throws {
    var session = try InventedOffice.session(in: folder)
    #expect(session.prompt == "青禾市水务局> ")
    // The mark of a further line ends in the same column.
    #expect(session.continuationPrompt == "         ...> ")
    _ = session.respond(to: "use all")
    #expect(session.prompt == "all> ")
    _ = session.respond(to: "use 水务")
    #expect(session.prompt == "青禾市水务局> ")
  }

  @Test func `without reports the prompt is the program's name`() {
    let session = Session(workspace: Workspace(), settings: Settings(language: .english))
    #expect(session.prompt == "gongkai> ")
  }

  @Test func `loading brings new names within one text`() throws {
    InventedOffice.fill(folder)
    var session = Session(workspace: Workspace(), settings: Settings(language: .english))
    let path = folder.path + "/seeds/reports/qinghe-2019.txt"
    let response = session.respond(to: "load \"\(path)\"; count complaints of 青禾市水务局 as tsv")
    #expect(response.output == "value\tunit\tprecision\n30\t件\texact\n")
    #expect(response.messages.contains("青禾市水务局 2019: 4 facts, 0 unread numbers"))
  }

  @Test func `a report that does not say whose it is can be told`() {
    let path = folder.write("全年共办理群众投诉7件。\n", to: "nameless.txt")
    var session = Session(workspace: Workspace(), settings: Settings(language: .english))
    let refused = session.respond(to: "load \"\(path)\"")
    #expect(refused.hasFailed)
    #expect(refused.messages.contains("neither organisation nor year is stated"))
    let told = session.respond(to: "load \"\(path)\" as 青禾市林业局 2018; count complaints as tsv")
    #expect(told.output == "value\tunit\tprecision\n7\t件\texact\n")
    #expect(session.prompt == "青禾市林业局> ")
  }

  @Test func `a missing file leaves the conversation alive`() throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: "load nowhere.txt")
    #expect(response.hasFailed)
    #expect(response.messages == "error: nowhere.txt: no such file or folder\n")
    #expect(!session.respond(to: "count complaints").hasFailed)
  }

  @Test func `history lists what was typed`() throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "count (a")
    _ = session.respond(to: "set timing on;\nset timing off")
    #expect(
      session.respond(to: "history").output == """
        1  count (a
        2  set timing on;
           set timing off
        3  history

        """)
  }

  @Test func `into writes a file in the format of its ending`() throws {
    var session = try InventedOffice.session(in: folder)
    let path = folder.path + "/phones.csv"
    let response = session.respond(to: "count complaints by channel into \"\(path)\"")
    #expect(response.output == "")
    #expect(response.messages == "written: \(path) (2 rows)\n")
    #expect(
      folder.read("phones.csv") == """
        channel,value,unit,precision,row\r
        phone,20,件,exact,part\r
        letter,10,件,exact,part\r

        """)
  }

  @Test func `an answer never takes the place of a loaded document`() throws {
    var session = try InventedOffice.session(in: folder)
    let path = folder.path + "/seeds/reports/qinghe-2019.txt"
    let link = folder.path + "/link.txt"
    #expect(symlink(path, link) == 0)
    for target in [path, link] {
      let response = session.respond(to: "count complaints into \"\(target)\"")
      #expect(response.hasFailed)
      #expect(
        response.messages.hasPrefix(
          "query:1:23: error: the file is a loaded document, which no answer may replace\n"))
    }
    #expect(folder.read("seeds/reports/qinghe-2019.txt") == InventedOffice.report)
  }

  @Test func `a file that can't be written is told at its name`() throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: "count complaints into \"/proc/none/a.csv\"")
    #expect(response.hasFailed)
    #expect(
      response.messages.hasPrefix("query:1:23: error: the file can't be written: No such file"))
  }

  @Test func `scripts are listed with their first remark`() throws {
    folder.write("# complaints by channel\ncount complaints by channel\n", to: "queries/a.gq")
    folder.write("count complaints\n", to: "queries/b.gq")
    folder.write("no script", to: "queries/notes.txt")
    var session = try InventedOffice.session(in: folder)
    #expect(
      session.respond(to: "show scripts as tsv").output == """
        name\tabout
        a.gq\tcomplaints by channel
        b.gq\t

        """)
  }

  @Test func `history tables are shown with what they hold`() throws {
    folder.write(
      """
      organisation,period,measure,value,source
      青河市,2019,complaints,90,通报
      青河市,2020-07,complaints,8,通报

      """, to: "seeds/history/figures.csv")
    var session = try InventedOffice.session(in: folder)
    let shown = session.respond(to: "show history as tsv").output
    #expect(shown.contains("seeds/history/figures.csv\t2\t1\t2019 – 2020-07\t1\t1"))
  }

  @Test(arguments: [
    ("quit", Response.Effect.leaves), ("退出", .leaves), ("exit", .leaves), ("\\q", .leaves),
    (".quit", .leaves), ("clear", .clearsScreen), ("清屏", .clearsScreen), ("help", .none),
  ])
  func `console words act in both languages`(word: String, effect: Response.Effect) throws {
    var session = try InventedOffice.session(in: folder)
    #expect(session.respond(to: word).effect == effect)
  }

  @Test(arguments: [
    String(repeating: "(", count: 100_000), String(repeating: "count ", count: 200_000),
    String(repeating: "not ", count: 100_000), "\u{0}\u{1}\u{1B}[2J\u{7F}", "\"",
    "count complaints where " + String(repeating: "(", count: 100_000), "\\", "。。。", ";;;;",
  ])
  func `hostile text is refused and does no harm`(text: String) throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: text)
    #expect(response.output == "")
    #expect(!response.messages.contains("\u{1B}"))
    #expect(!session.respond(to: "count complaints").hasFailed)
  }

  @Test(arguments: [
    ("list facts as chart", "chart: list has no figures to compare"),
    ("count complaints as line", "line: needs figures of two periods or more"),
    (#"audit into "a.svg""#, "svg: audit has no figures to compare"),
    (#"count complaints into "a.pdf""#, "no answer is written as \".pdf\""),
    (#"count complaints as csv into ".gongkai/journal.sqlite""#, "no answer may replace"),
    ("mark 2020.1 completed on 2999-01-01", "no loaded report plans 2020.1"),
  ])
  func `what can't be written or drawn is refused`(query: String, message: String) throws {
    var session = try InventedOffice.session(in: folder)
    let response = session.respond(to: query)
    #expect(response.hasFailed)
    #expect(response.output == "")
    #expect(response.messages.contains(message), "\(response.messages)")
    #expect(folder.read("a.svg") == nil)
  }

  @Test func `several mistakes are one object`() throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "set format json")
    let messages = session.respond(to: "count complaints where chanel=phone by chanel").messages
    #expect(messages.split(separator: "\n").count == 1)
    #expect(messages.hasPrefix(#"{"error":{"id":"unknown-dimension""#))
    #expect(messages.contains(#""more":[{"id":"unknown-dimension""#))
  }
}
