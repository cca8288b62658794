import Facts
import Glibc
import Importing
import SeededRandom
import Synchronization
import Testing

/// How a load goes: told, stopped, disturbed, by any number of threads.
struct RegisterLoadingTests {
  private static let rows = (0..<3000).map { "\($0),k\($0 % 7),\"t,\($0)\"\n" }.joined()

  @Test(arguments: [1, 2, 5])
  func `threads and block sizes make no difference`(threads: Int) throws {
    let text = "a,b,c\n" + Self.rows
    let expected = (0..<3000).map { "\($0)|k\($0 % 7)|t,\($0)" }
    for size in [64, 700, 1 << 16] {
      let register = try RegisterDesk().load(text) {
        $0.threads = threads
        $0.blockSize = size
        $0.sampleSize = 300
      }
      #expect(register.lines == expected)
    }
  }

  @Test func `progress ends at the last byte and row`() throws {
    let told = Mutex<[RegisterOptions.Progress]>([])
    let text = "a,b,c\n" + Self.rows
    _ = try RegisterDesk().load(text) { options in
      options.progress = { progress in told.withLock { $0.append(progress) } }
    }
    let last = told.withLock { $0.max { $0.rows < $1.rows } }
    #expect(last?.rows == 3000)
    #expect(told.withLock { $0.map(\.bytesDone).max() } == text.utf8.count)
    #expect(last?.bytesTotal == text.utf8.count)
  }

  @Test func `a load stops when asked to`() throws {
    let desk = try RegisterDesk()
    #expect(throws: ReadFailure.self) {
      try desk.load("a,b,c\n" + Self.rows) { $0.isCancelled = { true } }
    }
  }

  @Test func `a file that shrinks or grows meanwhile is no register`() throws {
    for size in [200, 100_000] {
      let folder = try ScratchFolder()
      let path = try folder.write("r.csv", Array(("a,b,c\n" + Self.rows).utf8))
      var options = RegisterOptions()
      options.blockSize = 64
      options.sampleSize = 64
      options.progress = { _ in truncate(path, size) }
      let failure = #expect(throws: ReadFailure.self) {
        try RegisterFile.load(path, options: options)
      }
      #expect(failure?.reason == .changedWhileRead)
    }
  }

  /// Any bytes: an error or a register whose rows are all accounted for.
  @Test(arguments: 0..<300)
  func `no bytes crash a load`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let alphabet: [UInt8] = Array("a1,;\"\n\r\t.-".utf8) + [0, 0xE4, 0xB8, 0xAD, 0xFF, 0xFE]
    let bytes = (0..<Int.random(in: 0...600, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    let desk = try RegisterDesk()
    let one = try? desk.load(bytes) { $0.threads = 1 }
    let two = try? desk.load(bytes) {
      $0.blockSize = 1 << 16
      $0.rejectedLimit = .max
    }
    #expect(one?.lines == two?.lines)
    #expect(one?.account.rejectedRows == two?.account.rejectedRows)
    #expect(two.map { $0.account.rejected.count == $0.account.rejectedRows } ?? true)
  }
}
