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
  /// Whether it stands in brackets that the clause doesn't.
  let isBracketed: Bool
}

extension Draft {
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
          isBracketed: bracket != nil))
      from = quantity.range.upperBound
    }
    return segments
  }
}
