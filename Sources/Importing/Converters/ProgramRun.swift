import Glibc
import Synchronization

/// One run of a program: started without a shell, its answer caught, stopped when it takes too long
/// or says too much.
///
/// The program is given no input, and of the environment only what it needs to find its files, in a
/// locale that speaks UTF-8: its answer is the same on every machine. It is in a process group of
/// its own, so that nothing that it started stays behind.
struct ProgramRun {
  /// The path of the program.
  let program: String
  /// The arguments, without the program's name.
  let arguments: [String]
  /// How long it may take.
  var seconds = 60
  /// How many bytes it may answer.
  var limit = TextFile.documentLimit

  /// What a finished program left.
  struct Outcome {
    /// The exit status; for a signal 128 and its number, as shells tell it.
    let status: CInt
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// What came in the way of an outcome.
  enum Failure: Error, Equatable {
    case tooSlow
    case tooMuch
    case system(CInt)
  }

  /// One program starts at a time: none may get the pipe of another, which would then not end.
  private static let door = Mutex(())

  /// Runs the program to its end.
  func outcome() throws(Failure) -> Outcome {
    let (process, output, errors) = try Self.door.withLock { _ throws(Failure) in
      let (output, errors) = (try ProgramPipe(), try ProgramPipe())
      let process = try start(output: output, errors: errors)
      output.closeWritingEnd()
      errors.closeWritingEnd()
      return (process, output, errors)
    }
    var catching = ProgramOutput(output: output, errors: errors, limit: limit)
    do {
      let deadline = ProgramOutput.now + seconds * 1000
      try catching.catchAll(until: deadline)
      let status = try Self.status(of: process, until: deadline)
      return Outcome(status: status, output: catching.outputBytes, errors: catching.errorBytes)
    } catch {
      // The whole group: a script may have started others.
      kill(-process, SIGKILL)
      waitpid(process, nil, 0)
      throw error
    }
  }

  private func start(output: ProgramPipe, errors: ProgramPipe) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writingEnd, 1)
    posix_spawn_file_actions_adddup2(&actions, errors.writingEnd, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    var process = pid_t()
    let code = Self.withPointers([program] + arguments) { arguments in
      Self.withPointers(Self.environment) { environment in
        posix_spawn(&process, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw .system(code) }
    return process
  }

  private static var environment: [String] {
    let names: [String] = ["PATH", "HOME", "TMPDIR"]
    let kept = names.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return kept + ["LC_ALL=C.UTF-8"]
  }

  private static func withPointers<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = words.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }

  /// Waits for the end of a process that has closed its output.
  private static func status(of process: pid_t, until deadline: Int) throws(Failure) -> CInt {
    var status: CInt = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { throw .system(errno) }
      guard ProgramOutput.now < deadline else { throw .tooSlow }
      usleep(500)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
