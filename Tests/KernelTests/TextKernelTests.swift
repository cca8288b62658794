import CKernels
import SeededRandom
import Testing

struct TextKernelTests {
  @Test(arguments: 0..<600)
  func `valid UTF-8 is what the standard library takes for it`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var text = Array("异味a扰民é😀\u{7FF}\u{FFFF}".utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 0..<text.count, using: &random)
      text[place] = UInt8.random(in: 0...255, using: &random)
    }
    let isValid = String(validating: text, as: UTF8.self) != nil
    let length = kernel_valid_utf8(text, text.count)
    #expect((length == text.count) == isValid)
    #expect(String(validating: text.prefix(length), as: UTF8.self) != nil)
  }

  @Test(arguments: 0..<300)
  func `the rows that hold a needle are found, across no end of a row`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = ["异味", "噪声", "a", "味异", ""].map { Array($0.utf8) }
    func text(_ count: Int) -> [UInt8] {
      (0..<count).flatMap { _ in words[Int.random(in: 0..<words.count, using: &random)] }
    }
    let rows = (0..<Int.random(in: 0...40, using: &random)).map { _ in text(4) }
    let needle = text(2) + words[2]
    let ends = rows.reduce(into: [UInt32]()) { $0.append(($0.last ?? 0) + UInt32($1.count)) }
    var found = [UInt32](repeating: 0, count: rows.count)
    let count = kernel_find_rows(
      rows.flatMap(\.self), ends, ends.count, needle, needle.count, &found)
    let expected = rows.indices.filter { row in
      rows[row].indices.contains { rows[row][$0...].starts(with: needle) }
    }
    #expect(found.prefix(count).map { Int($0) } == expected)
  }
}
