import Glibc
import Testing

/// Registers as they really are, from the whole program: what is loaded of each, and what is told.
@Suite struct DirtyProgramTests {
  private let folder = ScratchFolder()

  @Test(arguments: DirtyForm.forms + DirtyForm.rows + DirtyForm.cells)
  func `a dirty form is loaded and told`(form: DirtyForm) {
    folder.write(bytes: form.bytes, to: "r.csv")
    let outcome = Program.run(["r.csv", "-c", "list complaints as csv"], in: folder)
    #expect(outcome.status == 0)
    let cases = outcome.output.replacing("\r\n", with: "\n").split(separator: "\n")
    #expect(cases == form.cases.map { Substring($0) })
    #expect(outcome.messages.split(separator: "\n") == form.told.map { Substring($0) })
  }

  @Test(arguments: [
    ("", "is empty"), ("\n\n", "is empty"), (",,\n", "has no row that names its columns"),
    ("PK\u{3}\u{4}", "is no text but DOCX / XLSX / ZIP"),
    ("a\u{1}b\u{2}c\u{3}\nd\u{1}e\u{2}f\u{3}", "is no text: it has many control characters"),
  ])
  func `what is no register is refused`(text: String, reason: String) {
    folder.write(text, to: "r.csv")
    let outcome = Program.run(["r.csv", "-c", "count complaints"], in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.messages.hasPrefix("error: r.csv: \(reason)\n"), "\(outcome.messages)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a pipe is refused, and a folder is one of registers`() {
    mkfifo(folder.path + "/pipe.csv", 0o600)
    let writer = open(folder.path + "/pipe.csv", O_RDWR | O_CLOEXEC)
    defer { close(writer) }
    write(writer, "a,b\n1,2\n", 8)
    folder.write("来源,天数\n电话,3\n", to: "registers/a.csv")
    let refused = Program.run(["pipe.csv", "-c", "count complaints"], in: folder)
    #expect(refused.status == 3)
    #expect(
      refused.messages.hasPrefix(
        "error: pipe.csv: is a pipe or device; a register is read from a file\n"),
      "\(refused.messages)")
    #expect(refused.output.isEmpty)
    let outcome = Program.run(["registers", "-c", "count complaints"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("1 件\n"))
  }

  @Test func `a misspelt descriptor is told with line, column and caret, and nothing is guessed`() {
    folder.write("来源,天数\n电话,3\n", to: "r.csv")
    folder.write("unit: 件\nmeasure: complants\n", to: "r.schema.yaml")
    let outcome = Program.run(["r.csv", "-c", "count complaints"], in: folder)
    #expect(outcome.status == 3)
    #expect(
      outcome.messages.hasPrefix(
        """
        error: r.schema.yaml:2:10: an unknown measure “complants”; nearest: “complaints”
          measure: complants
                   ^~~~~~~~~

        """), "\(outcome.messages)")
  }

  @Test func `a register that is replaced between questions answers as it was loaded`() {
    folder.write("来源,天数\n电话,3\n信函,4\n", to: "r.csv")
    let terminal = PseudoTerminal(["r.csv"], in: folder)
    #expect(terminal.shows("Ctrl-D leaves."))
    folder.write("来源\n", to: "r.csv")
    terminal.type("sum 天数 of complaints\r")
    #expect(terminal.waits { $0.text.contains("7") })
    terminal.type("reload\r")
    #expect(terminal.shows("0 cases of complaints"))
    terminal.type("quit\r")
    #expect(terminal.ends() == 0)
  }
}
