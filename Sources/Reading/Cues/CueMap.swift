/// The cues of one text by place.
///
/// Cues inside 《》 name a thing and count nothing, so they are left out; what kind of thing the
/// name says with its last word is kept: 《审计简报》 is a bulletin.
struct CueMap: Sendable {
  /// The cues in order of position.
  let cues: [Cue]
  /// The measures that names in 《》 end with, each with the range of the whole name.
  let titleHeads: [Cue]
  /// The first cue from each position on.
  private let firsts: [Int32]
  /// Where the round bracket opens that a cue stands in, or -1.
  private let asides: [Int]

  /// Finds the cues of a text.
  init(_ text: ReportText, brackets: Brackets, index: CueIndex) {
    let titles = brackets.pairs.filter { text[$0.lowerBound] == "《" }
    var next = 0
    var titleEnd = 0
    var heads: [Cue] = []
    let cues = index.cues(in: text.scalars).filter { cue in
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
    self.cues = cues
    titleHeads = heads
    firsts = Self.firsts(of: cues, count: text.count)
    asides = cues.map { cue in
      guard let pair = brackets.innermost(around: cue.range), text[pair.lowerBound] == "(" else {
        return -1
      }
      return pair.lowerBound
    }
  }

  /// The names in 《》 within a range that end with the word of a measure.
  func titleHeads(in range: Range<Int>) -> [Cue] {
    let first = titleHeads.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return titleHeads[first...].prefix { $0.range.upperBound <= range.upperBound }.map(\.self)
  }

  /// The cues that begin within a range.
  /// - Complexity: O(1).
  subscript(range: Range<Int>) -> ArraySlice<Cue> { cues[places(of: range)] }

  /// The cues that begin within a range and stand in no round brackets within it.
  /// - Complexity: O(cues of the range).
  func visible(in range: Range<Int>) -> [Cue] {
    let places = places(of: range)
    var visible: [Cue] = []
    for place in places where asides[place] < range.lowerBound {
      if visible.isEmpty { visible.reserveCapacity(places.upperBound - place) }
      visible.append(cues[place])
    }
    return visible
  }

  private func places(of range: Range<Int>) -> Range<Int> {
    Int(firsts[clamped(range.lowerBound)])..<Int(firsts[clamped(range.upperBound)])
  }

  private func clamped(_ position: Int) -> Int { min(max(position, 0), firsts.count - 1) }

  /// The first cue that begins at each position or after it: asked many times for every figure,
  /// where a search would wait for memory.
  private static func firsts(of cues: [Cue], count: Int) -> [Int32] {
    var firsts: [Int32] = []
    firsts.reserveCapacity(count + 1)
    for (place, cue) in cues.enumerated() where cue.range.lowerBound >= firsts.count {
      let more = cue.range.lowerBound + 1 - firsts.count
      firsts.append(contentsOf: repeatElement(Int32(place), count: more))
    }
    firsts.append(contentsOf: repeatElement(Int32(cues.count), count: count + 1 - firsts.count))
    return firsts
  }
}
