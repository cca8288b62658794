import Facts

extension SnapshotWriter {
  /// Writes the rows of a column.
  mutating func append(_ column: IndexedColumn) throws(SnapshotFailure) -> SnapshotColumn {
    let parts =
      switch column.column.content {
      case .text(let text): try append(text)
      case .words(let codes, _), .numbers(let codes, _, _), .days(let codes, _):
        [try append(codes)]
      }
    return SnapshotColumn(
      name: column.column.name, meaning: column.column.meaning, remarks: column.column.remarks,
      blocks: column.blocks, parts: parts)
  }

  private mutating func append(
    _ codes: PackedCodes
  ) throws(SnapshotFailure) -> SnapshotColumn.Part {
    switch codes {
    case .bytes(let codes): try part(codes)
    case .shorts(let codes): try part(codes)
    case .longs(let codes): try part(codes)
    case .wides(let codes): try part(codes)
    }
  }

  private mutating func append(
    _ text: TextColumn
  ) throws(SnapshotFailure) -> [SnapshotColumn.Part] {
    var parts: [SnapshotColumn.Part] = []
    for stretch in text.stretches {
      parts.append(try part(stretch.ends))
      parts.append(try part(stretch.bytes))
    }
    return parts
  }

  private mutating func part<Value: FixedWidthInteger & BitwiseCopyable>(
    _ values: [Value]
  ) throws(SnapshotFailure) -> SnapshotColumn.Part {
    SnapshotColumn.Part(section: try append(values), width: Value.bitWidth / 8)
  }
}

extension SnapshotFile {
  /// The rows of a column.
  /// - Throws: `SnapshotFlaw` where they are not what was written.
  func content(
    of column: SnapshotColumn, threads: Int
  ) throws(SnapshotFlaw) -> RegisterColumn.Content {
    switch column.meaning {
    case .words(let list): .words(try codes(of: column), list: list)
    case .numbers(let base, let decimals):
      .numbers(try codes(of: column), base: base, decimals: decimals)
    case .days(let base): .days(try codes(of: column), base: base)
    case .text: .text(try text(of: column, threads: threads))
    }
  }

  private func codes(of column: SnapshotColumn) throws(SnapshotFlaw) -> PackedCodes {
    guard let part = column.parts.first else { throw .damaged }
    let codes: PackedCodes =
      switch part.width {
      case 1: .bytes(try values(UInt8.self, of: part.section))
      case 2: .shorts(try values(UInt16.self, of: part.section))
      case 4: .longs(try values(UInt32.self, of: part.section))
      default: .wides(try values(UInt64.self, of: part.section))
      }
    // Kernels look codes up without a check: no code may lie beyond those that are known to occur.
    guard IndexedColumn.blocks(of: codes) == column.blocks else { throw .damaged }
    return codes
  }

  private func text(
    of column: SnapshotColumn, threads: Int
  ) throws(SnapshotFlaw) -> TextColumn {
    let places = stride(from: 0, to: column.parts.count, by: 2).map { $0 }
    let rows = places.reduce(0) { $0 + column.parts[$1].count }
    let stretches = RowWork.inParallel(
      blocks: places.count, rowCount: rows, threads: threads
    ) { blocks in
      places[blocks].map { try? stretch(column.parts[$0], column.parts[$0 + 1]) }
    }.joined()
    guard !stretches.contains(nil) else { throw .damaged }
    return TextColumn(stretches: stretches.compactMap(\.self))
  }

  private func stretch(
    _ ends: SnapshotColumn.Part, _ bytes: SnapshotColumn.Part
  ) throws(SnapshotFlaw) -> TextColumn.Stretch {
    let stretch = TextColumn.Stretch(
      bytes: try values(UInt8.self, of: bytes.section),
      ends: try values(UInt32.self, of: ends.section))
    // Searches jump to the ends without a check.
    guard Int(stretch.ends.last ?? 0) == stretch.bytes.count,
      zip(stretch.ends, stretch.ends.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw .damaged }
    return stretch
  }
}
