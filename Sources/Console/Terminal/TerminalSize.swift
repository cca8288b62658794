import CEditLine

/// The rows and columns of a terminal.
struct TerminalSize: Hashable {
  let rows: Int
  let columns: Int

  /// The size of the terminal behind a descriptor; the classic 24 by 80 where it isn't known.
  static func of(_ descriptor: Int32) -> TerminalSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard editline_size(descriptor, &rows, &columns) != 0 else {
      return TerminalSize(rows: 24, columns: 80)
    }
    return TerminalSize(rows: rows > 0 ? Int(rows) : 24, columns: Int(columns))
  }
}
