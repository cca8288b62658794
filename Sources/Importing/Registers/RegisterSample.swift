import Facts

/// What the first bytes of a register's file show: how it is to be read, and what it is about.
struct RegisterSample {
  private(set) var format: RegisterFormat
  let header: HeaderRows
  /// What each column seems to be.
  let guesses: [SampledColumn.Guess]

  private static let separators = [",", ";", "\t", "|"].compactMap { $0.utf8.first }

  /// Looks at the start of a file.
  init(
    _ path: String, options: RegisterOptions, encoding: RegisterFormat.Encoding? = nil
  ) throws(ReadFailure) {
    let bytes = Array(
      try FileBytes.start(of: path, limit: options.sampleSize).prefix(options.sampleSize))
    if let kind = FileKind.name(of: bytes) {
      throw ReadFailure(path: path, reason: .otherKind(kind))
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      throw ReadFailure(path: path, reason: .empty)
    }
    let isWhole = try FileBytes.size(of: path) <= bytes.count
    let encoding = encoding ?? .init(head: bytes, known: options.encoding)
    let lineEnd = Self.lineEnd(of: bytes)
    var best: (format: RegisterFormat, rows: [[String]], score: Int)?
    for separator in options.separator.map({ [$0] }) ?? Self.separators {
      let format = RegisterFormat(encoding: encoding, separator: separator, lineEnd: lineEnd)
      let rows = Self.rows(of: bytes, format: format, isWhole: isWhole, options: options)
      let score = Self.score(rows)
      if best.map({ score > $0.score }) ?? true { best = (format, rows, score) }
    }
    guard let best, let header = HeaderRows(best.rows) else {
      throw ReadFailure(path: path, reason: .noHeader)
    }
    format = best.format
    self.header = header
    let width = header.names.count
    let cases = best.rows.dropFirst(header.count).filter {
      ($0.count == width || ($0.count == width + 1 && $0[width].isEmpty))
        && !header.rows.contains($0) && !TotalsRow.isOne($0)
    }
    guesses = header.names.enumerated().map { column, name in
      let cells = cases.map { $0[column] }.filter { !options.missingWords.contains($0) }
      return Self.guess(SampledColumn(cells, name: name), options.kinds[name])
    }
  }

  /// What is known of a column outweighs what its cells look like.
  private static func guess(
    _ column: SampledColumn, _ known: RegisterOptions.ColumnKind?
  ) -> SampledColumn.Guess {
    switch known {
    case nil: return column.guess
    case .word: return .word
    case .text: return .text
    case .number: return .number
    case .date:
      if case .date = column.guess { return column.guess }
      return .date(.monthFirst)
    }
  }

  /// A line feed, or a carriage return where a file has no other line ends.
  private static func lineEnd(of bytes: [UInt8]) -> UInt8 {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    return !bytes.contains(feed) && bytes.contains(carriage) ? carriage : feed
  }

  private static func rows(
    of bytes: [UInt8], format: RegisterFormat, isWhole: Bool, options: RegisterOptions
  ) -> [[String]] {
    var block = RecordBlock(capacity: bytes.count)
    let text = Array(bytes.dropFirst(format.encoding.markSize))
    if var decoder = format.encoding.utf16Decoder {
      decoder.decode(text, into: block, isLast: isWhole)
    } else {
      block.append(text)
    }
    if isWhole { block.append([format.lineEnd]) }
    var cutter = RecordCutter(
      separator: format.separator, lineEnd: format.lineEnd, longestRow: options.longestRow,
      rejectedLimit: 0)
    block.count = cutter.cut(block, isLast: isWhole)
    // A broken header names nothing, and the row below it must not take its place.
    guard block.stretches.first?.line == 1 else { return [] }
    if format.encoding == .gb18030, let decoder = GB18030Decoder() {
      var spare = RecordBlock(capacity: block.capacity)
      decoder.decode(&block, spare: &spare)
    }
    let rows = BlockRows(block)
    rows.begin(block)
    for stretch in block.stretches { rows.add(stretch.range, format: format) { _, _ in true } }
    return (0..<rows.count).map { rows.texts(ofRow: $0) }
  }

  /// How much a separator makes a table of the rows: cells in rows of the usual width.
  private static func score(_ rows: [[String]]) -> Int {
    let counts = rows.reduce(into: [:]) { $0[$1.count, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 0 }
    return (usual.key - 1) * usual.value
  }
}
