import Facts

/// Reads a column of words into codes.
///
/// Where the words turn out to be too many for a list, the blocks after that are read as texts.
final class WordReader: ColumnReader {
  /// More words than this are no dimension of anything; 16 bits hold their codes.
  static let mostWords = 65_535

  private let table = WordTable()
  private let missing: MissingWords
  private var scratch = BlockScratch<UInt32>()
  private var textReader: TextReader?

  init(missing: MissingWords) { self.missing = missing }

  deinit { scratch.deallocate() }

  func read(_ column: Int, of rows: BlockRows) -> Bool {
    if table.count > Self.mostWords, textReader == nil { textReader = TextReader(missing: missing) }
    if let textReader { return textReader.read(column, of: rows) }
    scratch.begin(rows.count)
    let codes = scratch.values
    let table = table
    var finder = table.finder
    var areText = true
    rows.forEachCell(of: column) { row, cell in
      guard cell.count > 0 else {
        codes[row] = 0
        return
      }
      if !missing.isEmpty,
        missing.contains(UnsafeBufferPointer(start: cell.start, count: cell.count))
      {
        codes[row] = 0
        return
      }
      let (slot, place) = finder.find(cell.start, cell.count)
      if slot.code != 0 {
        codes[row] = slot.code
      } else if let code = table.add(cell.start, slot, at: place) {
        codes[row] = code
        finder = table.finder
      } else {
        codes[row] = 0
        areText = false
      }
    }
    return areText
  }

  var segment: ColumnSegment {
    if let textReader { return textReader.segment }
    let codes = scratch.buffer
    return .words(.packing(limit: UInt64(table.count), codes.count) { UInt64(codes[$0]) })
  }

  var words: [[UInt8]] { table.words }
}
