/// The words of a clause that belong to one of its quantities.
struct Segment {
  /// The quantity.
  let quantity: Quantity
  /// The words before it, from the quantity before or the clause's start.
  let before: Range<Int>
  /// The words after it, up to the next quantity or the clause's end.
  let after: Range<Int>
  /// The clause.
  let clause: Clause
  /// The brackets that it stands in and the clause doesn't.
  let bracket: Range<Int>?

  /// Whether it stands in brackets: 275件(微信251件).
  var isBracketed: Bool { bracket != nil }

  /// Whether no other quantity stands before it in its clause.
  var opensClause: Bool { before.lowerBound == clause.range.lowerBound }

  /// The clause around it, of a clause without end only what is near.
  var surroundings: Range<Int> {
    let start = max(clause.range.lowerBound, before.lowerBound - 80)
    return
      start..<max(quantity.range.upperBound, min(clause.range.upperBound, after.upperBound + 80))
  }
}

extension Draft {
  /// The skipped numbers that begin within a range.
  /// - Complexity: O(log skips).
  func skips(in range: Range<Int>) -> ArraySlice<Skip> {
    let start = skips.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    let end = skips.partitioningIndex { $0.range.lowerBound >= range.upperBound }
    return skips[start..<max(start, end)]
  }

  /// The clause before a segment's, where it is of the same sentence.
  func clause(before segment: Segment) -> Range<Int>? {
    let previous = segment.quantity.clause - 1
    guard sentences[segment.clause.sentence].clauses.contains(previous) else { return nil }
    return clauses[previous].range
  }

  /// The names in 《》 within a range, marks included.
  /// - Complexity: O(log pairs + pairs of the range).
  func titles(in range: Range<Int>) -> [Range<Int>] {
    let pairs = brackets.pairs
    let start = pairs.partitioningIndex { $0.lowerBound >= range.lowerBound }
    let end = pairs.partitioningIndex { $0.lowerBound >= range.upperBound }
    return pairs[start..<max(start, end)].filter {
      text[$0.lowerBound] == "《" && $0.upperBound <= range.upperBound
    }
  }

  /// The quantities of a clause, each with its words.
  func segments(of clause: Int, quantities: ArraySlice<Quantity>) -> [Segment] {
    let whole = clauses[clause].range
    var segments: [Segment] = []
    var from = whole.lowerBound
    for (place, quantity) in quantities.enumerated() {
      let next = quantities.index(quantities.startIndex, offsetBy: place + 1)
      var start = max(from, whole.lowerBound)
      var end = next < quantities.endIndex ? quantities[next].range.lowerBound : whole.upperBound
      let bracket = brackets.innermost(around: quantity.range)
        .flatMap { text[$0.lowerBound] == "(" && whole.contains($0.lowerBound) ? $0 : nil }
      if let bracket {
        start = max(start, bracket.lowerBound + 1)
        end = min(end, bracket.upperBound - 1)
      }
      start = min(start, quantity.range.lowerBound)
      end = max(end, quantity.range.upperBound)
      segments.append(
        Segment(
          quantity: quantity, before: start..<quantity.range.lowerBound,
          after: quantity.range.upperBound..<end, clause: clauses[clause],
          bracket: bracket))
      // 《指南》20种3000份: how many kinds there are does not part the copies from their name.
      if !text.has("种", at: quantity.range.upperBound) { from = quantity.range.upperBound }
    }
    return segments
  }
}
