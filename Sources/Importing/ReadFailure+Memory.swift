import Diagnostics

extension ReadFailure.Reason {
  /// What is needed, what is free, and what can be done; a register is loaded whole or not at all.
  static func needsMemory(_ need: Int, free: Int) -> Wording {
    // One rounded up, the other down, so that they never read the same.
    let (need, free) = (tenths(need, roundedUp: true), tenths(free, roundedUp: false))
    return Wording(
      english: "needs about \(need) GB of memory, of which \(free) GB are free; "
        + "split the file by years, or query it in ClickHouse",
      chinese: "约需内存 \(need) GB,现有 \(free) GB;请按年份拆分文件,或在 ClickHouse 中查询")
  }

  /// A number of bytes in GB with one decimal.
  private static func tenths(_ byteCount: Int, roundedUp: Bool) -> String {
    let tenth = 100_000_000
    let count = byteCount / tenth + (roundedUp && byteCount % tenth > 0 ? 1 : 0)
    return "\(count / 10).\(count % 10)"
  }
}
