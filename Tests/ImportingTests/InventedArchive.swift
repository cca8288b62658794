/// A ZIP archive put together byte by byte.
struct InventedArchive {
  private(set) var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  /// The archive with its list at the end.
  var finished: [UInt8] {
    bytes + list + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + number(count, 2) + number(count, 2)
      + number(list.count, 4) + number(bytes.count, 4) + [0, 0]
  }

  /// Adds a file.
  /// - Parameters:
  ///   - name: Its name as the archive has it.
  ///   - data: Its bytes, below 64 KB.
  ///   - method: 0 stores them, 8 packs them as one plain block of a deflated stream.
  ///   - flags: 1 for what is encrypted.
  ///   - size: The size that the list claims; the true one where nil.
  mutating func add(
    _ name: [UInt8], _ data: [UInt8], method: Int = 8, flags: Int = 0, size: Int? = nil
  ) {
    let packed =
      method == 8
      ? [1] + number(data.count, 2) + number(data.count ^ 0xFFFF, 2) + data : data
    let about =
      number(flags, 2) + number(method, 2) + [0, 0, 0, 0] + number(Self.sum(of: data), 4)
      + number(packed.count, 4) + number(size ?? data.count, 4) + number(name.count, 2)
    list += [0x50, 0x4B, 1, 2, 20, 0, 20, 0] + about + [UInt8](repeating: 0, count: 12)
    list += number(bytes.count, 4) + name
    bytes += [0x50, 0x4B, 3, 4, 20, 0] + about + [0, 0] + name + packed
    count += 1
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// CRC-32, bit by bit.
  private static func sum(of data: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return Int(~sum)
  }
}
