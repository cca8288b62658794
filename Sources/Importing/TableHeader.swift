import Diagnostics

/// Reads no more of a table than tells what it is.
enum TableHeader {
  /// No header is longer; a register of gigabytes must not be read to learn its columns.
  private static let limit = 1 << 16

  /// The cells of the first row.
  /// - Throws: `ReadFailure` where the table can't be opened or is no text.
  static func read(_ path: String) throws(ReadFailure) -> [CSVTable.Cell] {
    var bytes = try FileBytes.start(of: path, limit: limit)
    if UTF16Form(head: bytes) == nil, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      // The last line may be cut amid a character.
      bytes.removeSubrange((end + 1)...)
    }
    do {
      let text = try TextDecoder.decode(bytes)
      var parser = CSVParser(bytes: text)
      return (parser.next()?.cells ?? []).map {
        CSVTable.Cell(text: Blanks.trimmed($0.text), range: $0.range)
      }
    } catch {
      throw ReadFailure(path: path, reason: error.reason)
    }
  }

  /// Whether a table that a person named is one of figures; any other is a register of cases.
  ///
  /// The first line decides, whatever follows it: a wrong byte further down makes figures no cases.
  /// - Throws: `ReadFailure` where the table can't be opened or is a pipe, which could be read but
  ///   once, and for figures that are not separated by commas: as cases they would be counted wrong.
  static func isNamedOfFigures(_ path: String) throws(ReadFailure) -> Bool {
    if Folder.isStream(path) { throw ReadFailure(path: path, reason: .isStream) }
    let line = try firstLine(of: path)
    var parser = CSVParser(bytes: Array(line.utf8))
    let header = (parser.next()?.cells ?? []).map {
      CSVTable.Cell(text: Blanks.trimmed($0.text), range: $0.range)
    }
    if ObservationTable.isNamed(by: header) { return true }
    for separator in [";", "\t", "|"] as [Character] {
      let names = line.split(separator: separator).map {
        Blanks.trimmed($0.filter { $0 != "\"" })
      }
      if names.contains("measure"), names.contains("value") {
        throw ReadFailure(path: path, reason: .separatedFigures)
      }
    }
    return false
  }

  /// The first line as far as it is text; the names that decide are of letters that every encoding
  /// has alike.
  private static func firstLine(of path: String) throws(ReadFailure) -> String {
    let bytes = try FileBytes.start(of: path, limit: limit)
    var text: String
    if let form = UTF16Form(head: bytes) {
      text = String(decoding: form.units(of: bytes), as: UTF16.self)
    } else {
      let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
      text = String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
    }
    if let end = text.firstIndex(where: \.isNewline) { text = String(text[..<end]) }
    return text
  }

  /// Whether a table is one of figures, or can't be read to tell.
  static func isOfFigures(_ path: String) -> Bool {
    guard let header = try? read(path) else { return true }
    return ObservationTable.isNamed(by: header)
  }
}
