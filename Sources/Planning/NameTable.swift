import Diagnostics
import Synchronization

/// The words by which people may call a list of things: ids, names in both languages, synonyms.
///
/// Case, and whether words are joined by blanks, hyphens or underscores, make no difference. Where
/// two things share a word the earlier owns it, an id before any other word.
///
/// The words are laid out when first asked for: of thirty tables a question asks two or three.
final class NameTable: Sendable {
  /// A thing that has a name: its id and its other words.
  typealias Thing = (id: String, words: [String])

  private struct Layout {
    var ids: [String] = []
    var places: [String: Int] = [:]
    var words: [(word: String, place: Int)] = []

    mutating func add(_ word: String, _ place: Int) {
      let key = NameTable.folded(word)
      guard places[key] == nil else { return }
      places[key] = place
      words.append((word, place))
    }
  }

  private let things: @Sendable () -> [Thing]
  private let known = Mutex<Layout?>(nil)

  /// Makes a table of things, which are asked for once and only if they are needed.
  init(_ things: @escaping @Sendable () -> [Thing]) {
    self.things = things
  }

  /// The ids of the things in their order.
  var ids: [String] { layout.ids }

  private var layout: Layout {
    known.withLock { known in
      let layout = known ?? Self.layout(of: things())
      known = layout
      return layout
    }
  }

  private static func layout(of things: [Thing]) -> Layout {
    var layout = Layout()
    layout.ids = things.map(\.id)
    for (place, id) in layout.ids.enumerated() { layout.add(id, place) }
    for (place, thing) in things.enumerated() {
      for word in thing.words { layout.add(word, place) }
    }
    return layout
  }

  /// Where the thing of a name stands in the list.
  func place(of name: String) -> Int? { layout.places[Self.folded(name)] }

  /// The id of the thing of a name.
  func id(of name: String) -> String? {
    let layout = layout
    return layout.places[Self.folded(name)].map { layout.ids[$0] }
  }

  /// The word nearest to a misspelt one: the thing's id, or the Chinese word for a Chinese one.
  func nearest(to name: String) -> String? {
    let layout = layout
    let folded = Self.folded(name)
    guard let word = NearestName.nearest(to: folded, among: layout.words.lazy.map(\.word)),
      let place = layout.places[Self.folded(word)]
    else { return nil }
    return name.utf8.allSatisfy { $0 < 0x80 } ? layout.ids[place] : word
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
