import Facts
import Importing
import SeededRandom
import Testing

/// The lines of the file on which cases begin, whatever stands between them.
@Suite struct CaseLineNumberTests {
  private func lines(_ register: Register) -> [Int?] {
    (0..<register.rowCount).map { register.account.lines.line(ofRow: $0) }
  }

  @Test(arguments: [
    ("a,b\n1,x\n2,y\n", [2, 3]), ("sep=;\na;b\n1;x\n", [3]), ("\n表,\na,b\n1,x\n", [4]),
    ("a,\"b\nc\"\n1,x\n2,y\n", [3, 4]), ("a,b\n1,x\n\n,\n2,y\n", [2, 5]),
    ("a,b\n1,x\n1,2,3\n2,y\n", [2, 4]), ("a,b\n1,x\na,b\n2,y\n", [2, 4]),
    ("a,b\n1,\"x\nx\"\n2,y\n", [2, 4]), ("a,b\n1,\"x\n\"\n2,y\n", [2, 4]),
    ("a,b\n1,\"\n\n x\"\n2,y", [2, 5]), ("a,b\n1,\"\"\"x\"\"\n\"\n2,y\n", [2, 4]),
    ("a,b\r\n1,\"x\r\n\"\r\n2,y\r\n", [2, 4]), ("a,b\r1,\"x\ny\"\r2,y\r", [2, 3]),
    ("a,b\n1,x\n2,\"y\" z\n3,y\n4,\"x\n", [2, 4]),
  ])
  func `whatever stands between cases is counted`(text: String, expected: [Int]) throws {
    let register = try RegisterDesk().load(text)
    #expect(lines(register) == expected)
  }

  @Test func `a row that is no text is left out of the lines`() throws {
    let register = try RegisterDesk().load(
      Array("编号,渠道\n1,电话\n2,电\n3,电话\n".utf8).map { $0 == UInt8(ascii: "2") ? 0xFF : $0 })
    #expect(register.account.rejected.map(\.line) == [3])
    #expect(lines(register) == [2, 4])
  }

  /// One piece of an invented file, and whether it is a case.
  private func piece(_ random: inout SplitMix64) -> (text: String, isCase: Bool) {
    let number = Int.random(in: 1...99, using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return ("\n", false)
    case 1: return (",,\n", false)
    case 2: return ("件数,渠道,说明\n", false)
    case 3: return ("\(number),电话\n", false)
    case 4: return ("\(number),\"电\"话,x\n", false)
    case 5: return ("\(number),电话,\"第\(number)\n次\"\n", true)
    case 6: return ("\(number),电话,\"“\"\"\(number)\"\"”\n\"\n", true)
    case 7: return ("\(number),\"\n电话\n\n\",x\n", true)
    default: return ("\(number),信函,说明\(number)\n", true)
    }
  }

  @Test(arguments: 0..<200) func `lines of random files are those of their cases`(seed: Int) throws
  {
    var random = SplitMix64(seed: UInt64(seed))
    var text = "件数,渠道,说明\n"
    var (next, expected) = (2, [Int]())
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let piece = piece(&random)
      if piece.isCase { expected.append(next) }
      text += piece.text
      next += piece.text.utf8.count { $0 == UInt8(ascii: "\n") }
    }
    guard !expected.isEmpty else { return }
    let desk = try RegisterDesk()
    for threads in [1, 2] {
      // Blocks of a few rows, with a seam between any two of them.
      let register = try desk.load(text) { ($0.threads, $0.sampleSize) = (threads, 128) }
      #expect(lines(register) == expected, "\(text)")
      for (row, line) in expected.enumerated() {
        #expect(register.account.lines.row(onLine: line, of: register.rowCount) == row)
      }
    }
    #expect(lines(try desk.load(try gb18030(text)) { $0.sampleSize = 128 }) == expected)
  }

  @Test(arguments: [1, 2]) func `lines are kept up to so many breaks`(threads: Int) throws {
    let rowCount = CaseLines.mostRuns + 3_000
    let text = "件数,说明\n" + (0..<rowCount).map { "\($0 % 9),\"第\n次\"\n" }.joined()
    let register = try RegisterDesk().load(text) {
      ($0.threads, $0.blockSize, $0.sampleSize) = (threads, 1 << 14, 1 << 12)
    }
    #expect(register.rowCount == rowCount)
    let lines = register.account.lines
    #expect(lines.line(ofRow: CaseLines.mostRuns - 1) == CaseLines.mostRuns * 2)
    #expect(lines.line(ofRow: CaseLines.mostRuns) == nil)
    #expect(lines.line(ofRow: rowCount - 1) == nil)
  }

  @Test func `rejected rows of later blocks in GB18030 are shown in their letters`() throws {
    let rows = (1...40).map { "\($0),电话,说明\n" }.joined()
    let register = try RegisterDesk().load(try gb18030("件数,渠道,说明\n" + rows + "9,来信\n" + rows)) {
      $0.sampleSize = 128
    }
    #expect(register.account.rejected.map(\.text) == ["9,来信"])
    #expect(register.account.rejected.map(\.line) == [42])
  }
}
