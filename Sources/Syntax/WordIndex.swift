/// Words in order, to find the longest one that a text begins with.
///
/// Latin letters match in either case and full-width ones match their twins. A word never matches
/// a part of a longer run of Latin letters and digits: `count` is not in `countess`, but 统计 is in
/// 统计投诉. Words with blanks or punctuation inside can't be cut out of text and are left out.
struct WordIndex: Sendable {
  /// The letters of all words, one after another in the order of the words.
  private let letters: [UInt32]
  /// Where each word starts in `letters`, and the end of the last.
  private let starts: [Int]

  /// - Complexity: O(words × log words).
  init(_ words: some Sequence<String>) {
    var found: [UInt32] = []
    var keys: [Range<Int>] = []
    for word in words {
      let start = found.count
      if Self.addKey(of: word, to: &found), found.count > start {
        keys.append(start..<found.count)
      } else {
        found.removeLast(found.count - start)
      }
    }
    keys.sort { Self.precedes(found, $0, $1) }
    var letters: [UInt32] = []
    letters.reserveCapacity(found.count)
    var starts = [0]
    starts.reserveCapacity(keys.count + 1)
    for key in keys {
      letters.append(contentsOf: found[key])
      starts.append(letters.count)
    }
    self.letters = letters
    self.starts = starts
  }

  /// Adds the letters by which a word is found; false for a word that can't stand bare.
  private static func addKey(of word: String, to letters: inout [UInt32]) -> Bool {
    for scalar in word.unicodeScalars {
      let letter = Scalars.lowercased(Scalars.fold(scalar.value))
      guard Scalars.isWord(letter) || letter == 0x2E else { return false }
      letters.append(letter)
    }
    return true
  }

  private static func precedes(_ letters: [UInt32], _ one: Range<Int>, _ other: Range<Int>) -> Bool
  {
    var (left, right) = (one.lowerBound, other.lowerBound)
    while left < one.upperBound, right < other.upperBound {
      if letters[left] != letters[right] { return letters[left] < letters[right] }
      left += 1
      right += 1
    }
    return one.count < other.count
  }

  /// How many bytes the longest word takes that starts at `start`; 0 where none does.
  /// - Complexity: O(length of the longest word × log words).
  func longest(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var words = 0..<(starts.count - 1)
    var offset = start
    var depth = 0
    var best = 0
    while offset < end {
      let (value, length) = Scalars.folded(in: bytes, at: offset)
      words = narrowed(words, depth: depth, letter: Scalars.lowercased(value))
      guard let first = words.first else { break }
      offset += length
      depth += 1
      let isWhole = starts[first + 1] - starts[first] == depth
      if isWhole, Self.isBoundary(in: bytes, at: offset, end: end, after: value) {
        best = offset - start
      }
    }
    return best
  }

  /// Whether some word begins with the text of a range and goes on.
  func hasLongerWord(in bytes: [UInt8], than range: Range<Int>) -> Bool {
    var words = 0..<(starts.count - 1)
    var offset = range.lowerBound
    var depth = 0
    while offset < range.upperBound {
      let (value, length) = Scalars.folded(in: bytes, at: offset)
      words = narrowed(words, depth: depth, letter: Scalars.lowercased(value))
      offset += length
      depth += 1
    }
    guard let last = words.last else { return false }
    return starts[last + 1] - starts[last] > depth
  }

  /// Whether a word may end before an offset, its last scalar being `last`.
  static func isBoundary(in bytes: [UInt8], at offset: Int, end: Int, after last: UInt32) -> Bool {
    guard offset < end, Scalars.isASCIIWord(last) else { return true }
    return !Scalars.isASCIIWord(Scalars.folded(in: bytes, at: offset).value)
  }

  /// Of words that agree up to `depth`, those that go on with a letter.
  private func narrowed(_ words: Range<Int>, depth: Int, letter: UInt32) -> Range<Int> {
    let low = firstWord(in: words) { $0.map { $0 >= letter } ?? false }
    let high = firstWord(in: low..<words.upperBound) { $0.map { $0 > letter } ?? false }
    return low..<high

    func firstWord(in words: Range<Int>, where isReached: (UInt32?) -> Bool) -> Int {
      var low = words.lowerBound
      var high = words.upperBound
      while low < high {
        let middle = (low + high) / 2
        let place = starts[middle] + depth
        let next = place < starts[middle + 1] ? letters[place] : nil
        if isReached(next) { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }
}
