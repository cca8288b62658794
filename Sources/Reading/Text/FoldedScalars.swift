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
    let fold = FoldingTable.shared.targets
    var place = 0
    while place < bytes.count {
      let start = place
      let value = Self.decode(bytes, at: &place)
      let target = value < 0x10000 ? UInt32(fold[Int(value)]) : value
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

/// What each scalar of the basic plane folds to; 0 for those that are left out.
struct FoldingTable: Sendable {
  /// The targets, by scalar value.
  let targets: [UInt16]

  /// The one table, built when first asked for.
  static let shared = FoldingTable()

  private init() {
    var targets = (0..<0x10000).map(UInt16.init(truncatingIfNeeded:))
    for value in 0xFF01...0xFF5E { targets[value] = UInt16(value - 0xFEE0) }
    for blank in [0x3000, 0xA0, 0x202F] + Array(0x2000...0x200A) { targets[blank] = 0x20 }
    // The mid dot of 5·15 has many twins.
    for dot in [0x2022, 0x30FB, 0x2027, 0x22C5] { targets[dot] = 0xB7 }
    for (twin, mark) in [(0x2236, 0x3A), (0xFE55, 0x3A), (0xFE50, 0x2C), (0x2212, 0x2D)] {
      targets[twin] = UInt16(mark)
    }
    for mark in [0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD] { targets[mark] = 0 }
    var pairs = TraditionalCharacters.pairs.utf16.filter { $0 > 0x20 }[...]
    while let traditional = pairs.popFirst(), let simplified = pairs.popFirst() {
      targets[Int(traditional)] = simplified
    }
    self.targets = targets
  }
}
