/// How like two texts are, as people would say that they say the same.
enum Likeness {
  private static let ignored = Set(" ,，。.、;；:：()（）“”\"'《》[]【】—_-/·|\n\r\t")
  private static let fullWidth: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("０１２３４５６７８９％", "0123456789%"))

  /// A text without blanks and punctuation, its digits plain, its letters small.
  static func bare(_ text: String) -> [Character] {
    text.lowercased().map { fullWidth[$0] ?? $0 }.filter { !ignored.contains($0) }
  }

  /// A plan item's text, without the page numbers between its lines, bare.
  static func clean(_ text: String) -> [Character] {
    let furniture = /\n[ \t]*[—\-–]+ ?\d+ ?[—\-–]+[ \t]*\n[^\n]*\n/
    return bare(text.replacing(furniture, with: "\n"))
  }

  /// Whether one free text says what another does: contained, or alike by three fifths.
  static func agree(_ one: String, _ other: String) -> Bool {
    let (a, b) = (bare(one), bare(other))
    if a == b { return true }
    guard !a.isEmpty, !b.isEmpty else { return false }
    if min(a.count, b.count) >= 2, contains(a, b) || contains(b, a) { return true }
    return a.count > 1 && b.count > 1 && ratio(a, b) >= 0.6
  }

  /// Whether a text holds another.
  static func contains(_ whole: [Character], _ part: [Character]) -> Bool {
    part.isEmpty || whole.firstRange(of: part) != nil
  }

  /// Twice the characters in common, in blocks from the longest on, by all characters, 0...1.
  /// - Complexity: O(m · n · blocks).
  static func ratio(_ one: [Character], _ other: [Character]) -> Double {
    let total = one.count + other.count
    return total == 0 ? 1 : 2 * Double(common(one[...], other[...])) / Double(total)
  }

  private static func common(_ one: ArraySlice<Character>, _ other: ArraySlice<Character>) -> Int {
    let block = longestBlock(one, other)
    guard block.length > 0 else { return 0 }
    return block.length
      + common(one[..<block.first], other[..<block.second])
      + common(one[(block.first + block.length)...], other[(block.second + block.length)...])
  }

  private static func longestBlock(
    _ one: ArraySlice<Character>, _ other: ArraySlice<Character>
  ) -> (first: Int, second: Int, length: Int) {
    var best = (first: one.startIndex, second: other.startIndex, length: 0)
    var lengths = [Int](repeating: 0, count: other.count + 1)
    for i in one.indices {
      var previous = 0
      for j in other.indices {
        let place = j - other.startIndex + 1
        let diagonal = previous
        previous = lengths[place]
        lengths[place] = one[i] == other[j] ? diagonal + 1 : 0
        if lengths[place] > best.length {
          best = (i - lengths[place] + 1, j - lengths[place] + 1, lengths[place])
        }
      }
    }
    return best
  }
}
