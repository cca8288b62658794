import Diagnostics

/// The words by which people may call a list of things: ids, names in both languages, synonyms.
///
/// Case, and whether words are joined by blanks, hyphens or underscores, make no difference. Where
/// two things share a word the earlier owns it, an id before any other word.
struct NameTable: Sendable {
  private var places: [String: Int] = [:]
  private var words: [(word: String, place: Int)] = []
  private let ids: [String]

  /// Makes a table of things, each with its id and its other words.
  init(_ things: [(id: String, words: [String])]) {
    ids = things.map(\.id)
    for (place, id) in ids.enumerated() { add(id, place) }
    for (place, thing) in things.enumerated() {
      for word in thing.words { add(word, place) }
    }
  }

  private mutating func add(_ word: String, _ place: Int) {
    let key = Self.folded(word)
    guard places[key] == nil else { return }
    places[key] = place
    words.append((word, place))
  }

  /// Where the thing of a name stands in the list.
  func place(of name: String) -> Int? { places[Self.folded(name)] }

  /// The word nearest to a misspelt one: the thing's id, or the Chinese word for a Chinese one.
  func nearest(to name: String) -> String? {
    guard let word = NearestName.nearest(to: Self.folded(name), among: words.lazy.map(\.word)),
      let place = places[Self.folded(word)]
    else { return nil }
    return name.utf8.allSatisfy { $0 < 0x80 } ? ids[place] : word
  }

  /// A name without the differences that do not matter.
  static func folded(_ name: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var isPlain = true
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: " "): bytes.append(UInt8(ascii: "_"))
      default: bytes.append(byte)
      }
      if bytes.last != byte { isPlain = false }
    }
    return isPlain ? name : String(decoding: bytes, as: UTF8.self)
  }
}
