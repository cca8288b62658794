import Facts

/// The unit words of a vocabulary, with the measures that are counted in them and their classes.
///
/// Asked several times for every figure, and so kept by their bytes: hashing a Chinese word as a
/// `String` normalizes it first and takes ten times as long.
struct UnitBook: Sendable {
  /// A unit word by its key, with its place among the units and the number of its class.
  private struct Unit {
    let key: UInt128
    let number: Int
    var unitClass: Int?
  }

  /// The units by hash, with linear probing.
  private var slots: [Unit?]
  /// For each unit whether it goes with each measure.
  private var measures: [Bool] = []
  private let measureCount: Int
  /// The number of units.
  private var count = 0

  /// Lays out a vocabulary's units.
  init(_ vocabulary: Vocabulary) {
    measureCount = vocabulary.measures.count
    let words =
      vocabulary.measures.reduce(0) { $0 + $1.units.count }
      + vocabulary.unitClasses.reduce(0) { $0 + $1.words.count }
    var size = 16
    while size < 2 * words { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for (measure, entry) in vocabulary.measures.enumerated() {
      for unit in entry.units { add(Self.folded(unit), measure: measure) }
    }
    for unitClass in vocabulary.unitClasses {
      let number = vocabulary.unitClasses.firstIndex { $0.id == unitClass.id }
      for word in unitClass.words { add(word, unitClass: number) }
    }
  }

  /// Whether a measure is counted in a unit.
  func takes(_ unit: String, measure: Int) -> Bool {
    let key = Key(unit)
    if let whole = self[key.whole], measures[whole.number * measureCount + measure] { return true }
    guard let twin = key.withoutTwin, let unit = self[twin] else { return false }
    return measures[unit.number * measureCount + measure]
  }

  /// Whether two unit words count the same thing.
  func areAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    guard let first = unitClass(of: Key(one)) else { return false }
    return first == unitClass(of: Key(other))
  }

  private func unitClass(of key: Key) -> Int? {
    self[key.whole]?.unitClass ?? key.withoutTwin.flatMap { self[$0]?.unitClass }
  }

  private mutating func add(_ word: String, measure: Int) {
    let slot = claim(word)
    guard let unit = slots[slot] else { return }
    measures[unit.number * measureCount + measure] = true
  }

  /// Of two classes with one word the first wins.
  private mutating func add(_ word: String, unitClass: Int?) {
    let slot = claim(word)
    if slots[slot]?.unitClass == nil { slots[slot]?.unitClass = unitClass }
  }

  /// The slot of a word, which is put there if it has none yet.
  private mutating func claim(_ word: String) -> Int {
    let key = Key(word).whole
    let slot = slot(of: key)
    if slots[slot] == nil {
      slots[slot] = Unit(key: key, number: count)
      count += 1
      measures.append(contentsOf: repeatElement(false, count: measureCount))
    }
    return slot
  }

  private subscript(key: UInt128) -> Unit? { slots[slot(of: key)] }

  private func slot(of key: UInt128) -> Int {
    let mixed = UInt64(truncatingIfNeeded: key ^ key >> 64) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 40) & (slots.count - 1)
    while let unit = slots[slot], unit.key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private static func folded(_ word: String) -> String {
    var scalars: [Unicode.Scalar] = []
    FoldingTable.shared.fold(word, into: &scalars)
    return String(scalars: scalars[...])
  }
}

/// A unit word as a number: its bytes, folded over one another where it has more than sixteen.
private struct Key {
  private(set) var whole: UInt128 = 0
  /// 份 of 份(册): the unit without the other one that brackets put beside it.
  private(set) var withoutTwin: UInt128?

  init(_ unit: String) {
    var hasBracket = false
    for byte in unit.utf8 {
      if byte == UInt8(ascii: "("), !hasBracket {
        hasBracket = true
        if whole != 0 { withoutTwin = whole }
      }
      // Turned by nine bits, so that no later byte lands on an earlier one's place.
      let turned = whole >> 119
      whole = (whole << 8 | UInt128(byte)) ^ turned << 9
    }
  }
}
