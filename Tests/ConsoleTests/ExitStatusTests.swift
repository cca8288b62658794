import Testing

/// The program as a shell sees it: exit status, standard output and standard error.
@Suite struct ExitStatusTests {
  private let folder = ScratchFolder()

  private func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) -> Program.Outcome {
    Program.run(arguments, input: input, in: folder, environment: environment)
  }

  private func fill() { InventedOffice.fill(folder) }

  @Test func `answers go to standard output and leave with 0`() {
    fill()
    let outcome = run("-c", "count complaints", "-c", "count publications", "--csv")
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "value,unit,precision\r\n30,件,exact\r\nvalue,unit,precision\r\n50,条,exact\r\n")
    #expect(outcome.messages == "")
  }

  @Test func `a wrong question leaves with 1 and stops the others`() {
    fill()
    let outcome = run("-c", "count complains", "-c", "count publications")
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.messages.hasPrefix("query:1:7: error: no measure is called \"complains\"\n"))
  }

  @Test(arguments: [
    ["-o", "a.txt", "a.txt", "-c", "count complaints"], ["read", "a.txt", "-o", "a.txt"],
    ["a.txt", "-c", "count complaints into \"./a.txt\""],
  ])
  func `no answer takes the place of a document`(arguments: [String]) {
    folder.write(InventedOffice.report, to: "a.txt")
    let outcome = Program.run(arguments, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("which no answer may replace"))
    #expect(folder.read("a.txt") == InventedOffice.report)
  }

  @Test(arguments: [
    ["--nonsense"], ["-c"], ["--format", "pdf"], ["--json", "--csv"], ["--language", "la"],
    ["-c", "count complaints", "-f", "a.gq"], ["read"], ["read", "a.txt", "--csv"],
    ["read", "a.txt", "--quiet"], ["read", "a.txt", "--format", "csv"],
  ])
  func `wrong flags leave with 2`(arguments: [String]) {
    let outcome = Program.run(arguments, in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("gongkai "))
  }

  @Test(arguments: [
    ["missing.txt", "-c", "count complaints"], ["read", "missing.txt"],
    ["-f", "missing.gq"], ["--workspace", "missing", "-c", "count complaints"],
    ["empty", "-c", "count complaints"], ["seeds/reports/empty.txt", "-c", "count complaints"],
  ])
  func `a path that can't be read leaves with 3`(arguments: [String]) {
    folder.write("", to: "empty/nothing.csv")
    folder.write("", to: "seeds/reports/empty.txt")
    let outcome = Program.run(arguments, in: folder)
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.messages.contains("error: "))
  }

  @Test func `where nothing can be read it leaves with 3`() {
    folder.write("", to: "seeds/reports/empty.txt")
    #expect(run("-c", "show measures").status == 3)
  }

  @Test func `one bad file among others is told and not minded`() {
    fill()
    folder.write("", to: "seeds/reports/empty.txt")
    let outcome = run("-c", "count complaints as csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("30,件"))
    #expect(outcome.messages.hasPrefix("error: ./seeds/reports/empty.txt: "))
  }

  @Test func `a report named by its path is answered from anywhere`() {
    folder.write(InventedOffice.report, to: "elsewhere/a.txt")
    let outcome = run("elsewhere/a.txt", "-c", "count complaints as csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("30,件"))
  }

  @Test func `a script stops at its first error, told with file, line and column`() {
    fill()
    folder.write(
      "# phones\ncount complaints as tsv\ncount complaints where\n  channel=fone\ncount publications\n",
      to: "a.gq")
    folder.write("count complaints as tsv;\n统计 投诉 其中 渠道=电华\ncount publications\n", to: "b.gq")
    let first = run("-f", "a.gq")
    #expect(first.status == 1)
    #expect(first.output == "value\tunit\tprecision\n30\t件\texact\n")
    let second = run("-f", "b.gq")
    #expect(second.status == 1)
    #expect(second.messages.hasPrefix("b.gq:2:13: error: "))
  }

  @Test func `statements come from standard input where it is no terminal`() {
    fill()
    let outcome = run(input: "count complaints\n  where channel=phone as csv\n")
    // The first line is complete, so the second is a statement of its own, and wrong.
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("stdin:2:3: error: "))
    let other = run(input: "count complaints where (\nchannel=phone) as tsv\nquit\ncount nothing\n")
    #expect(other.status == 0)
    #expect(other.output == "value\tunit\tprecision\n20\t件\texact\n")
  }

  @Test func `input that is not UTF-8 is an error at its place`() {
    fill()
    let file = folder.path + "/bytes.gq"
    folder.write(bytes: Array("count ".utf8) + [0xFF, 0xFE], to: "bytes.gq")
    let outcome = run("-f", file)
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("bytes.gq:1:7: error: "))
  }

  @Test func `with JSON an error is one object on standard error`() {
    fill()
    let outcome = run("--json", "-c", "count complains")
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasPrefix("{\"error\":{\"id\":\"unknown-measure\","))
    #expect(outcome.messages.split(separator: "\n").count == 1)
    let missing = run("--format", "json", "missing.txt", "-c", "count complaints")
    #expect(missing.status == 3)
    #expect(missing.messages.hasPrefix("{\"error\":{\"id\":\"file-missing\","))
  }

  @Test func `answers go to a file, all or none`() {
    fill()
    #expect(run("-o", "out.csv", "--csv", "-c", "count complaints").status == 0)
    #expect(folder.read("out.csv") == "value,unit,precision\r\n30,件,exact\r\n")
    #expect(run("-o", "out.csv", "--csv", "-c", "count publications", "-c", "count x").status == 1)
    #expect(folder.read("out.csv") == "value,unit,precision\r\n30,件,exact\r\n")
    #expect(run("-o", "none/out.csv", "-c", "count complaints").status == 1)
  }

  @Test func `a byte order mark is written where asked for`() {
    fill()
    let outcome = run("--bom", "--csv", "-c", "count complaints")
    #expect(outcome.output.unicodeScalars.first == "\u{FEFF}")
  }

  @Test func `the reader's finds are printed for people and for programs`() {
    let file = folder.write(InventedOffice.report, to: "a.txt")
    let table = run("read", file)
    #expect(table.status == 0)
    #expect(table.output.hasPrefix("青禾市水务局 2019, \(file)\n"))
    let json = run("read", file, file, "--format", "json")
    #expect(json.status == 0)
    #expect(json.output.split(separator: "\n").count == 2)
    #expect(json.output.hasPrefix("{\"organisation\":\"青禾市水务局\",\"year\":2019,"))
    let mixed = run("read", "missing.txt", file, "--json")
    #expect(mixed.status == 3)
    #expect(mixed.output.hasPrefix("{\"organisation\""))
  }

  @Test func `of a register read tells what its columns were taken for`() {
    let file = folder.write("受理日期,来源,办理天数\n2019-01-02,来电,3\n", to: "r.csv")
    let table = run("read", file)
    #expect(table.status == 0)
    #expect(table.messages.contains("register: 1 case of complaints (\(file), UTF-8, comma)\n"))
    let columns = run("read", file, "--json").output
    #expect(columns.contains(#""column":"来源","id":"channel","role":"dimension""#))
    let figures = folder.write(
      "organisation,period,measure,value\n甲局,2019,complaints,3\n", to: "h.csv")
    #expect(run("read", figures).messages.hasPrefix("history: 1 figure of 1 organisation"))
  }

  @Test func `answers in Markdown are parted by a blank line`() {
    fill()
    let count = "count complaints by channel"
    let one = run("--markdown", "-c", count).output
    #expect(one.hasPrefix("| channel |"))
    #expect(run("--markdown", "-c", count, "-c", count).output == one + "\n" + one)
  }

  @Test func `a slash behind the folder is not doubled in names`() {
    folder.write(InventedOffice.report, to: "plain/a.txt")
    let outcome = run("plain/", "-c", "show reports as csv")
    #expect(outcome.output.contains("plain/a.txt"))
    #expect(!outcome.output.contains("plain//a.txt"))
  }

  @Test func `findings fail only where asked to`() {
    folder.write(
      "青禾市水务局2019年政务公开工作总结\n全年共办理群众投诉30件,其中电话投诉20件,群众来信11件。\n",
      to: "seeds/reports/a.txt")
    #expect(run("-c", "audit").status == 0)
    #expect(run("-c", "audit", "--fail-on-findings").status == 1)
    #expect(run("-c", "count complaints", "--fail-on-findings").status == 0)
  }

  @Test func `no colour goes where there is no terminal`() {
    fill()
    #expect(!run("-c", "count complaints by channel").output.contains("\u{1B}"))
    #expect(
      run("--color", "always", "-c", "count complaints by channel").output.contains("\u{1B}["))
    let forced = run("-c", "count complaints by channel", environment: ["CLICOLOR_FORCE": "1"])
    #expect(forced.output.contains("\u{1B}["))
  }

  @Test func `quiet leaves out notes and keeps errors`() {
    fill()
    let loud = run("-c", "count complaints into \"a.csv\"")
    #expect(loud.messages.contains("written: a.csv"))
    #expect(run("--quiet", "-c", "count complaints into \"a.csv\"").messages == "")
    #expect(run("--quiet", "-c", "count complains").messages != "")
  }

  @Test func `the language follows the flag, else the locale`() {
    fill()
    let flagged = run("--language", "zh", "-c", "count complains")
    #expect(flagged.messages.hasPrefix("query:1:7: 错误:"))
    let located = run("-c", "count complains", environment: ["LANG": "zh_CN.UTF-8"])
    #expect(located.messages.hasPrefix("query:1:7: 错误:"))
  }

  @Test func `help and version are answers`() {
    #expect(run("--version").output == "0.3.0\n")
    let help = run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("gongkai read FILE"))
  }

  @Test func `a full disk is told`() {
    fill()
    let outcome = run("-o", "/dev/full", "-c", "count complaints")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("/dev/full can't be written: No space left on device"))
  }

  @Test func `a query of a megabyte is refused`() {
    fill()
    let long = String(repeating: "投诉 ", count: 150_000)
    let outcome = run(input: "count " + long)
    #expect(outcome.status == 1)
    #expect(outcome.messages.utf8.count < 2000)
  }
}
