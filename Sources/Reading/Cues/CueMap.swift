/// The cues of one text by place.
///
/// Cues inside 《》 name a thing and count nothing, so they are left out.
struct CueMap: Sendable {
  /// The cues in order of position.
  let cues: [Cue]
  private static let longest = 40

  /// Finds the cues of a text.
  init(_ text: ReportText, brackets: Brackets, index: CueIndex) {
    let titles = brackets.pairs.filter { text[$0.lowerBound] == "《" }
    var next = 0
    var titleEnd = 0
    cues = index.cues(in: text.scalars).filter { cue in
      while next < titles.count, titles[next].lowerBound <= cue.range.lowerBound {
        titleEnd = max(titleEnd, titles[next].upperBound)
        next += 1
      }
      return cue.range.lowerBound >= titleEnd
    }
  }

  /// The cues that begin and end within a range.
  /// - Complexity: O(log cues + cues of the range).
  subscript(range: Range<Int>) -> ArraySlice<Cue> {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].range.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < cues.count, cues[end].range.lowerBound < range.upperBound { end += 1 }
    return cues[low..<end]
  }
}
