import Diagnostics

/// A value of a JSON text that knows its bytes, so that every complaint can name its place.
struct JSONNode {
  /// What stands there.
  indirect enum Value {
    case object([Member])
    case list([JSONNode])
    case text(String)
    case number(String)
    case flag(Bool)
    case null
  }

  /// One key of an object with its value.
  struct Member {
    let key: String
    /// The bytes of the key, quotes included.
    let keyRange: ByteRange
    let value: JSONNode
  }

  let value: Value
  /// The bytes of the whole value.
  let range: ByteRange

  /// The value of a key; nil where the key is missing or this is no object.
  subscript(key: String) -> JSONNode? {
    members?.first { $0.key == key }?.value
  }

  /// The keys of an object with their values, in text order; nil for any other value.
  var members: [Member]? {
    if case .object(let members) = value { members } else { nil }
  }

  /// The members of a list; nil for any other value.
  var items: [JSONNode]? {
    if case .list(let items) = value { items } else { nil }
  }

  /// A quoted text; nil for any other value.
  var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  /// A text, number or flag as it would stand in a cell; nil for any other value.
  var word: String? {
    switch value {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .object, .list, .null: nil
    }
  }

  /// Where a complaint about the value points: the whole of a word, the bracket of a structure.
  var place: ByteRange {
    switch value {
    case .object, .list: range.lowerBound..<range.lowerBound + 1
    case .text, .number, .flag, .null: range
    }
  }
}
