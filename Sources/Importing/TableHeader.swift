import Diagnostics

/// Reads no more of a table than tells what it is.
enum TableHeader {
  /// No header is longer; a register of gigabytes must not be read to learn its columns.
  private static let limit = 1 << 16

  /// The cells of the first row.
  /// - Throws: `ReadFailure` where the table can't be opened or is no text.
  static func read(_ path: String) throws(ReadFailure) -> [CSVTable.Cell] {
    var bytes = try FileBytes.start(of: path, limit: limit)
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if !isUTF16, let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
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
  /// What can't be read as text is left to the reader of registers, which tells row by row.
  /// - Throws: `ReadFailure` where the table can't be opened, and for figures that are not separated
  ///   by commas: as cases they would be counted wrong.
  static func isNamedOfFigures(_ path: String) throws(ReadFailure) -> Bool {
    _ = try FileBytes.size(of: path)
    guard let header = try? read(path) else { return false }
    if ObservationTable.isNamed(by: header) { return true }
    let line = header.map(\.text).joined(separator: ",")
    for separator in [";", "\t", "|"] as [Character] {
      let names = line.split(separator: separator).map { Blanks.trimmed($0) }
      if names.contains("measure"), names.contains("value") {
        throw ReadFailure(path: path, reason: .separatedFigures)
      }
    }
    return false
  }

  /// Whether a table is one of figures, or can't be read to tell.
  static func isOfFigures(_ path: String) -> Bool {
    guard let header = try? read(path) else { return true }
    return ObservationTable.isNamed(by: header)
  }
}
