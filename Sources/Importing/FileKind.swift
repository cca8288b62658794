/// What a file is that is no text, known by its first bytes.
enum FileKind {
  /// The kind's name; nil for what may be text.
  static func name(of bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.name
  }

  /// What is packed as a ZIP archive is.
  static let zip = "DOCX / XLSX / ZIP"
  /// What Office wrote before, or writes around what it encrypts.
  static let compound = "DOC / XLS"

  private static let signatures: [(name: String, bytes: [UInt8])] = [
    ("PDF", Array("%PDF-".utf8)),
    (zip, [0x50, 0x4B, 0x03, 0x04]),
    (compound, [0xD0, 0xCF, 0x11, 0xE0]),
    ("RTF", Array("{\\rtf".utf8)),
    ("PNG", [0x89, 0x50, 0x4E, 0x47]),
    ("JPEG", [0xFF, 0xD8, 0xFF]),
    ("gzip", [0x1F, 0x8B]),
  ]
}
