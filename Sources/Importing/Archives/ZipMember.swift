/// One file of an archive, as the archive's list has it.
struct ZipMember {
  /// How a file is packed.
  enum Method {
    case stored, deflated, other
  }

  /// Its name, with `/` between folders.
  let name: String
  let method: Method
  let isEncrypted: Bool
  /// Its bytes in the archive.
  let packedSize: Int
  /// Its bytes once it is unpacked, as the archive says.
  let size: Int
  /// Its CRC-32 and its size as four bytes each, as the archive has them.
  let checksum: [UInt8]
  let sizeBytes: [UInt8]
  /// Where its own header begins in the archive.
  let headerOffset: Int

  /// Whether it is a folder.
  var isFolder: Bool { name.hasSuffix("/") }

  /// Whether it is hidden, or what macOS adds to files.
  var isHidden: Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") && $0 != ".." || $0 == "__MACOSX" }
  }

  /// Reads one entry of the list.
  /// - Parameter record: The entry from its signature on, at least to its end.
  init?(_ record: ArraySlice<UInt8>) {
    let bytes = LittleEndian(record)
    guard bytes.number(at: 0, bytes: 4) == 0x0201_4B50, record.count >= 46 else { return nil }
    let flags = bytes.number(at: 8, bytes: 2)
    let nameLength = bytes.number(at: 28, bytes: 2)
    guard record.count >= 46 + nameLength else { return nil }
    isEncrypted = flags & 1 != 0
    let code = bytes.number(at: 10, bytes: 2)
    method = code == 0 ? .stored : code == 8 ? .deflated : .other
    checksum = bytes.bytes(at: 16, count: 4)
    sizeBytes = bytes.bytes(at: 24, count: 4)
    packedSize = bytes.number(at: 20, bytes: 4)
    size = bytes.number(at: 24, bytes: 4)
    headerOffset = bytes.number(at: 42, bytes: 4)
    name = Self.name(bytes.bytes(at: 46, count: nameLength))
  }

  /// A name as UTF-8; without saying so, Chinese systems write names in GBK.
  private static func name(_ bytes: [UInt8]) -> String {
    let isUTF8 = UTF8Flaw(in: bytes) == nil
    let text = isUTF8 ? bytes : (try? TextDecoder.converted(bytes, from: "GB18030")) ?? bytes
    return String(decoding: text, as: UTF8.self).replacing("\\", with: "/")
  }
}
