import Diagnostics
import Testing

@testable import Importing

/// One invented report, as an office saves it in three forms; read where the programs are.
struct PublishedFormsTests {
  private static func has(_ external: Converters.External) -> Bool {
    external.converter(on: Converters.searchPath).place != .missing
  }

  private func lines(_ form: String) throws -> [String] {
    let path = RepositoryFile.path("Tests/ImportingTests/Fixtures/qinghe." + form)
    return try DocumentFile.read(path).text.split(separator: "\n").map(String.init)
  }

  private static let prose =
    "2023年,青河市生态环境局共受理群众来信来访投诉90件,其中来电60件、来信30件,办结率100%。"
    + "本局按照《政府信息公开条例》的要求,进一步加强政府信息公开工作,全年主动公开政府信息1200条,"
    + "比上年增长12.5%。"

  @Test(.enabled(if: has(.docx)))
  func `a DOCX file keeps its paragraphs, lists and the spans of its tables`() throws {
    #expect(
      try lines("docx") == [
        "青河市生态环境局2023年政府信息公开工作年度报告",
        "一、总体情况", Self.prose, "二是加强培训。全年举办培训3次。",
        "二、主动公开政府信息情况",
        "| 第二十条第(一)项 | 第二十条第(一)项 | 第二十条第(一)项 | 第二十条第(一)项 |",
        "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
        "| 规章 | 0 | 0 | 0 |",
        "| 行政规范性文件 | 3 | | 17 |",
        "三、收到和处理政府信息公开申请情况",
        "| (本列数据的勾稽关系) | (本列数据的勾稽关系) | 申请人情况 | 申请人情况 | 申请人情况 |",
        "| (本列数据的勾稽关系) | (本列数据的勾稽关系) | 自然人 | 商业企业 | 总计 |",
        "| 一、本年新收政府信息公开申请数量 | 一、本年新收政府信息公开申请数量 | 12 | 3 | 15 |",
        "| 三、本年度办理结果 | (一)予以公开 | 5 | 1 | 6 |",
        "| 三、本年度办理结果 | (二)部分公开 | 2 | 0 | 2 |",
        "六、其他需要报告的事项", "1. 加强学习", "2. 完善制度",
      ])
  }

  @Test(.enabled(if: has(.doc)))
  func `a DOC file keeps its paragraphs and the cells of its tables`() throws {
    let lines = try lines("doc")
    #expect(lines.first == "青河市生态环境局2023年政府信息公开工作年度报告")
    #expect(lines.contains(Self.prose))
    #expect(lines.contains("| 行政规范性文件 | 3 | | 17 |"))
    #expect(lines.contains("| 三、本年度办理结果 | (一)予以公开 | 5 | 1 | 6 |"))
    #expect(!lines.contains { $0.contains("<") || $0.contains("1600") })
  }

  @Test(.enabled(if: has(.pdf)))
  func `a PDF file gives its paragraphs back in one piece`() throws {
    let lines = try lines("pdf").map { $0.filter { $0 != " " } }
    #expect(lines.contains(Self.prose))
    #expect(lines.contains("二是加强培训。全年举办培训3次。"))
    #expect(lines.contains("|规章|0|0|0|"))
  }
}
