public import Diagnostics

/// Reads one document in whichever form offices publish it.
///
/// A path may lead into an archive: `2023.zip/年报.docx` is the document 年报.docx in 2023.zip.
public enum DocumentFile {
  /// Reads a document: text, HTML, DOCX, DOC or PDF, told by its bytes before its name.
  /// - Parameters:
  ///   - path: Where it is.
  ///   - name: What the text is called in answers and messages; the path where nil.
  /// - Returns: The text as valid UTF-8, the same for the same file each time; ranges of facts point
  ///   into it. A row of a table is one line, `| a | b |`.
  /// - Throws: `ReadFailure`, also where the program that reads its form is missing.
  /// - Complexity: O(bytes), and the start of one program where one is needed.
  public static func read(
    _ path: String, named name: String? = nil
  ) throws(ReadFailure) -> SourceText {
    try read(path, named: name, by: Conversion())
  }

  /// Reads a document by the programs of a conversion.
  static func read(
    _ path: String, named name: String? = nil, by conversion: Conversion
  ) throws(ReadFailure) -> SourceText {
    let text: [UInt8]
    if let place = ArchivePlace(path) {
      let bytes = try Archive(place.archive).read(place.member, by: conversion)
      text = try memberText(bytes, at: path, by: conversion)
    } else {
      let bytes = try FileBytes.read(path, limit: TextFile.documentLimit)
      text = try self.text(of: bytes, named: path, in: path, by: conversion)
    }
    guard text.contains(where: { $0 > 0x20 }) else {
      throw ReadFailure(path: path, reason: .empty)
    }
    return SourceText(name: name ?? path, validUTF8: text)
  }

  /// The text of a document within an archive; programs are given a file of its bytes.
  private static func memberText(
    _ bytes: [UInt8], at path: String, by conversion: Conversion
  ) throws(ReadFailure) -> [UInt8] {
    switch DocumentKind(of: bytes, named: path) {
    case .docx, .doc, .pdf:
      let file = try ScratchFile(bytes)
      do {
        return try text(of: bytes, named: path, in: file.path, by: conversion)
      } catch {
        throw ReadFailure(path: path, reason: error.reason, flaw: error.flaw)
      }
    case .archive: throw ReadFailure(path: path, reason: .otherKind("ZIP"))
    case .text, .page, .other: return try text(of: bytes, named: path, in: path, by: conversion)
    }
  }

  /// The text of a document, which a program finds at `file`; its name tells forms apart that begin
  /// alike.
  private static func text(
    of bytes: [UInt8], named name: String, in file: String, by conversion: Conversion
  ) throws(ReadFailure) -> [UInt8] {
    let kind = DocumentKind(of: bytes, named: name)
    if let reason = mismatch(of: kind, bytes, named: name) {
      throw ReadFailure(path: file, reason: reason)
    }
    switch kind {
    case .text:
      return try decoded(bytes, at: file) { () throws(TextDecoder.Undecodable) in
        try TextDecoder.decode(bytes)
      }
    case .page:
      let page = try decoded(bytes, at: file) { () throws(TextDecoder.Undecodable) in
        try HTMLEncoding.decode(bytes)
      }
      return try conversion.text(ofPage: page, at: file)
    case .docx: return try conversion.docx(file)
    case .doc:
      guard !isEncrypted(bytes) else { throw ReadFailure(path: file, reason: .encrypted) }
      return try conversion.doc(file)
    case .pdf: return try conversion.pdf(file)
    case .archive:
      let contents = try Archive(file).contents()
      throw ReadFailure(path: file, reason: .isArchive(document: contents.documents.first))
    case .other(let kind): throw ReadFailure(path: file, reason: .otherKind(kind))
    }
  }

  /// What a clerk is told of a file that is not what the ending of its name promises; pages are read
  /// under any name, since Word itself saves them as `.doc`.
  private static func mismatch(
    of kind: DocumentKind, _ bytes: [UInt8], named name: String
  ) -> ReadFailure.Reason? {
    guard let form = DocumentForm(ending: DocumentKind.ending(of: name)) else { return nil }
    switch kind {
    case .text where bytes.contains(where: { $0 > 0x20 }): return .misnamed(form, found: nil)
    case .other(let kind): return .misnamed(form, found: kind)
    default: return nil
    }
  }

  private static func decoded(
    _ bytes: [UInt8], at path: String, _ decode: () throws(TextDecoder.Undecodable) -> [UInt8]
  ) throws(ReadFailure) -> [UInt8] {
    do {
      return try decode()
    } catch {
      throw ReadFailure(path: path, reason: error.reason, in: bytes)
    }
  }

  /// Whether Office encrypted a document: what it packs it in then has a part of this name.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }) != nil
  }
}
