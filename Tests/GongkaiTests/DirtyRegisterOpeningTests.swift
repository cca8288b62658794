import Diagnostics
import Facts
import Foundation
import Gongkai
import Importing
import Indexing
import Testing

/// Dirty registers of an invented place: what is loaded of each and what is told, never a crash.
@Suite struct DirtyRegisterOpeningTests {
  private let workspace = ScratchWorkspace()

  /// What a load of bytes came to: rows loaded, then everything that is told.
  private func told(_ bytes: [UInt8]) -> [String] {
    workspace.write("", to: "r.csv")
    try? Data(bytes).write(to: URL(fileURLWithPath: workspace.path + "/r.csv"))
    let summary = Workspace(folder: nil).loading([workspace.path + "/r.csv"]).summary
    var lines = summary.failures.map {
      $0.message.english.replacing(workspace.path + "/", with: "")
    }
    for register in summary.registers {
      let account = register.account
      lines.append("\(register.rowCount) rows")
      lines += account.rejected.map { "\($0.line): \($0.reason.wording.english)" }
      if account.blankRows > 0 { lines.append("\(account.blankRows) blank") }
      if account.repeatedHeaders > 0 { lines.append("\(account.repeatedHeaders) headers") }
      if account.encoding != "UTF-8" { lines.append(account.encoding) }
      if account.separator != UInt8(ascii: ",") { lines.append("separator \(account.separator)") }
    }
    return lines
  }

  @Test(arguments: [
    ("a,b\n1,2\n3,\"4\n5,6\n", ["2 rows", "3: the quote is never closed"]),
    ("a,b\n1,2\n3,4\0\n5,6\n", ["2 rows", "3: the row has a zero byte"]),
    (
      "a,b\n1,2\n3\n4,5,6\n",
      [
        "1 rows", "3: the row has 1 cell, the header has 2",
        "4: the row has 3 cells, the header has 2",
      ]
    ),
    ("a,b\n1,x\"y\n3,4\n", ["1 rows", "2: a quote stands in the middle of a cell"]),
    ("a,b\nx,y\na,b\nz,w\n", ["2 rows", "1 headers"]),
    ("a,b\nx,y\n\n,\n\n", ["1 rows", "3 blank"]),
    ("a;b\nx;y\n", ["1 rows", "separator 59"]),
    ("a\tb\nx\ty\n", ["1 rows", "separator 9"]),
    ("a,b\n", ["0 rows"]),
    ("", ["r.csv: is empty"]),
    ("\n,\n", ["r.csv: has no row that names its columns"]),
  ])
  func `each dirty form is loaded or told`(text: String, lines: [String]) {
    #expect(told(Array(text.utf8)) == lines)
  }

  @Test func `other encodings are known by their bytes`() {
    let wide = "来源,b\n电话,1\n".utf16.reduce(into: [UInt8]([0xFF, 0xFE])) { bytes, unit in
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(told(wide) == ["1 rows", "UTF-16"])
    // 来源,b 电话,1 as GB18030 has it.
    let chinese: [UInt8] = [
      0xC0, 0xB4, 0xD4, 0xB4, 0x2C, 0x62, 0x0A, 0xB5, 0xE7, 0xBB, 0xB0, 0x2C, 0x31, 0x0A,
    ]
    #expect(told(chinese) == ["1 rows", "GB18030"])
  }

  @Test func `one line of megabytes is loaded, or told where its quote is never closed`() {
    let long = "a,b\n1," + String(repeating: "x", count: 2 << 20) + "\n3,4\n"
    #expect(told(Array(long.utf8)) == ["2 rows"])
    let open = "a,b\n1,2\n3,\"" + String(repeating: "x", count: 2 << 20) + "\n5,6\n"
    #expect(told(Array(open.utf8)) == ["2 rows", "3: the quote is never closed"])
  }

  @Test func `what spreadsheets write is a number or a day, and what is no figure is missing`() {
    workspace.write(
      """
      登记表,,,
      受理日期,件数,金额,天数
      40679,+1036,"1,234",3
      2011-05-17,N/A,12.5,less than 1

      """, to: "seeds/registers/r.csv")
    let opening = try? workspace.open()
    let register = opening?.workspace.registers.first?.index.register
    let cells = register.map { register in
      (0..<register.rowCount).map { row in register.columns.map { $0[row] } }
    }
    #expect(
      cells == [
        [
          CalendarDay(year: 2011, month: 5, day: 16).map(CellValue.day), .number(Number(1036)),
          .number(Number(1234)),
          .number(Number(3)),
        ],
        [
          CalendarDay(year: 2011, month: 5, day: 17).map(CellValue.day), nil,
          .number(Number(significand: 125, decimals: 1)), nil,
        ],
      ])
    #expect(register?.account.titles == ["登记表"])
    #expect(register?.columns.map(\.remarks.marks) == [0, 1, 0, 0])
    #expect(register?.columns.map(\.remarks.bounds) == [0, 0, 0, 1])
  }
}
