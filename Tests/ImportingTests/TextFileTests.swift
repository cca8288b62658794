import Diagnostics
import SeededRandom
import Testing

@testable import Importing

struct TextFileTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func reason(_ path: String, limit: Int = 1000) -> ReadFailure.Reason? {
    do {
      _ = try TextFile.read(path, limit: limit)
      return nil
    } catch {
      return error.reason
    }
  }

  /// 环保信访 in each encoding, its bytes written out.
  @Test(arguments: [
    ("UTF-8", Array("环保信访".utf8)),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array("环保信访".utf8)),
    ("GB18030", [0xBB, 0xB7, 0xB1, 0xA3, 0xD0, 0xC5, 0xB7, 0xC3]),
    ("UTF-16 LE", [0xFF, 0xFE, 0xAF, 0x73, 0xDD, 0x4F, 0xE1, 0x4F, 0xBF, 0x8B]),
    ("UTF-16 BE", [0xFE, 0xFF, 0x73, 0xAF, 0x4F, 0xDD, 0x4F, 0xE1, 0x8B, 0xBF]),
  ])
  func `one text comes out of every encoding`(encoding: String, bytes: [UInt8]) throws {
    let path = try folder.write("report.txt", bytes)
    #expect(try TextFile.read(path).text == "环保信访")
  }

  @Test func `characters outside GBK survive as four bytes of GB18030`() throws {
    let path = try folder.write(
      "rare.txt", [0x81, 0x39, 0xEF, 0x31, 0x95, 0x32, 0x82, 0x36, 0xA1, 0xA3])
    #expect(try TextFile.read(path).text == "㐂𠀀。")
  }

  @Test func `a text is called what the caller calls it`() throws {
    let path = try folder.write("report.txt", Array("一".utf8))
    #expect(try TextFile.read(path, named: "seeds/report.txt").name == "seeds/report.txt")
    #expect(try TextFile.read(path).name == path)
  }

  @Test(
    arguments: [
      ("nothing", [], ReadFailure.Reason.empty),
      ("blanks", Array(" \r\n\t".utf8), .empty),
      ("only a mark", [0xEF, 0xBB, 0xBF], .empty),
      ("a zero byte", [0x61, 0x62, 0x00, 0x63], .binary(byteOffset: 2)),
      ("PDF", Array("%PDF-1.4".utf8), .otherKind("PDF")),
      ("DOC", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], .otherKind("DOC / XLS")),
      (
        "UTF-8 cut in its tenth character", Array("一二三四五六七八九十".utf8.dropLast()),
        .truncated(byteOffset: 27)
      ),
      (
        "UTF-8 with one wrong byte", Array("一二三四五六七八".utf8) + [0xFF] + Array("十".utf8),
        .undecodable(encoding: "UTF-8", byteOffset: 24)
      ),
      (
        "marked UTF-8 that is none", [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x62],
        .undecodable(encoding: "UTF-8", byteOffset: 4)
      ),
      ("GB18030 cut in its second character", [0xBB, 0xB7, 0xB1], .truncated(byteOffset: 2)),
      ("neither", [0x61, 0xFF, 0xFF], .undecodable(encoding: "UTF-8 / GB18030", byteOffset: 1)),
      ("UTF-16 of odd length", [0xFF, 0xFE, 0xAF, 0x73, 0xDD], .truncated(byteOffset: 4)),
      (
        "UTF-16 with half a pair", [0xFE, 0xFF, 0x4E, 0x00, 0xD8, 0x40, 0x4E, 0x00],
        .undecodable(encoding: "UTF-16", byteOffset: 4)
      ),
    ] as [(String, [UInt8], ReadFailure.Reason)])
  func `what is no text is refused with its reason`(
    what: String, bytes: [UInt8], expected: ReadFailure.Reason
  ) throws {
    #expect(reason(try folder.write("file.txt", bytes)) == expected)
  }

  @Test func `a file over the limit is refused, one of the limit is read`() throws {
    let path = try folder.write("file.txt", [UInt8](repeating: 0x61, count: 1001))
    #expect(reason(path) == .tooLarge(limit: 1000))
    #expect(reason(path, limit: 1001) == nil)
    let huge = try folder.writeSparse("huge.txt", size: 100 << 20)
    #expect(reason(huge, limit: TextFile.documentLimit) == .tooLarge(limit: 64 << 20))
  }

  @Test func `a pipe without end is read no further than the limit`() {
    #expect(reason("/dev/zero", limit: 1 << 20) == .tooLarge(limit: 1 << 20))
  }

  @Test func `missing files and folders are told apart`() throws {
    #expect(reason(folder.path + "/none.txt") == .missing)
    #expect(reason(folder.path) == .isFolder)
    let file = try folder.write("file.txt", [0x61])
    #expect(reason(file + "/below.txt") == .isNoFolder)
  }

  @Test(arguments: [
    (ReadFailure.Reason.missing, "a.txt: no such file or folder", "a.txt:没有这个文件或文件夹"),
    (
      .tooLarge(limit: 64 << 20), "a.txt: is larger than a document may be (64 MB)",
      "a.txt:超过文档大小上限(64 MB)"
    ),
    (
      .truncated(byteOffset: 27), "a.txt: is cut off in the middle of a character at byte 27",
      "a.txt:在第27字节处的字符中间被截断"
    ),
  ])
  func `a failure reads as a sentence`(
    reason: ReadFailure.Reason, english: String, chinese: String
  ) {
    let message = ReadFailure(path: "a.txt", reason: reason).message
    #expect(message == Wording(english: english, chinese: chinese))
  }

  @Test func `no bytes make the decoder fail otherwise than with a reason`() throws {
    var random = SplitMix64(seed: 2011)
    for _ in 0..<2000 {
      let count = Int(random.next() % 40)
      let bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      guard let text = try? TextDecoder.decode(bytes) else { continue }
      #expect(UTF8Flaw(in: text) == nil)
    }
  }
}
