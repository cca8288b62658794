/// Words to look for at a position of a text, the longest first.
///
/// Kept by their first two scalars: hundreds of words begin with 一, few with 一起.
struct WordTable: Sendable {
  /// The words that share their first two scalars, the longest first.
  private struct Group {
    let key: UInt64
    var words: [[Unicode.Scalar]]
  }

  private let groups: [Group]
  /// Places in `groups` by hash, with linear probing; -1 where none is.
  ///
  /// Asked at every number of a text, this is faster than a `Dictionary`, which hashes against
  /// attacks.
  private let slots: [Int]

  /// Makes a table from words parted by blanks or line breaks.
  init(_ list: String) {
    var groups: [Group] = []
    var places: [UInt64: Int] = [:]
    for word in list.split(whereSeparator: \.isWhitespace) {
      let scalars = Array(word.unicodeScalars)
      let key = Self.key(scalars[0], scalars.count > 1 ? scalars[1] : "\0")
      if let place = places[key] {
        groups[place].words.append(scalars)
      } else {
        places[key] = groups.count
        groups.append(Group(key: key, words: [scalars]))
      }
    }
    for place in groups.indices { groups[place].words.sort { $0.count > $1.count } }
    var size = 8
    while size < groups.count * 3 { size *= 2 }
    var slots = Array(repeating: -1, count: size)
    for (place, group) in groups.enumerated() {
      var slot = Self.slot(group.key, of: size)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = place
    }
    self.groups = groups
    self.slots = slots
  }

  /// The length of the longest word at a position; nil where none stands there.
  func match(_ text: ReportText, at position: Int) -> Int? {
    let first = text[position]
    if let place = group(Self.key(first, text[position + 1])) {
      for word in groups[place].words where text.has(word, at: position) { return word.count }
    }
    return group(Self.key(first, "\0")) == nil ? nil : 1
  }

  /// The length of the longest word that ends just before a position.
  func match(_ text: ReportText, before position: Int, reach: Int = 6) -> Int? {
    for length in stride(from: min(reach, position), to: 1, by: -1) {
      let start = position - length
      guard let place = group(Self.key(text[start], text[start + 1])) else { continue }
      for word in groups[place].words where word.count == length && text.has(word, at: start) {
        return length
      }
    }
    return group(Self.key(text[position - 1], "\0")) == nil ? nil : 1
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

  private func group(_ key: UInt64) -> Int? {
    var slot = Self.slot(key, of: slots.count)
    while slots[slot] >= 0 {
      if groups[slots[slot]].key == key { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func slot(_ key: UInt64, of size: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size - 1)
  }

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }
}
