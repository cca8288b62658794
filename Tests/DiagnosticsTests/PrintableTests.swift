import Diagnostics
import Testing

struct PrintableTests {
  @Test(arguments: [
    ("投诉 176 件", "投诉 176 件"), ("a\tb", "a b"), ("a\nb\r", "a␊b␍"), ("\u{1B}[2J", "␛[2J"),
    ("\u{0}", "␀"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"), ("a\u{2028}b", "a\u{FFFD}b"),
    ("\u{202E}abc\u{202C}", "abc"), ("\u{2066}x\u{2069}", "x"), ("👨‍👩‍👧", "👨‍👩‍👧"),
  ])
  func `nothing in a text steers the terminal`(text: String, shown: String) {
    #expect(Printable.text(text) == shown)
  }

  @Test func `no scalar leaves a control character behind`() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isSafe = Printable.text(String(scalar)).unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control
          && !(0x202A...0x202E).contains($0.value) && !(0x2066...0x2069).contains($0.value)
      }
      #expect(isSafe, "U+\(String(value, radix: 16))")
    }
  }
}
