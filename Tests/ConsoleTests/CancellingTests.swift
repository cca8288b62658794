@testable import Console
import Diagnostics
import Gongkai
import Testing

/// Ctrl-C while a question is answered.
struct CancellingTests {
  private let folder = ScratchFolder()

  @Test func `a question that is stopped shows nothing and leaves the session as it was`() throws {
    var session = try InventedOffice.session(in: folder)
    _ = session.respond(to: "count publications")
    session.isInterrupted = { true }
    let stopped = session.respond(to: "count complaints by channel; count publications")
    #expect(stopped.output == "")
    #expect(stopped.messages == "error: cancelled: the question is not answered\n")
    #expect(stopped.hasFailed)
    session.isInterrupted = { false }
    // What `source` speaks of is the last answer that was given.
    #expect(session.respond(to: "source").output.contains("«50»"))
    #expect(session.respond(to: "count complaints as csv").output.contains("30,件"))
  }

  @Test func `a question that is stopped writes no file`() throws {
    var session = try InventedOffice.session(in: folder)
    session.isInterrupted = { true }
    let path = folder.path + "/out.csv"
    #expect(session.respond(to: "count complaints into \"\(path)\"").hasFailed)
    #expect(folder.read("out.csv") == nil)
  }

  @Test func `a stopped question is told in Chinese and as an object`() throws {
    var session = try InventedOffice.session(in: folder)
    session.isInterrupted = { true }
    session.settings.language = .chinese
    #expect(session.respond(to: "统计 投诉").messages == "错误:已取消:未回答该问题\n")
    session.settings.format = "json"
    #expect(session.respond(to: "统计 投诉").messages.contains("\"id\":\"cancelled\""))
  }

  /// A case number of its own for each case makes as many groups as cases.
  private func fillRegister() {
    let rows = (0..<150_000).map { "\(1_000_000 + $0 * 7 % 150_000),来电,2019-03-0\($0 % 9 + 1)\n" }
    folder.write("编号,来源,受理日期\n" + rows.joined(), to: "cases.csv")
  }

  @Test func `on a terminal Ctrl-C stops an answer and the console goes on`() {
    fillRegister()
    let terminal = PseudoTerminal(["cases.csv"], in: folder, environment: ["PAGER": "cat"])
    #expect(terminal.shows("gongkai>"))
    terminal.type("count complaints by 编号\r")
    // While it is answered the terminal is a shell's, where Ctrl-C is a signal.
    #expect(terminal.waits { _ in terminal.isCalm })
    terminal.type("\u{3}")
    #expect(terminal.shows("cancelled: "))
    terminal.type("count complaints where channel=phone\r")
    #expect(terminal.shows("150000 件"))
  }

  @Test func `with -c Ctrl-C ends the program with 130`() {
    fillRegister()
    let terminal = PseudoTerminal(
      ["cases.csv", "-c", "count complaints by 编号", "-c", "count complaints by 编号"], in: folder)
    // What it has written says that it runs; nobody reads on, so that it can't come to its end.
    #expect(terminal.waits { _ in !terminal.sent.isEmpty })
    terminal.type("\u{3}")
    #expect(terminal.ends() == 130)
  }
}
