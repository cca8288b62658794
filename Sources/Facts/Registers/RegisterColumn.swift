/// One column of a register, and what its codes mean.
///
/// What the codes mean is always known; the codes themselves may stand in a file until somebody asks
/// for them.
public struct RegisterColumn: Sendable {
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

  /// What the codes of a column mean: its content without the rows.
  public enum Meaning: Sendable, Hashable {
    /// Words of a list, sorted by their bytes.
    case words([String])
    /// Exact numbers from the least, base / 10^decimals.
    case numbers(base: Int, decimals: Int)
    /// Days from the first.
    case days(base: Int)
    /// No codes: texts.
    case text
  }

  /// The column's name in the header, blanks at its ends left out.
  public let name: String
  /// What its codes mean.
  public let meaning: Meaning
  /// How many rows there are.
  public let count: Int
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
    /// The unit that stands behind the numbers, and is no part of them: `%`, 天.
    public var unit: String?
    /// Whether some days are others, or none, where their parts are read in another order.
    public var needsDayOrder = false
    /// The order in which days were read, where no cell decides between several.
    public var assumedOrder: DayOrder?

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

  private let rows: ColumnRows

  /// Makes a column.
  public init(name: String, content: Content, remarks: Remarks = Remarks()) {
    self.name = name
    self.remarks = remarks
    meaning = content.meaning
    count = content.count
    rows = .held(content)
  }

  /// Makes a column whose rows are fetched when they are first asked for.
  /// - Parameters:
  ///   - name: The name in the header.
  ///   - meaning: What the codes mean.
  ///   - count: How many rows there are.
  ///   - largestCode: The largest code of any row; 0 for texts.
  ///   - remarks: What was noticed in its cells.
  ///   - fetch: Gives the rows; called once, on the thread that asks first.
  public init(
    name: String, meaning: Meaning, count: Int, largestCode: UInt64,
    remarks: Remarks = Remarks(), fetch: @escaping @Sendable () -> Content
  ) {
    self.name = name
    self.remarks = remarks
    self.meaning = meaning
    self.count = count
    rows = .waiting(WaitingRows(largestCode: largestCode, fetch: fetch))
  }

  /// What stands in it; fetched where it waits in a file.
  /// - Complexity: O(1), the first time O(bytes of the column).
  public var content: Content { rows.content }

  /// Whether the rows are in memory.
  public var isHeld: Bool { rows.isHeld }

  /// The largest code; 0 for texts and where no row has one.
  /// - Complexity: O(rows), O(1) where the rows wait in a file.
  public var largestCode: UInt64 { rows.largestCode }

  /// The codes, fetched where they wait in a file; nil for texts.
  public var codes: PackedCodes? {
    meaning == .text ? nil : content.codes
  }

  /// How many bytes of memory the column takes: of rows that wait in a file none.
  public var byteCount: Int {
    var words = 0
    if case .words(let list) = meaning { words = list.reduce(0) { $0 + $1.utf8.count + 16 } }
    return words + (isHeld ? content.rowBytes : 0)
  }
}

extension RegisterColumn: Hashable {
  /// Whether the columns say the same of all rows.
  /// - Complexity: O(rows).
  public static func == (left: RegisterColumn, right: RegisterColumn) -> Bool {
    left.name == right.name && left.remarks == right.remarks && left.content == right.content
  }

  /// Hashes what is known without the rows.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(meaning)
    hasher.combine(count)
  }
}

extension RegisterColumn.Content {
  /// What the codes mean.
  public var meaning: RegisterColumn.Meaning {
    switch self {
    case .words(_, let list): .words(list)
    case .numbers(_, let base, let decimals): .numbers(base: base, decimals: decimals)
    case .days(_, let base): .days(base: base)
    case .text: .text
    }
  }

  /// The codes; nil for texts.
  var codes: PackedCodes? {
    switch self {
    case .words(let codes, _), .numbers(let codes, _, _), .days(let codes, _): codes
    case .text: nil
    }
  }

  /// How many rows there are.
  var count: Int {
    if case .text(let text) = self { return text.count }
    return codes?.count ?? 0
  }

  /// How many bytes the rows take.
  fileprivate var rowBytes: Int {
    guard case .text(let text) = self else {
      return codes.map { $0.count * $0.bytesPerRow } ?? 0
    }
    return text.stretches.reduce(0) { $0 + $1.bytes.count + $1.ends.count * 4 + 64 }
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

extension CellValue: CustomStringConvertible {
  /// The cell in a line of text.
  public var description: String {
    switch self {
    case .word(let word): word
    case .number(let number): number.description
    case .day(let day): day.description
    }
  }
}

extension RegisterColumn {
  /// What stands in a row; nil where nothing does.
  ///
  /// A loop over rows takes `codes` or `content` once instead.
  /// - Complexity: O(1), for texts O(log stretches); the first time O(bytes of the column) where the
  ///   rows wait in a file.
  public subscript(row: Int) -> CellValue? {
    if case .text = meaning, case .text(let text) = content {
      let words = text[row]
      return words.isEmpty ? nil : .word(words)
    }
    return codes.flatMap { value(of: $0[row]) }
  }

  /// What a code means; nil for code 0 and for texts.
  public func value(of code: UInt64) -> CellValue? {
    guard code > 0 else { return nil }
    switch meaning {
    case .words(let list): return .word(list[Int(code) - 1])
    case .numbers(let base, let decimals):
      return .number(Number(significand: Int128(base) + Int128(code) - 1, decimals: decimals))
    case .days(let base): return .day(CalendarDay(number: base + Int(code) - 1))
    case .text: return nil
    }
  }
}
