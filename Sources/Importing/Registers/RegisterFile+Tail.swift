public import Facts

extension RegisterFile {
  /// Reads the rows that were added to a register, and joins them with those that were read before.
  ///
  /// The register is the one that reading the whole file gives.
  /// - Parameters:
  ///   - path: Where the file is. Its first bytes must be those that `head` was read of.
  ///   - head: What was read of the file before; it ended with `head.account.byteCount` bytes.
  ///   - options: What was known about the file then, and who is told how far the load is.
  /// - Returns: The register; nil where only reading the whole file tells what it holds.
  /// - Throws: `ReadFailure` where the file can't be read, needs more memory than is free, changes
  ///   while it is read, or the load is stopped.
  /// - Complexity: O(bytes added + rows).
  public static func load(
    _ path: String, following head: Register, options: RegisterOptions = RegisterOptions()
  ) throws(ReadFailure) -> Register? {
    let sample = try RegisterSample(path, options: options)
    let size = try FileBytes.size(of: path)
    // A column without cells so far may turn out to be one of numbers.
    guard sample.unseen.isEmpty,
      let head = RegisterHead(head, sample: sample, options: options), size > head.byteCount,
      head.byteCount > 0
    else { return nil }
    // A last row that no line end closed goes on in what was added.
    let last = try FileBytes.read(path, at: head.byteCount - 1, count: 1)
    guard last == [sample.format.lineEnd] else { return nil }
    try MemoryNeed.check(path, memory: options.memory)
    let plan = LoadPlan(sample: sample, guesses: sample.guesses, options: options, head: head)
    guard case .loaded(let register) = try LoadPass(plan, path: path, endsWhenBroken: true).run(),
      RegisterHead.hasCertainDays(register, options)
    else { return nil }
    return register
  }
}
