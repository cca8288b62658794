public import Facts

/// Loads a register of cases from a file of comma-, semicolon- or tab-separated values.
///
/// The first rows show the encoding, the separator, the header and what each column holds; the whole
/// file is held to it. A few cells that are no number among numbers count as missing and are named; a
/// column with more of them becomes one of words, which loses nothing; the file is then read once
/// more.
public enum RegisterFile {
  /// Reads a register.
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - options: What is known about it, and who is told how far the load is.
  /// - Returns: The register; rows that could not be loaded are counted in its account, by reason.
  /// - Throws: `ReadFailure` where the file can't be read, has no header, needs more memory than is
  ///   free, changes while it is read, or the load is stopped.
  /// - Complexity: O(bytes), for columns that break their promise two or three times.
  public static func load(
    _ path: String, options: RegisterOptions = RegisterOptions()
  ) throws(ReadFailure) -> Register {
    var sample = try RegisterSample(path, options: options)
    try MemoryNeed.check(path, memory: options.memory)
    var guesses = sample.guesses
    var fallen: [String: RegisterColumn.Strays] = [:]
    var isFirst = true
    while true {
      let plan = LoadPlan(sample: sample, guesses: guesses, options: options)
      // Once a column broke early; after that a pass collects all that break, and needs no fourth.
      let pass = try LoadPass(plan, path: path, endsWhenBroken: isFirst)
      switch try pass.run() {
      case .loaded(let register): return marked(register, fallen: fallen)
      case .broken(let columns):
        for (column, strays) in columns {
          fallen[sample.header.names[column]] = strays
          guesses[column] = .word
        }
        isFirst = false
      case .otherEncoding:
        sample = try RegisterSample(path, options: options, encoding: .gb18030)
        guesses = sample.guesses
        fallen = [:]
      }
    }
  }

  private static func marked(_ register: Register, fallen: [String: RegisterColumn.Strays])
    -> Register
  {
    guard !fallen.isEmpty else { return register }
    let columns = register.columns.map { column in
      var remarks = column.remarks
      if let strays = fallen[column.name] {
        remarks.fellBack = true
        remarks.strays = strays
      }
      return RegisterColumn(name: column.name, content: column.content, remarks: remarks)
    }
    return Register(columns: columns, rowCount: register.rowCount, account: register.account)
  }
}
