import Glibc

/// The built `gongkai`, run as a shell runs it.
struct Program {
  /// What a run left.
  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var messages: String
  }

  /// The program beside the test bundle.
  static var path: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    precondition(count > 0, "the tests don't know where they are")
    let bundle = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let argument = CommandLine.arguments.first ?? bundle
    let candidates = [bundle, argument].map { path in
      path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/gongkai"
    }
    return candidates.first { access(String($0), X_OK) == 0 }.map { String($0) } ?? "gongkai"
  }

  /// Runs it to its end, after some words to the shell that starts it.
  static func run(
    _ arguments: [String], input: String = "", in folder: ScratchFolder,
    environment: [String: String] = [:], before: String = ""
  ) -> Outcome {
    let inputPath = folder.write(input, to: ".input")
    let child = start(arguments, in: folder, environment: environment, before: before) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
      let create = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, 1, "\(folder.path)/.output", create, 0o644)
      posix_spawn_file_actions_addopen(&actions, 2, "\(folder.path)/.messages", create, 0o644)
    }
    return Outcome(
      status: wait(for: child), output: folder.read(".output") ?? "",
      messages: folder.read(".messages") ?? "")
  }

  /// Starts it in a folder, with nothing of the tester's own environment but the path.
  static func start(
    _ arguments: [String], in folder: ScratchFolder, environment: [String: String],
    isLeader: Bool = false, before: String = "", files: (inout posix_spawn_file_actions_t) -> Void
  ) -> pid_t {
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
    let newSession: Int32 = 0x80
    let flags = POSIX_SPAWN_SETSIGMASK | (isLeader ? newSession : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    files(&actions)
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8", "TERM": "xterm-256color",
    ]
    variables.merge(environment) { $1 }
    let words = (["sh", "-c", "cd \"$0\" && \(before) exec \"$@\"", folder.path, path] + arguments)
      .map {
        (word: String) in strdup(word)
      }
    let pairs = variables.map { (name: String, value: String) in strdup("\(name)=\(value)") }
    defer { (words + pairs).forEach { free($0) } }
    var child: pid_t = -1
    let result = posix_spawn(&child, "/bin/sh", &actions, &attributes, words + [nil], pairs + [nil])
    precondition(result == 0, "\(path) could not be started: build it first")
    return child
  }

  /// The exit status, or 128 and the signal as a shell tells it.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
