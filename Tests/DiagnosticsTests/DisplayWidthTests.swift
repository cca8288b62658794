import Diagnostics
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("count", 5), ("投诉", 4), ("（）", 4), ("，、", 4), ("“”", 2), ("①", 1), ("㈠", 2),
    ("\u{3000}", 2), ("ｱ", 1), ("한글", 4), ("é", 1), ("e\u{301}", 1), ("a\u{200B}b", 2),
    ("\u{FEFF}", 0), ("\u{AD}", 0), ("\t", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{9B}", 0),
    ("😀", 2), ("👨‍👩‍👧", 2), ("𠮷", 2), ("·", 1), ("2011年1月", 9), ("⼀", 2), ("ﬁ", 1),
  ])
  func `Chinese takes two columns, marks and controls none`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test func `each end of each wide block is wide and its neighbour is not`() {
    // U+115F and U+FF60 end a block; U+1160 and U+FF61 follow one.
    let widths: [(Unicode.Scalar, Int)] = [
      ("\u{10FF}", 1), ("\u{1100}", 2), ("\u{115F}", 2), ("\u{1160}", 1), ("\u{FF00}", 2),
      ("\u{FF01}", 2), ("\u{FF60}", 2), ("\u{FF61}", 1), ("\u{1F5FA}", 1), ("\u{1F5FB}", 2),
      ("\u{3FFFD}", 2), ("\u{4DC0}", 1),
    ]
    for (scalar, width) in widths {
      #expect(DisplayWidth.columns(of: scalar) == width, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
