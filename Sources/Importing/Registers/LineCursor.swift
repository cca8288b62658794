/// Numbers lines as it walks forward through a block.
struct LineCursor {
  private var stretch = 0
  private var place = -1
  private var line = 0

  /// The line of the file that a place of the block stands in; places must not go back.
  mutating func line(of wanted: Int, in block: RecordBlock, lineEnd: UInt8) -> Int {
    while stretch < block.stretches.count, block.stretches[stretch].range.upperBound <= wanted {
      stretch += 1
      place = -1
    }
    guard stretch < block.stretches.count else { return line }
    if place < 0 {
      place = block.stretches[stretch].range.lowerBound
      line = block.stretches[stretch].line
    }
    while place < wanted, let end = block.firstPlace(of: lineEnd, in: place..<wanted) {
      line += 1
      place = end + 1
    }
    place = max(place, wanted)
    return line
  }
}
