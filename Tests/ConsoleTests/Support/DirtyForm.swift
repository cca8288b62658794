import Testing

/// A form in which somebody exports a register, and what the program must make of it.
struct DirtyForm: CustomTestStringConvertible, Sendable {
  /// What is dirty about it.
  let testDescription: String
  let bytes: [UInt8]
  /// The cases as `list complaints as csv` has them, below the ids of the columns.
  let cases: [String]
  /// What is told beside them.
  let told: [String]

  init(_ name: String, _ text: String, _ cases: [String], told: [String] = []) {
    self.init(name, bytes: Array(text.utf8), cases, told: told)
  }

  init(_ name: String, bytes: [UInt8], _ cases: [String], told: [String] = []) {
    testDescription = name
    self.bytes = bytes
    self.cases = cases
    self.told = told
  }
}

extension DirtyForm {
  private static let plain = "来源,天数\n电话,3\n信函,4\n"
  private static let asPlain = ["channel,天数", "phone,3", "letter,4"]

  private static func wide(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  /// Encodings, separators, line ends and quotes.
  static let forms: [DirtyForm] = [
    .init("plain", plain, asPlain),
    .init("UTF-8 with mark", "\u{FEFF}" + plain, asPlain),
    .init("UTF-16 LE with mark", bytes: wide(plain, bigEndian: false, mark: true), asPlain),
    .init("UTF-16 BE with mark", bytes: wide(plain, bigEndian: true, mark: true), asPlain),
    .init("UTF-16 LE", bytes: wide(plain, bigEndian: false, mark: false), asPlain),
    .init("UTF-16 BE", bytes: wide(plain, bigEndian: true, mark: false), asPlain),
    // 来源,天数 电话,3 信函,4 as GB18030 has it.
    .init(
      "GB18030",
      bytes: [0xC0, 0xB4, 0xD4, 0xB4, 0x2C, 0xCC, 0xEC, 0xCA, 0xFD, 0x0A]
        + [0xB5, 0xE7, 0xBB, 0xB0, 0x2C, 0x33, 0x0A] + [0xD0, 0xC5, 0xBA, 0xAF, 0x2C, 0x34, 0x0A],
      asPlain),
    .init("semicolons", plain.replacing(",", with: ";"), asPlain),
    .init("tabs", plain.replacing(",", with: "\t"), asPlain),
    .init("CRLF", plain.replacing("\n", with: "\r\n"), asPlain),
    .init("lone CR", plain.replacing("\n", with: "\r"), asPlain),
    .init("sep=;", "sep=;\n" + plain.replacing(",", with: ";"), asPlain),
    .init("a separator at the end of each row", plain.replacing("\n", with: ",\n"), asPlain),
    .init("no line end at the end", String(plain.dropLast()), asPlain),
    .init(
      "quotes doubled, line breaks quoted", "来源,事由\n电话,\"他说\"\"吵\"\"\"\n信函,\"一\n二,三\"\n",
      ["channel,事由", "phone,\"他说\"\"吵\"\"\"", "letter,\"一", "二,三\""]),
    .init("a name with a line break", "\"来\n源\",天数\n电话,3\n信函,4\n", asPlain),
    .init(
      "names empty and doubled", "来源,天数,,天数\n电话,3,x,1\n",
      ["channel,天数,column 3,天数 2", "phone,3,x,1"]),
  ]

  /// Rows that are no cases.
  static let rows: [DirtyForm] = [
    .init(
      "rows too short and too long", plain + "来访\n来访,5,6\n", asPlain,
      told: [
        "r.csv: 2 rows rejected, the others are loaded",
        "  r.csv:4: the row has 1 cell, the header has 2",
        "  r.csv:5: the row has 3 cells, the header has 2",
      ]),
    .init(
      "a quote that never closes", "来源,天数\n来访,\"5\n电话,3\n信函,4\n", asPlain,
      told: [
        "r.csv: 1 row rejected, the others are loaded", "  r.csv:2: the quote is never closed",
      ]),
    .init(
      "a zero byte", "来源,天数\n来访,5\0\n电话,3\n信函,4\n", asPlain,
      told: ["r.csv: 1 row rejected, the others are loaded", "  r.csv:2: the row has a zero byte"]),
    .init(
      "a header that stands again", "来源,天数\n电话,3\n来源,天数\n信函,4\n", asPlain,
      told: ["r.csv: the header stands again, passed over: 1"]),
    .init(
      "blank rows at the end", plain + "\n,\n\n", asPlain,
      told: ["r.csv: blank rows, passed over: 3"]),
    .init(
      "titles and two rows of names",
      "2019年投诉登记表,,\n受理,,办理\n来源,件数,天数\n电话,1,3\n信函,1,4\n",
      ["受理 来源,受理 件数,办理 天数", "电话,1,3", "信函,1,4"],
      told: ["r.csv: above the header, passed over: “2019年投诉登记表”"]),
    .init(
      "a row of totals", plain + "合计,7\n", asPlain, told: ["r.csv: 1 row of totals passed over"]),
    .init("only a header", "来源,天数\n", ["channel,天数"], told: ["note: no case fits"]),
  ]

  /// Cells as people write them.
  static let cells: [DirtyForm] = [
    .init(
      "days in many forms",
      "收件日期\n2019/1/5\n2019-01-05 13:05:00\n2019年1月5日\n20190105\n05/01/2019\n13/01/2019\n5/1/19\n43470\n",
      ["收件日期"] + Array(repeating: "2019-01-05", count: 5) + ["2019-01-13"]
        + Array(repeating: "2019-01-05", count: 2)),
    .init(
      "days that could be others", "收件日期\n05/01/2019\n", ["收件日期", "2019-05-01"],
      told: [
        "r.csv: 收件日期: read as month-first, since no cell tells day and month apart; "
          + "“dates: day-first” in the descriptor changes it"
      ]),
    .init(
      "numbers in many forms",
      "数量,z\n+1036,z\n\"1,234\",z\n１２,z\n1.5万,z\nN/A,z\nless than 1,z\n",
      ["数量,z", "1036,z", "1234,z", "12,z", "15000,z", ",z", ",z"]),
    .init("one unit", "用时,满意率\n3天,85%\n\"1,004 天\",9.5%\n", ["用时,满意率", "3,85", "1004,9.5"]),
    .init(
      "several units", "用时\n3天\n4天\n5小时\n6小时\n", ["用时", "3天", "4天", "5小时", "6小时"],
      told: ["r.csv: 用时: held as words, since not all cells are numbers in 天: “5小时” in line 4"]),
    .init(
      "numbers among words", "数量\n3\n若干\n5\n很多\n", ["数量", "3", "若干", "5", "很多"],
      told: ["r.csv: 数量: held as words, since not all cells are numbers: “若干” in line 3"]),
  ]
}
