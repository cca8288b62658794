/// The list of files at the end of a ZIP archive.
struct ZipDirectory {
  /// The most bytes that the list may have.
  private static let listLimit = 16 << 20
  /// The end of an archive: 22 bytes, and a remark of up to 64 KB.
  private static let endLength = 22
  private static let remarkLimit = 1 << 16

  /// The files, in the order of the list.
  let members: [ZipMember]
  private let path: String

  /// Reads the list of an archive.
  /// - Throws: `ReadFailure` for an archive whose list is missing or broken.
  init(_ path: String) throws(ReadFailure) {
    self.path = path
    let damaged = ReadFailure(path: path, reason: .damagedArchive)
    let size = try FileBytes.size(of: path)
    let tail = min(size, Self.endLength + Self.remarkLimit)
    let end = try FileBytes.read(path, at: size - tail, count: tail)
    let signature: [UInt8] = [0x50, 0x4B, 5, 6]
    let starts = stride(from: end.count - Self.endLength, through: 0, by: -1)
    guard let start = starts.first(where: { end[$0...].starts(with: signature) }) else {
      throw damaged
    }
    let numbers = LittleEndian(end[start...])
    let count = numbers.number(at: 10, bytes: 2)
    let length = numbers.number(at: 12, bytes: 4)
    let offset = numbers.number(at: 16, bytes: 4)
    guard length <= Self.listLimit, offset + length <= size else { throw damaged }
    let list = try FileBytes.read(path, at: offset, count: length)
    guard let members = Self.members(in: list, count: count) else { throw damaged }
    self.members = members
  }

  private static func members(in list: [UInt8], count: Int) -> [ZipMember]? {
    var members: [ZipMember] = []
    var place = 0
    for _ in 0..<count {
      guard let member = ZipMember(list.dropFirst(place)) else { return nil }
      members.append(member)
      let lengths = LittleEndian(list.dropFirst(place + 28))
      place += 46 + [0, 2, 4].map { lengths.number(at: $0, bytes: 2) }.reduce(0, +)
    }
    return members
  }

  /// What the archive holds of a file, as it is packed.
  func packedBytes(of member: ZipMember) throws(ReadFailure) -> [UInt8] {
    let head = try FileBytes.read(path, at: member.headerOffset, count: 30)
    let numbers = LittleEndian(head[...])
    let start =
      member.headerOffset + 30 + numbers.number(at: 26, bytes: 2)
      + numbers.number(at: 28, bytes: 2)
    let bytes = try FileBytes.read(path, at: start, count: member.packedSize)
    guard head.starts(with: [0x50, 0x4B, 3, 4]), bytes.count == member.packedSize else {
      throw ReadFailure(path: path, reason: .damagedArchive)
    }
    return bytes
  }
}
