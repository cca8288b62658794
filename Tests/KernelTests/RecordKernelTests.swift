import CKernels
import SeededRandom
import Testing

/// The lanes against the definition, byte by byte, on texts full of what is read with care.
struct RecordKernelTests {
  private static let alphabet = Array("a,\"\n\r,b\n".utf8)

  private static func text(_ random: inout SplitMix64, length: Int, quotes: Bool) -> [UInt8] {
    (0..<length).map { _ in
      let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      return byte == UInt8(ascii: "\"") && !quotes ? UInt8(ascii: "x") : byte
    }
  }

  /// The outline, one byte after another.
  private static func outline(_ text: [UInt8]) -> (end: Int, lines: Int, flaw: Int) {
    var (end, lines, linesBefore, inside) = (0, 0, 0, false)
    for (place, byte) in text.enumerated() {
      let before = place == 0 ? UInt8(ascii: "\n") : text[place - 1]
      let after = place + 1 < text.count ? text[place + 1] : UInt8(ascii: "\n")
      if byte == UInt8(ascii: "\"") {
        if !inside, !",\n\"".utf8.contains(before) { return (end, linesBefore, place) }
        if inside, !",\n\r\"".utf8.contains(after) { return (end, linesBefore, place + 1) }
        inside.toggle()
      } else if byte == UInt8(ascii: "\n") {
        lines += 1
        if !inside { (end, linesBefore) = (place + 1, lines) }
      }
    }
    return (end, linesBefore, text.count)
  }

  @Test(arguments: 0..<400)
  func `records and flaws are found as byte by byte`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let length = Int.random(in: 0...300, using: &random)
    let text = Self.text(&random, length: length, quotes: seed % 3 > 0)
    let expected = Self.outline(text)
    let found = kernel_outline_records(text, text.count, UInt8(ascii: ","), UInt8(ascii: "\n"))
    #expect(found.flaw == expected.flaw)
    #expect(found.end == expected.end)
    #expect(found.lines == expected.lines)
  }

  @Test(arguments: 0..<200)
  func `separators and line ends outside quotes are found`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let text = Self.text(&random, length: Int.random(in: 0...300, using: &random), quotes: true)
    var inside = false
    var expected: [UInt32] = []
    var expectedRows: [UInt32] = []
    for (place, byte) in text.enumerated() {
      if byte == UInt8(ascii: "\"") { inside.toggle() }
      if !inside, ",\n".utf8.contains(byte) { expected.append(UInt32(place)) }
      if !inside, byte == UInt8(ascii: "\n") { expectedRows.append(UInt32(expected.count)) }
    }
    var places = [UInt32](repeating: 0, count: text.count + 1)
    var rows = places
    let found = kernel_cell_ends(
      text, 0, text.count, UInt8(ascii: ","), UInt8(ascii: "\n"), &places, &rows)
    #expect(Array(places.prefix(found.cells)) == expected)
    #expect(Array(rows.prefix(found.rows)) == expectedRows)
  }
}
