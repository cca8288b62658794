import Console
import Diagnostics
import Glibc
import Testing

/// Statements that come over a pipe are handed on before the pipe is closed.
struct StatementStreamTests {
  /// Both ends of a pipe.
  private struct Pipe {
    let output: Int32
    let input: Int32

    init() {
      var ends: [Int32] = [0, 0]
      _ = ends.withUnsafeMutableBufferPointer { pipe($0.baseAddress) }
      // A program that another test starts must not keep the pipe open.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      output = ends[0]
      input = ends[1]
    }

    func write(_ text: String) {
      let bytes = Array(text.utf8)
      #expect(Glibc.write(input, bytes, bytes.count) == bytes.count)
    }

    func end() { close(input) }
  }

  private static func text(_ piece: StatementStream.Piece?) -> String? {
    if case .text(let source) = piece { source[0..<source.bytes.count] } else { nil }
  }

  private static func firstLine(_ piece: StatementStream.Piece?) -> Int? {
    if case .text(let source) = piece { source.firstLine } else { nil }
  }

  @Test func `a whole line is handed on while the pipe is open`() {
    let pipe = Pipe()
    var stream = StatementStream(name: "stdin", file: pipe.output)
    pipe.write("count a\ncount b\n")
    #expect(Self.text(stream.next()) == "count a\ncount b\n")
    pipe.write("count c\n")
    let next = stream.next()
    #expect(Self.text(next) == "count c\n")
    #expect(Self.firstLine(next) == 3)
    pipe.end()
    #expect(Self.text(stream.next()) == nil)
  }

  @Test func `what goes on is waited for, and the rest comes at the end`() {
    let pipe = Pipe()
    var stream = StatementStream(name: "stdin", file: pipe.output)
    pipe.write("\u{FEFF}count a where (\n")
    pipe.write("channel=phone)\nco")
    #expect(Self.text(stream.next()) == "count a where (\nchannel=phone)\n")
    pipe.write("unt b")
    pipe.end()
    let next = stream.next()
    #expect(Self.text(next) == "count b")
    #expect(Self.firstLine(next) == 3)
    #expect(Self.text(stream.next()) == nil)
  }
}
