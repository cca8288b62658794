/// Words to look for at a position of a text, the longest first.
///
/// Kept by their first two scalars: hundreds of words begin with 一, few with 一起.
struct WordTable: Sendable {
  /// A word: where its scalars stand in `letters`, and the next word of its group.
  private struct Word {
    let start: Int32
    let count: Int32
    var next: Int32
  }

  /// The words that share their first two scalars, by the first of them.
  private struct Group {
    var key: UInt64
    var first: Int32
  }

  private static let none: Int32 = -1

  /// The scalars of all words: one array, since building the tables is a part of every start.
  private var letters: [Unicode.Scalar] = []
  private var words: [Word] = []
  /// The groups by hash, with linear probing.
  ///
  /// Asked at every number of a text, this is faster than a `Dictionary`, which hashes against
  /// attacks.
  private var slots: [Group]
  /// A bit for the low bits of each first scalar: most scalars of a text begin no word.
  private var beginnings = [UInt64](repeating: 0, count: 16)

  /// Makes a table from words parted by blanks or line breaks.
  init(_ list: String) {
    slots = []
    letters.reserveCapacity(list.utf8.count / 3)
    var start = 0
    for scalar in list.unicodeScalars {
      if !scalar.isBlankOrBreak {
        letters.append(scalar)
      } else if letters.count > start {
        addWord(from: start)
        start = letters.count
      }
    }
    if letters.count > start { addWord(from: start) }
    var size = 8
    while size < words.count * 3 { size *= 2 }
    slots = Array(repeating: Group(key: 0, first: Self.none), count: size)
    for word in words.indices { link(word) }
  }

  private mutating func addWord(from start: Int) {
    words.append(
      Word(start: Int32(start), count: Int32(letters.count - start), next: Self.none))
  }

  /// Puts a word into its group, behind those that are as long.
  private mutating func link(_ word: Int) {
    let start = Int(words[word].start)
    let first = letters[start]
    let key = Self.key(first, words[word].count > 1 ? letters[start + 1] : "\0")
    let slot = slot(of: key)
    slots[slot].key = key
    beginnings[Int(first.value >> 6) & 15] |= 1 << UInt64(first.value & 63)
    var before = Self.none
    var next = slots[slot].first
    while next != Self.none, words[Int(next)].count >= words[word].count {
      before = next
      next = words[Int(next)].next
    }
    words[word].next = next
    if before == Self.none {
      slots[slot].first = Int32(word)
    } else {
      words[Int(before)].next = Int32(word)
    }
  }

  /// The length of the longest word at a position; nil where none stands there.
  func match(_ text: ReportText, at position: Int) -> Int? {
    let first = text[position]
    guard mayBegin(first) else { return nil }
    var word = group(first, text[position + 1])
    while word != Self.none {
      let candidate = words[Int(word)]
      if stands(candidate, in: text, at: position) { return Int(candidate.count) }
      word = candidate.next
    }
    return group(first, "\0") == Self.none ? nil : 1
  }

  /// The length of the longest word that ends just before a position.
  func match(_ text: ReportText, before position: Int, reach: Int = 6) -> Int? {
    for length in stride(from: min(reach, position), to: 1, by: -1) {
      let start = position - length
      guard mayBegin(text[start]) else { continue }
      var word = group(text[start], text[start + 1])
      while word != Self.none {
        let candidate = words[Int(word)]
        if candidate.count == length, stands(candidate, in: text, at: start) { return length }
        word = candidate.next
      }
    }
    return group(text[position - 1], "\0") == Self.none ? nil : 1
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

  /// Whether a word that shares its first two scalars with a position stands there.
  private func stands(_ word: Word, in text: ReportText, at position: Int) -> Bool {
    let (start, count) = (Int(word.start), Int(word.count))
    guard position + count <= text.count else { return false }
    for offset in 0..<count where letters[start + offset] != text.scalars[position + offset] {
      return false
    }
    return true
  }

  private func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    beginnings[Int(scalar.value >> 6) & 15] & (1 << UInt64(scalar.value & 63)) != 0
  }

  /// The first word of the group that begins with two scalars.
  private func group(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int32 {
    slots[slot(of: Self.key(first, second))].first
  }

  /// The slot of a key, or the empty one where it belongs.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
    while slots[slot].first != Self.none, slots[slot].key != key {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }
}
