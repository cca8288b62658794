import Diagnostics
import Syntax
import Testing

struct PlanningMessageTests {
  @Test(arguments: [
    (
      "count complains",
      """
      query:1:7: error: no measure is called "complains"
        count complains
              ^~~~~~~~~
        did you mean "complaints"?
      """
    ),
    (
      "count 投拆",
      """
      query:1:7: error: no measure is called "投拆"
        count 投拆
              ^~~~
        did you mean "投诉"?
      """
    ),
    (
      "count complaints where chanel=phone",
      """
      query:1:24: error: no dimension is called "chanel"
        count complaints where chanel=phone
                               ^~~~~~
        did you mean "channel"?
      """
    ),
    (
      "count complaints where channel=telefone",
      """
      query:1:32: error: channel has no value "telefone"
        count complaints where channel=telefone
                                       ^~~~~~~~
        did you mean "phone"?
      """
    ),
    (
      "count complaints by chanel, channel",
      """
      query:1:21: error: no dimension is called "chanel"
        count complaints by chanel, channel
                            ^~~~~~
        did you mean "channel"?
      """
    ),
    (
      "count complaints by channel, channel",
      """
      query:1:30: error: "channel" is grouped by twice
        count complaints by channel, channel
                                     ^~~~~~~
      """
    ),
    (
      "count complaints where section=五",
      """
      query:1:24: error: "section" is a field of list; figures are counted by their dimensions
        count complaints where section=五
                               ^~~~~~~
      """
    ),
    (
      "count complaints where min_views > many",
      """
      query:1:36: error: "many" is no number
        count complaints where min_views > many
                                           ^~~~
      """
    ),
    (
      "count complaints where year=phone",
      """
      query:1:29: error: "phone" is no period
        count complaints where year=phone
                                    ^~~~~
        periods: 2017, 2017-H1, 2017-Q1, 2017-07, 2018-01/2018-11
      """
    ),
    (
      "count complaints of 青河市环保",
      """
      query:1:21: error: no organisation is called "青河市环保"
        count complaints of 青河市环保
                            ^~~~~~~~~~
      """
    ),
    (
      "count complaints of 局",
      """
      query:1:21: error: "局" is part of 2 names
        count complaints of 局
                            ^~
        青河市环境保护局, 青河市林业局
      """
    ),
    (
      "count complaints sort by chanel",
      """
      query:1:26: error: the answer has no column "chanel"
        count complaints sort by chanel
                                 ^~~~~~
        value
      """
    ),
    (
      "show rejcted",
      """
      query:1:6: error: there is nothing called "rejcted" to show
        show rejcted
             ^~~~~~~
        did you mean "rejected"?
      """
    ),
    (
      "show complains",
      """
      query:1:6: error: there is nothing called "complains" to show
        show complains
             ^~~~~~~~~
        did you mean "complaints"?
      """
    ),
  ])
  func `a mistake is told exactly`(_ text: String, _ message: String) {
    #expect(PlanDesk.plan(text) == message)
  }

  @Test(arguments: [
    (
      "count complaints where 渠道=微波",
      """
      query:1:27: 错误:channel 没有值“微波”
        count complaints where 渠道=微波
                                    ^~~~
      """
    ),
    (
      "count 投拆",
      """
      query:1:7: 错误:没有名为“投拆”的指标
        count 投拆
              ^~~~
        是否想写“投诉”?
      """
    ),
  ])
  func `a mistake is told in Chinese`(_ text: String, _ message: String) {
    #expect(PlanDesk.plan(text, language: .chinese) == message)
  }

  @Test(arguments: [
    (
      "compare complaints across 2011",
      "one-period-alone: across names one period, and a comparison needs two"
    ),
    (
      "compare complaints across 2010, 2011-07",
      "unequal-periods: the periods side by side are of different lengths"
    ),
    ("similarity across 2011", "one-year-alone: similarity is between the reports of two years"),
    (
      "compare complaints by month across 2010, 2011",
      "period-rows: compare puts periods side by side, so rows cannot be by month"
    ),
    (
      "compare complaints across 2010, 2011 in 2011",
      "periods-twice: across already says which periods are compared"
    ),
    (
      "compare complaints across 2010, 2011 sort by change_first",
      #"unknown-column: the answer has no column "change_first""#
    ),
  ])
  func `a comparison that says nothing is refused`(_ text: String, _ message: String) {
    let parts = message.split(separator: ":", maxSplits: 1)
    let printed = PlanDesk.plan(text)
    #expect(printed.contains("error:" + parts[1]), "\(printed)")
  }

  @Test func `several mistakes are told at once`() {
    let message = PlanDesk.plan("count complains where chanel=phone of 局 sort by x")
    #expect(message.contains("no measure is called \"complains\""))
    #expect(PlanDesk.plan("count complaints where chanel=phone by chanel").count { $0 == "^" } == 2)
  }

  @Test(arguments: [
    "count complaints by " + String(repeating: "chanel,", count: 3000) + "x",
    "count complaints by " + String(repeating: "channel,", count: 3000) + "channel",
    "count complaints where channel in (" + String(repeating: "telefone,", count: 3000) + "x)",
    "count complaints of " + String(repeating: "无此局,", count: 3000) + "x",
  ])
  func `of ever so many mistakes five are told`(query: String) {
    #expect(PlanDesk.plan(query).split(separator: "error: ").count - 1 == 5)
  }

  @Test func `a name as long as a book is told by its beginning`() {
    let message = PlanDesk.plan("count " + String(repeating: "a", count: 100_000))
    #expect(message.contains("called \"" + String(repeating: "a", count: 40) + "…\"\n"))
    #expect(message.utf8.count < 300)
  }

  @Test func `a condition as deep as a well is refused and one as long as a river is not`() {
    let atom = Condition.comparison(
      Name(text: "channel", range: 0..<1), .equal, Name(text: "phone", range: 0..<1))
    var query = Query(verb: .count, verbRange: 0..<5, range: 0..<5)
    query.subject = Name(text: "complaints", range: 0..<5)
    let text = SourceText(name: "query", text: "count complaints")
    query.clauses.condition = (0..<400).reduce(atom) { deep, _ in .not(deep) }
    #expect(PlanDesk.outcome(of: query, text).contains("nests more than 200 brackets"))
    query.clauses.condition = (0..<400).reduce(atom) { chain, _ in .or(chain, atom) }
    #expect(PlanDesk.outcome(of: query, text).hasPrefix("count complaints (flow)"))
  }
}
