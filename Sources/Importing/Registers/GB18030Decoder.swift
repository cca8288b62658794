import Glibc

/// Turns the stretches of a block from GB18030 into UTF-8.
///
/// Commas, quotes and line ends are never part of a longer character in GB18030, so records are cut
/// before they are converted, and each worker converts its own. What means nothing becomes a byte
/// that is no UTF-8, and its row is rejected like any other that can't be decoded.
final class GB18030Decoder {
  private let converter: iconv_t

  /// Opens the system's converter; nil where it has none.
  init?() {
    guard let converter = iconv_open("UTF-8", "GB18030"), Int(bitPattern: converter) != -1
    else { return nil }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// Replaces a block by its text; `spare` takes its place for the next one.
  func decode(_ block: inout RecordBlock, spare: inout RecordBlock) {
    spare.clear(number: block.number)
    spare.rejected = block.rejected
    spare.rejectedCount = block.rejectedCount
    spare.lineCount = block.lineCount
    for stretch in block.stretches {
      let start = spare.count
      append(block, stretch.range, to: spare)
      spare.stretches.append(.init(range: start..<spare.count, line: stretch.line))
    }
    swap(&block, &spare)
  }

  private func append(_ block: RecordBlock, _ range: Range<Int>, to target: RecordBlock) {
    // Two bytes of GB18030 are at most three of UTF-8; one is one, four are four.
    target.reserve(range.count * 2 + 8)
    var from: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
      block.bytes + range.lowerBound
    ).assumingMemoryBound(to: CChar.self)
    var fromLeft = range.count
    while fromLeft > 0 {
      var to: UnsafeMutablePointer<CChar>? = UnsafeMutableRawPointer(
        target.bytes + target.count
      ).assumingMemoryBound(to: CChar.self)
      let room = target.capacity - target.count
      var toLeft = room
      let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
      target.count += room - toLeft
      guard result == -1 else { return }
      target.append([0xFF])
      from = from.map { $0 + 1 }
      fromLeft -= 1
    }
  }
}
