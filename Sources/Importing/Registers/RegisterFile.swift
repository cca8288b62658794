public import Facts

/// Loads a register of cases from a file of comma-, semicolon- or tab-separated values.
///
/// The first rows show the encoding, the separator, the header and what each column holds; the whole
/// file is held to it. A few cells that are no number among numbers count as missing and are named; a
/// column with more of them becomes one of words, which loses nothing; the file is then read once
/// more. So is one with rows that are no text, which must not decide what the columns are.
public enum RegisterFile {
  /// Reads a register.
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - options: What is known about it, and who is told how far the load is.
  /// - Returns: The register; rows that could not be loaded are counted in its account, by reason.
  /// - Throws: `ReadFailure` where the file can't be read, has no header, needs more memory than is
  ///   free, changes while it is read, or the load is stopped.
  /// - Complexity: O(bytes), for columns that break their promise two to four times.
  public static func load(
    _ path: String, options: RegisterOptions = RegisterOptions()
  ) throws(ReadFailure) -> Register {
    var attempt = Attempt(try RegisterSample(path, options: options))
    try MemoryNeed.check(path, memory: options.memory)
    var isFirst = true
    var checksText = false
    while true {
      let plan = LoadPlan(
        sample: attempt.sample, guesses: attempt.guesses, options: options, checksText: checksText)
      // Once a column broke early; after that a pass collects all that break.
      let pass = try LoadPass(plan, path: path, endsWhenBroken: isFirst)
      switch try pass.run() {
      case .loaded(let register):
        guard attempt.turn(by: register, options) else { return attempt.marked(register) }
      case .broken(let columns):
        for (column, found) in columns { attempt.change(column, found, plan) }
        isFirst = false
      case .otherEncoding:
        attempt = Attempt(try RegisterSample(path, options: options, encoding: .gb18030))
      case .undecodable:
        checksText = true
      }
    }
  }

  /// What the columns are taken for in the next pass, and what became of earlier guesses.
  private struct Attempt {
    let sample: RegisterSample
    var guesses: [SampledColumn.Guess]
    var fallen: [String: FallenColumn]
    /// Columns that were taken for words only because the sample shows no cell of them.
    private var unseen: Set<Int>

    init(_ sample: RegisterSample) {
      self.sample = sample
      unseen = sample.unseen
      guesses = sample.guesses
      fallen = sample.fallen
    }

    /// Takes a broken column for something else: for days of another order where one reads all of
    /// them, else for words.
    mutating func change(_ column: Int, _ found: LoadPass.Broken, _ plan: LoadPlan) {
      if case .date(let order, isFinal: false) = guesses[column] {
        let orders = found.evidence.orders
        let isContrary = !orders.contains(.init(order))
        if isContrary, let turned = orders.first {
          guesses[column] = .date(turned, isFinal: true)
          return
        }
        if isContrary, plan.isTold(column) {
          guesses[column] = .date(order, isFinal: true)
          return
        }
      }
      fallen[sample.header.names[column]] = FallenColumn(
        strays: found.strays, unit: guesses[column].unit?.name)
      guesses[column] = .word
    }

    /// So many cells of a column tell what it is.
    private static let tellingCells = 2_000

    /// Takes columns whose first cells stand behind the sample for what these are; false where all
    /// are words.
    mutating func turn(by register: Register, _ options: RegisterOptions) -> Bool {
      var hasTurned = false
      for column in unseen {
        let name = sample.header.names[column]
        guard let held = register.columns.first(where: { $0.name == name }) else { continue }
        let cells = (0..<register.rowCount).lazy.compactMap { held[$0]?.description }
        let guess = SampledColumn(
          Array(cells.prefix(Self.tellingCells)), name: name, order: options.dayOrder
        ).guess
        guard guess != .word, guess != .text else { continue }
        guesses[column] = guess
        hasTurned = true
      }
      unseen = []
      return hasTurned
    }

    /// The register with what became of guesses among its remarks.
    func marked(_ register: Register) -> Register {
      guard !fallen.isEmpty else { return register }
      let columns = register.columns.map { column in
        var remarks = column.remarks
        if let fallen = fallen[column.name] {
          remarks.fellBack = true
          remarks.strays = fallen.strays
          remarks.unit = fallen.unit
        }
        return RegisterColumn(name: column.name, content: column.content, remarks: remarks)
      }
      return Register(columns: columns, rowCount: register.rowCount, account: register.account)
    }
  }
}
