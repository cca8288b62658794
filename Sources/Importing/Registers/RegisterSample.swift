import Facts

/// What the first bytes of a register's file show: how it is to be read, and what it is about.
struct RegisterSample {
  let format: RegisterFormat
  let header: HeaderRows
  /// What each column seems to be.
  let guesses: [SampledColumn.Guess]

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
    guesses = Self.guesses(of: best.rows, below: header, options)
  }

  private static func guesses(
    of rows: SampleRows, below header: HeaderRows, _ options: RegisterOptions
  ) -> [SampledColumn.Guess] {
    let width = header.names.count
    let cases = rows.rows.dropFirst(header.count).filter {
      ($0.count == width || ($0.count == width + 1 && $0[width].isEmpty))
        && !header.rows.contains($0) && !TotalsRow.isOne($0) && !$0.contains(where: isFlawed)
    }
    return header.names.enumerated().map { column, name in
      let cells = cases.map { $0[column] }.filter { !options.missingWords.contains($0) }
      return guess(SampledColumn(cells, name: name), options.kinds[name])
    }
  }

  /// Whether the row of a cell will be rejected for its bytes, so that it has no say.
  private static func isFlawed(_ cell: String) -> Bool {
    cell.unicodeScalars.contains { $0 == "\0" || $0 == "\u{FFFD}" }
  }

  /// What is known of a column outweighs what its cells look like.
  private static func guess(
    _ column: SampledColumn, _ known: RegisterOptions.ColumnKind?
  ) -> SampledColumn.Guess {
    switch known {
    case nil: return column.guess
    case .word: return .word
    case .text: return .text
    case .number: return .number
    case .date:
      if case .date = column.guess { return column.guess }
      return .date(.monthFirst)
    }
  }
}
