import Glibc
import Testing

@testable import Console

@Suite struct KeyReaderTests {
  /// The keys that bytes are read as.
  private func keys(
    _ bytes: [UInt8], passingUnknown: Bool = false
  ) -> (keys: [UInt32], pasted: String) {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe")
    // A program that another test starts must not keep the pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = KeyReader(terminal: ends[0], news: -1)
    reader.passesUnknownSequences = passingUnknown
    var keys: [UInt32] = []
    while case .key(let key) = reader.next() { keys.append(key) }
    return (keys, reader.pastedText)
  }

  @Test(
    arguments: [
      ("a", [0x61]), ("电", [0x7535]), ("é", [0xE9]), ("𠮷", [0x20BB7]),
      ("\u{1B}[A", [Key.up.rawValue]), ("\u{1B}OA", [Key.up.rawValue]),
      ("\u{1B}[3~", [Key.delete.rawValue]), ("\u{1B}[1;5C", [Key.wordRight.rawValue]),
      ("\u{1B}\r", [Key.newline.rawValue]),
      // Escape and a letter is Meta in Emacs's keymap, two keys in vi's.
      ("\u{1B}b", [0x1B, 0x62]), ("\u{1B}", [0x1B]),
      // A function key that nothing knows leaves nothing behind.
      ("\u{1B}[15~x", [0x78]), ("\u{1B}[I", []),
    ] as [(String, [UInt32])])
  func `bytes become keys`(typed: String, expected: [UInt32]) {
    #expect(keys(Array(typed.utf8)).keys == expected)
  }

  @Test func `unknown sequences go on where an init file may bind them`() {
    #expect(
      keys(Array("\u{1B}[15~".utf8), passingUnknown: true).keys == [0x1B, 0x5B, 0x31, 0x35, 0x7E])
  }

  @Test(
    arguments: [
      ([0xFF, 0x61], [0xFFFD, 0x61]), ([0xE7, 0x61], [0xFFFD, 0x61]), ([0xE7, 0x94], [0xFFFD]),
      ([0xC0, 0x80], [0xFFFD, 0xFFFD]), ([0xED, 0xA0, 0x80], [0xFFFD]),
      // U+0085 would be taken for a named key.
      ([0xC2, 0x85], [0xFFFD]),
    ] as [([UInt8], [UInt32])])
  func `what is not UTF-8 becomes a replacement character`(bytes: [UInt8], expected: [UInt32]) {
    #expect(keys(bytes).keys == expected)
  }

  @Test func `a paste is one key with its text`() {
    let (keys, pasted) = keys(Array("\u{1B}[200~统计\r\n投诉\t\u{7}x\n\n\u{1B}[201~y".utf8))
    #expect(keys == [Key.paste.rawValue, 0x79])
    #expect(pasted == "统计\n投诉 x")
  }

  @Test func `a paste that never ends is taken up to the end of input`() {
    let (keys, pasted) = keys(Array("\u{1B}[200~count".utf8))
    #expect(keys == [Key.paste.rawValue])
    #expect(pasted == "count")
  }
}
