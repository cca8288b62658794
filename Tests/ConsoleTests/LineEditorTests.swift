import Glibc
import Testing

/// The console on a pseudo-terminal, key by key.
///
/// `set timing …` is the statement that answers nothing, and `history` tells what was understood.
@Suite struct LineEditorTests {
  private let folder = ScratchFolder()

  private func console(
    rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) -> PseudoTerminal {
    folder.write("", to: "seeds/reports/.keep")
    let terminal = PseudoTerminal(
      in: folder, rows: rows, columns: columns, environment: environment)
    #expect(terminal.shows("gongkai>"))
    return terminal
  }

  /// What stands on the screen from the newest prompt on.
  private func line(_ screen: ModelScreen) -> String {
    let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.lastIndex { $0.hasPrefix("gongkai>") } ?? 0
    return lines[start...].joined(separator: "\n")
  }

  @Test func `Chinese is edited where the cursor stands`() {
    let terminal = console()
    terminal.type("统计诉\u{1B}[D投\u{1B}[3~")
    #expect(terminal.waits { line($0) == "gongkai> 统计投" })
    #expect(terminal.waits { $0.column == 15 })
    terminal.type("\u{7F}\u{7F}\u{7F}x")
    #expect(terminal.waits { line($0) == "gongkai> x" })
  }

  @Test func `a wrapped line is drawn right under every edit`() {
    let terminal = console(rows: 10, columns: 20)
    terminal.type("统计投诉按渠道其中渠道等于电话")
    #expect(terminal.waits { line($0) == "gongkai> 统计投诉按\n渠道其中渠道等于电话" })
    // gongkai> and five characters take 19 columns, so a sixth goes to the next row.
    terminal.type("\u{1B}[H新")
    #expect(terminal.waits { line($0) == "gongkai> 新统计投诉\n按渠道其中渠道等于电\n话" })
    #expect(terminal.waits { $0.column == 11 })
    terminal.type("\u{1B}[F\u{7F}\u{7F}")
    #expect(terminal.waits { line($0) == "gongkai> 新统计投诉\n按渠道其中渠道等于" })
  }

  @Test func `an open bracket goes on in a new line`() {
    let terminal = console()
    terminal.type("count x where (a\r")
    #expect(terminal.waits { line($0) == "gongkai> count x where (a\n    ...>" })
    terminal.type("=b")
    #expect(terminal.waits { line($0) == "gongkai> count x where (a\n    ...> =b" })
  }

  @Test func `Up brings a statement of several lines back whole`() {
    let terminal = console()
    terminal.type("find (a\rb)\r")
    #expect(terminal.waits { line($0) == "gongkai>" })
    terminal.type("set timing off\r\u{1B}[A\u{1B}[A")
    #expect(terminal.waits { line($0) == "gongkai> find (a\n    ...> b)" })
    terminal.type("\u{1B}[B")
    #expect(terminal.waits { line($0) == "gongkai> set timing off" })
    terminal.type("\u{1B}[B")
    #expect(terminal.waits { line($0) == "gongkai>" })
  }

  @Test func `Up inside a statement being edited goes up its lines`() {
    let terminal = console()
    terminal.type("find (ab\rcd\u{1B}[Ax")
    #expect(terminal.waits { line($0) == "gongkai> fixnd (ab\n    ...> cd" })
  }

  @Test(arguments: [("less", "paged -S +4 :"), ("other", "paged -S :")])
  func `a document opens in the pager at its line`(name: String, seen: String) {
    folder.writeScript("#!/bin/sh\necho \"paged $* :\"; cat\n", to: name)
    InventedOffice.fill(folder)
    let terminal = PseudoTerminal(
      in: folder, environment: ["PAGER": folder.path + "/" + name + " -S"])
    #expect(terminal.shows("Ctrl-D leaves."))
    terminal.type("count complaints\ropen\r")
    #expect(terminal.shows("opened: seeds/reports/qinghe-2019.txt, line 4"))
    #expect(terminal.screen.text.contains(seen))
    #expect(String(decoding: terminal.sent, as: UTF8.self).contains("\u{1B}[1m30\u{1B}[0m件"))
  }

  @Test func `of several statements each is told with its notes`() {
    InventedOffice.fill(folder)
    let terminal = PseudoTerminal(in: folder)
    #expect(terminal.shows("Ctrl-D leaves."))
    terminal.type("list complaints limit 1; count publications\r")
    #expect(terminal.waits { $0.text.contains("50 条") && $0.text.contains("note: ") })
    let parts = terminal.screen.text.split(separator: "note: the first of 3 rows is shown")
    #expect(parts.count == 2)
    #expect(parts.last?.contains("50 条") == true)
  }

  @Test func `Ctrl-C clears the line and stays`() {
    let terminal = console()
    terminal.type("count x\u{3}")
    #expect(terminal.waits { line($0) == "gongkai>" && $0.text.contains("count x^C") })
    terminal.type("\u{3}")
    #expect(terminal.waits { line($0) == "gongkai>" && $0.text.contains("gongkai> ^C") })
  }

  @Test func `Ctrl-D leaves on an empty line only`() {
    let terminal = console()
    terminal.type("ab\u{1B}[D\u{4}")
    #expect(terminal.waits { line($0) == "gongkai> a" })
    terminal.type("\u{4}b")
    #expect(terminal.waits { line($0) == "gongkai> ab" })
    terminal.type("\u{3}")
    #expect(terminal.waits { line($0) == "gongkai>" })
    terminal.type("\u{4}")
    #expect(terminal.ends() == 0)
    #expect(terminal.isCalm)
  }

