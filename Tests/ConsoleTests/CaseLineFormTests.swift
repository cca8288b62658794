@testable import Console
import Diagnostics
import Gongkai
import Testing

/// The lines of cases in files of whatever form a register may have.
@Suite struct CaseLineFormTests {
  private let folder = ScratchFolder()
  private static let rows = "受理日期,来源\n2019-01-02,来电\n2019-01-03,来信\n2019-01-04,来访\n"

  private func session(_ bytes: [UInt8]) -> Session {
    let file = folder.write(bytes: bytes, to: "r.csv")
    let opening = Workspace(folder: nil).loading([file])
    var session = Session(workspace: opening.workspace, settings: Settings(language: .english))
    _ = session.respond(to: "list complaints")
    return session
  }

  private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  private static let forms: [String: [UInt8]] = [
    "CRLF": Array(rows.replacing("\n", with: "\r\n").utf8),
    "lone CR": Array(rows.replacing("\n", with: "\r").utf8),
    "UTF-8 with mark": Array(("\u{FEFF}" + rows).utf8),
    "UTF-16 BE with mark": wide("\u{FEFF}" + rows, bigEndian: true),
    "UTF-16 LE with mark": wide("\u{FEFF}" + rows, bigEndian: false),
    "UTF-16 BE": wide(rows, bigEndian: true), "UTF-16 LE": wide(rows, bigEndian: false),
    "UTF-16 LE, CRLF": wide(rows.replacing("\n", with: "\r\n"), bigEndian: false),
  ]

  @Test(arguments: forms.keys.sorted())
  func `source and open show the line of the case`(form: String) {
    var session = session(Self.forms[form] ?? [])
    let source = session.respond(to: "source 2")
    #expect(source.output.hasSuffix("  line 3: “2019-01-03,来信”\n"), "\(source)")
    #expect(!source.messages.contains("changed"))
    let open = session.respond(to: "open 2")
    #expect(open.effect == .opens(line: 3))
    #expect(
      open.output.split(separator: "\n").map(String.init) == [
        "1  受理日期,来源", "2  2019-01-02,来电", "3  2019-01-03,来信", "4  2019-01-04,来访",
      ])
  }

  @Test func `a quoted line break of the other kind is none in a file of carriage returns`() {
    let rows = "受理日期,来源\r2019-01-02,\"来\n电\"\r2019-01-03,来信\r"
    var session = session(Array(rows.utf8))
    #expect(session.respond(to: "source 2").output.hasSuffix("  line 3: “2019-01-03,来信”\n"))
    #expect(session.respond(to: "open 2").effect == .opens(line: 3))
  }

  @Test func `a context shows the lines around the case`() {
    var session = session(Array(Self.rows.utf8))
    #expect(
      session.respond(to: "source 1 context 1 as tsv").output == """
        row\tline\ttext
        1\t1\t受理日期,来源
        1\t2\t2019-01-02,来电
        1\t3\t2019-01-03,来信

        """)
    // The lines of two cases overlap, and each has its own.
    let both = session.respond(to: "source context 1 as tsv").output.split(separator: "\n")
    #expect(both.count == 9)
    #expect(both.last == "3\t4\t2019-01-04,来访")
  }

  @Test func `long lines leave room for fewer around that of the case`() {
    let words = String(repeating: "噪声扰民", count: 1500)
    let cases = (1...600).map { "2019-01-02,\(words),\($0)\n" }.joined()
    var session = session(Array(("受理日期,事由,办理天数\n" + cases).utf8))
    _ = session.respond(to: "list complaints where 办理天数=300")
    let response = session.respond(to: "open 1")
    #expect(!response.hasFailed, "\(response.messages)")
    let lines = response.output.split(separator: "\n")
    #expect((200..<260).contains(lines.count), "\(lines.count)")
    guard case .opens(let line) = response.effect, lines.indices.contains(line - 1) else {
      Issue.record("nothing is opened")
      return
    }
    #expect(lines[line - 1].hasPrefix("301  "))
    #expect(lines[line - 1].hasSuffix(",300"))
  }
}
