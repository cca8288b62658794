import Glibc
import Testing

@testable import Console

@Suite struct HistoryTests {
  private let folder = ScratchFolder()

  @Test(arguments: ["count complaints", "count (a\nb)", "find \"a\\nb\\\\\"", "统计 投诉\n按 渠道"])
  func `a statement comes back as it was`(statement: String) {
    let file = HistoryFile(path: folder.path + "/state/gongkai/history")
    file.append("first")
    file.append(statement)
    #expect(file.load() == ["first", statement])
  }

  @Test func `each statement is one line of the file`() {
    let file = HistoryFile(path: folder.path + "/history")
    file.append("count (a\nb)")
    file.append("x\\y")
    #expect(folder.read("history") == "count (a\\nb)\nx\\\\y\n")
  }

  @Test func `two consoles add to one file`() {
    let one = HistoryFile(path: folder.path + "/history")
    let other = HistoryFile(path: folder.path + "/history")
    one.append("a")
    other.append("b")
    one.append("c")
    #expect(one.load() == ["a", "b", "c"])
  }

  @Test func `a record that was cut short does not swallow the next one`() {
    folder.write("count compl", to: "history")
    let file = HistoryFile(path: folder.path + "/history")
    file.append("quit")
    #expect(file.load() == ["count compl", "quit"])
  }

  @Test func `a folder that can't be written to costs nothing but the file`() {
    var history = StatementHistory(path: "/proc/none/history")
    let isAdded = history.add("count complaints")
    #expect(isAdded)
    #expect(history.statements == ["count complaints"])
  }

  @Test func `blank and repeated statements are not kept`() {
    var history = StatementHistory(path: nil)
    let added = ["a", "a", " \n", "b", "a"].map { history.add($0) }
    #expect(added == [true, false, false, true, true])
    #expect(history.statements == ["a", "b", "a"])
  }

  @Test(arguments: [
    ("count", " rules"), ("统计", "投诉"), ("count r", "ules"), ("count rules", ""), ("x", ""),
    ("count c", ""),
  ])
  func `the hint is the rest of the newest statement of one line`(begun: String, rest: String) {
    var history = StatementHistory(path: nil)
    for statement in ["统计投诉", "count rules", "count (c\nd)"] { _ = history.add(statement) }
    #expect(history.rest(of: begun) == rest)
  }

  @Test func `what failed is not suggested but kept, until it is answered`() {
    var history = StatementHistory(path: nil)
    for statement in ["count rules", "count rulez"] { _ = history.add(statement) }
    history.note("count rulez", hasFailed: true)
    #expect(history.rest(of: "count") == " rules")
    #expect(history.statements == ["count rules", "count rulez"])
    history.note("count rulez", hasFailed: false)
    #expect(history.rest(of: "count") == " rulez")
  }

  @Test(
    arguments: [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/gongkai/history"),
      (["HOME": "/h"], "/h/.local/state/gongkai/history"),
      (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/gongkai/history"),
      ([:], nil),
    ] as [([String: String], String?)])
  func `the file is where the XDG specification puts it`(
    variables: [String: String], path: String?
  ) {
    #expect(HistoryFile.standardPath { variables[$0] } == path)
  }

  @Test func `a search goes back with each key and by itself`() {
    var search = HistorySearch(statements: ["统计投诉", "count rules", "统计法规", "统计投诉"])
    search.append("统")
    #expect(search.found == 3)
    search.append("计法")
    #expect(search.found == 2)
    search.removeLast()
    #expect(search.wanted == "统计")
    #expect(search.found == 3)
    search.goOn(.older)
    #expect(search.found == 2)
    search.goOn(.older)
    #expect(search.found == 0)
    search.goOn(.older)
    #expect(search.found == 0)
    #expect(search.isFailing)
    search.goOn(.newer)
    #expect(search.found == 2)
    #expect(!search.isFailing)
  }

  @Test func `a search that fails keeps what it found before`() {
    var search = HistorySearch(statements: ["统计投诉"])
    search.append("统")
    search.append("x")
    #expect(search.found == 0)
    #expect(search.isFailing)
  }
}
