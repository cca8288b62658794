/// Some thousand numbers of one width as they stand in a snapshot, with a checksum of their own.
///
/// The checksum is that of their bytes before they are packed: it speaks of what questions see, and
/// of how that was unpacked.
struct SnapshotChunk: Sendable, Hashable {
  /// How many numbers there are.
  let count: Int
  /// How many bytes each takes.
  let width: Int
  /// How many bytes they take in the file.
  let packedLength: Int
  let checksum: UInt64

  /// How many bytes they take in memory.
  var plainLength: Int { count * width }

  /// Whether they stand in the file without being packed.
  var isPlain: Bool { packedLength == plainLength }

  /// Whether so many bytes can be packed into so few: a wrong count must not ask for memory.
  var isPossible: Bool {
    [1, 2, 4, 8].contains(width) && packedLength <= plainLength
      && plainLength <= packedLength * 256
  }
}

extension [SnapshotChunk] {
  /// The chunks one behind another.
  var bytes: [UInt8] {
    var encoder = HeadEncoder()
    encoder.append(each: self) { encoder, chunk in
      for number in [chunk.count, chunk.width, chunk.packedLength] { encoder.append(number) }
      encoder.append(chunk.checksum)
    }
    return encoder.bytes
  }

  /// Reads what `bytes` wrote.
  init(_ bytes: [UInt8]) throws(SnapshotFlaw) {
    var decoder = HeadDecoder(bytes)
    self = try decoder.list { decoder throws(SnapshotFlaw) in
      SnapshotChunk(
        count: try decoder.count(), width: try decoder.count(),
        packedLength: try decoder.count(), checksum: try decoder.bits())
    }
    guard decoder.isAtEnd, allSatisfy(\.isPossible) else { throw .damaged }
  }
}
