import Facts

/// What every worker of a load goes by.
struct LoadPlan: Sendable {
  let sample: RegisterSample
  let guesses: [SampledColumn.Guess]
  let options: RegisterOptions
  /// What is known of the rows before those that are read; nil where the file is read from its start.
  var head: RegisterHead?
  /// Whether the bytes of each row are looked at before its cells are read.
  ///
  /// A row that is no text has no say then in what the columns are. It takes time, and most files
  /// have no such row.
  var checksText = false

  /// Whether what a column is held as was not guessed.
  func isTold(_ column: Int) -> Bool { options.kinds[sample.header.names[column]] != nil }
}

/// What one block held.
struct LoadedBlock: Sendable {
  let number: Int
  let worker: Int
  let rowCount: Int
  /// The lines of the file on which the rows begin.
  var lines: CaseLines
  let segments: [ColumnSegment]
  /// The strays of each column.
  let strays: [RegisterColumn.Strays]
  let rejected: [RejectedRow]
  let rejectedRows: Int
  var blankRows = 0
  var repeatedHeaders = 0
  var totalsRows = 0
  var hasUndecodable = false
}

/// Reads the blocks that it is handed, on one thread.
struct LoadWorker {
  let number: Int
  let plan: LoadPlan
  let readers: [any ColumnReader]
  private let rows: BlockRows
  private let decoder: GB18030Decoder?
  private var spare = RecordBlock(capacity: 1 << 12)
  private let headers: [[UInt8]]

  init(number: Int, plan: LoadPlan, block: RecordBlock) {
    self.number = number
    self.plan = plan
    rows = BlockRows(block)
    decoder = plan.sample.format.encoding == .gb18030 ? GB18030Decoder() : nil
    let missing = MissingWords(plan.options.missingWords)
    readers = plan.guesses.enumerated().map { column, guess -> any ColumnReader in
      let cells = TypedCells(missing: missing, isTold: plan.isTold(column))
      return switch guess {
      case .word: WordReader(missing: missing)
      case .text: TextReader(missing: missing)
      case .number(let unit): NumberReader(unit: unit, cells: cells)
      case .date(let order, let isFinal):
        DateReader(order: order, isFinal: isFinal, cells: cells)
      }
    }
    headers = plan.sample.header.rows.flatMap {
      Self.spellings(of: $0, separator: plan.sample.format.separator)
    }
  }

  /// A row of names as it may stand again: without quotes, with all of them, or with those it needs.
  private static func spellings(of row: [String], separator: UInt8) -> [[UInt8]] {
    let separator = String(UnicodeScalar(separator))
    let quoted = row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }
    let needed = zip(row, quoted).map { name, quoted in
      name.contains { $0.isNewline || $0 == "\"" || String($0) == separator } ? quoted : name
    }
    return Array(Set([row, quoted, needed].map { Array($0.joined(separator: separator).utf8) }))
  }

  /// Reads a block into segments of columns.
  mutating func read(_ block: inout RecordBlock) -> LoadedBlock {
    decoder?.decode(&block, spare: &spare)
    var tally = RowTally(
      isFirst: block.number == 0 && plan.head == nil, plan: plan, headers: headers,
      hasZero: block.firstPlace(of: 0, in: 0..<block.count) != nil)
    rows.begin(block)
    for stretch in block.stretches {
      rows.add(stretch.range, format: plan.sample.format) { range, width in
        tally.takes(range, width: width, of: block)
      }
    }
    // Before the cells are read, which cleans them in place.
    let lines = BlockLines(of: rows, in: block, lineEnd: plan.sample.format.lineEnd)
    var areText = true
    for (column, reader) in readers.enumerated() {
      areText = reader.read(column, of: rows) && areText
    }
    return LoadedBlock(
      number: block.number, worker: number, rowCount: rows.count, lines: lines.caseLines,
      segments: readers.map(\.segment), strays: readers.map { strays(of: $0, lines) },
      rejected: block.rejected, rejectedRows: block.rejectedCount, blankRows: tally.blankRows,
      repeatedHeaders: tally.repeatedHeaders, totalsRows: tally.totalsRows,
      hasUndecodable: !areText)
  }

  private func strays(
    of reader: any ColumnReader, _ lines: BlockLines
  ) -> RegisterColumn.Strays {
    var strays = RegisterColumn.Strays()
    for stray in reader.strays {
      strays.count += 1
      guard strays.first.count < RegisterColumn.Strays.mostKept else { continue }
      strays.first.append(.init(line: lines.line(ofRow: stray.row), text: stray.text))
    }
    strays.areAmongDays = reader is DateReader
    return strays
  }
}
