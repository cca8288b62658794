import Facts

/// What every worker of a load goes by.
struct LoadPlan: Sendable {
  let sample: RegisterSample
  let guesses: [SampledColumn.Guess]
  let options: RegisterOptions
  /// What is known of the rows before those that are read; nil where the file is read from its start.
  var head: RegisterHead?

  /// Whether what a column is held as was not guessed.
  func isTold(_ column: Int) -> Bool { options.kinds[sample.header.names[column]] != nil }
}

/// What one block held.
struct LoadedBlock: Sendable {
  let number: Int
  let worker: Int
  let rowCount: Int
  let segments: [ColumnSegment]
  /// The strays of each column.
  let strays: [RegisterColumn.Strays]
  var rejected: [RejectedRow]
  var rejectedRows: Int
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
    var flawed: Set<Int> = []
    for (column, reader) in readers.enumerated() {
      reader.read(column, of: rows, flawed: &flawed)
    }
    reject(flawed, of: block)
    return LoadedBlock(
      number: block.number, worker: number, rowCount: rows.count - flawed.count,
      segments: readers.map { $0.segment(without: flawed) },
      strays: readers.map { strays(of: $0, without: flawed, in: block) }, rejected: block.rejected,
      rejectedRows: block.rejectedCount, blankRows: tally.blankRows,
      repeatedHeaders: tally.repeatedHeaders, totalsRows: tally.totalsRows,
      hasUndecodable: !flawed.isEmpty)
  }

  private func strays(
    of reader: any ColumnReader, without flawed: Set<Int>, in block: RecordBlock
  ) -> RegisterColumn.Strays {
    var strays = RegisterColumn.Strays()
    var cursor = LineCursor()
    for stray in reader.strays where !flawed.contains(stray.row) {
      strays.count += 1
      guard strays.first.count < RegisterColumn.Strays.mostKept else { continue }
      let line = cursor.line(
        of: rows.range(ofRow: stray.row).lowerBound, in: block,
        lineEnd: plan.sample.format.lineEnd)
      strays.first.append(.init(line: line, text: stray.text))
    }
    strays.areAmongDays = reader is DateReader
    return strays
  }

  private func reject(_ flawed: Set<Int>, of block: RecordBlock) {
    var cursor = LineCursor()
    for row in flawed.sorted() {
      let range = rows.range(ofRow: row)
      let line = cursor.line(of: range.lowerBound, in: block, lineEnd: plan.sample.format.lineEnd)
      block.reject(
        range, line: line, reason: .undecodable, limit: plan.options.rejectedLimit)
    }
  }
}

/// Numbers lines as it walks forward through a block.
struct LineCursor {
  private var stretch = 0
  private var place = -1
  private var line = 0

  /// The line of the file that a place of the block stands in; places must not go back.
  mutating func line(of wanted: Int, in block: RecordBlock, lineEnd: UInt8) -> Int {
    while stretch < block.stretches.count, block.stretches[stretch].range.upperBound <= wanted {
      stretch += 1
      place = -1
    }
    guard stretch < block.stretches.count else { return line }
    if place < 0 {
      place = block.stretches[stretch].range.lowerBound
      line = block.stretches[stretch].line
    }
    while place < wanted, let end = block.firstPlace(of: lineEnd, in: place..<wanted) {
      line += 1
      place = end + 1
    }
    place = max(place, wanted)
    return line
  }
}
