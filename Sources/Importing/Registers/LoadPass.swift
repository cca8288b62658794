import Dispatch
import Facts
import Synchronization

/// One reading of a whole file by several workers.
final class LoadPass: Sendable {
  /// What a pass comes to.
  enum Outcome {
    case loaded(Register)
    /// Some columns are not what they were taken for; what stands in them instead.
    case broken([Int: Broken])
    /// Bytes that are no UTF-8, where nothing had shown yet that the file is UTF-8.
    case otherEncoding
    /// Bytes that are no text in some row, which must have no say in what the columns are.
    case undecodable
  }

  /// What stands in a broken column.
  struct Broken {
    let strays: RegisterColumn.Strays
    /// What its days say about their order.
    let evidence: DayEvidence
  }

  /// What the workers have brought so far.
  private struct State {
    var blocks: [LoadedBlock] = []
    var words: [Int: [[[UInt8]]]] = [:]
    var remarks: [RegisterColumn.Remarks]
    var evidence: [DayEvidence]
    var broken: Set<Int> = []
    var strayCounts: [Int]
    var hasUndecodable = false
    var failure: ReadFailure?
    var isStopped = false
    var rowCount = 0
  }

  private let plan: LoadPlan
  private let source: RecordSource
  private let state: Mutex<State>
  /// Whether a broken column ends the pass at once.
  private let endsWhenBroken: Bool

  init(_ plan: LoadPlan, path: String, endsWhenBroken: Bool) throws(ReadFailure) {
    self.plan = plan
    self.endsWhenBroken = endsWhenBroken
    source = try RecordSource(
      path, format: plan.sample.format, options: plan.options, head: plan.head)
    let remarks =
      plan.head?.register.columns.map(\.remarks)
      ?? plan.guesses.map { _ in RegisterColumn.Remarks() }
    state = Mutex(
      State(
        remarks: remarks, evidence: remarks.map { _ in DayEvidence() },
        strayCounts: remarks.map(\.strays.count), rowCount: plan.head?.register.rowCount ?? 0))
  }

  /// Reads the file.
  func run() throws(ReadFailure) -> Outcome {
    DispatchQueue.concurrentPerform(iterations: max(1, plan.options.threads)) { number in
      do throws(ReadFailure) {
        try work(number)
      } catch {
        state.withLock { state in
          if state.failure == nil { state.failure = error }
          state.isStopped = true
        }
      }
    }
    var end = state.withLock { state in
      let end = state
      state.blocks = []
      return end
    }
    if let failure = end.failure { throw failure }
    end.blocks.sort { $0.number < $1.number }
    addStrays(&end)
    if end.hasUndecodable, !plan.checksText {
      return mayBeOtherEncoding ? .otherEncoding : .undecodable
    }
    if !end.broken.isEmpty { return .broken(broken(end.broken, end)) }
    try source.checkUnchanged()
    return merged(&end)
  }

  private var mayBeOtherEncoding: Bool {
    plan.sample.format.encoding == .utf8(hasMark: false, isCertain: false)
  }

  private func work(_ number: Int) throws(ReadFailure) {
    var block = RecordBlock(capacity: plan.options.blockSize * 5 / 4 + 4096)
    var worker = LoadWorker(number: number, plan: plan, block: block)
    while !state.withLock({ $0.isStopped }), try source.next(into: block) {
      if plan.options.isCancelled?() ?? false {
        throw ReadFailure(path: source.path, reason: .stopped)
      }
      take(worker.read(&block), worker)
    }
    state.withLock { state in
      state.words[number] = worker.readers.map(\.words)
      for (column, reader) in worker.readers.enumerated() {
        state.remarks[column].add(reader.remarks)
        state.evidence[column].add(reader.evidence)
      }
    }
  }

  private func take(_ block: LoadedBlock, _ worker: LoadWorker) {
    let bytesDone = source.bytesDone
    state.withLock { state in
      state.rowCount += block.rowCount
      state.blocks.append(withoutVainLines(block, behind: state.blocks))
      for (column, reader) in worker.readers.enumerated() {
        state.strayCounts[column] += block.strays[column].count
        if reader.isBroken || state.strayCounts[column] > mostStrays(column, of: mostRows) {
          state.broken.insert(column)
        }
      }
      state.hasUndecodable = state.hasUndecodable || block.hasUndecodable
      if state.hasUndecodable || (endsWhenBroken && !state.broken.isEmpty) {
        state.isStopped = true
      }
      plan.options.progress?(
        .init(bytesDone: bytesDone, bytesTotal: source.size, rows: state.rowCount))
    }
  }

  /// A block without lines that the account can't hold: a file with a line break in every cell would
  /// have more of them than of codes.
  private func withoutVainLines(_ block: LoadedBlock, behind blocks: [LoadedBlock]) -> LoadedBlock {
    guard block.lines.rows.count > 1 else { return block }
    let runs = blocks.reduce(0) { $0 + ($1.number < block.number ? $1.lines.rows.count : 0) }
    guard runs >= CaseLines.mostRuns else { return block }
    var block = block
    block.lines = .dropped
    return block
  }

  /// More rows than the file can have: each cell takes a byte with the one behind it.
  private var mostRows: Int { source.size / max(1, plan.guesses.count) }

