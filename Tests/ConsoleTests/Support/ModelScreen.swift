import Diagnostics

/// A terminal as far as the editor uses one: cells, wrapping at the margin, a few sequences.
struct ModelScreen {
  let rows: Int
  let columns: Int
  private(set) var row = 0
  private(set) var column = 0
  /// Whether a character was put into the last column and the next one wraps.
  private var isFull = false
  private var cells: [[Character?]]
  private var pending: [UInt8] = []

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text without trailing blanks; the second half of a wide character is no cell.
  var lines: [String] {
    cells.map { row in
      var text = String(row.compactMap { $0 })
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// All rows down to the last that says something.
  var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Takes bytes; a sequence or character that is cut is kept for the next time.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    pending += Array(bytes)
    var index = 0
    while index < pending.count, let length = lengthOfUnit(at: index) {
      let unit = pending[index..<(index + length)]
      if unit.first == 0x1B { obey(unit) } else { put(String(decoding: unit, as: UTF8.self)) }
      index += length
    }
    pending.removeFirst(index)
  }

  private func lengthOfUnit(at index: Int) -> Int? {
    let lead = pending[index]
    if lead == 0x1B {
      guard index + 1 < pending.count, pending[index + 1] == UInt8(ascii: "[") else {
        return index + 1 < pending.count ? 2 : nil
      }
      let end = pending[(index + 2)...].firstIndex { (0x40...0x7E).contains($0) }
      return end.map { $0 - index + 1 }
    }
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return index + length <= pending.count ? length : nil
  }

  private mutating func put(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": (column, isFull) = (0, false)
      case "\n": lineFeed()
      case "\u{7}": break
      case "\u{8}": column = max(0, column - 1)
      default: place(scalar)
      }
    }
  }

  private mutating func place(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.columns(of: scalar)
    guard width > 0 else { return }
    if isFull || column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = Character(scalar)
    if width == 2 { cells[row][column + 1] = nil }
    column += width
    isFull = column == columns
    if isFull { column = columns - 1 }
  }

  private mutating func lineFeed() {
    isFull = false
    row += 1
    guard row == rows else { return }
    row = rows - 1
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }

  private mutating func obey(_ unit: ArraySlice<UInt8>) {
    let parameters = String(decoding: unit.dropFirst(2).dropLast(), as: UTF8.self)
    let count = Int(parameters) ?? 1
    switch unit.last {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): row = min(rows - 1, row + count)
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "H"): (row, column) = (0, 0)
    case UInt8(ascii: "J"):
      if parameters == "2" { clear(from: 0, 0) } else { clear(from: row, column) }
    case UInt8(ascii: "K"): for index in column..<columns { cells[row][index] = " " }
    default: return
    }
    isFull = false
  }

  private mutating func clear(from row: Int, _ column: Int) {
    for index in column..<columns { cells[row][index] = " " }
    for index in (row + 1)..<max(rows, row + 1) {
      cells[index] = Array(repeating: " ", count: columns)
    }
  }
}
