import Facts

/// A JSON text in the making: members keep the order in which they are given.
///
/// Numbers are decimal digits as they stand, so that 59237.2449 never becomes 59237.24490000001.
enum JSON {
  case null
  case boolean(Bool)
  /// The digits of a valid JSON number.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member {
    let key: String
    let value: JSON

    init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  static func number(_ value: Int) -> JSON { .number(String(value)) }

  static func number(_ value: Number) -> JSON { .number(value.description) }

  static func strings(_ values: [String]) -> JSON { .array(values.map { .string($0) }) }

  static func numbers(_ values: [Int]) -> JSON { .array(values.map { .number($0) }) }

  /// A string, or null where there is none.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A year as a number, any other period in its own spelling.
  static func period(_ period: Period) -> JSON {
    period.wholeYear.map { .number($0) } ?? .string(period.description)
  }

  /// The text on one line, without blanks.
  var text: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let digits): text += digits
    case .string(let value): Self.write(string: value, into: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(into: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        Self.write(string: member.key, into: &text)
        text += ":"
        member.value.write(into: &text)
      }
      text += "}"
    }
  }

  /// Writes a string; whatever could steer a terminal is escaped, the rest stands as it is.
  private static func write(string: String, into text: inout String) {
    text += "\""
    // Nearly all do, and are taken whole instead of scalar by scalar.
    if string.utf8.allSatisfy(standsAsItIs) {
      text += string
    } else {
      escape(string, into: &text)
    }
    text += "\""
  }

  /// Whether a byte is part of no scalar that is escaped; C2 and E2 may lead in one.
  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xE2: false
    default: true
    }
  }

  private static func escape(_ string: String, into text: inout String) {
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if isUnsafe(scalar) {
          text += "\\u" + hexadecimal(scalar.value)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
  }

  /// Control characters, line separators and bidirectional overrides.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
