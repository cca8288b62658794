import Facts

/// The lines of a register's file on which its cases begin.
///
/// They are known where each case has a line of its own: in the whole file, as its number of lines
/// tells, or up to the first cell that holds a line break where no row was left out.
struct RegisterLines {
  private let linesAbove: Int
  /// The first row of whose line nothing is known any more.
  private let end: Int

  /// Looks for the lines of some rows.
  /// - Complexity: O(1) where the whole file has a line a case, else O(words + bytes of the texts up
  ///   to the last of the rows).
  init(_ register: Register, listing rows: [Int]) {
    let account = register.account
    linesAbove = account.linesAbove
    guard account.lineCount != linesAbove + register.rowCount else {
      end = register.rowCount
      return
    }
    let isPlain =
      account.rejectedRows == 0 && account.blankRows == 0 && account.repeatedHeaders == 0
      && account.totalsRows == 0
    guard isPlain, let last = rows.filter({ $0 < Self.mostRows }).max() else {
      end = 0
      return
    }
    end = register.columns.map { $0.rows(without: account.lineEnd, upTo: last) }.min() ?? 0
  }

  /// Rows beyond these are not looked for where lines differ: they cost the bytes of all rows before.
  private static let mostRows = 1 << 16

  /// The line, from 1; nil where it is not known.
  func line(ofRow row: Int) -> Int? { row < end ? row + 1 + linesAbove : nil }
}

extension RegisterColumn {
  /// How many rows stand before the first whose cell holds a line break, `last` and all before it
  /// where none of them does.
  fileprivate func rows(without lineEnd: UInt8, upTo last: Int) -> Int {
    switch meaning {
    case .words(let list): return list.contains { $0.utf8.contains(lineEnd) } ? 0 : last + 1
    case .numbers, .days: return last + 1
    case .text: break
    }
    guard case .text(let text) = content else { return last + 1 }
    for (start, stretch) in zip(text.starts, text.stretches) where start <= last {
      let final = min(last - start, stretch.ends.count - 1)
      if let place = stretch.bytes[..<Int(stretch.ends[final])].firstIndex(of: lineEnd) {
        return start + (stretch.ends.firstIndex { Int($0) > place } ?? 0)
      }
    }
    return last + 1
  }
}
