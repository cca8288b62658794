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
  func `a needle is found where it stands first`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let words = ["异味", "噪声", "a", "味异"].map { Array($0.utf8) }
    let text = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
      words[Int.random(in: 0..<words.count, using: &random)]
    }
    let needle = (0...Int.random(in: 0...2, using: &random)).flatMap { _ in
      words[Int.random(in: 0..<words.count, using: &random)]
    }
    let starts = text.indices.filter { text[$0...].starts(with: needle) }
    #expect(kernel_find(text, text.count, needle, needle.count) == starts.first ?? text.count)
  }
}
