import Facts

/// A unit that stands behind every number of a column: `3天`, `12%`, `5 days`, `1,234元`.
///
/// Only units of quantities are known. 组, 级, 号, 楼 and 年 number things: a column of them is one of
/// words, by which cases are told apart.
struct NumberUnit: Hashable, Sendable {
  /// The unit as it is shown.
  let name: String
  /// The ways to write it, in lower case, the longest first.
  private let spellings: [[UInt8]]

  private init(_ spellings: [String]) {
    name = spellings[0]
    self.spellings = spellings.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }

  private static let known: [[UInt8]: NumberUnit] = QuantityUnit.spellings.reduce(into: [:]) {
    known, words in
    let unit = NumberUnit(words)
    for word in words { known[Array(word.utf8)] = unit }
  }

  /// The unit that stands behind the last digit of a cell; nil where none or no known one does.
  init?(endOf cell: UnsafeBufferPointer<UInt8>) {
    guard let last = cell.lastIndex(where: { $0 &- 0x30 < 10 }) else { return nil }
    var rest = Array(cell[(last + 1)...])
    if let scale = NumberText.scales.first(where: { rest.starts(with: $0.word) }) {
      rest.removeFirst(scale.word.count)
    }
    let word = rest.drop { $0 == 0x20 }.map(Self.lowercased)
    guard let unit = Self.known[word] else { return nil }
    self = unit
  }

  /// What a cell of a column of this unit says.
  ///
  /// A number without the unit is none, unless it is zero: nothing says what it counts.
  func number(_ cell: UnsafeBufferPointer<UInt8>) -> NumberText {
    if let bare = withoutUnit(cell) {
      switch NumberText(bare) {
      case .number(let digits, let decimals): return .number(digits, decimals: decimals)
      case .bound: return .bound
      case .empty, .mark, .other: return .other
      }
    }
    if let narrow = NumberText.narrowed(cell) {
      return narrow.withUnsafeBufferPointer { number($0) }
    }
    let said = NumberText(cell)
    guard case .number(let digits, _) = said, digits != 0 else { return said }
    return .other
  }

  private func withoutUnit(_ cell: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    for spelling in spellings where cell.count > spelling.count {
      let end = cell.count - spelling.count
      guard cell[end...].elementsEqual(spelling, by: { Self.lowercased($0) == $1 }) else {
        continue
      }
      let bare = cell[..<end]
      let blanks = bare.reversed().prefix { $0 == 0x20 }.count
      return UnsafeBufferPointer(rebasing: bare.dropLast(blanks))
    }
    return nil
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
