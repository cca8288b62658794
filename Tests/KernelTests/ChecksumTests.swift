import CKernels
import SeededRandom
import Testing

struct ChecksumTests {
  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
    ] as [(String, UInt64)])
  func `sums are those of the specification`(text: String, sum: UInt64) {
    let bytes = Array(text.utf8)
    #expect(kernel_checksum(bytes, bytes.count) == sum)
  }

  @Test(arguments: 1..<100)
  func `a changed byte changes the sum`(length: Int) {
    var random = SplitMix64(seed: UInt64(length))
    var bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    let sum = kernel_checksum(bytes, length)
    for place in bytes.indices {
      let change = UInt8.random(in: 1...255, using: &random)
      bytes[place] ^= change
      #expect(kernel_checksum(bytes, length) != sum)
      bytes[place] ^= change
    }
  }
}
