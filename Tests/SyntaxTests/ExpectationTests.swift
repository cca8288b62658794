import SeededRandom
import Syntax
import Testing

struct ExpectationTests {
  /// Looks at a text at its `|`: what was begun, and what is expected.
  private func look(at marked: String) -> (begun: String, expected: [Expected], [String]) {
    let cut = marked.firstIndex(of: "|") ?? marked.endIndex
    let text = marked.replacing("|", with: "")
    let offset = marked[..<cut].utf8.count
    let expectation = Expectation.at(offset, in: text, lexicon: .invented)
    let bytes = Array(text.utf8)[expectation.range]
    return (
      String(decoding: bytes, as: UTF8.self), expectation.expected,
      expectation.candidates(in: .invented)
    )
  }

  @Test(arguments: [
    ("|", "", Expected.statement),
    ("cou|", "cou", .statement),
    ("audit; |", "", .statement),
    ("audit\n|", "", .statement),
    ("explain |", "", .keyword(.count)),
    ("count |", "", .measure),
    ("count comp|laints by", "comp", .measure),
    ("list pub|", "pub", .measure),
    ("统计|", "", .measure),
    ("统计投|", "投", .measure),
    ("count complaints |", "", .keyword(.where)),
    ("count complaints wh|", "wh", .keyword(.where)),
    ("统计投诉|", "", .keyword(.by)),
    ("count complaints where |", "", .dimension),
    ("count complaints where (|", "", .dimension),
    ("count complaints where channel=phone and |", "", .dimension),
    ("count complaints where channel=phone a|", "a", .keyword(.and)),
    ("count complaints by channel, |", "", .dimension),
    ("count complaints by cha|", "cha", .dimension),
    ("统计投诉按渠|", "渠", .dimension),
    ("统计投诉其中渠道=电话按|", "", .dimension),
    ("count complaints where channel |", "", .operator),
    ("count complaints where channel=|", "", .value(of: "channel")),
    ("count complaints where channel = ph|", "ph", .value(of: "channel")),
    ("count complaints where channel in (phone, |", "", .value(of: "channel")),
    ("count complaints where channel=\"ph|", "ph", .value(of: "channel")),
    ("统计 投诉 其中 渠道=|", "", .value(of: "渠道")),
    ("统计投诉其中渠道＝|", "", .value(of: "渠道")),
    ("统计投诉其中渠道=电|", "电", .value(of: "渠道")),
    ("count complaints in |", "", .period),
    ("count complaints of |", "", .organisation),
    ("统计投诉属青河|", "青河", .organisation),
    ("count complaints as |", "", .format),
    ("count complaints from |", "", .keyword(.history)),
    ("count complaints sort by |", "", .column),
    ("count complaints into |", "", .file),
    ("median |", "", .field),
    ("p90 |", "", .field),
    ("median days |", "", .keyword(.of)),
    ("median days of comp|", "comp", .measure),
    ("share |", "", .keyword(.of)),
    ("share of |", "", .measure),
    ("占比投|", "投", .measure),
    ("rate of complaints where status=closed |", "", .keyword(.among)),
    ("rate of complaints among |", "", .dimension),
    ("比率投诉占 |", "", .dimension),
    ("compare complaints |", "", .keyword(.across)),
    ("compare complaints across |", "", .period),
    ("compare complaints across |", "", .keyword(.by)),
    ("compare complaints across 2010..2012 |", "", .keyword(.sortBy)),
    ("compare complaints sort by |", "", .keyword(.change)),
    ("share of complaints sort by |", "", .keyword(.percent)),
    ("统计投诉按|", "", .dimension),
    ("track |", "", .item),
    ("plan 2012.5, |", "", .item),
    ("mark |", "", .item),
    ("mark 2012.5 |", "", .level),
    ("mark 2012.5 |", "", .keyword(.withdrawEntry)),
    ("标记2012.5 较大|", "较大", .level),
    ("mark 2012.5 limited |", "", .note),
    ("mark 2012.5 limited |", "", .keyword(.on)),
    ("mark 2012.5 limited \"a\" on |", "", .date),
    ("mark 2012.5 limited evidence |", "", .evidence),
    ("mark 2012.5 withdraw-entry |", "", .number),
    ("missing |", "", .keyword(.reports)),
    ("missing reports |", "", .period),
    ("export |", "", .keyword(.journal)),
    ("show |", "", .topic),
    ("show |", "", .keyword(.measures)),
    ("show |", "", .keyword(.registers)),
    ("显示 未|", "未", .keyword(.rejected)),
    ("find |", "", .text),
    ("load |", "", .file),
    ("load a.txt |", "", .keyword(.as)),
    ("load a.txt as |", "", .organisation),
    ("use |", "", .organisation),
    ("set |", "", .setting),
    ("set language |", "", .settingValue(of: "language")),
    ("help |", "", .helpTopic),
  ])
  func `the cursor knows what may stand there`(marked: String, begun: String, wanted: Expected) {
    let found = look(at: marked)
    #expect(found.begun == begun)
    #expect(found.expected.contains(wanted), "found \(found.expected)")
  }

