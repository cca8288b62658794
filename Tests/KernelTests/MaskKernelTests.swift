import CKernels
import SeededRandom
import Testing

struct MaskKernelTests {
  private static func bits(_ flags: [Bool]) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (flags.count + 63) / 64)
    for (place, flag) in flags.enumerated() where flag {
      words[place / 64] |= UInt64(1) << UInt64(place % 64)
    }
    return words
  }

  private static func codes<Code: FixedWidthInteger>(
    _: Code.Type, _ random: inout SplitMix64, below limit: Code
  ) -> [Code] {
    (0..<Int.random(in: 1...200, using: &random)).map { _ in
      let isExtreme = Int.random(in: 0..<8, using: &random) == 0
      return isExtreme ? Code.max : Code.random(in: 0..<limit, using: &random)
    }
  }

  @Test(arguments: 0..<100)
  func `ranges of codes become bits in every width`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let low = UInt8.random(in: 0...255, using: &random)
    let high = UInt8.random(in: low...255, using: &random)
    let bytes = Self.codes(UInt8.self, &random, below: 250)
    var found = [UInt64](repeating: .max, count: (bytes.count + 63) / 64)
    kernel_mask_range8(bytes, bytes.count, low, high, &found)
    #expect(found == Self.bits(bytes.map { low <= $0 && $0 <= high }))

    let shorts = Self.codes(UInt16.self, &random, below: 300)
    found = [UInt64](repeating: .max, count: (shorts.count + 63) / 64)
    kernel_mask_range16(shorts, shorts.count, UInt16(low), UInt16(high) + 40, &found)
    #expect(found == Self.bits(shorts.map { UInt16(low) <= $0 && $0 <= UInt16(high) + 40 }))

    let longs = Self.codes(UInt32.self, &random, below: 300)
    found = [UInt64](repeating: .max, count: (longs.count + 63) / 64)
    kernel_mask_range32(longs, longs.count, UInt32(low), .max, &found)
    #expect(found == Self.bits(longs.map { UInt32(low) <= $0 }))

    let wides = Self.codes(UInt64.self, &random, below: 300)
    found = [UInt64](repeating: .max, count: (wides.count + 63) / 64)
    kernel_mask_range64(wides, wides.count, UInt64(low), UInt64(high), &found)
    #expect(found == Self.bits(wides.map { UInt64(low) <= $0 && $0 <= UInt64(high) }))
  }

  @Test(arguments: 0..<50)
  func `members become bits`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let members = (0..<256).map { _ in UInt8.random(in: 0...1, using: &random) }
    let codes = (0..<150).map { _ in UInt8.random(in: 0...255, using: &random) }
    let expected = Self.bits(codes.map { members[Int($0)] == 1 })
    var found = [UInt64](repeating: .max, count: expected.count)
    kernel_mask_members8(codes, codes.count, members, &found)
    #expect(found == expected)
    found = [UInt64](repeating: .max, count: expected.count)
    kernel_mask_members16(codes.map { UInt16($0) }, codes.count, members, &found)
    #expect(found == expected)
    found = [UInt64](repeating: .max, count: expected.count)
    kernel_mask_members32(codes.map { UInt32($0) }, codes.count, members, &found)
    #expect(found == expected)
  }

  @Test(arguments: 0..<50)
  func `bitmaps join, count and list their rows`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = Int.random(in: 1...40, using: &random)
    let left = (0..<count).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    let right = (0..<count).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
    var joined = left
    kernel_bits_and(&joined, right, count)
    #expect(joined == zip(left, right).map { $0 & $1 })
    let common = joined.reduce(0) { $0 + $1.nonzeroBitCount }
    #expect(kernel_bits_count(joined, count) == common)
    #expect(kernel_bits_and_count(left, right, count) == common)
    var places = [UInt32](repeating: 0, count: common)
    #expect(kernel_bits_places(joined, count, 7, &places) == common)
    let rows = (0..<count * 64).filter { row in
      let word = joined[row / 64] >> UInt64(row % 64)
      return word & 1 == 1
    }
    #expect(places == rows.map { UInt32($0 + 7) })
    joined = left
    kernel_bits_or(&joined, right, count)
    #expect(joined == zip(left, right).map { $0 | $1 })
  }
}
