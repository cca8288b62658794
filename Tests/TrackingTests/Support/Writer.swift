import Glibc
import Testing

/// A running `JournalWriter`, which says each entry that the journal has acknowledged to it.
final class Writer {
  /// What it said of one entry.
  struct Acknowledged: Hashable {
    var number: Int
    var checksum: String
  }

  private let process: pid_t
  private let output: UnsafeMutablePointer<FILE>

  init(_ writer: Int, adding count: Int, in folder: ScratchFolder) throws {
    var ends: [Int32] = [-1, -1]
    // A pair of sockets is closed to other children from the first, which a pipe is not.
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    try #require(socketpair(AF_UNIX, kind, 0, &ends) == 0)
    defer { close(ends[1]) }
    process = try Self.start([folder.path, String(writer), String(count)], output: ends[1])
    output = try #require(fdopen(ends[0], "r"))
  }

  deinit { fclose(output) }

  /// The next entry that it says; nil when it has ended.
  func next() -> Acknowledged? {
    var line = [CChar](repeating: 0, count: 100)
    guard fgets(&line, Int32(line.count), output) != nil else { return nil }
    let text = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let number = Int(words[0]) else { return nil }
    return Acknowledged(number: number, checksum: String(words[1]))
  }

  /// All further entries that it says.
  func rest() -> [Acknowledged] {
    Array(sequence(state: ()) { _ in self.next() })
  }

  /// Ends it at whatever it is doing, as `kill -9` does.
  func kill() { Glibc.kill(process, SIGKILL) }

  /// Whether it has ended; `wait` still gives the status.
  var hasEnded: Bool {
    var information = siginfo_t()
    let result = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return result == 0 && information.si_signo == SIGCHLD
  }

  /// The exit status, or 128 and the signal, once it has ended.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func start(_ arguments: [String], output: Int32) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The threads that tests run on block signals, and a child would inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    let words = ([path] + arguments).map { (word: String) in strdup(word) }
    defer { words.forEach { free($0) } }
    var child: pid_t = -1
    try #require(posix_spawn(&child, path, &actions, &attributes, words + [nil], environ) == 0)
    return child
  }

  /// The program beside the test bundle.
  private static var path: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bundle = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let candidates = [bundle, CommandLine.arguments.first ?? bundle].map { path in
      path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/JournalWriter"
    }
    return candidates.first { access(String($0), X_OK) == 0 }.map { String($0) } ?? "JournalWriter"
  }
}
