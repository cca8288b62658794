import Diagnostics
import Syntax
import Testing

struct MessageTests {
  @Test(arguments: [
    ("cuont 投诉", "query:1:1: 错误:没有以“cuont”开头的语句\n  cuont 投诉\n  ^~~~~\n  是否想写“count”?"),
    ("统计", "query:1:3: 错误:“统计”之后缺少指标\n  统计\n      ^"),
    ("统计投诉按渠道按年", "query:1:8: 错误:“按”出现了两次\n  统计投诉按渠道按年\n                ^~"),
    ("查找环评 按渠道", "query:1:6: 错误:“查找”不能带“按”\n  查找环评 按渠道\n           ^~"),
    ("统计投诉限很多", "query:1:6: 错误:“很多”不是 1 到 1000000000 的整数\n  统计投诉限很多\n            ^~~~"),
    ("统计投诉其中（渠道=电话", "query:1:7: 错误:括号没有闭合\n  统计投诉其中（渠道=电话\n              ^~"),
    ("统计投诉属", "query:1:6: 错误:“属”之后缺少机构\n  统计投诉属\n            ^"),
    ("统计去重单位", "query:1:7: 错误:“单位”之后缺少“属”\n  统计去重单位\n              ^"),
    (
      "统计投诉其中渠道<>电话",
      "query:1:9: 错误:没有写作“<>”的运算符\n  统计投诉其中渠道<>电话\n                  ^~\n  是否想写“!=”?"
    ),
    ("统计投诉取自档案", "query:1:7: 错误:数据取自报告、历史或登记,没有“档案”\n  统计投诉取自档案\n              ^~~~"),
    ("统计投诉）", "query:1:5: 错误:此处没有可闭合的括号\n  统计投诉）\n          ^~"),
    ("统计投诉在2012..2010", "query:1:6: 错误:起止时期颠倒\n  统计投诉在2012..2010\n            ^~~~~~~~~~"),
    ("查找？", "query:1:3: 错误:字符 “？” 在引号外没有意义\n  查找？\n      ^~\n  文字用 \"…\" 或 “…” 括起"),
  ])
  func `a mistake is told in Chinese, its caret under the characters`(
    text: String, report: String
  ) {
    #expect(outcome(of: text, language: .chinese) == report)
  }
}
