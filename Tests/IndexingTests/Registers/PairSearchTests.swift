import Diagnostics
import Facts
import Indexing
import SeededRandom
import Testing

/// Searches by pairs of characters find what reading every text finds.
struct PairSearchTests {
  /// Characters of one to four bytes, those that fold to one another among them.
  private static let letters: [Character] = [
    "异", "味", "噪", "声", "A", "a", "Ａ", "ａ", "1", "１", "！", "é", "😀", " ",
  ]

  private func register(_ texts: [String], stretchRows: Int) -> RegisterIndex {
    let stretches = stride(from: 0, to: texts.count, by: stretchRows).map { start in
      let rows = texts[start..<min(start + stretchRows, texts.count)].map { Array($0.utf8) }
      let ends = rows.reduce(into: [UInt32]()) { $0.append(($0.last ?? 0) + UInt32($1.count)) }
      return TextColumn.Stretch(bytes: rows.flatMap(\.self), ends: ends)
    }
    let column = RegisterColumn(
      name: "title", content: .text(TextColumn(stretches: stretches)))
    return RegisterIndex(
      Register(columns: [column], rowCount: texts.count, account: RegisterAccount()))
  }

  /// A text as searches see it, made anew here.
  private func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { scalar in
      let value = scalar.value
      let narrow = value > 0xFF00 && value < 0xFF5F ? value - 0xFF01 + 0x21 : value
      return narrow >= 65 && narrow <= 90 ? narrow + 32 : narrow
    }
  }

  private func rows(of texts: [String], holding needle: String) -> [Int] {
    let wanted = folded(needle)
    return texts.indices.filter { row in
      let text = folded(texts[row])
      return text.indices.contains { text[$0...].starts(with: wanted) }
    }
  }

  private func text(_ lengths: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    String(
      (0..<Int.random(in: lengths, using: &random)).map { _ in
        Self.letters[Int.random(in: 0..<Self.letters.count, using: &random)]
      })
  }

  @Test(arguments: 0..<80)
  func `random texts give the rows that hold a needle`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let texts = (0..<Int.random(in: 1...400, using: &random)).map { _ in text(0...12, &random) }
    let index = register(texts, stretchRows: Int.random(in: 1...90, using: &random))
    index.preparePairs(byteLimit: .max)
    for _ in 0..<20 {
      let needle = text(1...5, &random)
      let list = try index.list(where: .contains(column: 0, needle))
      #expect(list.rows == rows(of: texts, holding: needle), "\(needle) \(list.way)")
    }
  }

  /// Texts that are all different, of characters so many that no pair is frequent.
  @Test(arguments: 0..<4)
  func `rare pairs, which share lists, are looked up in the texts`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let texts = (0..<3000).map { row in
      let scalars = (0..<15).map { _ in
        Character(Unicode.Scalar(UInt32.random(in: 0x4E00...0x57FF, using: &random)) ?? "一")
      }
      return String(scalars) + "\(row)"
    }
    let index = register(texts, stretchRows: 700)
    index.preparePairs(byteLimit: .max)
    for row in stride(from: 0, to: texts.count, by: 97) {
      let needle = String(texts[row].dropFirst(row % 9).prefix(2 + row % 4))
      let answer = try index.answer(
        RegisterQuestion(where: .contains(column: 0, needle)))
      #expect(answer.way.kind == .pairs)
      #expect(answer.count == rows(of: texts, holding: needle).count)
      #expect(answer.count > 0)
    }
  }

  /// Parts of lists, and stretches of texts, have seams that small registers never reach.
  @Test func `rows of several parts are found, in lists and in bits`() throws {
    let texts = (0..<530_000).map { row in
      row % 1000 == 7 ? "夜间噪声" : row % 5 == 0 ? "异味扰民" : row % 3 == 0 ? "投诉" : ""
    }
    let index = register(texts, stretchRows: 7001)
    index.preparePairs(byteLimit: .max)
    func count(_ needle: String) throws -> Int {
      let answer = try index.answer(RegisterQuestion(where: .contains(column: 0, needle)))
      #expect(answer.way.kind == .pairs, "\(needle)")
      return answer.count
    }
    #expect(try count("噪声") == 530)
    #expect(try count("夜间噪") == 530)
    // A fifth of the rows, of which 7, 1007, … are none.
    #expect(try count("异味") == 106_000)
    #expect(try count("味异") == 0)
    #expect(try count("声异") == 0)
    #expect(index.byteCounts.pairs > 0)
  }

  @Test func `what touched how much is told, and who is not ready or can't is read`() throws {
    let texts = (0..<2000).map { $0 % 400 == 0 ? "道路异味" : "夜间噪声扰民\($0)" }
    let index = register(texts, stretchRows: 2000)
    func way(_ needle: String) throws -> String {
      try index.answer(RegisterQuestion(where: .contains(column: 0, needle))).way.description
    }
    #expect(try way("道路").hasPrefix("text: 2000 rows"))
    index.preparePairs(byteLimit: 1)
    #expect(try way("路异").hasPrefix("text: 2000 rows"))
    index.preparePairs(byteLimit: .max)
    // 异味 is rare and shares its list with chance comers; 道路 was found before.
    #expect(try way("异味").hasPrefix("pairs: "))
    #expect(try way("道路").hasPrefix("bitmaps: "))
    // Nearly every row holds it, and its single pairs.
    #expect(try way("夜间噪").hasPrefix("text: 2000 rows"))
    #expect(try way("异").hasPrefix("text: 2000 rows"))
  }

  @Test func `lists that nobody waits for any more are not kept`() {
    let index = register(Array(repeating: "异味扰民", count: 100), stretchRows: 100)
    Interruption.carried(by: Interruption { true }) { index.preparePairs(byteLimit: .max) }
    #expect(index.byteCounts.pairs == 0)
  }
}
