import Diagnostics
import Testing

@testable import Importing

/// What a clerk is told of a file that can't be read: the place, what can be read of it, and what
/// would be right.
struct BrokenInputTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// The message with the file's own name, and the lines below it.
  private func told(_ name: String, _ bytes: [UInt8], chinese: Bool = false) throws -> [String] {
    let path = try folder.write(name, bytes)
    do {
      _ = try DocumentFile.read(path, by: Conversion(searchPath: "/none"))
      return []
    } catch {
      let failure = ReadFailure(path: name, reason: error.reason, flaw: error.flaw)
      let message = chinese ? failure.message.chinese : failure.message.english
      return [message] + (failure.flaw?.excerpt ?? [])
    }
  }

  @Test func `a byte that is no UTF-8 is shown in its line, counted in characters`() throws {
    let bytes = Array("清源县水务局\r\n主动公开\n二、概述".utf8) + [0xFF] + Array("一年".utf8)
    #expect(
      try told("a.txt", bytes) == [
        "a.txt:3:5: byte FF is not valid UTF-8 · save it again as UTF-8 or GB18030",
        "  二、概述\u{FFFD}",
        "          ^",
      ])
    #expect(
      try told("a.txt", bytes, chinese: true)[0]
        == "a.txt:3:5:字节 FF 不是有效的 UTF-8 · 请另存为 UTF-8 或 GB18030")
  }

  @Test func `a byte that is no GB18030 is shown after the text in GB18030`() throws {
    // 信访 in GB18030.
    let bytes: [UInt8] = [0x31, 0x0A, 0xD0, 0xC5, 0xB7, 0xC3, 0xFF, 0xFF]
    #expect(
      try told("a.md", bytes) == [
        "a.md:2:3: byte FF is not valid UTF-8 / GB18030 · save it again as UTF-8 or GB18030",
        "  信访\u{FFFD}",
        "      ^",
      ])
  }

  @Test func `a short text is shown in the encoding that fits further`() throws {
    #expect(
      try told("a.txt", Array("二、概述".utf8) + [0xFF, 0xFF]) == [
        "a.txt:1:5: byte FF is not valid UTF-8 / GB18030 · save it again as UTF-8 or GB18030",
        "  二、概述\u{FFFD}",
        "          ^",
      ])
  }

  @Test func `a long line is cut before the place, and controls are shown`() throws {
    let bytes = Array((String(repeating: "信", count: 40) + "\u{1B}[2J").utf8) + [0xC0]
    let lines = try told("a.txt", bytes)
    #expect(lines[0].hasPrefix("a.txt:1:45: byte C0 is not valid UTF-8"))
    #expect(lines[1] == "  …" + String(repeating: "信", count: 20) + "␛[2J\u{FFFD}")
    #expect(lines[2] == String(repeating: " ", count: 2 + 1 + 40 + 4) + "^")
  }

  @Test func `a text that ends within a character is to be fetched again`() throws {
    let bytes = Array("一二三四五六七八\n九十".utf8.dropLast())
    #expect(
      try told("a.txt", bytes) == [
        "a.txt:2:2: the file ends in the middle of a character · fetch it again as a whole",
        "  九\u{FFFD}",
        "    ^",
      ])
  }

  @Test func `a zero byte is no text`() throws {
    #expect(
      try told("a.txt", [0x61, 0x0A, 0x62, 0x00, 0x63]) == [
        "a.txt:2:2: a zero byte, which no text has · save it again as text, in UTF-8 or GB18030",
        "  b\u{FFFD}",
        "   ^",
      ])
  }

  @Test func `half a pair of UTF-16 is found in its line`() throws {
    let bytes: [UInt8] = [0xFE, 0xFF, 0x4E, 0x00, 0x00, 0x0A, 0x4E, 0x8C, 0xD8, 0x40, 0x4E, 0x00]
    #expect(
      try told("a.txt", bytes) == [
        "a.txt:2:2: byte D8 is not valid UTF-16 · save it again as UTF-8 or GB18030",
        "  二\u{FFFD}",
        "    ^",
      ])
  }

  @Test(
    arguments: [
      (
        "a.docx", Array("清源县水务局".utf8),
        "a.docx: is not a Word document: its first bytes are not those of a ZIP archive · "
          + "save it again from Word as .docx"
      ),
      (
        "a.docx", [0xFF, 0x00, 0x01],
        "a.docx: is not a Word document: its first bytes are not those of a ZIP archive · "
          + "save it again from Word as .docx"
      ),
      (
        "a.doc", Array("清源县水务局".utf8),
        "a.doc: is not a Word document: its first bytes are not those of an Office file · "
          + "save it again from Word as .docx, or name it .txt if it is text"
      ),
      (
        "a.doc", Array("{\\rtf1".utf8),
        "a.doc: is not a Word document but RTF · "
          + "save it again from Word as .docx, or name it .txt if it is text"
      ),
      (
        "a.PDF", Array("清源县水务局".utf8),
        "a.PDF: is not a PDF document: its first bytes are not %PDF- · "
          + "export it again as PDF, or name it by what it is"
      ),
      (
        "a.pdf", [0x50, 0x4B, 3, 4],
        "a.pdf: is not a PDF document but DOCX / XLSX / ZIP · "
          + "export it again as PDF, or name it by what it is"
      ),
      ("a.docx", [0x0A], "a.docx: is empty"),
    ] as [(String, [UInt8], String)])
  func `a name that promises another form is told`(
    name: String, bytes: [UInt8], message: String
  ) throws {
    #expect(try told(name, bytes) == [message])
  }

  @Test func `the same is told in Chinese`() throws {
    #expect(
      try told("a.docx", Array("清源".utf8), chinese: true) == [
        "a.docx:不是 Word 文档:开头的字节不是 ZIP 压缩包的开头 · 请用 Word 重新另存为 .docx"
      ])
    #expect(
      try told("a.pdf", Array("{\\rtf1".utf8), chinese: true) == [
        "a.pdf:不是 PDF 文档,而是 RTF · 请重新导出为 PDF,或按实际格式改名"
      ])
  }
}
