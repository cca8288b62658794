import Diagnostics
import Facts
import Gongkai
import Testing

/// A whole six-part report of an invented county, from its file to checks and accounts.
@Suite struct StatutoryReportTests {
  // 30 + 9 + 5 = 44 are new, of which the prose says 43, and 2 + 1 lawsuits, of which it says 4.
  // 12 granted to natural persons are printed as 13, so that the row (20) and the column (33) miss.
  private static let text = """
    青河县水务局2021年政府信息公开工作年度报告
    一、总体情况
    今年新收政府信息公开申请43件。行政诉讼4件。
    三、收到和处理政府信息公开申请情况
    | 申请人情况 | 自然人 | 法人或其他组织 | | | | | 总计 |
    | | | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |
    | 一、本年新收政府信息公开申请数量 | 30 | 9 | 0 | 0 | 5 | 0 | 44 |
    | 二、上年结转政府信息公开申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |
    | (一)予以公开 | 13 | 3 | 0 | 0 | 5 | 0 | 20 |
    | (二)部分公开 | 21 | 4 | 0 | 0 | 0 | 0 | 25 |
    | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 7.属于行政执法案卷 | 0 | 2 | 0 | 0 | 0 | 0 | 2 |
    | 8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 1.本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 2.没有现成信息需要另行制作 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 4.无正当理由大量反复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | (六)其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
    | (七)总计 | 33 | 9 | 0 | 0 | 5 | 0 | 47 |
    | 四、结转下年度继续办理 | 1 | 1 | 0 | 0 | 0 | 0 | |
    四、政府信息公开行政复议、行政诉讼情况
    | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
    | 3 | 1 | 0 | 1 | 5 | 1 | 0 | 0 | 1 | 2 | 0 | 0 | 1 | 0 | 1 |
    五、存在的主要问题及改进情况
    解读偏少。
    """

  private static func report() throws -> Report {
    let scratch = ScratchWorkspace()
    scratch.write(text, to: "qinghe.txt")
    return try Workspace().read(scratch.path + "/qinghe.txt")
  }

  @Test func `claims that fail are named by table, row and column with both values`() throws {
    let failed = try Self.report().checks.filter { !$0.holds }.map(\.claim.chinese)
    #expect(
      failed == [
        "表三 一、本年新收 总计: 43 = 44",
        "表四 行政诉讼 总计: 2 + 1 = 4",
        "表三 (一)予以公开 总计: 13 + 3 + 5 = 20",
        "表三 (七)总计 自然人: 13 + 21 = 33",
      ])
  }

  @Test func `claims that hold are checked in every row and column, once each`() throws {
    let claims = try Self.report().checks.filter(\.holds).map(\.claim.chinese)
    #expect(claims.contains("表三 一加二 收到 自然人: 30 + 4 = 33 + 1"))
    #expect(claims.contains("表三 (七)总计 总计: 20 + 25 + 2 = 47"))
    #expect(claims.contains("表三 (七)总计 总计: 33 + 9 + 5 = 47"))
    #expect(claims.contains("表四 未经复议直接起诉 总计: 1 + 1 = 2"))
    // 21 rows, 6 columns of results, 6 of what came in; 3 groups of table four.
    #expect(claims.count == 21 + 6 + 6 + 3)
    #expect(Set(claims).count == claims.count)
  }

  @Test func `each table accounts for what was checked and what was not`() throws {
    let accounts = try Self.report().accounts
    #expect(accounts.map(\.table.name.chinese) == ["表三", "表四"])
    let table = try #require(accounts.first)
    // 23 rows of seven cells, one of them blank.
    #expect(table.cells.read == 160)
    #expect(table.cells.blank == 1)
    #expect(table.cells.refused == 0)
    #expect(table.cells.absent == 0)
    #expect(table.held == 33)
    #expect(table.failed == 2)
    #expect(
      table.undecided.map(\.spot.name.chinese) == ["表三 四、结转下年度继续办理 总计", "表三 一加二 收到 总计"])
    #expect(
      table.undecided.allSatisfy {
        $0.lacking.map(\.name.chinese) == ["表三 四、结转下年度继续办理 总计"]
      })
  }

  @Test func `the cell where a row and a column miss alike is the likely misprint`() throws {
    let misprints = try Self.report().accounts.flatMap(\.misprints)
    #expect(
      misprints.map { "\($0.spot.name.chinese) \($0.printed) \($0.likely) \($0.place.line)" } == [
        "表三 (一)予以公开 自然人 13 12 9"
      ])
  }

  @Test func `audit tells of each table and of the misprint`() throws {
    let scratch = ScratchWorkspace()
    scratch.write(Self.text, to: "seeds/reports/qinghe.txt")
    let answer = try #require(try scratch.answer(to: "audit 2021"))
    let notes = answer.notes.map(\.text.english)
    #expect(
      notes.contains(
        "青河县水务局 2021, table 3: 160 cells read, 1 blank; 33 identities hold, 2 fail, "
          + "2 could not be checked"))
    #expect(
      notes.contains(
        "table 3, 3(1) granted, natural person prints 13; all its identities hold with 12"))
    #expect(
      answer.rows.contains {
        $0.cells.contains(.text("青河县水务局"))
          && $0.cells.contains { cell in
            if case .term(let term) = cell {
              term.name.english == "table 3, 3(7) results total, natural person: 13 + 21 = 33"
            } else {
              false
            }
          }
      })
  }
}
