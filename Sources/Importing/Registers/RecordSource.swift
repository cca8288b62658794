import Facts
import Glibc
import Synchronization

/// Hands out the records of a register's file block by block, to any thread, in order.
///
/// The file is read with `pread` in large blocks: a mapped file that shrinks kills the process that
/// maps it. Cutting at record ends needs to know what is quoted from the first byte on, so it is
/// done here, under the lock; at several gigabytes a second two workers hardly wait for it.
final class RecordSource: Sendable {
  /// What changes while blocks are handed out.
  private struct State {
    var cutter: RecordCutter
    var decoder: UTF16Decoder?
    /// Bytes behind the last whole record.
    var tail: [UInt8] = []
    var offset: Int
    var nextNumber = 0
    let isGB18030: Bool
  }

  let path: String
  let size: Int
  private let file: CInt
  private let stamp: FileStamp?
  private let blockSize: Int
  private let firstBlockSize: Int
  private let state: Mutex<State>

  /// Opens a file; the format says where its text begins, a head where the rows do that follow it.
  init(
    _ path: String, format: RegisterFormat, options: RegisterOptions, head: RegisterHead? = nil
  ) throws(ReadFailure) {
    let (file, size) = try FileBytes.opened(path)
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      Glibc.close(file)
      throw ReadFailure(path: path, reason: .isStream)
    }
    self.path = path
    self.file = file
    self.size = size
    stamp = FileStamp(of: path)
    blockSize = max(64, options.blockSize)
    firstBlockSize = max(blockSize, options.sampleSize)
    let cutter = RecordCutter(
      separator: format.separator, lineEnd: format.lineEnd, longestRow: options.longestRow,
      rejectedLimit: options.rejectedLimit, line: (head?.register.account.lineCount ?? 0) + 1)
    state = Mutex(
      State(
        cutter: cutter, decoder: format.encoding.utf16Decoder,
        offset: head?.byteCount ?? format.encoding.markSize, isGB18030: format.encoding == .gb18030)
    )
  }

  deinit { Glibc.close(file) }

  /// How many lines of the file are cut.
  var lineCount: Int { state.withLock { $0.cutter.line - 1 } }

  /// How many bytes of the file are read.
  var bytesDone: Int { state.withLock { $0.offset } }

  /// Fills a block with the next records; false at the end of the file.
  func next(into block: RecordBlock) throws(ReadFailure) -> Bool {
    try state.withLock { state throws(ReadFailure) in
      block.clear(number: state.nextNumber)
      block.isGB18030 = state.isGB18030
      block.append(state.tail)
      state.tail = []
      let linesBefore = state.cutter.line
      var done = 0
      repeat {
        try read(into: block, &state)
        let isLast = state.offset >= size
        if isLast { endLastRow(of: block, lineEnd: state.cutter.lineEnd) }
        done = state.cutter.cut(block, isLast: isLast)
        if isLast { break }
      } while done == 0
      guard block.count > 0 else { return false }
      precondition(block.count < 1 << 32, "a block is longer than its places can say")
      state.nextNumber += 1
      state.tail = block.copy(done..<block.count)
      block.count = done
      block.lineCount = state.cutter.line - linesBefore
      return true
    }
  }

  /// Says whether the file is still the one that was opened; a load of a changed one is worthless.
  func checkUnchanged() throws(ReadFailure) {
    var status = stat()
    let isSame = fstat(file, &status) == 0 && Int(status.st_size) == size
    guard isSame, stamp == nil || isUnmodified(status) else {
      throw ReadFailure(path: path, reason: .changedWhileRead)
    }
  }

  private func isUnmodified(_ status: stat) -> Bool {
    stamp?.modified == status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
  }

  /// A last row without line end gets one.
  private func endLastRow(of block: RecordBlock, lineEnd: UInt8) {
    guard block.count > 0, block.bytes[block.count - 1] != lineEnd else { return }
    block.append([lineEnd])
  }

  private func read(into block: RecordBlock, _ state: inout State) throws(ReadFailure) {
    // The first block holds all rows that the sample showed, so that it holds the whole header.
    let wanted = min(state.nextNumber == 0 ? firstBlockSize : blockSize, size - state.offset)
    guard wanted > 0 else { return }
    if state.decoder == nil {
      block.reserve(wanted + 1)
      try fill(block.bytes + block.count, count: wanted, at: state.offset)
      block.count += wanted
    } else {
      let raw = try bytes(count: wanted, at: state.offset)
      state.decoder?.decode(raw, into: block, isLast: state.offset + wanted >= size)
    }
    state.offset += wanted
  }

  private func bytes(count: Int, at offset: Int) throws(ReadFailure) -> [UInt8] {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    defer { memory.deallocate() }
    try fill(memory, count: count, at: offset)
    return Array(UnsafeBufferPointer(start: memory, count: count))
  }

  /// Reads exactly so many bytes; a file that ends before has shrunk since it was opened.
  private func fill(
    _ target: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int
  ) throws(ReadFailure) {
    guard !FileBytes.fill(target, count: count, from: file, at: offset) else { return }
    throw errno == 0 ? ReadFailure(path: path, reason: .changedWhileRead) : FileBytes.failure(path)
  }
}
