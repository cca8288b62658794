import Facts
import Indexing

/// What part of a stated figure fits a condition, as far as the documents tell.
///
/// 176 with parts phone 56, visit 36, letter 84 under `channel != phone` is 176 − 56 = 120; under
/// `channel != online`, which cuts through letter, it lies between 92 and 176.
struct Part {
  /// A figure that goes into the result.
  struct Term {
    let row: Int
    let isTakenAway: Bool
  }

  /// The least it can be.
  var low: Number
  /// The most it can be.
  var high: Number
  /// The figures that it is made of.
  var terms: [Term] = []
  /// Whether a document states anything that fits; else a bound is all there is.
  var hasEvidence = false
  /// Rows whose joined values the condition cuts through.
  var cuts: [Int] = []
  /// Rows that answer by the name of a cell which includes other values.
  var byName: [Int] = []
  /// Rows whose parts are more than they.
  var exceeded: [Int] = []

  static let nothing = Part(low: .zero, high: .zero)

  /// Whether the documents settle it.
  var isSettled: Bool { hasEvidence && low == high }

  mutating func note(_ other: Part) {
    cuts += other.cuts
    byName += other.byName
    exceeded += other.exceeded
  }

  mutating func add(_ other: Part) {
    low = low + other.low
    high = high + other.high
    terms += other.terms
    hasEvidence = hasEvidence || other.hasEvidence
    note(other)
  }

  mutating func takeAway(_ other: Part) {
    low = low - other.high
    high = high - other.low
    terms += other.terms.map { Term(row: $0.row, isTakenAway: !$0.isTakenAway) }
    note(other)
  }
}
