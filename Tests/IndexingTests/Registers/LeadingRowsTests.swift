@testable import Indexing
import SeededRandom
import Testing

/// The first rows in an order, without sorting all.
@Suite struct LeadingRowsTests {
  /// Missing last, equal codes in the order of the file.
  private func expected(_ codes: [UInt64], isDescending: Bool) -> [Int] {
    codes.indices.sorted { left, right in
      let (one, other) = (codes[left], codes[right])
      if (one == 0) != (other == 0) { return other == 0 }
      return one == other ? left < right : isDescending ? one > other : one < other
    }
  }

  @Test(arguments: 0..<40) func `the first of random codes are those of sorting all`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let largest = [3, 50, 100_000].randomElement(using: &random) ?? 3
    let codes = (0..<Int.random(in: 0...6_000, using: &random)).map { _ in
      UInt64.random(in: 0...UInt64(largest), using: &random)
    }
    for isDescending in [true, false] {
      let all = expected(codes, isDescending: isDescending)
      for limit in [0, 1, 3, 700, 10_000, Int.max] {
        var leading = LeadingRows(limit: limit, isDescending: isDescending)
        for (row, code) in codes.enumerated() { leading.add(UInt32(row), code: code) }
        #expect(leading.sorted() == Array(all.prefix(limit)))
        #expect(leading.count == codes.count)
      }
    }
  }
}
