import Glibc
import Testing

/// A load that a person watches and stops.
@Suite struct StoppedLoadTests {
  private let folder = ScratchFolder()

  /// Writes a register that takes seconds to load.
  private func writeLarge() {
    let row = "2019-01-02,来电,东岭区,3,群众反映小区北侧工地夜间连续施工,请核实\n"
    let block = Array(String(repeating: row, count: 20_000).utf8)
    let file = open(folder.path + "/large.csv", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    defer { close(file) }
    let header = Array("受理日期,来源,行政区,办理天数,标题,备注\n".utf8)
    _ = write(file, header, header.count)
    for _ in 0..<60 { _ = write(file, block, block.count) }
  }

  @Test func `Ctrl-C stops a load and leaves what was loaded before`() {
    folder.write("来源,天数\n来电,3\n来信,4\n", to: "small.csv")
    writeLarge()
    let terminal = PseudoTerminal(["small.csv"], in: folder)
    #expect(terminal.shows("Ctrl-D leaves."))
    terminal.type("load large.csv\r")
    #expect(terminal.shows(" MB/s, "), "no progress is shown")
    #expect(terminal.shows("s left"))
    terminal.type("\u{3}")
    #expect(terminal.shows("large.csv: reading was stopped"))
    terminal.type("count complaints\r")
    #expect(terminal.shows("2 件"))
    terminal.type("quit\r")
    #expect(terminal.ends() == 0)
    #expect(terminal.isCalm)
  }
}
