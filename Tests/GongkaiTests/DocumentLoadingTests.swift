import Diagnostics
import Facts
import Foundation
import Gongkai
import Testing

/// Many documents, versions of one, what a person told, and reading anew only what has changed.
@Suite struct DocumentLoadingTests {
  private func report(_ year: Int, _ count: Int, office: String = "青河市环境保护局") -> String {
    "\(office)\(year)年政务公开工作总结\n一、概述。\n二、投诉\n全年受理群众投诉\(count)件。\n"
  }

  private func touch(_ path: String, _ seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: path)
  }

  @Test func `of two versions of a report the newer answers and the older is named`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(report(2019, 30), to: "seeds/reports/a.txt")
    workspace.write(report(2019, 33), to: "seeds/reports/b.txt")
    try touch(workspace.path + "/seeds/reports/a.txt", 2_000_000)
    try touch(workspace.path + "/seeds/reports/b.txt", 1_000_000)
    let summary = try workspace.open().summary
    #expect(summary.superseded.map(\.older) == ["seeds/reports/b.txt"])
    #expect(summary.superseded.map(\.newer) == ["seeds/reports/a.txt"])
    #expect(try workspace.answer(to: "count complaints")?.lines == "30")
    try touch(workspace.path + "/seeds/reports/b.txt", 3_000_000)
    #expect(try workspace.answer(to: "count complaints")?.lines == "33")
  }

  @Test func `two documents that share only office and year both answer`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(report(2019, 30), to: "seeds/reports/a.txt")
    workspace.write(
      "青河市环境保护局2019年信访工作报告\n接待来访群众12批。答复率100%。", to: "seeds/reports/b.txt")
    let opening = try workspace.open()
    #expect(opening.summary.superseded.isEmpty)
    #expect(opening.workspace.reports.count == 2)
  }

  @Test func `what is told of a document is told again when the workspace is opened`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(report(2019, 30), to: "seeds/reports/a.txt")
    let path = workspace.path + "/seeds/reports/a.txt"
    let told = Told(organisation: "白石县环境保护局", period: .year(2018))
    let opening = try workspace.open().workspace.loading([path], as: told)
    #expect(opening.workspace.reports.map(\.organisation) == ["白石县环境保护局"])
    let again = try workspace.open().workspace
    #expect(again.reports.map(\.organisation) == ["白石县环境保护局"])
    #expect(again.reports.map(\.period) == [.year(2018)])
  }

  @Test func `only a document that has changed is read again`() throws {
    let workspace = ScratchWorkspace()
    for year in 2001...2012 {
      workspace.write(report(year, year - 2000), to: "seeds/reports/\(year).txt")
    }
    let first = try workspace.open()
    #expect(first.summary.documents.map(\.period) == (2001...2012).map { .year($0) })
    workspace.write(report(2005, 555), to: "seeds/reports/2005.txt")
    let second = try first.workspace.reloading()
    #expect(second.summary.unchanged == 11)
    #expect(second.summary.documents.map(\.name) == ["seeds/reports/2005.txt"])
    #expect(second.workspace.reports.count == 12)
    workspace.write("id,en\n", to: "notes.txt")
    let third = second.workspace.loading([workspace.path + "/notes.txt"]).workspace
    #expect(try third.reloading().summary.unchanged == 12)
  }

  @Test func `documents read at once stand in the order of their names`() throws {
    let workspace = ScratchWorkspace()
    let names = (0..<40).map { "\($0 / 10)\($0 % 10)" }
    for (place, name) in names.enumerated() {
      workspace.write(report(1990 + place, place + 1), to: "seeds/reports/\(name).txt")
    }
    let opening = try workspace.open()
    #expect(opening.workspace.reports.map(\.source.name) == names.map { "seeds/reports/\($0).txt" })
    #expect(try workspace.answer(to: "count complaints in 1995")?.lines == "6")
  }

  @Test func `a file beside the reports that nothing reads is named`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(report(2019, 30), to: "seeds/reports/a.txt")
    workspace.write("x", to: "seeds/reports/b.xlsx")
    #expect(try workspace.open().summary.unread == ["seeds/reports/b.xlsx"])
  }
}
