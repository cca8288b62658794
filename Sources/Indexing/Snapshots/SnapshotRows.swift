import Facts

extension SnapshotWriter {
  /// Writes the rows of a column.
  mutating func append(
    _ column: IndexedColumn, threads: Int
  ) throws(SnapshotFailure) -> SnapshotColumn {
    let rows = ChunkedRows(column.column.content)
    var chunks: [SnapshotChunk] = []
    // A few megabytes are packed at a time by all threads, and written in order.
    let step = max(1, threads) * 16
    for start in stride(from: 0, to: rows.count, by: step) {
      let runs = start..<min(start + step, rows.count)
      let packed = RowWork.inParallel(
        blocks: runs.count, rowCount: rows.rowCount(runs), threads: threads
      ) { part in part.flatMap { rows.chunks(ofRun: start + $0).map { PackedChunk($0) } } }
      for chunk in packed.joined() {
        try append(packed: chunk.bytes)
        chunks.append(chunk.chunk)
      }
    }
    return SnapshotColumn(
      name: column.column.name, meaning: column.column.meaning, remarks: column.column.remarks,
      blocks: column.blocks, width: column.column.codes?.bytesPerRow ?? 0,
      checksum: chunks.map(\.checksum).checksum, directory: try append(chunks.bytes))
  }
}

extension SnapshotFile {
  /// The rows of a column.
  /// - Throws: `SnapshotFlaw` where they are not what was written.
  /// - Complexity: O(bytes).
  func content(
    of column: SnapshotColumn, rowCount: Int, threads: Int
  ) throws(SnapshotFlaw) -> RegisterColumn.Content {
    let places = try chunks(of: column)
    switch column.meaning {
    case .text: return .text(try text(places, rowCount: rowCount, threads: threads))
    case .words(let list):
      return .words(try codes(places, of: column, rowCount, threads), list: list)
    case .numbers(let base, let decimals):
      return .numbers(
        try codes(places, of: column, rowCount, threads), base: base, decimals: decimals)
    case .days(let base):
      return .days(try codes(places, of: column, rowCount, threads), base: base)
    }
  }

  /// The chunks of a column: they stand before the section that lists them.
  private func chunks(of column: SnapshotColumn) throws(SnapshotFlaw) -> [ChunkReader.Place] {
    let chunks = try [SnapshotChunk](try values(UInt8.self, of: column.directory))
    guard chunks.map(\.checksum).checksum == column.checksum else { throw .damaged }
    var places: [ChunkReader.Place] = []
    var offset = column.directory.offset
    // Backwards, and held against the beginning each time: no sum of forged lengths overflows.
    for chunk in chunks.reversed() {
      offset -= chunk.packedLength
      guard offset >= SnapshotForm.beginningLength else { throw .damaged }
      places.append((chunk, offset))
    }
    return places.reversed()
  }

  private func codes(
    _ places: [ChunkReader.Place], of column: SnapshotColumn, _ rowCount: Int, _ threads: Int
  ) throws(SnapshotFlaw) -> PackedCodes {
    let codes: PackedCodes =
      switch column.width {
      case 1: .bytes(try numbers(places, rowCount, threads))
      case 2: .shorts(try numbers(places, rowCount, threads))
      case 4: .longs(try numbers(places, rowCount, threads))
      default: .wides(try numbers(places, rowCount, threads))
      }
    // Kernels look codes up without a check: no code may lie beyond those that are known to occur.
    guard IndexedColumn.blocks(of: codes) == column.blocks else { throw .damaged }
    return codes
  }

  private func numbers<Code: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ places: [ChunkReader.Place], _ rowCount: Int, _ threads: Int
  ) throws(SnapshotFlaw) -> [Code] {
    // Chunks are unpacked into one array at once: each must have its own rows.
    let block = IndexedColumn.blockRows
    let isWhole = places.enumerated().allSatisfy { place, chunk in
      chunk.chunk.count == min(block, rowCount - place * block)
    }
    guard isWhole, places.count == (rowCount + block - 1) / block else { throw .damaged }
    var isSound = false
    let codes = [Code](unsafeUninitializedCapacity: rowCount) { buffer, filled in
      // Each thread has rows of its own, and the array is handed out when all are done.
      nonisolated(unsafe) let target = buffer
      isSound = RowWork.inParallel(
        blocks: places.count, rowCount: rowCount, threads: threads
      ) { run in
        let reader = ChunkReader(self)
        return run.allSatisfy { place in
          let rows = place * block..<min((place + 1) * block, rowCount)
          return reader.read(places[place], into: .init(rebasing: target[rows]))
        }
      }.allSatisfy(\.self)
      filled = isSound ? rowCount : 0
    }
    guard isSound else { throw .damaged }
    return codes
  }

  private func text(
    _ places: [ChunkReader.Place], rowCount: Int, threads: Int
  ) throws(SnapshotFlaw) -> TextColumn {
    let lengths = stride(from: 0, to: places.count, by: 2)
    guard places.count % 2 == 0,
      lengths.reduce(0, { $0 + places[$1].chunk.count }) == rowCount
    else { throw .damaged }
    let stretches = RowWork.inParallel(
      blocks: places.count / 2, rowCount: rowCount, threads: threads
    ) { run in
      let reader = ChunkReader(self)
      return run.map { reader.stretch(lengths: places[$0 * 2], letters: places[$0 * 2 + 1]) }
    }.joined()
    guard !stretches.contains(nil) else { throw .damaged }
    return TextColumn(stretches: stretches.compactMap(\.self))
  }
}
