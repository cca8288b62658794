import Facts

/// The rows of a file as it was before rows were added to it, ready to be joined with those.
///
/// What is known of the first rows decides how the others are read. Where the others could change
/// that, there is no head, and the file is read whole.
struct RegisterHead: Sendable {
  let register: Register

  /// Makes a head of what was read of the first bytes.
  ///
  /// The caller answers for the file still beginning with them.
  /// - Returns: nil where more rows can change what was made of those.
  init?(_ register: Register, sample: RegisterSample, options: RegisterOptions) {
    let (account, format) = (register.account, sample.format)
    // The sample would be longer, and could show something else.
    guard account.byteCount >= options.sampleSize, format.encoding.utf16Decoder == nil,
      account.encoding == format.encoding.name, account.separator == format.separator,
      account.headerRows == sample.header.rows.count, account.titles == sample.header.titles,
      register.columns.map(\.name) == sample.header.names,
      !register.columns.contains(where: \.remarks.fellBack), Self.isClosed(account),
      Self.hasCertainDays(register, options)
    else { return nil }
    self.register = register
    let kinds = zip(sample.guesses, register.columns).allSatisfy { guess, column in
      Self.holds(column.meaning, of: guess) && guess.unit?.name == column.remarks.unit
    }
    guard kinds else { return nil }
  }

  /// How many bytes it has.
  var byteCount: Int { register.account.byteCount }

  /// Whether no further cell can turn the order in which days were read.
  static func hasCertainDays(_ register: Register, _ options: RegisterOptions) -> Bool {
    options.dayOrder != nil || !register.columns.contains(where: \.remarks.needsDayOrder)
  }

  /// Whether no quote is open at the end: one that nothing closed could be closed by more rows.
  private static func isClosed(_ account: RegisterAccount) -> Bool {
    account.rejected.count == account.rejectedRows
      && account.rejected.allSatisfy { row in
        switch row.reason {
        case .openQuote, .tooLong: false
        case .width, .strayQuote, .undecodable, .zeroByte: true
        }
      }
  }

  /// Whether a column is what its first cells looked like; one without any cell is a list of no
  /// words.
  private static func holds(
    _ meaning: RegisterColumn.Meaning, of guess: SampledColumn.Guess
  ) -> Bool {
    switch (meaning, guess) {
    case (.words, .word), (.text, .word), (.text, .text), (.numbers, .number), (.days, .date): true
    case (.words(let list), .number), (.words(let list), .date): list.isEmpty
    default: false
    }
  }

  /// How many rows have a number or day in a column; 0 for words, whose strays nobody counts.
  func filledCount(_ column: Int) -> Int {
    switch register.columns[column].meaning {
    case .numbers, .days: register.rowCount - register.columns[column].missingCount
    case .words, .text: 0
    }
  }

  /// What a column holds, as blocks do that were read before all others.
  func segments(_ column: Int, as guess: SampledColumn.Guess) -> [ColumnSegment] {
    let filled = filledCount(column)
    switch register.columns[column].content {
    case .numbers(let codes, let base, let decimals):
      return [.numbers(PackedNumbers(codes, base: base, decimals: decimals, filled: filled))]
    case .days(let codes, let base):
      return [.days(PackedNumbers(codes, base: base, decimals: 0, filled: filled))]
    case .text(let text): return text.stretches.map { .text($0) }
    case .words(let codes, _):
      let none = PackedNumbers(codes, base: 0, decimals: 0, filled: 0)
      switch guess {
      case .number: return [.numbers(none)]
      case .date: return [.days(none)]
      case .word, .text: return [.words(codes)]
      }
    }
  }

  /// The words of a column by code, the first of code 1; empty for other columns.
  func words(_ column: Int) -> [[UInt8]] {
    guard case .words(let list) = register.columns[column].meaning else { return [] }
    return list.map { Array($0.utf8) }
  }
}

extension PackedNumbers {
  /// The numbers of a column, some of whose rows have one.
  fileprivate init(_ codes: PackedCodes, base: Int, decimals: Int, filled: Int) {
    self.codes = codes
    self.decimals = decimals
    filledCount = filled
    // The base of a column is its least number.
    (low, high) = filled == 0 ? (.max, .min + 1) : (base, base + Int(codes.largest) - 1)
  }
}
