import Diagnostics
import Facts
import Indexing
import SeededRandom
import Testing

struct TextIndexTests {
  static let text = """
    一、公开情况
    拨打12369热线,LED屏发布信息。环评公示;环境评价!
    环评
    """

  private func found(_ wanted: String, in text: String = text) -> [String] {
    let index = FactIndex(
      reports: [SmallOffice.report(text)], organisations: [], vocabulary: SmallOffice.vocabulary)
    let source = SourceText(name: "", text: text)
    return index.text.hits(of: wanted).map { source[$0.sentence.range] }
  }

  @Test(arguments: [
    ("12369", ["拨打12369热线,LED屏发布信息。"]),
    ("环评", ["环评公示;", "环评"]),
    ("环", ["环评公示;", "环境评价!", "环评"]),
    ("led屏", ["拨打12369热线,LED屏发布信息。"]),
    ("LED", ["拨打12369热线,LED屏发布信息。"]),
    ("环价", []), ("一、公开情况", ["一、公开情况"]), ("", []), ("没有的词", []),
  ])
  func `sentences that hold a text are found in order`(_ wanted: String, _ sentences: [String]) {
    #expect(found(wanted) == sentences)
  }

  @Test func `the match is told in bytes of the document`() throws {
    let index = FactIndex(
      reports: [SmallOffice.report(Self.text)], organisations: [],
      vocabulary: SmallOffice.vocabulary)
    let hit = try #require(index.text.hits(of: "led").first)
    #expect(SourceText(name: "", text: Self.text)[hit.match] == "LED")
  }

  @Test(arguments: 1...10)
  func `every piece of a text is found where a plain search finds it`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("环评公示甲乙AB。!\n ")
    let text = String((0..<200).map { _ in letters.randomElement(using: &random) ?? "甲" })
    let source = SourceText(name: "", text: text)
    let sentences = SentenceCutter.sentences(of: source).map { source[$0] }
    for _ in 0..<40 {
      let wanted = String(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
          letters.dropLast(4).randomElement(using: &random) ?? "甲"
        })
      #expect(found(wanted, in: text) == sentences.filter { $0.contains(wanted) })
    }
  }
}
