import Diagnostics
import Facts
import Glibc
import Importing
import SeededRandom
import Testing

/// What is wrong with registers as they really are: rejected with its line, and never a wrong count.
struct DirtyRegisterTests {
  @Test func `a rejected row is shown whole, wherever blocks end`() throws {
    for rows in 20..<40 {
      let text =
        "渠道,标题\n" + String(repeating: "来电,x\n", count: rows) + "来电,a\"b,夜间施工,噪声扰民\n来信,y\n"
      let register = try RegisterDesk().load(text) { $0.sampleSize = 100 }
      #expect(register.account.rejected.map(\.text) == ["来电,a\"b,夜间施工,噪声扰民"])
      #expect(register.account.rejected.map(\.line) == [rows + 2])
      #expect(register.rowCount == rows + 1)
    }
  }

  @Test func `rows of another width are rejected with line and reason`() throws {
    let register = try RegisterDesk().load("a,b\n1,2\n3\n4,5,6\n7,8\n")
    #expect(register.lines == ["1|2", "7|8"])
    #expect(
      register.rejections == [
        "3: the row has 1 cell, the header has 2", "4: the row has 3 cells, the header has 2",
      ])
    #expect(register.account.rejected.map(\.text) == ["3", "4,5,6"])
  }

  @Test func `an empty cell too many at the end is none`() throws {
    let register = try RegisterDesk().load("a,b\n1,2,\n3,,\n4,5,6\n7,8, \n9,10,,\n")
    #expect(register.lines == ["1|2", "3|·", "7|8"])
    #expect(register.kinds == ["numbers", "numbers"])
    #expect(register.account.rejected.map(\.line) == [4, 6])
  }

  @Test func `all rejected rows are counted, the first are kept`() throws {
    let text = "a,b\n" + String(repeating: "1\n", count: 500) + "1,2\n"
    let register = try RegisterDesk().load(text) { $0.rejectedLimit = 3 }
    #expect(register.account.rejectedRows == 500)
    #expect(register.account.rejected.map(\.line) == [2, 3, 4])
    let all = try RegisterDesk().load(text) { $0.rejectedLimit = .max }
    #expect(all.account.rejected.map(\.line) == Array(2...501))
  }

  @Test func `a header that stands again is passed over`() throws {
    let register = try RegisterDesk().load("日期,件数\n2011-05-16,1\n日期,件数\n2011-05-17,2\n")
    #expect(register.lines == ["2011-05-16|1", "2011-05-17|2"])
    #expect(register.account.repeatedHeaders == 1)
    let quoted = try RegisterDesk().load("\"日期\",\"件数\"\n2011-05-16,1\n\"日期\",\"件数\"\n")
    #expect(quoted.account.repeatedHeaders == 1)
    #expect(quoted.kinds == ["days", "numbers"])
  }

  @Test func `a header that stands again is known with the quotes that it needs`() throws {
    let register = try RegisterDesk().load(
      "a,\"b,c\",\"say \"\"x\"\"\"\n1,2,3\na,\"b,c\",\"say \"\"x\"\"\"\n4,5,6\n")
    #expect(register.columns.map(\.name) == ["a", "b,c", "say \"x\""])
    #expect(register.account.repeatedHeaders == 1)
    #expect(register.kinds == ["numbers", "numbers", "numbers"])
  }

  @Test func `a name that is broken into lines is one name`() throws {
    let register = try RegisterDesk().load("\"受理\n日期\",\"Open\r\nDate\",a\n2011-05-16,x,1\n")
    #expect(register.columns.map(\.name) == ["受理日期", "Open Date", "a"])
    #expect(register.lines == ["2011-05-16|x|1"])
  }

  @Test func `a separator that ends every row, the header too, makes no column`() throws {
    let register = try RegisterDesk().load("a,b,,\n1,2,,\n3,4,,\n")
    #expect(register.columns.map(\.name) == ["a", "b"])
    #expect(register.lines == ["1|2", "3|4"])
    let late = try RegisterDesk().load("a,b,,\n1,2,,\n3,4,,x\n")
    #expect(late.columns.map(\.name) == ["a", "b", "column 4"])
    #expect(late.lines == ["1|2|·", "3|4|x"])
  }

  @Test func `rows that are rejected have no say in what columns are`() throws {
    let zeros = (0..<3).map { "x\($0)\0,y\n" }.joined()
    let register = try RegisterDesk().load("a,b\n1,2\n" + zeros + "3,4\n")
    #expect(register.kinds == ["numbers", "numbers"])
    #expect(register.account.rejected.map(\.reason) == [.zeroByte, .zeroByte, .zeroByte])
  }

  @Test func `rows of totals are no cases, wherever they stand`() throws {
    let register = try RegisterDesk().load(
      "编号,区,天数\n1,东岭区,3\n小计,,3\n2,西岭区,5\n,\"合 计\",\"1,008\"\n总计:,,8\nTotal,,8\n")
    #expect(register.lines == ["1|东岭区|3", "2|西岭区|5"])
    #expect(register.kinds == ["numbers", "words", "numbers"])
    #expect(register.account.totalsRows == 4)
  }

  @Test func `columns that are empty at first are what their later cells are`() throws {
    let empty = (1...80).map { "\($0),,,\n" }.joined()
    let rows = (1...40).map { "\($0),\($0 % 7)天,2019-01-0\($0 % 9 + 1),东岭区\n" }.joined()
    let register = try RegisterDesk().load("编号,用时,受理日期,区\n" + empty + rows) {
      $0.sampleSize = 200
    }
    #expect(register.kinds == ["numbers", "numbers", "days", "words"])
    #expect(register.columns[1].remarks.unit == "天")
    #expect(register.lines[81] == "2|2|2019-01-03|东岭区")
    // Of all cells too few are numbers.
    let mixed = try RegisterDesk().load(
      "编号,用时\n" + String(repeating: "1,\n", count: 90) + "2,3\n3,三\n4,四\n"
    ) {
      $0.sampleSize = 200
    }
    #expect(mixed.kinds == ["numbers", "words"])
    let none = try RegisterDesk().load("编号,用时\n" + String(repeating: "1,\n", count: 90)) {
      $0.sampleSize = 200
    }
    #expect(none.kinds == ["numbers", "words"])
  }

  @Test func `a row that is no text has no say in what the columns are`() throws {
    let rows = (1...60).map { "A\($0),来电,\($0 % 9 + 1)天,2019-01-02,东岭区水务局\n" }.joined()
    let bytes =
      Array(("编号,渠道,天数,日期,单位\n" + rows + "B1,").utf8) + [0xFF, 0xFE]
      + Array((",1,二月,西岭区水务局\n" + rows).utf8)
    for threads in [1, 2] {
      let register = try RegisterDesk().load(bytes) { ($0.threads, $0.sampleSize) = (threads, 256) }
      #expect(register.rowCount == 120)
      #expect(
        register.rejections == ["62: the row has bytes that are no text in the file's encoding"])
      #expect(register.kinds == ["words", "words", "numbers", "days", "words"])
      #expect(register.columns[2].remarks.unit == "天")
      for (column, words) in [(1, ["来电"]), (4, ["东岭区水务局"])] {
        guard case .words(let list) = register.columns[column].meaning else { continue }
        #expect(list == words)
      }
      #expect(register.account.lines.line(ofRow: 60) == 63)
    }
  }

  @Test(arguments: ["合计,8天,\"1,215元\"", "小计,–,8", "总计,2件,—", "合计:,8天,1.2万元", "合计,,"])
  func `totals with units and dashes are no cases`(totals: String) throws {
    let rows = "编号,天数,费用\nA1,3天,\"1,205元\"\nA2,5天,10元\n"
    let register = try RegisterDesk().load(rows + totals + "\n")
    #expect(register.lines == ["A1|3|1205", "A2|5|10"])
    #expect(register.account.totalsRows == 1)
  }

  @Test(arguments: ["合计,8天,已办", "合计楼,8天,10元", "合计,8组,10元"])
  func `a row that begins like totals and says more is a case`(row: String) throws {
    let rows = "编号,天数,费用\nA1,3天,\"1,205元\"\nA2,5天,10元\n"
    #expect(try RegisterDesk().load(rows + row + "\n").rowCount == 3)
  }

  @Test func `what has words beside totals is a case`() throws {
    let register = try RegisterDesk().load("名称,区\n合计,东岭区\n小计算机厂,西岭区\ntotal,x\n")
    #expect(register.rowCount == 3)
    #expect(register.account.totalsRows == 0)
  }

  @Test func `titles and several rows of names are one header`() throws {
    let register = try RegisterDesk().load(
      """
      2019年投诉登记表,,,
      ,,,
      受理,,办理,
      日期,渠道,日期,天数
      2019-01-02,电话,2019-01-05,3
      2019-01-03,信函,2019-01-09,6

      """)
    #expect(register.account.titles == ["2019年投诉登记表"])
    #expect(register.account.headerRows == 2)
    #expect(register.columns.map(\.name) == ["受理 日期", "受理 渠道", "办理 日期", "办理 天数"])
    #expect(register.kinds == ["days", "words", "days", "numbers"])
    #expect(register.rowCount == 2)
  }

  @Test func `columns without name, or with one name, are told apart`() throws {
    let register = try RegisterDesk().load("a,,a,\n1,2,3,4\n")
    #expect(register.columns.map(\.name) == ["a", "column 2", "a 2", "column 4"])
  }

  @Test func `blank rows are counted, wherever they stand`() throws {
    let register = try RegisterDesk().load("a,b\n1,2\n\n,\n3,4\n\n\n,\r\n")
    #expect(register.lines == ["1|2", "3|4"])
    #expect(register.account.blankRows == 5)
    #expect(register.account.rejectedRows == 0)
  }

  @Test func `a stray quote costs its line and no other`() throws {
    let register = try RegisterDesk().load(
      "a,b\n1,x\n2,5\" pipe\n3,y\n4,\"z\"z\n5,\"a,b\"\n6,\"c\nd\"\n7,w\n")
    #expect(register.lines == ["1|x", "3|y", "5|a,b", "6|c\nd", "7|w"])
    #expect(register.rejections == [3, 5].map { "\($0): a quote stands in the middle of a cell" })
  }

  @Test func `a quote that never closes costs its line`() throws {
    let text = "a,b\n1,x\n2,\"open\n" + (3..<500).map { "\($0),y\n" }.joined()
    let register = try RegisterDesk().load(text)
    #expect(register.rowCount == 498)
    #expect(register.rejections == ["3: the quote is never closed"])
    let mixed = try RegisterDesk().load("a,b\n1,\"open\n2,\"x\"\n3,y\n")
    #expect(mixed.lines == ["2|x", "3|y"])
    #expect(mixed.rejections == ["2: the quote is never closed"])
    let last = try RegisterDesk().load("a,b\n1,x\n2,\"open")
    #expect(last.rejections == ["3: the quote is never closed"])
  }

  @Test func `a quote that opens longer than a row may be costs its line`() throws {
    let text = "a,b\n1,\"open\n" + (2..<5000).map { "\($0),y\n" }.joined()
    let register = try RegisterDesk().load(text) { $0.longestRow = 1000 }
    #expect(register.rowCount == 4998)
    #expect(register.rejections == ["2: the quote is never closed"])
  }

  @Test func `a gigantic line is passed over without being kept`() throws {
    let text = "a,b\n1,x\n2," + String(repeating: "长", count: 40_000) + "\n3,y\n"
    let register = try RegisterDesk().load(text) {
      $0.longestRow = 2 << 10
      $0.sampleSize = 64
    }
    #expect(register.lines == ["1|x", "3|y"])
    #expect(register.account.rejected.map(\.line) == [3])
    #expect(register.account.rejected.first?.reason == .tooLong(limit: 2 << 10))
  }

  @Test func `zero bytes and bytes that are no text cost their rows`() throws {
    let bytes =
      Array("a,b\n1,中文中文中文中文\n2,".utf8) + [0] + Array("\n3,".utf8) + [0xE4, 0xB8]
      + Array("\n4,z\n".utf8)
    let register = try RegisterDesk().load(bytes)
    #expect(register.lines == ["1|中文中文中文中文", "4|z"])
    #expect(register.account.rejected.map(\.reason) == [.zeroByte, .undecodable])
    #expect(register.account.rejected.map(\.line) == [3, 4])
  }

  @Test func `half of a pair of surrogates costs its row`() throws {
    let units = Array("a,b\n1,中\n2,".utf16) + [0xD83D] + Array("\n3,y\n".utf16)
    let register = try RegisterDesk().load(littleEndian(units))
    #expect(register.lines == ["1|中", "3|y"])
    #expect(register.account.rejected.map(\.line) == [3])
  }

  @Test func `a broken header is no header, and no case takes its place`() throws {
    let failure = #expect(throws: ReadFailure.self) {
      try RegisterDesk().load("a,b\"x,c\n1,2,3\n4,5,6\n")
    }
    #expect(failure?.reason == .noHeader)
  }

  @Test func `a hundred thousand columns of one name are a table`() throws {
    let names = String(repeating: "a,", count: 99_999) + "a\n"
    let cells = String(repeating: "1,", count: 99_999) + "x\n"
    let register = try RegisterDesk().load(names + cells) { $0.sampleSize = 1 << 20 }
    #expect(register.columns.count == 100_000)
    #expect(register.columns.last?.name == "a 100000")
    #expect(register.columns.last?[0] == .word("x"))
  }

  @Test func `a pipe is refused, not taken for an empty table`() throws {
    let folder = try ScratchFolder()
    let path = folder.path + "/pipe"
    mkfifo(path, 0o600)
    let writer = open(path, O_RDWR | O_CLOEXEC)
    defer { close(writer) }
    write(writer, "a,b\n1,2\n", 8)
    var options = RegisterOptions()
    options.sampleSize = 4
    let failure = #expect(throws: ReadFailure.self) {
      try RegisterFile.load(path, options: options)
    }
    #expect(failure?.reason == .isStream)
  }

  @Test func `binary data with the name of a table is refused`() throws {
    var random = SplitMix64(seed: 7)
    let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let failure = #expect(throws: ReadFailure.self) { try RegisterDesk().load([1] + bytes) }
    #expect(failure?.reason == .controls)
    let told = failure?.message.english ?? ""
    #expect(told.hasSuffix(": is no text: it has many control characters"))
    let folder = try ScratchFolder()
    #expect(throws: ReadFailure(path: folder.path, reason: .isFolder)) {
      try RegisterFile.load(folder.path)
    }
  }

  @Test func `what is no table is refused`() throws {
    let desk = try RegisterDesk()
    let refused: [(String, ReadFailure.Reason)] = [
      ("", .empty), ("\n\n\n", .empty), (",,\n,,\n", .noHeader),
      ("PK\u{3}\u{4}....", .otherKind("DOCX / XLSX / ZIP")),
    ]
    for (text, reason) in refused {
      let failure = #expect(throws: ReadFailure.self) { try desk.load(text) }
      #expect(failure?.reason == reason)
    }
    let empty = try desk.load("a,b")
    #expect(empty.rowCount == 0)
    #expect(empty.columns.count == 2)
  }
}
