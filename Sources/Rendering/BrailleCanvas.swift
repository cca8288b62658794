/// Dots in Braille characters, two across and four down in each.
struct BrailleCanvas {
  /// A dot, counted from the top left.
  struct Point {
    let x: Int
    let y: Int
  }

  /// The bits of the eight dots of a character, row by row.
  private static let bits: [[UInt32]] = [
    [0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80],
  ]

  private var cells: [[UInt32]]
  private var marks: [[Bool]]

  /// Makes an empty canvas of so many characters.
  init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: 0, count: columns), count: rows)
    marks = Array(repeating: Array(repeating: false, count: columns), count: rows)
  }

  /// The height in dots.
  var height: Int { cells.count * 4 }

  /// Sets the dots between two points, both ends included.
  /// - Complexity: O(distance).
  mutating func drawLine(from start: Point, to end: Point) {
    let steps = max(abs(end.x - start.x), abs(end.y - start.y))
    for step in 0...steps {
      let share = steps == 0 ? 0 : Double(step) / Double(steps)
      let x = Double(start.x) + share * Double(end.x - start.x)
      let y = Double(start.y) + share * Double(end.y - start.y)
      set(Point(x: Int(x.rounded()), y: Int(y.rounded())))
    }
  }

  /// Shows a point as a `●` over whatever dots its character has.
  mutating func mark(_ point: Point) {
    guard contains(point) else { return }
    marks[point.y / 4][point.x / 2] = true
  }

  /// The rows without the blanks behind their last dot.
  var lines: [String] {
    zip(cells, marks).map { cells, marks in
      var line = ""
      var blanks = 0
      for (bits, isMarked) in zip(cells, marks) {
        guard bits != 0 || isMarked else {
          blanks += 1
          continue
        }
        line += String(repeating: " ", count: blanks)
        blanks = 0
        line += isMarked ? "●" : Unicode.Scalar(0x2800 + bits).map { String($0) } ?? " "
      }
      return line
    }
  }

  private mutating func set(_ point: Point) {
    guard contains(point) else { return }
    cells[point.y / 4][point.x / 2] |= Self.bits[point.y % 4][point.x % 2]
  }

  private func contains(_ point: Point) -> Bool {
    point.y >= 0 && point.y < height && point.x >= 0 && point.x < (cells.first?.count ?? 0) * 2
  }
}
