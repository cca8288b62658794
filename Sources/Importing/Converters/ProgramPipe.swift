import Glibc

/// A pipe whose writing end another program gets; both ends are closed with it.
final class ProgramPipe {
  let readingEnd: CInt
  private(set) var writingEnd: CInt

  init() throws(ProgramRun.Failure) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(errno) }
    (readingEnd, writingEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Leaves the writing end to the other program alone, so that the pipe ends with it.
  func closeWritingEnd() {
    if writingEnd >= 0 { close(writingEnd) }
    writingEnd = -1
  }

  deinit {
    closeWritingEnd()
    close(readingEnd)
  }
}
