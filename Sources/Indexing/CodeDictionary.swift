/// Words numbered in the order of their first appearance, so that columns hold small codes.
///
/// Code 0 is no word: a row that does not carry the column.
public struct CodeDictionary: Sendable {
  /// The words by code; the first is empty and stands for none.
  public private(set) var words: [String] = [""]
  private var codes: [String: UInt32] = [:]

  /// Makes a dictionary without words.
  public init() {}

  /// How many codes there are, the one for none included.
  public var count: Int { words.count }

  /// The code of a word; nil where no row holds it.
  public func code(of word: String) -> UInt32? { codes[word] }

  /// The word of a code.
  public subscript(code: UInt32) -> String { words[Int(code)] }

  /// The code of a word, a new one where it has none.
  mutating func intern(_ word: String) -> UInt32 {
    if let code = codes[word] { return code }
    let code = UInt32(words.count)
    words.append(word)
    codes[word] = code
    return code
  }
}
