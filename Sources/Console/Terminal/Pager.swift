import Glibc

/// Shows a long text through the person's pager.
struct Pager {
  private let command: String

  /// Takes `$PAGER`, else `less`, which is told to let colour through.
  init(environment: Environment) {
    command = environment["PAGER"] ?? "less -R"
    // As git does it: without them, less shows colour as rubbish and needs a key for one screen.
    if environment["LESS"] == nil { setenv("LESS", "FRX", 0) }
  }

  /// Shows a text.
  /// - Parameters:
  ///   - text: the text.
  ///   - line: the line that is to stand on top, counted from 1; nil for the beginning. A pager that
  ///     is not known to take `+LINE` begins at the beginning.
  /// - Returns: false where the pager could not be run, and then nothing was shown.
  func show(_ text: String, from line: Int? = nil) -> Bool {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
    // The person may leave the pager before its end, or press Ctrl-C in it.
    let brokenPipe = signal(SIGPIPE, SIG_IGN)
    let interrupt = signal(SIGINT, SIG_IGN)
    defer {
      signal(SIGPIPE, brokenPipe)
      signal(SIGINT, interrupt)
    }
    let child = start(command(from: line), readingFrom: ends[0])
    close(ends[0])
    if child > 0 { ByteStream(descriptor: ends[1]).write(text) }
    close(ends[1])
    return child > 0 && Self.hasRun(child)
  }

  private static let takesLine: Set<String> = ["less", "more", "most", "view", "vim", "nvim"]

  private func command(from line: Int?) -> String {
    guard let line, line > 1, !command.contains(where: { "|;&<>#".contains($0) }),
      let program = command.split(separator: " ").first?.split(separator: "/").last,
      Self.takesLine.contains(String(program))
    else { return command }
    return "\(command) +\(line)"
  }

  private func start(_ command: String, readingFrom input: Int32) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    // What this program ignores a pager must not.
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    sigaddset(&usual, SIGINT)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map {
      (word: String) in strdup(word)
    }
    defer { words.forEach { free($0) } }
    var child: pid_t = -1
    let result = posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], environ)
    return result == 0 ? child : -1
  }

  /// Waits for the pager; the shell's 127 means that there is none of that name.
  private static func hasRun(_ child: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status >> 8) & 0xFF != 127 && (status >> 8) & 0xFF != 126
  }
}
