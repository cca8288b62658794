import Testing

@testable import Importing

struct HTMLEncodingTests {
  /// 环保信访 as GB18030 and Big5 (環保信訪).
  private static let gb: [UInt8] = [0xBB, 0xB7, 0xB1, 0xA3, 0xD0, 0xC5, 0xB7, 0xC3]
  private static let big5: [UInt8] = [0xC0, 0xF4, 0xAB, 0x4F, 0xAB, 0x48, 0xB3, 0x58]
  /// 政府信息公开年度报告 as UTF-8 is beyond accident.
  private static let long = Array("政府信息公开年度报告".utf8)

  @Test(arguments: [
    ("GBK and says so", "<meta charset=\"GBK\">", gb, "环保信访"),
    (
      "GB2312 in the older form",
      "<META http-equiv=Content-Type content='text/html; charset=gb2312'>", gb, "环保信访"
    ),
    ("XHTML", "<?xml version='1.0' encoding='gb18030'?>", gb, "环保信访"),
    ("Big5", "<meta charset=big5>", big5, "環保信訪"),
    ("GBK and says nothing", "<p>", gb, "环保信访"),
    ("GBK and says UTF-8", "<meta charset=utf-8>", gb, "环保信访"),
    ("UTF-8 and says so", "<meta charset=utf-8>", Array("信访".utf8), "信访"),
    ("UTF-8 and says GBK", "<meta charset=gbk>", long, "政府信息公开年度报告"),
    ("UTF-8 and says Latin 1", "<meta charset='iso-8859-1'>", Array("信访".utf8), "信访"),
    ("a script of another encoding", "<script charset=big5></script>", gb, "环保信访"),
  ])
  func `a page says what it is where its bytes agree`(
    what: String, head: String, bytes: [UInt8], text: String
  ) throws {
    let page = try HTMLEncoding.decode(Array(head.utf8) + bytes)
    #expect(String(decoding: page, as: UTF8.self) == head + text)
  }

  @Test func `a few bytes that could be both are what the page says`() throws {
    // C4 A3 is 模 in GBK and ģ in UTF-8.
    let bytes: [UInt8] = [0xC4, 0xA3]
    let page = Array("<meta charset=gbk>".utf8) + bytes
    #expect(String(decoding: try HTMLEncoding.decode(page), as: UTF8.self).hasSuffix("模"))
    #expect(String(decoding: try TextDecoder.decode(bytes), as: UTF8.self) == "ģ")
  }

  @Test func `a byte order mark goes before what the page says`() throws {
    let page = [0xEF, 0xBB, 0xBF] + Array("<meta charset=gbk>信访".utf8)
    #expect(try HTMLEncoding.decode(page) == Array("<meta charset=gbk>信访".utf8))
  }
}
