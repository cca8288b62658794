import Diagnostics

/// The scalars of a text, folded, each with the byte at which it starts.
///
/// Folding maps one scalar to one: full-width ASCII and the ideographic space to ASCII, other
/// blanks to the blank, traditional characters to simplified ones. Marks of no width are left out.
struct FoldedScalars {
  private(set) var scalars: [Unicode.Scalar] = []
  /// One more than there are scalars: the last is the length of the text.
  private(set) var offsets: [Int] = []

  /// Decodes and folds bytes; anything that is not UTF-8 becomes U+FFFD, byte by byte.
  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) {
    scalars.reserveCapacity(bytes.count / 2)
    offsets.reserveCapacity(bytes.count / 2 + 1)
    let table = FoldingTable.shared
    var place = 0
    while place < bytes.count {
      let start = place
      let value = Self.decode(bytes, at: &place)
      let target = table[value]
      // The table says 0 for marks that are left out.
      guard target != 0 else { continue }
      scalars.append(Unicode.Scalar(target) ?? "\u{FFFD}")
      offsets.append(start)
    }
    offsets.append(bytes.count)
  }

  /// Leaves out the scalars of some ranges, which are in order and do not overlap.
  mutating func remove(_ ranges: [Range<Int>]) {
    guard let first = ranges.first else { return }
    var kept = first.lowerBound
    var place = first.lowerBound
    for (index, range) in ranges.enumerated() {
      place = range.upperBound
      let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : scalars.count
      while place < next {
        scalars[kept] = scalars[place]
        offsets[kept] = offsets[place]
        kept += 1
        place += 1
      }
    }
    let end = offsets[scalars.count]
    scalars.removeLast(scalars.count - kept)
    offsets.removeLast(offsets.count - kept)
    offsets.append(end)
  }

  /// How many bytes a scalar has whose first byte is given.
  static func width(ofLead lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  private static func decode(_ bytes: [UInt8], at place: inout Int) -> UInt32 {
    let lead = bytes[place]
    let width = width(ofLead: lead)
    place += 1
    guard lead >= 0x80 else { return lead == 0 ? 0xFFFD : UInt32(lead) }
    guard width > 1, place + width - 1 <= bytes.count else { return 0xFFFD }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for offset in 0..<(width - 1) {
      let byte = bytes[place + offset]
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    place += width - 1
    return value
  }
}

/// What each scalar folds to; 0 for those that are left out.
///
/// In blocks of 64 scalars, of which those that all stay as they are share the first: a third of
/// what a table of the basic plane takes, which every start would have to fill.
struct FoldingTable: Sendable {
  /// Where the block of a scalar starts in `targets`.
  private var blocks = [UInt16](repeating: 0, count: 0x10000 / 64)
  /// What is added to a scalar to fold it.
  private var targets = [UInt16](repeating: 0, count: 64)

  /// The one table, built when first asked for.
  static let shared = FoldingTable()

  /// What a scalar folds to.
  subscript(value: UInt32) -> UInt32 {
    guard value < 0x10000 else { return value }
    let step = targets[Int(blocks[Int(value >> 6)]) &+ Int(value & 63)]
    return UInt32(UInt16(truncatingIfNeeded: value) &+ step)
  }

  private init() {
    for value in 0xFF01...0xFF5E { set(value, to: value - 0xFEE0) }
    for blank in [0x3000, 0xA0, 0x202F] + Array(0x2000...0x200A) { set(blank, to: 0x20) }
    // The mid dot of 5·15 has many twins.
    for dot in [0x2022, 0x30FB, 0x2027, 0x22C5] { set(dot, to: 0xB7) }
    for (twin, mark) in [(0x2236, 0x3A), (0xFE55, 0x3A), (0xFE50, 0x2C), (0x2212, 0x2D)] {
      set(twin, to: mark)
    }
    for mark in [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD] { set(mark, to: 0) }
    var traditional: UInt32?
    for scalar in TraditionalCharacters.pairs.unicodeScalars where scalar.value > 0x20 {
      if let twin = traditional {
        set(Int(twin), to: Int(scalar.value))
        traditional = nil
      } else {
        traditional = scalar.value
      }
    }
  }

  private mutating func set(_ value: Int, to target: Int) {
    let block = value >> 6
    if blocks[block] == 0 {
      blocks[block] = UInt16(targets.count)
      targets.append(contentsOf: repeatElement(0, count: 64))
    }
    targets[Int(blocks[block]) + value & 63] = UInt16(truncatingIfNeeded: target - value)
  }

  /// Appends the scalars of a word, folded as those of a text are.
  func fold(_ word: some StringProtocol, into scalars: inout [Unicode.Scalar]) {
    for scalar in word.unicodeScalars {
      let target = self[scalar.value == 0 ? 0xFFFD : scalar.value]
      if target != 0 { scalars.append(Unicode.Scalar(target) ?? "\u{FFFD}") }
    }
  }
}
