import Diagnostics

/// The first place where a file stops being text, as a person finds it in an editor.
///
/// `二、概述` and then the byte FF: line 3, column 5, and what of the line can be read.
public struct TextFlaw: Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in characters.
  public let column: Int
  /// The byte that is no text; nil where the file ends.
  public let byte: UInt8?
  /// What can be read of the line before it.
  private let before: String

  /// Finds a place in a file; nil where what stands before it can't be read either.
  /// - Complexity: O(bytes before the place).
  init?(in bytes: [UInt8], at offset: Int) {
    guard let text = try? TextDecoder.decode(Array(bytes.prefix(offset))) else { return nil }
    let start = text.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    before = String(decoding: text[start...], as: UTF8.self)
    line = text[..<start].count { $0 == UInt8(ascii: "\n") } + 1
    column = before.count + 1
    byte = offset < bytes.count ? bytes[offset] : nil
  }

  /// What can be read of the line, `�` for the byte, and below it a caret, in display columns.
  public var excerpt: [String] {
    var shown = Printable.text(before)
    if DisplayWidth.columns(of: shown) > 60 { shown = "…" + shown.suffix(24) }
    let indent = String(repeating: " ", count: DisplayWidth.columns(of: shown) + 2)
    return ["  " + shown + "\u{FFFD}", indent + "^"]
  }

  /// The byte as editors show it: `FF`.
  var hexadecimal: String {
    guard let byte else { return "" }
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
