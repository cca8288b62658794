/// The pairs of neighbouring letters in a text, which say what it speaks of without cutting words.
///
/// 提高点击率 is 提高 高点 点击 击率. Han and letters pair, case and width folded; digits and
/// punctuation part them, since two sentences are not alike for stating the same number.
struct CharacterPairs: Sendable, Hashable {
  /// The pairs, each once, ascending: the order in which sums over them are made.
  let pairs: [UInt64]

  /// Finds the pairs of a text; one of single letters has those instead.
  /// - Complexity: O(n log n) in letters.
  init(of text: some StringProtocol) {
    var pairs: Set<UInt64> = []
    var single: Set<UInt64> = []
    var last: UInt32?
    for scalar in text.unicodeScalars {
      guard let letter = Self.folded(scalar) else {
        last = nil
        continue
      }
      if let last { pairs.insert(UInt64(last) << 32 | UInt64(letter)) }
      single.insert(UInt64(letter))
      last = letter
    }
    self.pairs = (pairs.isEmpty ? single : pairs).sorted()
  }

  /// A letter without its case and width; nil for what is none.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    switch value {
    case 0x41...0x5A: return value + 0x20
    case 0x61...0x7A: return value
    // Han, its extensions beyond the basic plane, and 々.
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005:
      return value
    default: return nil
    }
  }
}
