import Diagnostics

/// Walks over the bytes of a JSON text and reads what stands in one piece: texts and words.
struct JSONTextScanner {
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")

  private let bytes: [UInt8]
  private(set) var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The byte at the place; nil at the end.
  var current: UInt8? { place < bytes.count ? bytes[place] : nil }

  mutating func advance() { place += 1 }

  mutating func skipBlanks() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  /// Steps over a sign if it stands here.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  /// What should have stood here.
  func expected(_ what: Wording) -> JSONParser.Flaw {
    JSONParser.Flaw(
      diagnostic: .notJSON(
        Wording(english: "\(what.english) is expected", chinese: "此处应为\(what.chinese)"),
        at: min(place, max(bytes.count - 1, 0))))
  }

  /// A number, `true`, `false` or `null`; nil where none stands here.
  mutating func readWord() -> JSONNode.Value? {
    let start = place
    while let byte = current, Self.isInWord(byte) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "true": return .flag(true)
    case "false": return .flag(false)
    case "null": return .null
    case let word where Self.isNumber(word): return .number(word)
    default:
      place = start
      return nil
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Whether a word is a number as JSON writes it: `-0.5e+3`, but not `+1`, `01` or `.5`.
  private static func isNumber(_ word: String) -> Bool {
    var rest = Array(word.utf8)[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix(while: isDigit)
      guard !decimals.isEmpty else { return false }
      rest = rest.dropFirst(decimals.count + 1)
    }
    guard let exponent = rest.first else { return true }
    guard exponent | 0x20 == UInt8(ascii: "e") else { return false }
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The text in quotes that starts here.
  mutating func readText() throws(JSONParser.Flaw) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while let byte = current, byte != Self.quote, byte >= 0x20 {
      if byte == Self.backslash {
        try readEscape(into: &text)
      } else {
        text.append(byte)
        place += 1
      }
    }
    guard current == Self.quote else {
      throw JSONParser.Flaw(
        diagnostic: .notJSON(
          Wording(english: "the quote is not closed on its line", chinese: "引号在本行内没有闭合"),
          at: start))
    }
    place += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func readEscape(into text: inout [UInt8]) throws(JSONParser.Flaw) {
    let start = place
    place += 1
    let sign = current
    place += 1
    switch sign {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "/"), Self.quote, Self.backslash: text.append(bytes[place - 1])
    case UInt8(ascii: "u"):
      guard let scalar = readScalar() else { throw Self.wrongEscape(at: start) }
      text += Array(String(Character(scalar)).utf8)
    default: throw Self.wrongEscape(at: start)
    }
  }

  /// The scalar of `4e2d`, or of the pair `d840\udc00`.
  private mutating func readScalar() -> Unicode.Scalar? {
    guard let first = readHex() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard take("\\"), take("u"), let second = readHex(), UTF16.isTrailSurrogate(second) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
  }

  private mutating func readHex() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    let isHexadecimal = digits.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
      default: false
      }
    }
    guard isHexadecimal, let unit = UInt16(digits, radix: 16) else {
      return nil
    }
    place += 4
    return unit
  }

  private static func wrongEscape(at place: Int) -> JSONParser.Flaw {
    JSONParser.Flaw(
      diagnostic: .notJSON(
        Wording(english: "the \\ begins no character", chinese: "\\ 之后不构成字符"), at: place))
  }
}
