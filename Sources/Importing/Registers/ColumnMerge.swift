import Facts

/// Joins what the blocks of a file hold of one column.
struct ColumnMerge {
  /// What one block holds, and which worker's words its codes mean.
  struct Piece {
    let segment: ColumnSegment
    let worker: Int
  }

  let pieces: [Piece]
  /// The words of each worker by code, the first of code 1.
  let words: [[[UInt8]]]
  let rowCount: Int

  /// The whole column; nil where its numbers have too many digits to be added up.
  func content() -> RegisterColumn.Content? {
    switch pieces.first?.segment {
    case .none: return .words(.bytes([]), list: [])
    case .numbers: return numbers()
    case .days: return days()
    case .words, .text: return wordsOrText()
    }
  }

  private var packed: [PackedNumbers] {
    pieces.compactMap {
      switch $0.segment {
      case .numbers(let numbers), .days(let numbers): numbers
      case .words, .text: nil
      }
    }
  }

  private func numbers() -> RegisterColumn.Content? {
    let packed = packed
    let decimals = packed.lazy.filter { !$0.isEmpty }.map(\.decimals).max() ?? 0
    var (low, high) = (Int.max, Int.min)
    for part in packed where !part.isEmpty {
      guard let least = PackedNumbers.scaled(part.low, from: part.decimals, to: decimals),
        let most = PackedNumbers.scaled(part.high, from: part.decimals, to: decimals)
      else { return nil }
      (low, high) = (min(low, least), max(high, most))
    }
    guard low <= high else { return .words(.bytes(.init(repeating: 0, count: rowCount)), list: []) }
    let codes = Self.joined(packed.map(\.codes), limit: UInt64(high - low) + 1, rowCount) { part in
      // A block without any number has no least one, and only codes that stay 0.
      guard !packed[part].isEmpty,
        let least = PackedNumbers.scaled(
          packed[part].low, from: packed[part].decimals, to: decimals)
      else { return .line(scale: 1, offset: 0) }
      let scale = PackedNumbers.scaled(1, from: packed[part].decimals, to: decimals) ?? 1
      return .line(scale: scale, offset: least - low + 1 - scale)
    }
    return .numbers(codes, base: low, decimals: decimals)
  }

  private func days() -> RegisterColumn.Content? {
    let packed = packed
    let filled = packed.filter { !$0.isEmpty }
    guard let low = filled.map(\.low).min(), let high = filled.map(\.high).max() else {
      return .words(.bytes(.init(repeating: 0, count: rowCount)), list: [])
    }
    let codes = Self.joined(packed.map(\.codes), limit: UInt64(high - low) + 1, rowCount) { part in
      .line(scale: 1, offset: packed[part].isEmpty ? 0 : packed[part].low - low)
    }
    return .days(codes, base: low)
  }

  private func wordsOrText() -> RegisterColumn.Content {
    let isText = pieces.contains { if case .text = $0.segment { true } else { false } }
    let list = isText ? [] : Self.sorted(words.flatMap(\.self))
    guard !isText, list.count <= WordReader.mostWords else { return .text(texts()) }
    let places = Dictionary(uniqueKeysWithValues: zip(list, 1...))
    let tables = words.map { words in [0] + words.map { UInt32(places[$0] ?? 0) } }
    let parts = pieces.compactMap { piece -> PackedCodes? in
      if case .words(let codes) = piece.segment { codes } else { nil }
    }
    let codes = Self.joined(parts, limit: UInt64(list.count), rowCount) { part in
      .table(tables[pieces[part].worker])
    }
    return .words(codes, list: list.map { String(decoding: $0, as: UTF8.self) })
  }

  /// The words of all workers once each, by their bytes, so that codes don't depend on which worker
  /// came first.
  private static func sorted(_ words: [[UInt8]]) -> [[UInt8]] {
    Array(Set(words)).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The column as texts, where some blocks hold codes of words that became too many.
  private func texts() -> TextColumn {
    TextColumn(
      stretches: pieces.compactMap { piece in
        switch piece.segment {
        case .text(let stretch): stretch
        case .words(let codes): Self.stretch(codes, words[piece.worker])
        case .numbers, .days: nil
        }
      })
  }

  private static func stretch(_ codes: PackedCodes, _ words: [[UInt8]]) -> TextColumn.Stretch {
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    for row in 0..<codes.count {
      let code = Int(codes[row])
      if code > 0 { bytes += words[code - 1] }
      ends.append(UInt32(bytes.count))
    }
    return TextColumn.Stretch(bytes: bytes, ends: ends)
  }
}
