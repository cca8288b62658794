import Diagnostics
import Testing

struct NearestNameTests {
  private let names = [
    "complaints", "channel", "count", "telephone", "letter", "outlet", "投诉", "渠道", "公开数量",
  ]

  @Test(arguments: [
    ("complains", "complaints"), ("complaint", "complaints"), ("COMPLAINTS", "complaints"),
    ("chanel", "channel"), ("cuont", "count"), ("telefone", "telephone"), ("投述", "投诉"),
    ("公开数目", "公开数量"), ("leter", "letter"),
  ])
  func `a slip of the pen finds its name`(word: String, name: String) {
    #expect(NearestName.nearest(to: word, among: names) == name)
  }

  @Test(arguments: ["", "lawsuits", "电", "环评", "xy", String(repeating: "complaints", count: 7)])
  func `a word unlike any name finds none`(word: String) {
    #expect(NearestName.nearest(to: word, among: names) == nil)
  }

  @Test func `swapped neighbours are nearer than two changed letters`() {
    #expect(NearestName.nearest(to: "from", among: ["farm", "form"]) == "form")
  }

  @Test func `of two equally near names the earlier is told`() {
    #expect(NearestName.nearest(to: "cat", among: ["cut", "cot"]) == "cut")
  }

  @Test func `a single character that differs shares nothing`() {
    #expect(NearestName.nearest(to: "电", among: ["话"]) == nil)
  }
}
