import Facts

/// What the reader of a column of numbers or days keeps beside the values.
struct TypedCells {
  private let missing: MissingWords
  /// Whether a person said what the column is.
  let isTold: Bool
  /// Whether no cell means nothing by words of the file's own.
  let isPlain: Bool
  var isBroken = false
  private(set) var strays: [StrayCell] = []
  private(set) var remarks = RegisterColumn.Remarks()

  init(missing: MissingWords, isTold: Bool) {
    self.missing = missing
    self.isTold = isTold
    isPlain = missing.isEmpty
  }

  /// Begins with a block.
  mutating func begin() { strays.removeAll() }

  /// Whether the cells of the block are text: a number or day always is.
  var areText: Bool { strays.allSatisfy(\.isText) }

  /// Whether a cell is a word by which the file says that nothing is known.
  func isMissing(_ text: UnsafeBufferPointer<UInt8>) -> Bool { missing.contains(text) }

  /// Counts a cell that says that nothing is known, and holds no value.
  mutating func mark() -> Int {
    remarks.marks += 1
    return PackedNumbers.missing
  }

  /// Counts a cell that bounds a number, and holds no value.
  mutating func bound() -> Int {
    remarks.bounds += 1
    return PackedNumbers.missing
  }

  /// Notes that a time of day is left off.
  mutating func leaveOffTime() { remarks.hasTimes = true }

  /// Keeps a cell that is nothing of the kind.
  mutating func stray(_ cell: BlockRows.Cell, _ row: Int) -> Int {
    strays.append(StrayCell(row: row, cell: cell))
    return PackedNumbers.missing
  }
}

/// A reader of numbers or days.
protocol TypedReader: ColumnReader {
  var cells: TypedCells { get }
}

extension TypedReader {
  var strays: [StrayCell] { cells.strays }
  var isBroken: Bool { cells.isBroken }
  var remarks: RegisterColumn.Remarks { cells.remarks }
}
