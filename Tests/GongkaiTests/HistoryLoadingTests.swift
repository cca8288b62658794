import Diagnostics
import Facts
import Gongkai
import Testing

/// History tables beside reports, and what is told of rows that can't be used.
@Suite struct HistoryLoadingTests {
  private static let report = """
    青河市环境保护局2019年政务公开工作总结
    全年受理群众投诉30件,其中电话投诉20件,群众来信10件。
    """

  @Test func `a wrong row is told with its place and the rest loads`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(Self.report, to: "seeds/reports/a.txt")
    workspace.write(
      """
      organisation,period,measure,channel,value,precision
      青河市环境保护局,2018,complaints,,25,exact
      青河市环境保护局,2018,complaints,phone,many,exact
      青河市环境保护局,2018-13,complaints,,9,exact
      青河市环境保护局,2017,complaints,,20,roughly
      青河市环境保护局,2019,complaints,,30,exact
      青河市环境保护局,2019,complaints,letter,12,exact
      """, to: "seeds/history/figures.csv")
    let opening = try workspace.open()
    #expect(opening.summary.tables.map(\.facts) == [3])
    #expect(opening.summary.rowsLeftOut == 3)
    let places = opening.summary.problems.map { problem in
      let start = problem.diagnostic.range?.lowerBound ?? 0
      return "\(problem.source.line(at: start)):\(problem.source.column(at: start))"
    }
    #expect(places == ["3:32", "4:10", "5:30"])
    let both = try #require(try workspace.answer(to: "count complaints in 2019"))
    #expect(both.figures == "30件")
    #expect(both.sources.count == 2)
    let letters = try #require(try workspace.answer(to: "count complaints where channel=letter"))
    #expect(letters.figures == "10件 disputed")
    let compared = try #require(try workspace.answer(to: "compare complaints across"))
    #expect(compared.lines == "25 30 5 20")
  }

  @Test func `a table is added by its path, and read anew when it is loaded again`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(Self.report, to: "seeds/reports/a.txt")
    let rows = "organisation,period,measure,value\n白石县,2019,complaints,7\n"
    workspace.write(rows, to: "more.csv")
    let first = try workspace.open().workspace.loading([workspace.path + "/more.csv"])
    #expect(first.summary.tables.map(\.facts) == [1])
    workspace.write(rows + "白石县,2020,complaints,8\n", to: "more.csv")
    let second = first.workspace.loading([workspace.path + "/more.csv"])
    #expect(second.workspace.histories.map(\.facts.count) == [2])
    #expect(second.workspace.reports.count == 1)
  }

  @Test func `blanks around the words of a table are no part of them`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(Self.report, to: "seeds/reports/a.txt")
    workspace.write(
      "organisation , period,measure,value, unit\n 青河市环境保护局 ,2018 ,complaints, 25 , 批\n",
      to: "seeds/history/figures.csv")
    let answer = try #require(try workspace.answer(to: "count complaints in 2018"))
    #expect(answer.figures == "25批")
  }

  @Test func `what a workspace is made of is kept from being written over`() throws {
    let workspace = ScratchWorkspace()
    workspace.write(Self.report, to: "seeds/reports/a.txt")
    workspace.write("organisation,aliases\n青河市,\n", to: "seeds/history/organisations.csv")
    workspace.write(
      "organisation,period,measure,value\n青河市,2018,complaints,25\n",
      to: "seeds/history/figures.csv")
    let kept = Set(try workspace.open().workspace.keptFiles)
    for name in [
      "seeds/reports/a.txt", "seeds/history/organisations.csv", "seeds/history/figures.csv",
      "vocabulary.yaml", ".gongkai/journal.sqlite", ".gongkai/journal.sqlite-wal",
    ] {
      #expect(kept.contains(workspace.path + "/" + name), "\(name)")
    }
  }
}
