/// Puts numbers and texts one behind another, each number in eight bytes from the lowest.
struct HeadEncoder {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(_ number: Int) { append(UInt64(bitPattern: Int64(number))) }

  mutating func append(_ flag: Bool) { append(flag ? UInt64(1) : 0) }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// How many there are, and each of them.
  mutating func append<Item>(each items: [Item], _ append: (inout HeadEncoder, Item) -> Void) {
    self.append(items.count)
    for item in items { append(&self, item) }
  }
}

/// Reads what an encoder wrote; bytes that it can't have written are a flaw.
struct HeadDecoder {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether nothing is left.
  var isAtEnd: Bool { place == bytes.count }

  mutating func bits() throws(SnapshotFlaw) -> UInt64 {
    guard bytes.count - place >= 8 else { throw .damaged }
    var number = UInt64(0)
    for byte in 0..<8 { number |= UInt64(bytes[place + byte]) << UInt64(byte * 8) }
    place += 8
    return number
  }

  mutating func number() throws(SnapshotFlaw) -> Int { Int(truncatingIfNeeded: try bits()) }

  /// A number that counts something.
  mutating func count() throws(SnapshotFlaw) -> Int {
    let count = try number()
    // More rows than an index numbers, more bytes than a disk has: no sum of two overflows.
    guard (0..<1 << 48).contains(count) else { throw .damaged }
    return count
  }

  mutating func flag() throws(SnapshotFlaw) -> Bool {
    let bits = try bits()
    guard bits < 2 else { throw .damaged }
    return bits == 1
  }

  mutating func text() throws(SnapshotFlaw) -> String {
    let length = try count()
    guard bytes.count - place >= length else { throw .damaged }
    defer { place += length }
    return String(decoding: bytes[place..<place + length], as: UTF8.self)
  }

  /// As many items as are announced.
  mutating func list<Item>(
    _ item: (inout HeadDecoder) throws(SnapshotFlaw) -> Item
  ) throws(SnapshotFlaw) -> [Item] {
    let count = try count()
    // Each item has eight bytes at least: a wrong count must not ask for memory.
    guard count <= (bytes.count - place) / 8 else { throw .damaged }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try item(&self)) }
    return items
  }
}
