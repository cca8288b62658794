import CKernels
import SeededRandom
import Testing

struct PairKernelTests {
  private func pairs(_ text: String) -> [UInt64] {
    let bytes = Array(text.utf8)
    var pairs = [UInt64](repeating: 0, count: bytes.count)
    let count = kernel_text_pairs(bytes, bytes.count, &pairs)
    return Array(pairs.prefix(count))
  }

  private func pair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
    UInt64(left.value) << 32 | UInt64(right.value)
  }

  @Test func `pairs are those of folded characters, whatever their width`() {
    #expect(pairs("异味") == [pair("异", "味")])
    #expect(pairs("aＢc") == [pair("a", "b"), pair("b", "c")])
    #expect(pairs("é😀\u{FF5F}") == [pair("é", "😀"), pair("😀", "\u{FF5F}")])
    #expect(pairs("Ｚ～") == [pair("z", "~")])
    #expect(pairs("哈哈哈") == [pair("哈", "哈"), pair("哈", "哈")])
    #expect(pairs("异") == [])
    #expect(pairs("") == [])
  }

  /// Whose texts were not checked could read what stands behind them.
  @Test func `a character that the end cuts is one, and nothing behind the end is read`() {
    for cut in [[0xC3], [0xE5], [0xE5, 0xBC], [0xF0, 0x9F, 0x98]] as [[UInt8]] {
      let text = [0x61] + cut
      let more = text + Array("异味".utf8)
      var (short, long): ([UInt64], [UInt64]) = ([0, 0, 0], [0, 0, 0])
      #expect(kernel_text_pairs(text, text.count, &short) == 1)
      #expect(kernel_text_pairs(more, text.count, &long) == 1)
      #expect(short == long)
      #expect(short[0] == pair("a", "\u{FFFD}"))
    }
  }

  @Test func `a row begins where the one before ends, however that ends`() {
    // The first row ends within a character; the second is "bc", the third empty, the last "bc".
    let bytes: [UInt8] = [0x61, 0xE5, 0x62, 0x63, 0x62, 0x63]
    let ends: [UInt32] = [2, 4, 4, 6]
    var keys = [UInt64](repeating: 0, count: 4)
    var lists = [UInt32](repeating: 0, count: 4)
    kernel_pair_keep(&keys, &lists, 4, pair("b", "c"), 0)
    var (sizes, lasts): ([UInt32], [UInt32]) = ([0, 0], [0, 0])
    keys.withUnsafeBufferPointer { keys in
      lists.withUnsafeBufferPointer { lists in
        var table = kernel_pair_table(
          keys: keys.baseAddress, lists: lists.baseAddress, size: 4, own: 1, shared: 1)
        kernel_pair_sizes(&table, bytes, ends, 0, 4, 0, &lasts, &sizes)
      }
    }
    #expect(sizes == [2, 1])
    #expect(lasts == [4, 1])
  }

  /// Steps between rows that take one byte, two, three and four.
  @Test(arguments: [1, 2, 255, 256, 257, 383, 384, 16_639, 16_640, 100_000])
  func `a list gives its rows back, however far apart`(step: Int) {
    let wanted = [step - 1, step, step + 1, step * 2 + 1]
    let texts = (0...wanted[3]).map { wanted.contains($0) ? Array("异味异味".utf8) : [] }
    let ends = texts.reduce(into: [UInt32]()) { $0.append(($0.last ?? 0) + UInt32($1.count)) }
    let bytes = texts.flatMap(\.self)
    var keys = [UInt64](repeating: 0, count: 4)
    var lists = [UInt32](repeating: 0, count: 4)
    kernel_pair_keep(&keys, &lists, 4, pair("异", "味"), 0)
    var sizes: [UInt32] = [0, 0]
    var bits = [UInt64](repeating: 0, count: texts.count / 64 + 1)
    keys.withUnsafeBufferPointer { keys in
      lists.withUnsafeBufferPointer { lists in
        var table = kernel_pair_table(
          keys: keys.baseAddress, lists: lists.baseAddress, size: 4, own: 1, shared: 1)
        #expect(kernel_pair_list(&table, pair("异", "味")) == 0)
        #expect(kernel_pair_list(&table, pair("味", "异")) == 1)
        var lasts: [UInt32] = [0, 0]
        kernel_pair_sizes(&table, bytes, ends, 0, ends.count, 0, &lasts, &sizes)
        lasts = [0, 0]
        var cursors = [0, sizes[0]]
        var filled = [UInt8](repeating: 0, count: Int(sizes[0] + sizes[1]))
        // In two goes, as stretches of texts come.
        let middle = ends.count / 2
        kernel_pair_fill(&table, bytes, ends, 0, middle, 0, [0, 0], &lasts, &cursors, &filled)
        kernel_pair_fill(
          &table, bytes, ends, middle, ends.count, UInt32(middle), [0, 0], &lasts, &cursors,
          &filled)
        #expect(cursors == [sizes[0], sizes[0] + sizes[1]])
        kernel_pair_bits(filled, Int(sizes[0]), &bits)
      }
    }
    let found = texts.indices.filter { bits[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    #expect(found == Array(Set(wanted)).sorted())
  }
}