  @Test func `Tab completes, then lists`() {
    let terminal = console()
    terminal.type("set\t")
    terminal.type("lang\t")
    #expect(terminal.waits { line($0) == "gongkai> set language" })
    terminal.type("\t")
    #expect(terminal.waits { line($0) == "gongkai> set language\nen  zh" })
    terminal.type("z")
    #expect(terminal.waits { line($0) == "gongkai> set language z" })
    terminal.type("\t\u{3}show sett\t")
    #expect(terminal.waits { line($0) == "gongkai> show settings" })
  }

  @Test func `a value of a dimension is completed in Chinese`() {
    let terminal = console()
    terminal.type("统计 投诉举报 其中 渠道=微\t")
    #expect(terminal.waits { line($0).hasPrefix("gongkai> 统计 投诉举报 其中 渠道=微") })
    terminal.type("\t")
    #expect(terminal.waits { line($0).contains("微信") && line($0).contains("微博") })
  }

  @Test func `a paste of several lines is one statement that waits for Enter`() {
    let terminal = console()
    terminal.type("\u{1B}[200~count x\rwhere a=b\r\u{1B}[201~")
    #expect(terminal.waits { line($0) == "gongkai> count x\n    ...> where a=b" })
    #expect(String(decoding: terminal.sent, as: UTF8.self).contains("\u{1B}[?2004h"))
  }

  @Test func `Ctrl-R finds earlier statements by Chinese`() {
    folder.write("find 异味\nfind 来访\nset timing off\n", to: "state/gongkai/history")
    let terminal = console(environment: ["XDG_STATE_HOME": folder.path + "/state"])
    terminal.type("\u{12}异")
    #expect(terminal.waits { $0.text.contains("(search) 异: find 异味") })
    terminal.type("\u{7F}来")
    #expect(terminal.waits { $0.text.contains("(search) 来: find 来访") })
    terminal.type("\u{1B}[F!")
    #expect(terminal.waits { line($0) == "gongkai> find 来访!" })
    terminal.type("\u{15}kept\u{12}异\u{7}")
    #expect(terminal.waits { line($0) == "gongkai> kept" })
  }

  @Test func `a statement is kept across consoles`() {
    let state = ["XDG_STATE_HOME": folder.path + "/state"]
    let first = console(environment: state)
    first.type("find (a\rb)\r")
    // The prompt from before the statement looks the same as the one after its answer.
    #expect(first.waits { $0.text.contains("is missing") && line($0) == "gongkai>" })
    first.type("\u{4}")
    #expect(first.ends() == 0)
    #expect(folder.read("state/gongkai/history") == "find (a\\nb)\n")
    let second = console(environment: state)
    second.type("\u{1B}[A")
    #expect(second.waits { line($0) == "gongkai> find (a\n    ...> b)" })
  }

  @Test func `the grey hint is taken with the right arrow`() {
    folder.write("set timing off\n", to: "state/gongkai/history")
    let terminal = console(environment: ["XDG_STATE_HOME": folder.path + "/state"])
    terminal.type("set t")
    #expect(terminal.waits { line($0) == "gongkai> set timing off" && $0.column == 14 })
    terminal.type("\u{1B}[C")
    #expect(terminal.waits { $0.column == 23 })
  }

  @Test func `a new size draws the statement anew`() {
    let terminal = console(rows: 10, columns: 40)
    terminal.type("统计投诉按渠道其中渠道等于")
    #expect(terminal.waits { line($0) == "gongkai> 统计投诉按渠道其中渠道等于" })
    terminal.resize(rows: 10, columns: 20)
    #expect(terminal.waits { $0.text == "gongkai> 统计投诉按\n渠道其中渠道等于" })
    terminal.resize(rows: 10, columns: 60)
    #expect(terminal.waits { $0.text == "gongkai> 统计投诉按渠道其中渠道等于" })
  }

  @Test func `vi keys of the person's own init file work`() {
    let file = folder.write("bind -v\n", to: "editrc")
    let terminal = console(environment: ["EDITRC": file])
    terminal.type("ab 投诉")
    #expect(terminal.waits { line($0) == "gongkai> ab 投诉" })
    terminal.type("\u{1B}")
    #expect(terminal.waits { $0.column == 14 })
    terminal.type("0xA!")
    #expect(terminal.waits { line($0) == "gongkai> b 投诉!" })
    terminal.type("\u{1B}[D\u{1B}[Dx")
    #expect(terminal.waits { line($0) == "gongkai> b 投x诉!" })
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func `a signal leaves the terminal as it was`(number: Int32) {
    // Swift's own backtrace would ask the person a question.
    let terminal = console(environment: ["SWIFT_BACKTRACE": "enable=no"])
    terminal.type("abc")
    #expect(terminal.waits { line($0) == "gongkai> abc" })
    #expect(!terminal.isCalm)
    terminal.signal(number)
    #expect(terminal.ends() == 128 + number)
    #expect(terminal.isCalm)
  }

  @Test func `Chinese can be typed in a locale that knows none`() {
    let terminal = console(environment: ["LANG": "C", "LC_ALL": "POSIX"])
    terminal.type("统计投诉")
    #expect(terminal.waits { line($0) == "gongkai> 统计投诉" })
  }

  @Test func `a terminal that can't be drawn on gets plain lines`() {
    let terminal = console(environment: ["TERM": "dumb"])
    terminal.type("set nothing x\r")
    #expect(terminal.shows("no setting is called \"nothing\""))
    terminal.type("\u{3}")
    #expect(terminal.shows("^C"))
    terminal.type("quit\r")
    #expect(terminal.ends() == 0)
    #expect(!terminal.sent.contains(0x1B))
  }

  @Test func `a home that can't be written to is no hindrance`() {
    let terminal = console(environment: ["HOME": "/proc/none"])
    terminal.type("quit\r")
    #expect(terminal.ends() == 0)
  }
}
