import Diagnostics

/// What the parser was looking for where the text ends, which is where the cursor stands.
struct Hopes {
  /// The cursor.
  let cursor: Int
  /// What was hoped for.
  private(set) var expected: [Expected] = []
  /// The bytes before the cursor that were begun already.
  private(set) var range: ByteRange
  /// Whether those stand behind a quote that is still open.
  private(set) var isQuoted = false
  /// Whether a word was taken that may still be being typed, so that what follows it is no hope.
  private var isSettled = false

  init(cursor: Int) {
    self.cursor = cursor
    range = 0..<0
  }

  /// Adds what could stand in a range that ends the text; nil for behind the text.
  mutating func add(_ more: [Expected], at place: ByteRange?, isQuoted: Bool = false) {
    let place = place ?? cursor..<cursor
    guard !isSettled, place.upperBound == cursor, place.lowerBound >= range.lowerBound else {
      return
    }
    if place != range { expected = [] }
    range = place
    self.isQuoted = isQuoted
    expected += more.filter { !expected.contains($0) }
  }

  /// Notes what was read; a word that touches the cursor is still being typed unless complete.
  mutating func took(_ taken: ByteRange, isComplete: Bool) {
    if taken.upperBound == cursor, !isComplete { isSettled = true }
  }
}
