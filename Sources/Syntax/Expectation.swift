public import Diagnostics

/// What could be typed at a place of a query, for Tab.
///
/// In `统计投诉其中渠道=电` with the cursor at the end, the bytes of 电 may become a value of 渠道.
/// The parser itself says so, so completion and grammar can't disagree.
public struct Expectation: Sendable {
  /// The bytes before the cursor that were begun and will be replaced; empty between words.
  public let range: ByteRange
  /// What may stand there.
  public let expected: [Expected]
  /// Whether the cursor is inside quotes that were opened.
  public let isQuoted: Bool
  /// What was begun.
  private let prefix: String
  /// Whether the statement begins in Chinese, so that Chinese is offered where nothing was begun.
  private let isChinese: Bool

  /// Looks at the text before a cursor, given in bytes; what stands behind it makes no difference.
  ///
  /// A cursor past the end or amid a character is moved back.
  /// - Complexity: O(bytes × length of the longest name).
  public static func at(_ byteOffset: Int, in text: String, lexicon: Lexicon) -> Expectation {
    var bytes = Array(text.utf8.prefix(max(0, byteOffset)))
    while !bytes.isEmpty, String(validating: bytes, as: UTF8.self) == nil { bytes.removeLast() }
    var cutter = StatementCutter(bytes)
    var open: RawStatement?
    while let raw = cutter.next() { open = raw.isEnded ? nil : raw }
    var hopes = Hopes(cursor: bytes.count)
    if let comment = cutter.comments.last, comment.upperBound == bytes.count {
      return Expectation(hopes, bytes: bytes, from: comment.lowerBound)
    }
    guard let open else {
      hopes.add([.statement], at: nil)
      return Expectation(hopes, bytes: bytes, from: bytes.count)
    }
    var parser = StatementParser(open, bytes: bytes, lexicon: lexicon)
    parser.isTentative = true
    parser.hopes = hopes
    _ = parser.parse()
    return Expectation(parser.hopes ?? hopes, bytes: bytes, from: open.range.lowerBound)
  }

  private init(_ hopes: Hopes, bytes: [UInt8], from start: Int) {
    let isHopeless = hopes.expected.isEmpty
    range = isHopeless ? bytes.count..<bytes.count : hopes.range
    expected = hopes.expected
    isQuoted = hopes.isQuoted
    prefix = WordText.bare(in: bytes, range)
    isChinese = start < bytes.count && bytes[start] >= 0x80
  }
}

extension Expectation {
  /// The words and names that may stand there and begin with what was begun, quoted where needed.
  ///
  /// Files, settings and numbers are others' to list. Of the spellings of one thing one is given:
  /// the first that fits, or where nothing was begun the first in the language of the statement.
  /// - Complexity: O(entries of the lexicon).
  public func candidates(in lexicon: Lexicon) -> [String] {
    var seen: Set<String> = []
    return expected.flatMap { candidates(for: $0, in: lexicon) }.filter {
      seen.insert($0).inserted
    }
  }

  private func candidates(for expected: Expected, in lexicon: Lexicon) -> [String] {
    switch expected {
    case .statement: words(Keyword.starters) + habits
    case .measure: names(in: lexicon) { $0 == .measure }
    case .dimension, .column: names(in: lexicon) { $0 == .dimension || $0 == .field }
    case .field: names(in: lexicon) { $0 == .field }
    case .organisation: names(in: lexicon) { $0 == .organisation }
    case .topic: names(in: lexicon) { $0 == .measure || $0 == .dimension }
    case .value(let dimension):
      lexicon.id(of: dimension, kind: .dimension).map { id in
        names(in: lexicon) { $0 == .value(of: id) }
      } ?? []
    case .format: words(Keyword.formats)
    case .helpTopic:
      words(Keyword.verbs + Keyword.consoleWords + Keyword.clauses + Keyword.markings)
    case .level: names(in: lexicon) { $0 == .level }
    case .keyword(let keyword): words([keyword])
    case .words(let keywords): words(keywords)
    case .period, .number, .text, .item, .note, .date, .evidence, .file, .setting, .settingValue,
      .operator, .origin:
      []
    }
  }

  /// The commands of other shells, offered only to who begins with their sign.
  private var habits: [String] {
    prefix.isEmpty ? [] : Habit.all.keys.sorted().filter(fits)
  }

  private func words(_ keywords: [Keyword]) -> [String] {
    keywords.compactMap { keyword in
      pick(keyword.spellings(in: .english) + keyword.spellings(in: .chinese))
    }
  }

  private func names(in lexicon: Lexicon, of isWanted: (Lexicon.Kind) -> Bool) -> [String] {
    var ids: [String] = []
    var spellings: [String: [String]] = [:]
    for entry in lexicon.entries where isWanted(entry.kind) && fits(entry.text) {
      if spellings[entry.id] == nil { ids.append(entry.id) }
      spellings[entry.id, default: []].append(entry.text)
    }
    return ids.compactMap { pick(spellings[$0, default: []]) }
      .map { isQuoted ? $0 : QueryPrinter.quotedIfNeeded($0) }
  }

  /// The spelling to offer of one thing.
  private func pick(_ spellings: [String]) -> String? {
    let fitting = spellings.filter(fits)
    guard prefix.isEmpty else { return fitting.first }
    return fitting.first { $0.utf8.contains { $0 >= 0x80 } == isChinese } ?? fitting.first
  }

  private func fits(_ text: String) -> Bool {
    prefix.isEmpty || text.lowercased().hasPrefix(prefix.lowercased())
  }
}
