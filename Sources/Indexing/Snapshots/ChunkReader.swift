import CKernels
import CLZ4
import Facts

/// Reads chunks of a snapshot on one thread, through memory that is used again for the next.
final class ChunkReader {
  /// A chunk, and where it stands in the file.
  typealias Place = (chunk: SnapshotChunk, offset: Int)

  private let file: SnapshotFile
  private var packed: [UInt8] = []
  private var plain: [UInt8] = []

  init(_ file: SnapshotFile) { self.file = file }

  /// Reads the numbers of a chunk into as much memory; false where they are not what was written.
  /// - Complexity: O(bytes).
  func read<Value: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ place: Place, into target: UnsafeMutableBufferPointer<Value>
  ) -> Bool {
    guard place.chunk.width == MemoryLayout<Value>.size, place.chunk.count == target.count
    else { return false }
    // Bytes need not be put together: they are unpacked where they belong.
    guard place.chunk.width > 1 else {
      return unpack(place, into: UnsafeMutableRawBufferPointer(target))
    }
    grow(&plain, to: place.chunk.plainLength)
    return plain.withUnsafeMutableBytes { bytes in
      let bytes = UnsafeMutableRawBufferPointer(rebasing: bytes[..<place.chunk.plainLength])
      guard unpack(place, into: bytes) else { return false }
      PlainChunk.join(UnsafeBufferPointer(bytes.bindMemory(to: UInt8.self)), into: target)
      return true
    }
  }

  /// The numbers of a chunk; nil where they are not what was written.
  func values<Value: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ type: Value.Type, of place: Place
  ) -> [Value]? {
    var isSound = false
    let values = [Value](unsafeUninitializedCapacity: place.chunk.count) { buffer, filled in
      isSound = read(place, into: buffer)
      filled = isSound ? place.chunk.count : 0
    }
    return isSound ? values : nil
  }

  /// The texts that a chunk of lengths and one of letters make.
  func stretch(lengths: Place, letters: Place) -> TextColumn.Stretch? {
    let ends =
      switch lengths.chunk.width {
      case 1: values(UInt8.self, of: lengths).map { Self.ends($0) }
      case 2: values(UInt16.self, of: lengths).map { Self.ends($0) }
      default: values(UInt32.self, of: lengths).map { Self.ends($0) }
      }
    // Searches jump to the ends without a check.
    guard let ends, ends.total == letters.chunk.count, ends.total < 1 << 32,
      let bytes = values(UInt8.self, of: letters), Self.isText(bytes, endingAt: ends.places)
    else { return nil }
    return TextColumn.Stretch(bytes: bytes, ends: ends.places)
  }

  /// Whether some letters are valid UTF-8, each text of them for itself: a checksum can be forged.
  private static func isText(_ bytes: [UInt8], endingAt ends: [UInt32]) -> Bool {
    kernel_valid_utf8(bytes, bytes.count) == bytes.count
      && ends.allSatisfy { Int($0) == bytes.count || bytes[Int($0)] & 0xC0 != 0x80 }
  }

  private static func ends<Length: FixedWidthInteger>(
    _ lengths: [Length]
  ) -> (places: [UInt32], total: Int) {
    var total = 0
    let places = [UInt32](unsafeUninitializedCapacity: lengths.count) { places, filled in
      for row in lengths.indices {
        total += Int(truncatingIfNeeded: lengths[row])
        places[row] = UInt32(truncatingIfNeeded: total)
      }
      filled = lengths.count
    }
    return (places, total)
  }

  private func unpack(_ place: Place, into target: UnsafeMutableRawBufferPointer) -> Bool {
    let chunk = place.chunk
    if chunk.isPlain {
      guard file.read(into: target, at: place.offset) == nil else { return false }
    } else {
      grow(&packed, to: chunk.packedLength)
      let isRead = packed.withUnsafeMutableBytes { bytes in
        let bytes = UnsafeMutableRawBufferPointer(rebasing: bytes[..<chunk.packedLength])
        return file.read(into: bytes, at: place.offset) == nil
      }
      let plain = target.bindMemory(to: UInt8.self)
      guard isRead, let first = plain.baseAddress,
        lz4_unpack(packed, chunk.packedLength, first, chunk.plainLength) != 0
      else { return false }
    }
    return kernel_checksum(target.bindMemory(to: UInt8.self).baseAddress, target.count)
      == chunk.checksum
  }

  /// Makes memory as large as is needed; what stands in it may go.
  private func grow(_ bytes: inout [UInt8], to count: Int) {
    if bytes.count < count { bytes = Array(repeating: 0, count: count) }
  }
}
