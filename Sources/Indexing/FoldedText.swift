/// Text as searches see it: full-width ASCII folded, English in lower case, bytes remembered.
struct FoldedText {
  /// The folded scalars.
  private(set) var scalars: [UInt32] = []
  /// The byte at which each scalar begins, and one more for the end.
  private(set) var offsets: [Int] = []

  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// Folds valid UTF-8; offsets count from the slice's first byte.
  init(_ bytes: ArraySlice<UInt8>) {
    scalars.reserveCapacity(bytes.count / 2)
    offsets.reserveCapacity(bytes.count / 2)
    var offset = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      scalars.append(Self.folded(scalar.value))
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  /// The bytes of the first place where some scalars stand.
  func range(of wanted: [UInt32]) -> Range<Int>? {
    guard let first = wanted.first, wanted.count <= scalars.count else { return nil }
    for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
      let end = start + wanted.count
      if scalars[start..<end].elementsEqual(wanted) { return offsets[start]..<offsets[end] }
    }
    return nil
  }

  private static func folded(_ value: UInt32) -> UInt32 {
    let narrow = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
    return (0x41...0x5A).contains(narrow) ? narrow + 0x20 : narrow
  }
}
