import Facts

/// Reads a column of numbers, exactly: as whole numbers of the column's smallest decimal place.
final class NumberReader: ColumnReader {
  private var scratch = BlockScratch<Int>()
  private var decimals = 0
  private let missing: MissingWords
  /// Whether a person said that the column is one of numbers.
  private let isTold: Bool
  private(set) var isBroken = false
  private(set) var strays: [StrayCell] = []
  private(set) var remarks = RegisterColumn.Remarks()

  init(missing: MissingWords, isTold: Bool) {
    self.missing = missing
    self.isTold = isTold
  }

  deinit { scratch.deallocate() }

  func read(_ column: Int, of rows: BlockRows, flawed: inout Set<Int>) {
    scratch.begin(rows.count)
    strays.removeAll()
    defer { flawed.formUnion(strays.lazy.filter(\.isUndecodable).map(\.row)) }
    let values = scratch.values
    let isPlain = missing.isEmpty
    rows.forEachCell(of: column) { row, cell in
      if isPlain, let plain = NumberText.plain(cell.start, cell.count), decimals == 0 {
        values[row] = plain
      } else {
        values[row] = readOther(cell, row)
      }
    }
  }

  /// Reads a cell that is no plain row of digits.
  @inline(never)
  private func readOther(_ cell: BlockRows.Cell, _ row: Int) -> Int {
    let text = UnsafeBufferPointer(start: cell.start, count: cell.count)
    switch missing.contains(text) ? .mark : NumberText(text) {
    case .empty: return PackedNumbers.missing
    case .mark:
      remarks.marks += 1
      return PackedNumbers.missing
    case .bound:
      remarks.bounds += 1
      return PackedNumbers.missing
    case .number(let digits, let places):
      guard places > decimals else { return scaled(digits, from: places, to: decimals) }
      rescale(to: places, upTo: row)
      return digits
    case .other:
      // Digits that are no number are a code, and so are the others then.
      if !isTold, text.allSatisfy({ $0 &- 0x30 < 10 }) { isBroken = true }
      strays.append(StrayCell(row: row, cell: cell))
      return PackedNumbers.missing
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
      isBroken = true
      return PackedNumbers.missing
    }
    return value
  }

  func segment(without flawed: Set<Int>) -> ColumnSegment {
    scratch.remove(flawed)
    return .numbers(PackedNumbers(scratch.buffer, decimals: decimals))
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
