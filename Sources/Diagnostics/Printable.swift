/// Makes text from documents and queries safe to show on a terminal.
public enum Printable {
  /// The text with each control character and line break shown as a visible stand-in.
  ///
  /// A tab becomes one blank, others their Unicode control pictures (␛), so that no document can
  /// steer a terminal. Bidirectional overrides and isolates are dropped.
  /// - Complexity: O(scalars).
  public static func text(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return String(text) }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isUnsafe(scalar) else {
        safe.append(scalar)
        continue
      }
      if let standIn = standIn(for: scalar) { safe.append(standIn) }
    }
    return String(safe)
  }

  /// A person's word as a message quotes it: made printable, and cut behind its 40th character.
  public static func excerpt(_ text: some StringProtocol) -> String {
    let printable = Self.text(text.prefix(41))
    return printable.count > 40 ? printable.prefix(40) + "…" : printable
  }

  /// The first eight of some words as a message lists them, and how many there are where more.
  public static func some(_ words: [String]) -> String {
    let shown = words.prefix(8).map { excerpt($0) }.joined(separator: ", ")
    return words.count > 8 ? shown + ", … (\(words.count))" : shown
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028, 0x2029: "\u{FFFD}"
    default: nil
    }
  }
}
