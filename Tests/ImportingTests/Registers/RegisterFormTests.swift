import Facts
import Importing
import Testing

/// The forms in which people export registers.
struct RegisterFormTests {
  private let table = "编号,渠道,件数\n1,电话,2\n2,\"信,函\",3\n3,电话,\n"
  private let lines = ["1|电话|2", "2|信,函|3", "3|电话|·"]

  @Test func `a plain table is loaded with its types`() throws {
    let register = try RegisterDesk().load(table)
    #expect(register.lines == lines)
    #expect(register.columns.map(\.name) == ["编号", "渠道", "件数"])
    #expect(register.kinds == ["numbers", "words", "numbers"])
    #expect(register.account.encoding == "UTF-8")
    #expect(register.account.rejectedRows == 0)
  }

  @Test func `marks and encodings make no difference`() throws {
    let desk = try RegisterDesk()
    let little = littleEndian(Array(table.utf16))
    let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
    let forms: [([UInt8], String)] = [
      ([0xEF, 0xBB, 0xBF] + Array(table.utf8), "UTF-8"),
      (little, "UTF-16"), (big, "UTF-16"),
      (Array(little.dropFirst(2)), "UTF-16"), (Array(big.dropFirst(2)), "UTF-16"),
      (try gb18030(table), "GB18030"),
    ]
    for (bytes, name) in forms {
      let register = try desk.load(bytes)
      #expect(register.lines == lines)
      #expect(register.account.encoding == name)
    }
  }

  @Test func `UTF-16 without its mark has lone carriage returns and 一 like any other`() throws {
    let text = "编号,事由\r1,上一次\r2,一一\r"
    let units = littleEndian(Array(text.utf16)).dropFirst(2)
    let register = try RegisterDesk().load(Array(units))
    #expect(register.lines == ["1|上一次", "2|一一"])
    #expect(register.account.encoding == "UTF-16")
    #expect(register.account.rejectedRows == 0)
  }

  @Test func `zero bytes in every other place of one row make no UTF-16 of the others`() throws {
    let register = try RegisterDesk().load("a,b\n1,2\nx\0y\0z\0,\n3,4\n")
    #expect(register.lines == ["1|2", "3|4"])
    #expect(register.account.encoding == "UTF-8")
    #expect(register.rejections == ["3: the row has a zero byte"])
  }

  @Test(arguments: ["sep=;\n", "SEP=;\r\n", "\"sep=;\"\n", "\u{FEFF}sep=;\n"])
  func `a first line that names the separator is no row`(line: String) throws {
    // Commas would make the better table.
    let register = try RegisterDesk().load(line + "a;b,c,d\n1;2,5,7\n3;4,5,8\n5\n")
    #expect(register.columns.map(\.name) == ["a", "b,c,d"])
    #expect(register.lines == ["1|2,5,7", "3|4,5,8"])
    #expect(register.account.titles.isEmpty)
    #expect(register.rejections == ["5: the row has 1 cell, the header has 2"])
  }

  @Test func `a line break in quotes does not say how lines end`() throws {
    let register = try RegisterDesk().load("a,b\r1,\"x\ny\"\r2,z\r")
    #expect(register.lines == ["1|x\ny", "2|z"])
  }

  @Test func `GB18030 that begins with ASCII only is found out`() throws {
    let rows = (0..<200).map { "\($0),phone\n" }.joined()
    let bytes = try gb18030("id,channel\n" + rows + "200,电话\n")
    let register = try RegisterDesk().load(bytes) { $0.sampleSize = 100 }
    #expect(register.rowCount == 201)
    #expect(register.lines.last == "200|电话")
    #expect(register.account.encoding == "GB18030")
  }

  @Test func `an encoding that is known is not guessed`() throws {
    let bytes = try gb18030("a,b\n1,电话\n")
    let known = try RegisterDesk().load(bytes) { $0.encoding = .gb18030 }
    #expect(known.lines == ["1|电话"])
    let wrong = try RegisterDesk().load(bytes) { $0.encoding = .utf8 }
    #expect(wrong.account.rejected.map(\.reason) == [.undecodable])
    let marked = try RegisterDesk().load([0xEF, 0xBB, 0xBF] + Array("a\n电话\n".utf8)) {
      $0.encoding = .gb18030
    }
    #expect(marked.lines == ["电话"])
  }

  @Test func `rejected rows of GB18030 are shown as text`() throws {
    let bytes = try gb18030("编号,渠道\n1,\"电话\"线\n2\n3,信函\n")
    let register = try RegisterDesk().load(bytes)
    #expect(register.lines == ["3|信函"])
    #expect(register.account.rejected.map(\.text) == ["1,\"电话\"线", "2"])
  }

  @Test func `pairs of surrogates stand across blocks`() throws {
    let text = "a,b\n" + (0..<300).map { "\($0),😀𠀀\n" }.joined()
    let register = try RegisterDesk().load(littleEndian(Array(text.utf16))) {
      $0.blockSize = 67
      $0.sampleSize = 99
    }
    #expect(register.rowCount == 300)
    #expect(register.lines.allSatisfy { $0.hasSuffix("|😀𠀀") })
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `separators are found`(separator: String) throws {
    let text = "编号,渠道,件数\n1,电话,2\n".replacing(",", with: separator)
    #expect(try RegisterDesk().load(text).lines == ["1|电话|2"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `line ends make no difference, at the end neither`(lineEnd: String) throws {
    let desk = try RegisterDesk()
    for text in [table, String(table.dropLast())] {
      let register = try desk.load(text.replacing("\n", with: lineEnd))
      #expect(register.lines == lines)
      #expect(register.kinds == ["numbers", "words", "numbers"])
    }
  }

  @Test func `quoted cells hold line breaks, separators and quotes`() throws {
    let text =
      "id,title\r\n1,\"a\r\nb\"\r\n2,\"say \"\"no\"\", he said\"\r\n3,\"\"\r\n4,\"\"\"\"\r\n"
    let register = try RegisterDesk().load(text)
    #expect(register.lines == ["1|a\r\nb", "2|say \"no\", he said", "3|·", "4|\""])
  }

  @Test func `quoted line breaks stand across blocks`() throws {
    let title = String(repeating: "噪声\n", count: 60)
    let rows = (0..<50).map { "\($0),\"\(title)\"\n" }.joined()
    let register = try RegisterDesk().load("id,title\n" + rows) { $0.sampleSize = 1000 }
    #expect(register.rowCount == 50)
    #expect(register.lines.last == "49|" + title)
  }

  @Test func `blanks at the ends of a cell are no part of it`() throws {
    let register = try RegisterDesk().load("id,city\n1, 青河市\n2,青河市\u{3000}\n3,\"青河市\u{A0}\"\n")
    #expect(register.lines == ["1|青河市", "2|青河市", "3|青河市"])
  }
}
