import Facts
import SeededRandom
import Testing

@testable import Tracking

/// Likeness is worked out by hand where it is small, and held to its promises on random texts.
struct LikenessTests {
  private let plain = Likeness(of: [])

  private func score(_ left: String, _ right: String, _ likeness: Likeness? = nil) -> Double {
    (likeness ?? plain).score(CharacterPairs(of: left), CharacterPairs(of: right))
  }

  @Test func `letters pair within runs, digits and signs part them`() {
    #expect(CharacterPairs(of: "提高12点击").pairs.count == 2)
    #expect(CharacterPairs(of: "ＬＥＤ屏") == CharacterPairs(of: "led屏"))
    #expect(CharacterPairs(of: "屏") != CharacterPairs(of: "网"))
    #expect(CharacterPairs(of: "2012、13").pairs == [])
  }

  @Test func `the same pairs score one, none in common zero`() {
    #expect(score("丰富电子屏内容", "丰富电子屏内容") == 1)
    #expect(score("丰富电子屏内容", "召开新闻发布会") == 0)
    #expect(score("", "") == 0)
  }

  @Test func `a pair that many sentences use counts a part`() {
    // 信息公开 has three pairs, 公开信息 three; both have 信息 and 公开.
    #expect(score("信息公开", "公开信息") == 2.0 / 3)
    // 信息 and 公开 stand in two sentences, 息公 and 开信 in one each: (½ + ½) / (½ + ½ + 1).
    let likeness = Likeness(of: ["信息公开", "公开信息"].map { CharacterPairs(of: $0) })
    #expect(score("信息公开", "公开信息", likeness) == 0.5)
  }

  @Test(arguments: 0..<200)
  func `order does not matter, a text is its own likeness, all scores lie in 0 to 1`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = (0..<12).map { _ in random.sentence() }
    let likeness = Likeness(of: texts.map { CharacterPairs(of: $0) })
    for left in texts {
      #expect(score(left, left, likeness) == 1)
      for right in texts {
        let value = score(left, right, likeness)
        #expect(value == score(right, left, likeness))
        #expect((0...1).contains(value))
      }
    }
  }

  @Test func `sentences that share nothing with a text move no score`() {
    let told = "全年编发《青河环保》简报12期"
    let few = InventedReport(2012, lines: [told + "。", "编发信息40条。"], plan: [])
    let many = InventedReport(
      2012, lines: [told + "。", "编发信息40条。"] + Array(repeating: "召开新闻发布会。", count: 30),
      plan: [])
    let mentions = [few, many].map {
      MentionFinder(in: $0.report).mentions(of: "继续编发《青河环保》等简报")
    }
    #expect(mentions[0].first?.place.text == told)
    #expect(mentions[0].map(\.score) == mentions[1].map(\.score))
    #expect(mentions[0].map(\.place) == mentions[1].map(\.place))
  }
}

extension SplitMix64 {
  /// A sentence of 2 to 20 letters, few enough different ones that pairs meet.
  fileprivate mutating func sentence() -> String {
    let letters = Array("信息公开工作制度网站宣传")
    let count = 2 + Int(next() % 19)
    return String((0..<count).map { _ in letters[Int(next() % UInt64(letters.count))] })
  }
}
