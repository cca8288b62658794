import Diagnostics
import Facts
import Testing

@testable import Rendering

struct PageTests {
  private func page(_ answer: Answer) -> String {
    HTMLFormat().text(of: answer, style: OutputStyle(language: .chinese))
  }

  @Test func `a figure carries the number of the sentence that states it`() {
    let text = page(SampleAnswers.grouped)
    #expect(text.contains("≥30 件<sup><a href=\"#s1\">[1]</a></sup></td>"))
    #expect(
      text.contains(
        "<li id=\"s1\">云岭市水务局 2013, seeds/reports/yunling.txt, 三(一) 第7行:"
          + "“其中来电<mark>30</mark>余件”</li>"))
    #expect(text.contains("<li>有8件未细分<sup><a href=\"#s3\">[3]</a></sup></li>"))
  }

  @Test func `what documents and questions say is escaped`() {
    var answer = SampleAnswers.listed
    answer.query = "<img src=x onerror=alert(1)>"
    answer.sources = [SampleAnswers.source("<b>\"30\"&'", number: "30")]
    let text = page(answer)
    #expect(!text.contains("<img") && !text.contains("<b>"))
    #expect(text.contains("“&lt;b&gt;&quot;<mark>30</mark>&quot;&amp;&#39;”"))
  }

  @Test func `only addresses of the web become links`() {
    var answer = SampleAnswers.twoYears
    let linked = "<cite><a href=\"https://example.org/2018\" rel=\"noreferrer\">"
    #expect(page(answer).contains(linked + "全国“12369”环保举报2018年情况</a></cite>"))
    let source = answer.sources[0]
    answer.sources[0] = Source(
      organisation: source.organisation, period: source.period, document: source.document,
      place: source.place,
      citation: Citation(id: "S", title: "情况", url: "javascript:alert(1)"))
    #expect(page(answer).contains("” — <cite>情况</cite></li>"))
    #expect(!page(answer).contains("javascript"))
  }

  @Test func `a page fetches nothing`() {
    let text = page(SampleAnswers.gaps)
    for word in ["src=", "url(", "@import", "<script", "<link"] { #expect(!text.contains(word)) }
  }

  @Test func `an answer without figures has a page without a chart`() {
    let text = page(SampleAnswers.plan)
    #expect(!text.contains("<figure>"))
    #expect(text.contains("<li>按月核对发布内容</li></ul>"))
  }
}