  @Test(arguments: [
    ("cou|", ["count"]),
    ("统|", ["统计"]),
    ("\\t|", ["\\timing"]),
    ("count |", ["distinct", "complaints", "publications", "visitors"]),
    ("统计 |", ["去重", "投诉", "公开", "来访人次"]),
    ("count pu|", ["publications"]),
    ("count complaints where channel=|", ["phone", "letter", "counter", "hotline"]),
    ("统计投诉其中渠道=|", ["电话", "信件", "前台", "12345热线"]),
    ("统计投诉其中渠道=来|", ["来电"]),
    ("count complaints where channel=PH|", ["phone"]),
    ("count complaints of 青河市|", ["青河市环境保护局", "青河市"]),
    ("count complaints as j|", ["json", "jsonl"]),
    ("count complaints as 折|", ["折线图"]),
    ("count complaints by m|", ["month"]),
    ("统计投诉按季|", ["季度"]),
    (
      "mark 2012.5 |",
      [
        "withdraw-entry", "not-started", "limited", "substantial", "completed", "withdrawn",
        "no-evidence",
      ]
    ),
    ("mark 2012.5 with|", ["withdraw-entry", "withdrawn"]),
    ("标记 2012.5 已|", ["已完成", "已撤回"]),
    ("mark 2012.5 limited |", ["on", "evidence", "of", "as", "into"]),
    ("mark 2012.5 withdraw-entry 7 |", ["of", "as", "into"]),
    ("mark 2012.5 limited on 2012-06-30 |", ["evidence", "of", "as", "into"]),
    ("missing |", ["reports", "measures"]),
    ("缺报|", ["报告", "指标"]),
    ("export |", ["journal"]),
    ("export journal |", ["as", "into"]),
    ("compare complaints sort by ch|", ["change", "channel"]),
    ("count complaints sort by ch|", ["channel"]),
    (
      "compare complaints across |",
      [
        "since", "until", "where", "by", "in", "of", "from", "sort by", "top", "limit", "as",
        "into",
      ]
    ),
    ("count complaints from |", ["report", "history", "register"]),
    ("count complaints s|", ["sort by"]),
    ("find in|", []),
    ("audit # c|", []),
    ("cuont |", []),
  ])
  func `the words that fit are offered, one for each thing`(marked: String, words: [String]) {
    #expect(look(at: marked).2 == words)
  }

  @Test func `a clause that was given or does not go with the verb is not offered`() {
    let words = look(at: "find 环评 in 2011 |").2
    #expect(words == ["of", "limit", "as", "into"])
  }

  @Test func `a name with blanks is offered in quotes`() {
    let lexicon = Lexicon(entries: [Lexicon.Entry(text: "led screen", kind: .measure)])
    let text = "count l"
    let begun = Expectation.at(text.utf8.count, in: text, lexicon: lexicon)
    #expect(begun.candidates(in: lexicon) == ["\"led screen\""])
  }

  @Test func `any cursor in any text has an answer`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2000 {
      let text = random.text(of: Int(random.next() % 12))
      let offset = Int(random.next() % UInt64(text.utf8.count + 2))
      let found = Expectation.at(offset, in: text, lexicon: .invented)
      #expect(found.range.upperBound <= min(offset, text.utf8.count))
    }
  }
}
