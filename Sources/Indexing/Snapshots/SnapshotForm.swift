/// What a snapshot's file looks like.
///
/// ```
/// mark, version, byte order, place, length and checksum of the head, checksum of all this   48 bytes
/// sections: the counts of cubes; of each column its chunks, and a list of them
/// head: origin, account, columns and cubes with the place, length and checksum of each section
/// ```
/// Nothing stands between or behind them. The head is last, since it knows of the sections only once
/// they are written.
enum SnapshotForm {
  /// Changes with every change of what is written, and of how registers are read.
  static let version: UInt32 = 6
  /// How many bytes the beginning has.
  static let beginningLength = 48

  private static let mark: [UInt8] = Array("GONGKAI\u{1A}".utf8)
  private static let order: [UInt8] = 1.littleEndian == 1 ? [1, 2, 3, 4] : [4, 3, 2, 1]

  /// The beginning of a file whose head is known.
  static func beginning(head: SnapshotSection) -> [UInt8] {
    var numbers = HeadEncoder()
    numbers.append(head.offset)
    numbers.append(head.length)
    numbers.append(head.checksum)
    let version = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: Self.version >> UInt32($0)) }
    let bytes = mark + version + order + numbers.bytes
    var sum = HeadEncoder()
    sum.append(bytes.checksum)
    return bytes + sum.bytes
  }

  /// Where the head stands, from the beginning of a file of some size.
  static func head(from beginning: [UInt8], size: Int) throws(SnapshotFlaw) -> SnapshotSection {
    guard beginning.starts(with: mark) else { throw .foreign }
    guard beginning.count == beginningLength else { throw .cut }
    let version = beginning[8..<12].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard version == Self.version else { throw .otherVersion(version) }
    guard Array(beginning[12..<16]) == order else { throw .otherByteOrder }
    var numbers = HeadDecoder(Array(beginning[16...]))
    let head = SnapshotSection(
      offset: try numbers.count(), length: try numbers.count(), checksum: try numbers.bits())
    guard try numbers.bits() == Array(beginning[..<40]).checksum else { throw .damaged }
    guard head.offset + head.length == size else { throw .cut }
    return head
  }
}
