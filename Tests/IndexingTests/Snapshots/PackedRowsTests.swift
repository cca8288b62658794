import Facts
import Foundation
import Indexing
import SeededRandom
import Testing

/// Rows are packed chunk by chunk, and come back whatever they are.
struct PackedRowsTests {
  private let desk = SnapshotDesk()

  private func again(_ columns: [RegisterColumn.Content], rowCount: Int) throws -> Register {
    try desk.write(register(columns, rowCount: rowCount))
    return try desk.open().register
  }

  private func register(_ columns: [RegisterColumn.Content], rowCount: Int) -> Register {
    Register(
      columns: columns.enumerated().map { RegisterColumn(name: "c\($0)", content: $1) },
      rowCount: rowCount, account: RegisterAccount())
  }

  private static func text(_ texts: [String], stretch: Int) -> TextColumn {
    TextColumn(
      stretches: stride(from: 0, to: texts.count, by: stretch).map { start in
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for text in texts[start..<min(start + stretch, texts.count)] {
          bytes += Array(text.utf8)
          ends.append(UInt32(bytes.count))
        }
        return TextColumn.Stretch(bytes: bytes, ends: ends)
      })
  }

  @Test(arguments: [65_536, 70_000])
  func `codes of every width come back, orderly or not`(rowCount: Int) throws {
    var random = SplitMix64(seed: UInt64(rowCount))
    let rows = 0..<rowCount
    let columns: [RegisterColumn.Content] = [
      .numbers(.bytes(rows.map { UInt8($0 / 1000 % 200) }), base: 0, decimals: 0),
      .numbers(
        .bytes(rows.map { _ in UInt8.random(in: 0...255, using: &random) }), base: 0, decimals: 0),
      .numbers(.shorts(rows.map { UInt16($0 % 65_536) }), base: 5, decimals: 0),
      .numbers(
        .longs(rows.map { _ in UInt32.random(in: 0...3_999_999_999, using: &random) }), base: 0,
        decimals: 0),
      .numbers(.longs(rows.map { UInt32($0 + 1) }), base: 1_000_000_000, decimals: 0),
      .numbers(
        .wides(rows.map { _ in UInt64.random(in: 0...1 << 60, using: &random) }), base: 0,
        decimals: 1),
    ]
    let register = try again(columns, rowCount: rowCount)
    #expect(register.columns.map(\.content) == columns)
  }

  @Test(arguments: [1, 4_096, 4_097])
  func `texts of every length come back, whatever stretches they stood in`(rowCount: Int) throws {
    var random = SplitMix64(seed: UInt64(rowCount))
    let lengths = [0, 0, 1, 9, 84, 85, 86, 300]
    var texts = (0..<rowCount).map { row in
      String(repeating: "噪", count: lengths.randomElement(using: &random) ?? 0) + "\(row % 7)"
    }
    texts[rowCount / 2] = String(repeating: "夜间施工", count: 30_000)
    texts[rowCount / 3] = ""
    for stretch in [1, 1_000] {
      let register = try again([.text(Self.text(texts, stretch: stretch))], rowCount: rowCount)
      guard case .text(let text) = register.columns[0].content else {
        Issue.record("no texts")
        return
      }
      #expect((0..<rowCount).map { text[$0] } == texts)
    }
  }

  @Test func `the same rows make the same file, whatever stretches their texts stood in`() throws {
    let texts = (0..<9_000).map { "青河市第\($0 % 31)中学东侧工地夜间施工噪声\($0 % 17)" }
    let files = try [7, 4_096, 5_000].map { stretch in
      try desk.write(register([.text(Self.text(texts, stretch: stretch))], rowCount: 9_000))
      return try desk.bytes()
    }
    #expect(Set(files).count == 1)
  }

  @Test func `what repeats takes a fraction of its size, what does not no more than it has`() throws
  {
    var random = SplitMix64(seed: 4)
    let titles = (0..<20_000).map { "青河市第\($0 % 31)中学东侧工地夜间施工噪声\($0 % 17)" }
    try desk.write(register([.text(Self.text(titles, stretch: 500))], rowCount: 20_000))
    #expect(try desk.bytes().count < titles.reduce(0) { $0 + $1.utf8.count } / 3)
    let noise = (0..<20_000).map { _ in UInt64.random(in: 1...1 << 60, using: &random) }
    try desk.write(register([.numbers(.wides(noise), base: 0, decimals: 0)], rowCount: 20_000))
    #expect(try desk.bytes().count < 20_000 * 8 + 2_000)
  }
}
