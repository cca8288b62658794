/// A word of the text that says what a figure near it is about.
struct Cue: Sendable, Equatable {
  /// What a cue says.
  enum Meaning: Sendable, Equatable {
    /// Names a measure: 投诉.
    case measure(Int)
    /// Does what a measure counts: 发放.
    case verb(Int)
    /// Names a value of a dimension: 电话.
    case value(dimension: Int, value: Int)
    /// Belongs to the grammar: 其中, 均已, 比上年.
    case grammar(GrammarWord)
  }

  let range: Range<Int>
  let meaning: Meaning

  /// Whether the word names a value.
  var isValue: Bool {
    if case .value = meaning { return true }
    return false
  }

  /// Whether the word names a value of a dimension.
  func isValue(of dimension: Int) -> Bool {
    if case .value(dimension, _) = meaning { return true }
    return false
  }
}
