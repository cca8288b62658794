import CLZ4

/// The bytes of some thousand numbers, the lowest of all first, then the next.
///
/// Taken apart so, they pack better: the high bytes of neighbours hardly differ.
struct PlainChunk: Sendable {
  let count: Int
  let width: Int
  let bytes: [UInt8]

  /// Takes numbers apart.
  /// - Complexity: O(count).
  init<Value: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(_ values: [Value]) {
    count = values.count
    width = MemoryLayout<Value>.size
    bytes = values.withUnsafeBufferPointer { values in
      [UInt8](unsafeUninitializedCapacity: values.count * MemoryLayout<Value>.size) {
        bytes, filled in
        for plane in 0..<MemoryLayout<Value>.size {
          for place in 0..<values.count {
            bytes[plane * values.count + place] = UInt8(
              truncatingIfNeeded: values[place] &>> Value(truncatingIfNeeded: plane * 8))
          }
        }
        filled = values.count * MemoryLayout<Value>.size
      }
    }
  }

  /// Takes lengths apart, in the narrowest width that holds them.
  init(narrowing lengths: [UInt32]) {
    switch lengths.max() ?? 0 {
    case ...UInt32(UInt8.max): self.init(lengths.map { UInt8(truncatingIfNeeded: $0) })
    case ...UInt32(UInt16.max): self.init(lengths.map { UInt16(truncatingIfNeeded: $0) })
    default: self.init(lengths)
    }
  }

  /// Puts numbers together again.
  @inline(__always)
  static func join<Value: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ bytes: UnsafeBufferPointer<UInt8>, into values: UnsafeMutableBufferPointer<Value>
  ) {
    for place in 0..<values.count {
      var value = Value(truncatingIfNeeded: bytes[place])
      for plane in 1..<max(1, MemoryLayout<Value>.size) {
        value |=
          Value(truncatingIfNeeded: bytes[plane * values.count + place])
          &<< Value(truncatingIfNeeded: plane * 8)
      }
      values[place] = value
    }
  }
}

/// A chunk on the way into a file.
struct PackedChunk: Sendable {
  let chunk: SnapshotChunk
  let bytes: [UInt8]

  /// Packs a chunk by LZ4, where that makes it smaller.
  /// - Complexity: O(bytes).
  init(_ plain: PlainChunk) {
    // What saves less than a sixteenth is read faster as it is.
    let room = plain.bytes.count - plain.bytes.count / 16
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      filled =
        buffer.baseAddress.map {
          lz4_pack(plain.bytes, plain.bytes.count, $0, room)
        } ?? 0
    }
    bytes = packed.isEmpty || packed.count == plain.bytes.count ? plain.bytes : packed
    chunk = SnapshotChunk(
      count: plain.count, width: plain.width, packedLength: bytes.count,
      checksum: plain.bytes.checksum)
  }
}
