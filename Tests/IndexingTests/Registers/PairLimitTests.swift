import Facts
@testable import Indexing
import Testing

/// How much memory and time pairs of characters may take, however long texts are.
struct PairLimitTests {
  private func text(_ lengths: [Int]) -> TextColumn {
    let ends = lengths.reduce(into: [UInt32]()) { $0.append(($0.last ?? 0) + UInt32($1)) }
    let bytes = [UInt8](repeating: 0x61, count: lengths.reduce(0, +))
    return TextColumn(stretches: [.init(bytes: bytes, ends: ends)])
  }

  @Test func `of long texts fewer are looked at`() {
    func sampled(_ text: TextColumn) -> (rows: Int, bytes: Int) {
      let sample = PairTable.sample(of: text)
      return (sample.count, sample.reduce(0) { $0 + $1.count })
    }
    #expect(sampled(text(Array(repeating: 10, count: 1000))) == (1000, 10_000))
    let long = sampled(text(Array(repeating: 10_000, count: 4000)))
    #expect(long.bytes <= 8 << 20)
    #expect(long.rows == 800)
    // A step is four rows here, and just so far apart stand the long ones.
    let uneven = sampled(text((0..<400).map { $0 % 4 == 0 ? 280_000 : 2_000 }))
    #expect(uneven.rows == 29)
    #expect(sampled(text([9 << 20, 1])) == (0, 0))
  }

  @Test func `lists that are longer together than their ends can say are not made`() {
    #expect(PairPart.ends(of: [3, 900, 0], dense: 10) == [3, 13, 13])
    let most = [UInt32](repeating: .max, count: 1 << 17)
    #expect(PairPart.ends(of: Array(most.dropLast()), dense: 1 << 15)?.last == 4_294_934_528)
    #expect(PairPart.ends(of: most, dense: 1 << 15) == nil)
  }
}
