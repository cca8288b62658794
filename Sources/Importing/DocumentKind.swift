/// In which form a document is written: told by its first bytes, and by its name where several
/// forms begin alike.
enum DocumentKind: Equatable {
  case text
  case page
  case docx
  case doc
  case pdf
  case archive
  /// A form that is not read, by its name.
  case other(String)

  /// The endings of the names of documents, in lower case; that of archives is not among them.
  static let endings: Set<String> = ["txt", "md", "html", "htm", "docx", "doc", "pdf"]

  /// The form of a file.
  /// - Parameters:
  ///   - bytes: The file, or its beginning.
  ///   - name: Its name or path.
  init(of bytes: [UInt8], named name: String) {
    let ending = Self.ending(of: name)
    switch FileKind.name(of: bytes) {
    case "PDF": self = .pdf
    case FileKind.zip where ending == "zip": self = .archive
    case FileKind.zip where ["docx", "doc"].contains(ending): self = .docx
    case FileKind.compound where ["docx", "doc"].contains(ending): self = .doc
    case let other?: self = .other(other)
    case nil: self = ["html", "htm"].contains(ending) || Self.isPage(bytes) ? .page : .text
    }
  }

  /// What stands after the last point of a name, in lower case; empty where there is none.
  static func ending(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    return last.lastIndex(of: ".").map { last[last.index(after: $0)...].lowercased() } ?? ""
  }

  /// Whether a text says at its beginning that it is HTML; pages are saved under any name.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    let word = String(decoding: start.prefix(14), as: UTF8.self).lowercased()
    return word.hasPrefix("<!doctype html") || word.hasPrefix("<html")
  }
}
