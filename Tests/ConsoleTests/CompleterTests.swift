import Diagnostics
import Gongkai
import Testing

@testable import Console

@Suite struct CompleterTests {
  /// What Tab offers behind a text, over the built-in vocabulary and no documents.
  private func candidates(after text: String) -> [String] {
    let completer = Completer(lexicon: Workspace().lexicon)
    return completer.completion(of: text, at: text.utf8.count).candidates
  }

  @Test func `the levels of a mark are offered in the language of the statement`() {
    #expect(
      candidates(after: "mark 2012.5 ") == [
        "withdraw-entry", "no-evidence", "not-started", "limited", "substantial", "completed",
        "withdrawn",
      ])
    #expect(
      candidates(after: "标记 2012.5 ") == [
        "撤销记录", "无证据", "未启动", "有限进展", "较大进展", "已完成", "已撤回",
      ])
  }

  @Test func `figures are split by years, halves, quarters, months and organisations too`() {
    let offered = candidates(after: "count complaints by ")
    for axis in ["year", "half", "quarter", "month", "organisation"] {
      #expect(offered.contains(axis))
    }
    #expect(candidates(after: "统计投诉按季") == ["季度"])
  }

  @Test(arguments: [
    ("show reg", "registers"), ("show rej", "rejected"), ("show mem", "memory"),
    ("显示 登记", "登记表"), ("显示 未", "未载入"), ("显示 内", "内存"),
  ])
  func `what show shows of registers is offered`(text: String, word: String) {
    #expect(candidates(after: text).contains(word))
  }

  @Test func `help is offered for every new question`() {
    let offered = candidates(after: "help ")
    for word in ["share", "rate", "compare", "track", "mark", "missing", "export", "among"] {
      #expect(offered.contains(word))
    }
  }

  @Test(arguments: ["compare", "对比", "across", "跨", "mark", "标记", "evidence", "佐证", "among", "占"])
  func `help explains a word by either spelling`(word: String) {
    #expect(Help(language: .english).text(about: word)?.contains(word) == true)
  }
}
