/// One column of a register, and what its codes mean.
public struct RegisterColumn: Sendable, Hashable {
  /// What stands in a column.
  public enum Content: Sendable, Hashable {
    /// Words of a list, sorted by their bytes; code c is word c − 1.
    case words(PackedCodes, list: [String])
    /// Exact numbers: code c is (base + c − 1) / 10^decimals.
    case numbers(PackedCodes, base: Int, decimals: Int)
    /// Days: code c is the day base + c − 1.
    case days(PackedCodes, base: Int)
    /// Texts too various to be numbered.
    case text(TextColumn)
  }

  /// The column's name in the header, blanks at its ends left out.
  public let name: String
  /// What stands in it.
  public let content: Content
  /// What was noticed in its cells.
  public let remarks: Remarks

  /// What was noticed in the cells of a column while it was read.
  public struct Remarks: Sendable, Hashable {
    /// Cells that bound a number without stating it (`less than 1`), which count as missing.
    public var bounds = 0
    /// Cells that say that nothing is known (`N/A`), which count as missing.
    public var marks = 0
    /// Whether times of day stood beside the days, which are not kept.
    public var hasTimes = false
    /// Cells that are not what the others of the column are.
    ///
    /// They count as missing, unless the column fell back.
    public var strays = Strays()
    /// Whether the strays were too many, so that the column is held as words.
    public var fellBack = false

    /// Makes remarks of a column without any.
    public init() {}
  }

  /// Cells that are no number among numbers, or no day among days.
  public struct Strays: Sendable, Hashable {
    /// A cell, and where it stands.
    public struct Cell: Sendable, Hashable {
      /// The line of the file on which its row begins, from 1.
      public let line: Int
      /// What stands in it.
      public let text: String

      /// Names a cell.
      public init(line: Int, text: String) {
        self.line = line
        self.text = text
      }
    }

    /// No more of them are kept.
    public static let mostKept = 5

    /// How many there are.
    public var count = 0
    /// The first of them, by line.
    public var first: [Cell] = []
    /// Whether the others are days; else they are numbers.
    public var areAmongDays = false

    /// Makes strays of a column without any.
    public init() {}
  }

  /// Makes a column.
  public init(name: String, content: Content, remarks: Remarks = Remarks()) {
    self.name = name
    self.content = content
    self.remarks = remarks
  }

  /// The codes; nil for texts.
  public var codes: PackedCodes? {
    switch content {
    case .words(let codes, _), .numbers(let codes, _, _), .days(let codes, _): codes
    case .text: nil
    }
  }

  /// How many rows there are.
  public var count: Int {
    if case .text(let text) = content { return text.count }
    return codes?.count ?? 0
  }

  /// How many bytes of memory the column takes.
  public var byteCount: Int {
    switch content {
    case .words(let codes, let list):
      codes.count * codes.bytesPerRow + list.reduce(0) { $0 + $1.utf8.count + 16 }
    case .numbers(let codes, _, _), .days(let codes, _): codes.count * codes.bytesPerRow
    case .text(let text):
      text.stretches.reduce(0) { $0 + $1.bytes.count + $1.ends.count * 4 + 64 }
    }
  }
}

/// What stands in one cell of a register.
public enum CellValue: Sendable, Hashable {
  /// A word or a text.
  case word(String)
  /// A number.
  case number(Number)
  /// A day.
  case day(CalendarDay)
}

extension RegisterColumn {
  /// What stands in a row; nil where nothing does.
  /// - Complexity: O(1), for texts O(log stretches).
  public subscript(row: Int) -> CellValue? {
    if case .text(let text) = content {
      let words = text[row]
      return words.isEmpty ? nil : .word(words)
    }
    return codes.flatMap { value(of: $0[row]) }
  }

  /// What a code means; nil for code 0 and for texts.
  public func value(of code: UInt64) -> CellValue? {
    guard code > 0 else { return nil }
    switch content {
    case .words(_, let list): return .word(list[Int(code) - 1])
    case .numbers(_, let base, let decimals):
      return .number(Number(significand: Int128(base) + Int128(code) - 1, decimals: decimals))
    case .days(_, let base): return .day(CalendarDay(number: base + Int(code) - 1))
    case .text: return nil
    }
  }
}
