import Diagnostics
import Facts
import SeededRandom
import Testing

struct SentenceCutterTests {
  private func texts(_ ranges: [ByteRange], of text: String) -> [String] {
    let source = SourceText(name: "", text: text)
    return ranges.map { source[$0] }
  }

  @Test(arguments: [
    ("一、概述\n公开信息9条。答复2件;", ["一、概述", "公开信息9条。", "答复2件;"]),
    ("  甲。\u{3000}乙\u{3000}\r\n丙", ["甲。", "乙", "丙"]),
    ("甲!乙?丙;丁", ["甲!", "乙?", "丙;", "丁"]),
    ("甲！乙？丙；丁", ["甲！", "乙？", "丙；", "丁"]),
    ("甲。。乙", ["甲。", "。", "乙"]), ("", []), (" \n\u{3000}", []),
    ("甲.乙,丙:丁", ["甲.乙,丙:丁"]),
  ])
  func `sentences end with their marks`(text: String, expected: [String]) {
    let source = SourceText(name: "", text: text)
    #expect(texts(SentenceCutter.sentences(of: source), of: text) == expected)
  }

  @Test(arguments: [
    ("一、概述\n公开信息9条。答复2件;", ["一、概述", "公开信息9条", "答复2件"]),
    ("甲 。\u{A0}\u{2003}乙\u{3000}\r\n丙", ["甲", "乙", "丙"]), ("甲。。!乙", ["甲", "乙"]),
    ("。;!?", []),
  ])
  func `statements are sentences without marks`(text: String, expected: [String]) {
    let source = SourceText(name: "", text: text)
    #expect(texts(SentenceCutter.statements(of: source), of: text) == expected)
  }

  @Test(arguments: [(0, "甲。"), (3, "甲。"), (6, "乙"), (9, "")])
  func `a byte knows its sentence`(_ offset: Int, _ sentence: String) {
    let source = SourceText(name: "", text: "甲。乙")
    #expect(source[SentenceCutter.sentence(around: offset, in: source)] == sentence)
  }

  @Test(arguments: 1...20)
  func `bytes are cut as characters would be`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("甲乙、A。!?;；！ \n\r\u{3000}\u{A0}").map(String.init)
    for _ in 0..<50 {
      let text = (0..<30).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      let source = SourceText(name: "", text: text)
      let cut = text.unicodeScalars.split { "。!?;；！？\n\r".unicodeScalars.contains($0) }
        .map { $0.drop { $0.properties.isWhitespace }.reversed() }
        .map { $0.drop { $0.properties.isWhitespace }.reversed() }
        .filter { !$0.isEmpty }
      #expect(
        texts(SentenceCutter.statements(of: source), of: text).map { Array($0.unicodeScalars) }
          == cut.map { Array($0) })
    }
  }

  @Test func `every byte of a sentence leads back to it`() {
    let source = SourceText(name: "", text: "一、概述\n 公开信息9条。答复2件;\u{3000}办结")
    for range in SentenceCutter.sentences(of: source) {
      for offset in range {
        #expect(SentenceCutter.sentence(around: offset, in: source) == range)
      }
    }
  }
}
