import Diagnostics
import Facts
import Foundation
import SeededRandom
import Testing

@testable import Reading

/// Any text gives a draft: nothing traps, and every range lies inside the text.
struct RobustnessTests {
  private static let pieces = [
    "一", "二〇", "十", "百", "万", "亿", "1", "23", "999999999999", ",", "、", "。", ":", ";", "(", ")",
    "“", "”",
    "《", "》", "第", "条", "年", "月", "日", "件", "批", "人次", "%", "以上", "余", "近", "至", "-", "—", ".",
    "\n", "\r\n", "\t", "|", " ", "　", "#", "下一步", "存在的问题", "打算", "采取", "措施", "的", "分之", "成", "点",
    "路", "号", "其中", "A", "𠀀", "é", "萬", "\u{FEFF}", "两", "〔", "〕", "·", "电话",
  ]

  @Test(arguments: 0..<60)
  func `scrambled words and marks are read without a trap`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let text = (0..<400).map { _ in Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }
    check(SourceText(name: "scrambled", text: text.joined()))
  }

  @Test(arguments: 0..<20)
  func `random bytes decoded as text are read without a trap`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 1000)
    let bytes = (0..<2000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    check(SourceText(name: "random", text: String(decoding: bytes, as: UTF8.self)))
  }

  @Test(arguments: 0..<20)
  func `bytes that are not text are read without a trap`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 2000)
    let bytes = (0..<1000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    check(SourceText(name: "raw", validUTF8: bytes))
  }

  @Test(arguments: [
    "", "\n", "1", "一", "(", "第", "。", "|", "9999999999999999999999999999999999999999",
  ])
  func `the smallest texts are read`(text: String) {
    check(SourceText(name: "small", text: text))
  }

  /// Reports with pieces cut out, doubled and put in, which meet every rule with half of its words.
  @Test(arguments: 0..<120)
  func `damaged reports are read to their facts`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) &+ 3000)
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
      .filter { $0.hasSuffix(".txt") }.sorted()
    let name = try #require(names.randomElement(using: &random))
    let whole = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let source = SourceText(name: name, text: Self.damaged(whole, &random))
    let reader = Self.reader
    guard
      case .report(let report) = reader.read(
        source, as: ReportIdentity(organisation: "青岭县农业局", period: .year(2015)))
    else { return }
    #expect(report.facts.allSatisfy { $0.place.range.upperBound <= source.bytes.count })
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Evaluation")

  private static let reader = Reader(vocabulary: .builtIn, organisations: [])

  private static func damaged(_ text: String, _ random: inout SplitMix64) -> String {
    var letters = Array(text)
    for _ in 0..<40 where letters.count > 20 {
      let place = Int(random.next() % UInt64(letters.count - 10))
      let length = Int(random.next() % 6)
      switch random.next() % 3 {
      case 0: letters.removeSubrange(place..<place + length)
      case 1: letters.insert(contentsOf: letters[place..<place + length], at: place)
      default:
        let piece = pieces[Int(random.next() % UInt64(pieces.count))]
        letters.insert(contentsOf: piece, at: place)
      }
    }
    return String(letters)
  }

  @Test func `one long line is read to its end`() {
    let line = String(repeating: "(一)来信3件、来访2批,“甲”占5%、", count: 20_000)
    let draft = Draft(SourceText(name: "long", text: line))
    #expect(draft.quantities.count == 60_000)
  }

  @Test(arguments: ["(", "“", "、", "1、", "一、", "下一步,", "1", "一", "第", "1-", "采取措施", "|", "1,234,"])
  func `a mark repeated without end is read in one pass`(mark: String) {
    check(SourceText(name: "repeated", text: String(repeating: mark, count: 30_000)))
  }

  private func check(_ source: SourceText) {
    let draft = Draft(source)
    let ranges =
      draft.headings.map(\.extent) + draft.sentences.map(\.range) + draft.clauses.map(\.range)
      + draft.quantities.map(\.range) + draft.skips.map(\.range) + draft.unreadable
    #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= draft.text.count })
    #expect(draft.text.offsets == draft.text.offsets.sorted())
    let account = Account(draft, used: [])
    #expect(account.skipped.allSatisfy { $0.place.number.upperBound <= source.bytes.count })
    _ = Identity.find(in: draft, organisations: [])
  }
}