  /// How many cells of so many may be strays without making the column one of words.
  private func mostStrays(_ column: Int, of cells: Int) -> Int {
    plan.isTold(column) ? .max : max(3, cells / 1000)
  }

  /// Adds up the strays of all blocks; columns with too many of them are broken.
  private func addStrays(_ end: inout State) {
    for column in plan.guesses.indices {
      let filled = end.blocks.reduce(plan.head?.filledCount(column) ?? 0) {
        $0 + $1.segments[column].filledCount
      }
      for block in end.blocks { end.remarks[column].strays.add(block.strays[column]) }
      let count = end.remarks[column].strays.count
      let isMost = count * SampledColumn.shareOfStrays > filled + count
      let isTooMany =
        count > mostStrays(column, of: filled + count) || (isMost && !plan.isTold(column))
      // Part of a file tells nothing of the share of strays in the whole.
      if isTooMany, !end.isStopped { end.broken.insert(column) }
    }
  }

  private func broken(_ columns: Set<Int>, _ end: State) -> [Int: Broken] {
    columns.reduce(into: [:]) { broken, column in
      broken[column] = Broken(
        strays: end.remarks[column].strays, evidence: end.evidence[column])
    }
  }

  /// Joins the blocks column by column; each column's blocks are let go before the next is joined.
  private func merged(_ end: inout State) -> Outcome {
    let account = account(of: end.blocks)
    let workers = end.blocks.map(\.worker)
    var segments = end.blocks.map(\.segments)
    end.blocks = []
    var columns: [RegisterColumn] = []
    for (column, name) in plan.sample.header.names.enumerated().reversed() {
      let pieces = segments.indices.map { block in
        ColumnMerge.Piece(
          segment: segments[block].removeLast(), worker: workers[block])
      }
      let words = (0..<max(1, plan.options.threads)).map { end.words[$0]?[column] ?? [] }
      let merge = ColumnMerge(
        pieces: headPieces(column, worker: words.count) + pieces,
        words: words + [plan.head?.words(column) ?? []], rowCount: end.rowCount)
      guard let content = merge.content() else { return .broken(broken([column], end)) }
      describe(column, &end)
      if isPadding(column, content, end.remarks[column]) { continue }
      columns.append(RegisterColumn(name: name, content: content, remarks: end.remarks[column]))
    }
    return .loaded(
      Register(columns: columns.reversed(), rowCount: end.rowCount, account: account))
  }

  /// What the rows before those that were read hold of a column.
  private func headPieces(_ column: Int, worker: Int) -> [ColumnMerge.Piece] {
    (plan.head?.segments(column, as: plan.guesses[column]) ?? []).map {
      ColumnMerge.Piece(segment: $0, worker: worker)
    }
  }

  /// Adds what was made of all cells of a column alike.
  private func describe(_ column: Int, _ end: inout State) {
    switch plan.guesses[column] {
    case .number(let unit): end.remarks[column].unit = unit?.name
    case .date(let order, _):
      end.remarks[column].needsDayOrder = end.evidence[column].needsOrder
      guard plan.options.dayOrder == nil else { return }
      end.remarks[column].assumedOrder = end.evidence[column].assumed(order)
    case .word, .text: break
    }
  }

  /// Whether a column has neither name nor cells, as where a separator ends every row.
  private func isPadding(
    _ column: Int, _ content: RegisterColumn.Content, _ remarks: RegisterColumn.Remarks
  ) -> Bool {
    guard plan.sample.header.nameless.contains(column), !plan.isTold(column),
      case .words(_, let list) = content
    else { return false }
    return list.isEmpty && remarks == RegisterColumn.Remarks()
  }

  private func account(of blocks: [LoadedBlock]) -> RegisterAccount {
    var account = plan.head?.register.account ?? RegisterAccount()
    account.encoding = plan.sample.format.encoding.name
    account.separator = plan.sample.format.separator
    account.headerRows = plan.sample.header.rows.count
    account.lineEnd = plan.sample.format.lineEnd
    account.titles = plan.sample.header.titles
    account.byteCount = source.size
    account.lineCount = source.lineCount
    var rowCount = plan.head?.register.rowCount ?? 0
    for block in blocks {
      account.lines.append(block.lines, behind: rowCount)
      rowCount += block.rowCount
      account.blankRows += block.blankRows
      account.repeatedHeaders += block.repeatedHeaders
      account.totalsRows += block.totalsRows
      account.rejectedRows += block.rejectedRows
    }
    let rejected = account.rejected + blocks.flatMap(\.rejected).sorted { $0.line < $1.line }
    account.rejected = Array(rejected.prefix(plan.options.rejectedLimit))
    return account
  }
}

extension RegisterColumn.Strays {
  /// Adds those of a later block.
  mutating func add(_ later: RegisterColumn.Strays) {
    count += later.count
    first += later.first.prefix(Self.mostKept - first.count)
    areAmongDays = later.areAmongDays
  }
}

extension RegisterColumn.Remarks {
  /// Adds what another worker noticed.
  mutating func add(_ other: RegisterColumn.Remarks) {
    bounds += other.bounds
    marks += other.marks
    hasTimes = hasTimes || other.hasTimes
  }
}
