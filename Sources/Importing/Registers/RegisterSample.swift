import Facts

/// What the first bytes of a register's file show: how it is to be read, and what it is about.
struct RegisterSample {
  let format: RegisterFormat
  let header: HeaderRows
  /// What each column seems to be.
  private(set) var guesses: [SampledColumn.Guess] = []
  /// Columns of which the sample shows no cell, and nobody said what they are.
  private(set) var unseen: Set<Int> = []
  /// Columns by name that are held as words although many of their cells are numbers or days.
  private(set) var fallen: [String: FallenColumn] = [:]

  /// Looks at the start of a file.
  init(
    _ path: String, options: RegisterOptions, encoding: RegisterFormat.Encoding? = nil
  ) throws(ReadFailure) {
    let text = try SampleText(path, options: options, encoding: encoding)
    let named = text.namedSeparator
    let lineEnd = text.lineEnd
    var best: (format: RegisterFormat, rows: SampleRows)?
    for separator in (options.separator ?? named).map({ [$0] }) ?? RegisterFormat.separators {
      let format = RegisterFormat(
        encoding: text.encoding, separator: separator, lineEnd: lineEnd)
      let rows = SampleRows(text.bytes, format: format, isWhole: text.isWhole, options: options)
      if best.map({ rows.score > $0.rows.score }) ?? true { best = (format, rows) }
    }
    guard let best, let header = HeaderRows(best.rows.rows, below: named == nil ? 0 : 1) else {
      throw ReadFailure(path: path, reason: .noHeader)
    }
    format = best.format
    self.header = header
    guess(best.rows, options)
  }

  private mutating func guess(_ sample: SampleRows, _ options: RegisterOptions) {
    let cases = sample.rows.indices.dropFirst(header.count).filter { isCase(sample.rows[$0]) }
    for (column, name) in header.names.enumerated() {
      let rows = cases.filter { !options.missingWords.contains(sample.rows[$0][column]) }
      let cells = rows.map { sample.rows[$0][column] }
      let seen = SampledColumn(cells, name: name, order: options.dayOrder)
      let known = options.kinds[name]
      if known == nil, cells.allSatisfy(\.isEmpty) { unseen.insert(column) }
      guesses.append(Self.guess(seen, known, options))
      guard known == nil, let misfits = seen.misfits(in: cells) else { continue }
      var strays = RegisterColumn.Strays()
      strays.count = misfits.count
      strays.first = [.init(line: sample.lines[rows[misfits.first]], text: cells[misfits.first])]
      strays.areAmongDays = misfits.areAmongDays
      fallen[name] = FallenColumn(strays: strays, unit: misfits.unit)
    }
  }

  private func isCase(_ row: [String]) -> Bool {
    let width = header.names.count
    return (row.count == width || (row.count == width + 1 && row[width].isEmpty))
      && !header.rows.contains(row) && !TotalsRow.isOne(row) && !row.contains(where: Self.isFlawed)
  }

  /// Whether the row of a cell will be rejected for its bytes, so that it has no say.
  private static func isFlawed(_ cell: String) -> Bool {
    cell.utf8.contains(0)
      || (cell.utf8.contains(0xEF) && cell.unicodeScalars.contains("\u{FFFD}"))
  }

  /// What is known of a column outweighs what its cells look like.
  private static func guess(
    _ column: SampledColumn, _ known: RegisterOptions.ColumnKind?, _ options: RegisterOptions
  ) -> SampledColumn.Guess {
    switch known {
    case nil: return column.guess
    case .word: return .word
    case .text: return .text
    case .number:
      if case .number = column.guess { return column.guess }
      return .number(nil)
    case .date:
      if case .date = column.guess { return column.guess }
      return .date(options.dayOrder ?? .monthFirst, isFinal: options.dayOrder != nil)
    }
  }
}

/// Why a column is held as words although it looked like one of numbers or days.
struct FallenColumn {
  /// What stands in it instead.
  var strays: RegisterColumn.Strays
  /// The unit that the numbers would have had.
  var unit: String?
}
