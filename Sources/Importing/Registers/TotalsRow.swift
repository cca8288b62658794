import Facts

/// Tells rows that add up the cases above them, which are no cases.
///
/// Such a row begins with 合计 or the like and holds nothing else but figures, units and dashes.
enum TotalsRow {
  private static let words: Set<String> = [
    "合计", "总计", "小计", "共计", "合計", "總計", "小計", "total", "totals", "subtotal", "grandtotal",
  ]

  /// No word of the list is longer with blanks between its characters.
  private static let longest = 24

  /// Whether the cells of a row are those of totals.
  static func isOne(_ cells: [String]) -> Bool {
    guard cells.count > 1, let first = cells.firstIndex(where: { !$0.isEmpty }),
      words.contains(folded(cells[first]))
    else { return false }
    return cells[(first + 1)...].allSatisfy(isNoWord)
  }

  /// Whether the first filled cell of a row is such a word: a look at one byte for most rows, and at
  /// few for the others.
  @inline(__always)
  static func mayBegin(_ row: UnsafePointer<UInt8>, _ count: Int, separator: UInt8) -> Bool {
    switch row[0] {
    case 0x09, 0x20, 0x22, separator, 0xE5...0xE7, 0x47, 0x53, 0x54, 0x67, 0x73, 0x74:
      begins(UnsafeBufferPointer(start: row, count: count), separator: separator)
    default: false
    }
  }

  @inline(never)
  private static func begins(_ row: UnsafeBufferPointer<UInt8>, separator: UInt8) -> Bool {
    guard let start = row.firstIndex(where: { $0 != separator && $0 != 0x22 && $0 > 0x20 }),
      beginnings.contains(where: { row[start...].starts(with: $0, by: { $0 | 0x20 == $1 | 0x20 }) })
    else { return false }
    let cell = row[start...].prefix(longest + 1).prefix { $0 != separator && $0 != 0x22 }
    guard cell.count <= longest else { return false }
    return words.contains(folded(String(decoding: cell, as: UTF8.self)))
  }

  private static let beginnings = ["合", "总", "小", "共", "總", "to", "sub", "gr"].map {
    Array($0.utf8)
  }

  private static func folded(_ cell: String) -> String {
    let name = FoldedName.folded(cell)
    return name.hasSuffix(":") ? String(name.dropLast()) : name
  }

  /// Whether a cell says no more than a figure, with or without its unit: 8, 8天, 1,205元, –.
  private static func isNoWord(_ cell: String) -> Bool {
    guard
      cell.unicodeScalars.contains(where: \.properties.isAlphabetic)
        || cell.contains(where: \.isNumber)
    else { return true }
    return Array(cell.utf8).withUnsafeBufferPointer { cell in
      switch NumberUnit(endOf: cell).map({ $0.number(cell) }) ?? NumberText(cell) {
      case .empty, .mark, .number: true
      case .bound, .other: false
      }
    }
  }
}
