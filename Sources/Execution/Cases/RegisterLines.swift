import Facts

/// The lines of a register's file on which its cases begin.
///
/// They are known where the file has one line a case: no row was left out and no cell of the cases
/// before holds a line break.
struct RegisterLines {
  private let register: Register
  /// The first row of whose line nothing is known any more.
  private let end: Int

  /// - Complexity: O(words + bytes of texts), of the first rows only.
  init(_ register: Register) {
    self.register = register
    let account = register.account
    let isPlain =
      account.rejectedRows == 0 && account.blankRows == 0 && account.repeatedHeaders == 0
      && account.totalsRows == 0 && account.titles.isEmpty
    let hasBreaks = register.columns.contains { column in
      if case .words(let list) = column.meaning {
        list.contains(where: Self.holdsBreak)
      } else {
        false
      }
    }
    end = isPlain && !hasBreaks ? min(register.rowCount, Self.mostRows) : 0
  }

  /// Rows beyond these are not looked for: each costs the bytes of all rows before.
  private static let mostRows = 1 << 16

  /// The line, from 1; nil where it is not known.
  func line(ofRow row: Int) -> Int? {
    guard row < end else { return nil }
    let isCut = register.columns.contains { column in
      guard column.meaning == .text, case .text(let text) = column.content else { return false }
      return text.stretches.indices.contains { place in
        guard text.starts[place] <= row else { return false }
        let stretch = text.stretches[place]
        let last = min(row - text.starts[place], stretch.ends.count - 1)
        return stretch.bytes[..<Int(stretch.ends[last])].contains(0x0A)
      }
    }
    return isCut ? nil : row + 1 + register.account.headerRows
  }

  private static func holdsBreak(_ word: String) -> Bool { word.utf8.contains(0x0A) }
}
