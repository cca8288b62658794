/// Looks for text within text, byte by byte.
public enum TextSearch {
  /// Whether a text occurs in another; an empty one occurs everywhere.
  /// - Complexity: O(bytes of both, multiplied, at worst).
  public static func occurs(_ wanted: String, in text: String) -> Bool {
    let wanted = Array(wanted.utf8)
    let bytes = Array(text.utf8)
    guard let first = wanted.first else { return true }
    guard wanted.count <= bytes.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
