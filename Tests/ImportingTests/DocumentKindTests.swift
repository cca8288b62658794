import Testing

@testable import Importing

struct DocumentKindTests {
  private static let zip: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  @Test(arguments: [
    ("a.txt", Array("信访".utf8), DocumentKind.text), ("a.HTM", Array("信访".utf8), .page),
    ("a.doc", Array("\n <!DOCTYPE html><p>".utf8), .page),
    ("a.txt", [0xEF, 0xBB, 0xBF] + Array("<HTML>".utf8), .page),
    ("a.md", Array("<htm".utf8), .text), ("a", [], .text),
    ("a.docx", zip, .docx), ("b/a.DOC", zip, .docx), ("a.zip", zip, .archive),
    ("a.xlsx", zip, .other("DOCX / XLSX / ZIP")), ("a.txt", Array("%PDF-1.7".utf8), .pdf),
    ("a.doc", compound, .doc), ("a.docx", compound, .doc), ("a.xls", compound, .other("DOC / XLS")),
    ("a.doc", Array("{\\rtf1".utf8), .other("RTF")), ("a.docx", Array("青河".utf8), .text),
  ])
  func `the bytes of a document say more than its name`(
    name: String, bytes: [UInt8], kind: DocumentKind
  ) {
    #expect(DocumentKind(of: bytes, named: name) == kind)
  }
}
