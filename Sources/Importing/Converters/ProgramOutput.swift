import Glibc

/// Catches what a program writes to its output and its errors until it closes both.
struct ProgramOutput {
  /// So much of a program's complaints is kept; the rest is read and dropped.
  private static let errorLimit = 1 << 14

  private(set) var outputBytes: [UInt8] = []
  private(set) var errorBytes: [UInt8] = []
  private let output: ProgramPipe
  private let errors: ProgramPipe
  private let limit: Int
  private var block = [UInt8](repeating: 0, count: 1 << 16)

  init(output: ProgramPipe, errors: ProgramPipe, limit: Int) {
    (self.output, self.errors, self.limit) = (output, errors, limit)
  }

  /// Milliseconds of a clock that nobody sets.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Reads both pipes to their ends.
  mutating func catchAll(until deadline: Int) throws(ProgramRun.Failure) {
    var waiting = [output.readingEnd, errors.readingEnd].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    // poll passes over negative descriptors.
    while waiting.contains(where: { $0.fd >= 0 }) {
      let left = deadline - Self.now
      guard left > 0 else { throw .tooSlow }
      if poll(&waiting, nfds_t(waiting.count), CInt(left)) < 0, errno != EINTR {
        throw .system(errno)
      }
      for place in waiting.indices where waiting[place].fd >= 0 && waiting[place].revents != 0 {
        let isOpen = try takeBlock(from: waiting[place].fd, isOutput: place == 0)
        if !isOpen { waiting[place].fd = -1 }
      }
    }
  }

  /// Takes what has come; false where the pipe has ended.
  private mutating func takeBlock(
    from pipe: CInt, isOutput: Bool
  ) throws(ProgramRun.Failure) -> Bool {
    let count = read(pipe, &block, block.count)
    guard count >= 0 else {
      guard errno == EINTR else { throw .system(errno) }
      return true
    }
    if isOutput {
      outputBytes += block[..<count]
      guard outputBytes.count <= limit else { throw .tooMuch }
    } else if errorBytes.count < Self.errorLimit {
      errorBytes += block[..<count]
    }
    return count > 0
  }
}
