import Diagnostics
import SeededRandom
import Syntax
import Testing

struct HighlightingTests {
  /// The words of a text with their kinds, as `word:kind`.
  private func words(of text: String) -> [String] {
    let source = SourceText(name: "query", text: text)
    return Highlighting.spans(in: text, lexicon: .invented).map {
      "\(source[$0.range]):\($0.kind)"
    }
  }

  @Test func `a query is coloured as the parser reads it`() {
    #expect(
      words(of: "count complaints where channel=phone and title=杂音 limit 5 # few") == [
        "count:keyword", "complaints:name", "where:keyword", "channel:name", "phone:name",
        "and:keyword", "title:name", "杂音:string", "limit:keyword", "5:number", "# few:comment",
      ])
  }

  @Test func `unspaced Chinese is coloured piece by piece`() {
    #expect(
      words(of: "统计投诉其中渠道=电话且年=2011") == [
        "统计:keyword", "投诉:name", "其中:keyword", "渠道:name", "电话:name", "且:keyword",
        "年:name", "2011:number",
      ])
  }

  @Test func `what is recorded of an item is coloured by what it is`() {
    #expect(
      words(of: "mark 2012.5 limited \"half\" on 2012-06-30 evidence site") == [
        "mark:keyword", "2012.5:number", "limited:name", "\"half\":string", "on:keyword",
        "2012-06-30:number", "evidence:keyword", "site:string",
      ])
    #expect(
      words(of: "标记2012.5撤销记录7; 导出日志") == [
        "标记:keyword", "2012.5:number", "撤销记录:keyword", "7:number", "导出:keyword",
        "日志:keyword",
      ])
  }

  @Test func `years side by side are coloured in unspaced Chinese`() {
    #expect(
      words(of: "对比投诉其中渠道=电话历年2010、2012排序增减") == [
        "对比:keyword", "投诉:name", "其中:keyword", "渠道:name", "电话:name", "历年:keyword",
        "2010:number", "2012:number", "排序:keyword", "增减:keyword",
      ])
  }

  @Test func `a word is a keyword only where the grammar looks for it`() {
    #expect(words(of: "find count") == ["find:keyword", "count:string"])
  }

  @Test func `an unknown name and an unknown word stand out`() {
    #expect(words(of: "count complains") == ["count:keyword", "complains:unknown"])
    #expect(words(of: "cuont complaints @") == ["cuont:unknown", "complaints:name", "@:unknown"])
  }

  @Test func `an open quote is text already`() {
    #expect(words(of: "find \"12369") == ["find:keyword", "\"12369:string"])
  }

  @Test func `console words and their arguments are told apart`() {
    #expect(
      words(of: "load a.txt as 青河市 2011; \\q") == [
        "load:keyword", "a.txt:string", "as:keyword", "青河市:string", "2011:string", "\\q:keyword",
      ])
  }

  @Test func `spans ascend and lie apart whatever the text`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2000 {
      let text = random.text(of: Int(random.next() % 30))
      var end = 0
      for span in Highlighting.spans(in: text, lexicon: .invented) {
        #expect(span.range.lowerBound >= end && !span.range.isEmpty, "in \(text.debugDescription)")
        end = span.range.upperBound
      }
      #expect(end <= text.utf8.count)
    }
  }
}
