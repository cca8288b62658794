import CKernels
import SeededRandom
import Testing

struct CellKernelTests {
  @Test func `codes and pairs of codes are counted`() {
    var random = SplitMix64(seed: 1)
    let left = (0..<999).map { _ in UInt8.random(in: 0...9, using: &random) }
    let right = (0..<999).map { _ in UInt8.random(in: 0...6, using: &random) }
    var counts = [UInt32](repeating: 0, count: 256)
    kernel_histogram8(left, left.count, &counts)
    #expect(counts == (0..<256).map { code in UInt32(left.count { Int($0) == code }) })

    var pairs = [UInt32](repeating: 0, count: 70)
    kernel_histogram8x8(left, right, left.count, 7, &pairs)
    var cells = [UInt32](repeating: 0, count: left.count)
    kernel_add_steps8(&cells, left, (0..<10).map { $0 * 7 }, left.count)
    kernel_add_steps16(&cells, right.map { UInt16($0) }, Array(0..<7), left.count)
    kernel_add_steps32(&cells, right.map { UInt32($0) }, Array(repeating: 0, count: 7), left.count)
    var counted = [UInt32](repeating: 0, count: 70)
    kernel_count_cells(cells, cells.count, &counted)
    #expect(counted == pairs)
    #expect(cells == zip(left, right).map { UInt32($0) * 7 + UInt32($1) })
  }
}
