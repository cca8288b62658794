/// A ZIP archive of documents: its list of files is read here, what is packed is unpacked by gzip.
///
/// Nothing is unpacked to disk, so no name in an archive can lead anywhere.
struct Archive {
  /// The most documents that are read of one archive.
  static let memberLimit = 1000
  /// The most bytes that they may have together: 512 MB.
  static let totalLimit = 512 << 20

  /// What an archive holds.
  struct Contents {
    /// The names of the documents, in the order of names.
    var documents: [String] = []
    /// The names of the other files, archives among them.
    var others: [String] = []
  }

  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The files of the archive; hidden ones are left out.
  /// - Throws: `ReadFailure` for more documents, or more bytes in them, than the limits.
  func contents() throws(ReadFailure) -> Contents {
    var contents = Contents()
    var names: Set<String> = []
    var bytes = 0
    for member in try ZipDirectory(path).members where !member.isFolder && !member.isHidden {
      let ending = DocumentKind.ending(of: member.name)
      // Of two files of one name only the first can be named, and so be read.
      if DocumentKind.endings.contains(ending), names.insert(member.name).inserted {
        contents.documents.append(member.name)
        bytes += member.size
      } else {
        contents.others.append(member.name)
      }
    }
    guard contents.documents.count <= Self.memberLimit, bytes <= Self.totalLimit else {
      throw ReadFailure(
        path: path, reason: .archiveTooLarge(files: Self.memberLimit, limit: Self.totalLimit))
    }
    contents.documents.sort()
    contents.others.sort()
    return contents
  }

  /// The bytes of a file in the archive.
  /// - Throws: `ReadFailure` named by both paths; what is larger than a document may be, or than
  ///   the archive says, is refused without being unpacked further.
  func read(_ name: String, by conversion: Conversion) throws(ReadFailure) -> [UInt8] {
    let place = "\(path)/\(name)"
    let directory = try ZipDirectory(path)
    guard let member = directory.members.first(where: { $0.name == name }) else {
      throw ReadFailure(path: place, reason: .missing)
    }
    guard !member.isEncrypted else { throw ReadFailure(path: place, reason: .encrypted) }
    guard member.size <= TextFile.documentLimit, member.packedSize <= TextFile.documentLimit else {
      throw ReadFailure(path: place, reason: .tooLarge(limit: TextFile.documentLimit))
    }
    let packed = try directory.packedBytes(of: member)
    switch member.method {
    case .stored: return packed
    case .deflated: return try unpacked(packed, of: member, at: place, by: conversion)
    case .other: throw ReadFailure(path: place, reason: .otherKind("ZIP"))
    }
  }

  /// Has gzip unpack a file, as one that gzip packed itself: it then checks length and sum.
  private func unpacked(
    _ packed: [UInt8], of member: ZipMember, at place: String, by conversion: Conversion
  ) throws(ReadFailure) -> [UInt8] {
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    let file = try ScratchFile(head + packed + member.checksum + member.sizeBytes)
    var conversion = conversion
    conversion.limit = member.size
    do {
      return try conversion.run(.zip, ["-dc", "--", file.path], of: place)
    } catch {
      // Only an archive that lies about sizes has more.
      if case .textTooLarge = error.reason {
        throw ReadFailure(path: place, reason: .damagedArchive)
      }
      throw error
    }
  }
}
