import Facts

extension Fact {
  /// Whether a recomputed figure is what the fact states, or lies on the stated side of its bound.
  ///
  /// The bound of a fall is one of its size: 下降20%以上 is met by −25. An `about` is met by anything.
  func isMet(by computed: Number) -> Bool {
    let isFall = value < .zero
    let (stated, found) = isFall ? (.zero - value, .zero - computed) : (value, computed)
    return switch precision {
    case .exact: found == stated
    case .over: found > stated
    case .atLeast: found >= stated
    case .atMost: found <= stated
    case .about: true
    }
  }

  /// The figure as an operand is written: `56`, `≥2000`.
  var operand: String { precision.sign + value.description }

  /// Whether the fact counts something, rather than telling a rate, a growth or a difference.
  func isCount(in vocabulary: Vocabulary) -> Bool {
    unit != "%" && role != .repeat && coordinates["delta"].isEmpty
      && vocabulary.nature(of: measure) != .rate
  }

  /// Whether two facts stand in one line of one section: a sentence or what belongs to it.
  func sharesLine(with other: Fact) -> Bool {
    place.line == other.place.line && place.section == other.place.section
  }
}
