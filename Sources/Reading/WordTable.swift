/// Words to look for at a position of a text, the longest first.
struct WordTable: Sendable {
  private let words: [Unicode.Scalar: [[Unicode.Scalar]]]

  /// Makes a table from words parted by blanks or line breaks.
  init(_ list: String) {
    var words: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
    for word in list.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(word.unicodeScalars)
      words[scalars[0], default: []].append(scalars)
    }
    self.words = words.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The length of the longest word at a position; nil where none stands there.
  func match(_ text: ReportText, at position: Int) -> Int? {
    guard let candidates = words[text[position]] else { return nil }
    return candidates.first { text.has($0, at: position) }?.count
  }

  /// The length of the longest word that ends just before a position.
  func match(_ text: ReportText, before position: Int, reach: Int = 6) -> Int? {
    for length in stride(from: min(reach, position), to: 0, by: -1) {
      let start = position - length
      guard let candidates = words[text[start]] else { continue }
      if candidates.contains(where: { $0.count == length && text.has($0, at: start) }) {
        return length
      }
    }
    return nil
  }

  /// The first place of any of the words within a range, with its length.
  func first(in range: Range<Int>, of text: ReportText) -> Range<Int>? {
    for place in range {
      if let length = match(text, at: place), place + length <= range.upperBound {
        return place..<(place + length)
      }
    }
    return nil
  }

  /// Whether any of the words stands in a range.
  func occurs(in range: Range<Int>, of text: ReportText) -> Bool {
    first(in: range, of: text) != nil
  }
}
