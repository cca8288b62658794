import Facts

/// Reads a column of numbers, exactly: as whole numbers of the column's smallest decimal place.
final class NumberReader: TypedReader {
  private var scratch = BlockScratch<Int>()
  private var decimals = 0
  /// The unit that stands behind each number.
  private let unit: NumberUnit?
  private(set) var cells: TypedCells

  init(unit: NumberUnit?, cells: TypedCells) {
    self.unit = unit
    self.cells = cells
  }

  deinit { scratch.deallocate() }

  func read(_ column: Int, of rows: BlockRows) -> Bool {
    scratch.begin(rows.count)
    cells.begin()
    let values = scratch.values
    let isPlain = cells.isPlain && unit == nil
    rows.forEachCell(of: column) { row, cell in
      if isPlain, let plain = NumberText.plain(cell.start, cell.count), decimals == 0 {
        values[row] = plain
      } else {
        values[row] = readOther(cell, row)
      }
    }
    return cells.areText
  }

  /// Reads a cell that is no plain row of digits.
  @inline(never)
  private func readOther(_ cell: BlockRows.Cell, _ row: Int) -> Int {
    let text = UnsafeBufferPointer(start: cell.start, count: cell.count)
    if cells.isMissing(text) { return cells.mark() }
    switch unit?.number(text) ?? NumberText(text) {
    case .empty: return PackedNumbers.missing
    case .mark: return cells.mark()
    case .bound: return cells.bound()
    case .number(let digits, let places):
      guard places > decimals else { return scaled(digits, from: places, to: decimals) }
      rescale(to: places, upTo: row)
      return digits
    case .other:
      // Digits that are no number are a code, or lack their unit; the others are no numbers then.
      if !cells.isTold, text.allSatisfy({ $0 &- 0x30 < 10 }) { cells.isBroken = true }
      return cells.stray(cell, row)
    }
  }

  /// Brings the numbers of the block that are read already to more decimals.
  private func rescale(to places: Int, upTo row: Int) {
    for before in 0..<row {
      scratch.values[before] = scaled(scratch.values[before], from: decimals, to: places)
    }
    decimals = places
  }

  private func scaled(_ value: Int, from places: Int, to wanted: Int) -> Int {
    guard let value = PackedNumbers.scaled(value, from: places, to: wanted) else {
      cells.isBroken = true
      return PackedNumbers.missing
    }
    return value
  }

  var segment: ColumnSegment {
    .numbers(PackedNumbers(scratch.buffer, decimals: decimals))
  }
}

extension PackedNumbers {
  /// A number with more decimals; nil where it would have more than 18 digits.
  static func scaled(_ value: Int, from places: Int, to wanted: Int) -> Int? {
    guard value != missing else { return value }
    var value = value
    for _ in places..<max(places, wanted) {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      guard !isTooLarge, abs(product) < NumberText.limit else { return nil }
      value = product
    }
    return value
  }
}
