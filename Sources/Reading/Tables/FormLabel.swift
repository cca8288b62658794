/// The words that lead to a row of figures, without numbering, marks, blanks and remarks.
///
/// Labels wrap, spans repeat them, and a table without rows prints all of them one after another:
/// the words are joined, and of all the names in them the last one is meant.
struct FormLabel {
  /// The Chinese characters of all words.
  private let scalars: [Unicode.Scalar]
  /// Those of the last cell alone.
  private let last: [Unicode.Scalar]

  /// Reads the words of some cells.
  init(_ cells: [Range<Int>], of text: ReportText) {
    var joined: [Unicode.Scalar] = []
    var depth = 0
    var start = 0
    for cell in cells {
      start = joined.count
      // A bracket that does not close in the next cell never will.
      if !text.scalars[cell].contains(")") { depth = 0 }
      for scalar in text.scalars[cell] {
        if scalar == "(" { depth += 1 }
        if depth == 0, scalar.isHan { joined.append(scalar) }
        if scalar == ")" { depth = max(0, depth - 1) }
      }
    }
    scalars = joined
    last = Array(joined[start...])
  }

  /// Whether the last cell is a name; numbering before it does not count: 七、总计.
  func isNamed(_ name: String) -> Bool {
    let name = name.unicodeScalars
    return last.suffix(name.count).elementsEqual(name)
      && last.dropLast(name.count).allSatisfy(Self.numerals.contains)
  }

  /// Whether the words end with a name.
  func ends(with name: some Collection<Unicode.Scalar>) -> Bool {
    scalars.suffix(name.count).elementsEqual(name)
  }

  /// Where a name ends for the last time; nil where it does not occur.
  /// - Complexity: O(words × length of the name).
  func end(ofLast name: [Unicode.Scalar]) -> Int? {
    places(of: name).last.map { $0 + name.count }
  }

  /// Where a name begins, in order.
  func places(of name: [Unicode.Scalar]) -> [Int] {
    guard let first = name.first, scalars.count >= name.count else { return [] }
    return (0...(scalars.count - name.count)).filter { start in
      scalars[start] == first && scalars[start..<(start + name.count)].elementsEqual(name)
    }
  }

  /// Whether a name occurs.
  func contains(_ name: [Unicode.Scalar]) -> Bool { !places(of: name).isEmpty }

  /// Whether a name occurs.
  func contains(_ name: String) -> Bool { contains(Array(name.unicodeScalars)) }

  private static let numerals = Set("一二三四五六七八九十".unicodeScalars)
}
