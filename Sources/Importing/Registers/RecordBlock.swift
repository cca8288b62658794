import CKernels
import Facts
import Glibc

/// A run of whole records of a register's file while one worker reads it.
///
/// The memory is the worker's own and is used again for its next block: memory that a process has
/// never touched is dear. It is a plain pointer because cells are read in place, sixteen bytes at a
/// time, beyond their ends; `padding` bytes behind the last are always there.
final class RecordBlock {
  /// Neighbouring records without anything wrong between them.
  struct Stretch {
    var range: Range<Int>
    /// The line of the file on which the first record begins.
    var line: Int
  }

  static let padding = 64

  private(set) var bytes: UnsafeMutablePointer<UInt8>
  private(set) var capacity: Int
  var count = 0
  /// Which block of the file it is, from 0.
  var number = 0
  var stretches: [Stretch] = []
  /// How many lines its bytes have.
  var lineCount = 0
  /// What was rejected while the block was cut.
  var rejected: [RejectedRow] = []
  var rejectedCount = 0
  /// Whether the bytes are not converted yet.
  var isGB18030 = false

  init(capacity: Int) {
    self.capacity = capacity
    bytes = .allocate(capacity: capacity + Self.padding)
    (bytes + capacity).initialize(repeating: 0, count: Self.padding)
  }

  deinit { bytes.deallocate() }

  func clear(number: Int) {
    self.number = number
    count = 0
    lineCount = 0
    isGB18030 = false
    stretches.removeAll(keepingCapacity: true)
    rejected.removeAll()
    rejectedCount = 0
  }

  /// Makes room for some bytes more.
  func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = RecordBlock(capacity: max(count + more, capacity * 2))
    larger.bytes.update(from: bytes, count: count)
    swap(&bytes, &larger.bytes)
    swap(&capacity, &larger.capacity)
  }

  func append(_ more: [UInt8]) {
    reserve(more.count)
    more.withUnsafeBufferPointer { source in
      if let first = source.baseAddress { (bytes + count).update(from: first, count: more.count) }
    }
    count += more.count
  }

  /// A copy of some bytes.
  func copy(_ range: Range<Int>) -> [UInt8] {
    Array(UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count))
  }

  /// The place of the first such byte from a place on; nil where there is none.
  func firstPlace(of byte: UInt8, in range: Range<Int>) -> Int? {
    memchr(bytes + range.lowerBound, CInt(byte), range.count).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(bytes)
    }
  }

  /// Whether some bytes are UTF-8.
  func isText(_ range: Range<Int>) -> Bool {
    kernel_valid_utf8(bytes + range.lowerBound, range.count) == range.count
  }

  /// Notes a row that is not loaded, and keeps it if it is one of the first.
  func reject(_ range: Range<Int>, line: Int, reason: RejectedRow.Reason, limit: Int) {
    rejectedCount += 1
    guard rejected.count < limit else { return }
    var shown = copy(range.prefix(4096))
    if isGB18030, let text = try? TextDecoder.converted(shown, from: "GB18030") { shown = text }
    rejected.append(
      RejectedRow(line: line, reason: reason, text: String(decoding: shown, as: UTF8.self)))
  }
}
