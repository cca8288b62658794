/// The cues of one text by place.
///
/// Cues inside 《》 name a thing and count nothing, so they are left out; what kind of thing the
/// name says with its last word is kept: 《审计简报》 is a bulletin.
struct CueMap: Sendable {
  /// The cues in order of position.
  let cues: [Cue]
  /// The measures that names in 《》 end with, each with the range of the whole name.
  let titleHeads: [Cue]
  private static let longest = 40

  /// Finds the cues of a text.
  init(_ text: ReportText, brackets: Brackets, index: CueIndex) {
    let titles = brackets.pairs.filter { text[$0.lowerBound] == "《" }
    var next = 0
    var titleEnd = 0
    var heads: [Cue] = []
    cues = index.cues(in: text.scalars).filter { cue in
      while next < titles.count, titles[next].lowerBound <= cue.range.lowerBound {
        titleEnd = max(titleEnd, titles[next].upperBound)
        next += 1
      }
      guard cue.range.lowerBound < titleEnd else { return true }
      if case .measure = cue.meaning, cue.range.upperBound == titleEnd - 1, next > 0 {
        heads.append(Cue(range: titles[next - 1], meaning: cue.meaning))
      }
      return false
    }
    titleHeads = heads
  }

  /// The names in 《》 within a range that end with the word of a measure.
  func titleHeads(in range: Range<Int>) -> [Cue] {
    let first = titleHeads.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return titleHeads[first...].prefix { $0.range.upperBound <= range.upperBound }.map(\.self)
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
