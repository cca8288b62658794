import Facts

/// The rows at the start of a register's file, cut with one separator.
struct SampleRows {
  /// The cells of each row, cleaned.
  let rows: [[String]]
  /// The line of the file on which each row begins, from 1.
  let lines: [Int]

  /// Cuts the start of a file, without its mark and still in GB18030 where the file is; a whole one
  /// ends with its last row.
  init(_ text: [UInt8], format: RegisterFormat, isWhole: Bool, options: RegisterOptions) {
    var block = RecordBlock(capacity: text.count + 1)
    block.append(text)
    if isWhole { block.append([format.lineEnd]) }
    var cutter = RecordCutter(
      separator: format.separator, lineEnd: format.lineEnd, longestRow: options.longestRow,
      rejectedLimit: 0)
    block.count = cutter.cut(block, isLast: isWhole)
    // A broken header names nothing, and the row below it must not take its place.
    guard block.stretches.first?.line == 1 else {
      (rows, lines) = ([], [])
      return
    }
    if format.encoding == .gb18030, let decoder = GB18030Decoder() {
      var spare = RecordBlock(capacity: block.capacity)
      decoder.decode(&block, spare: &spare)
    }
    let found = BlockRows(block)
    found.begin(block)
    for stretch in block.stretches { found.add(stretch.range, format: format) { _, _ in true } }
    // Cells are cleaned where they stand, which may take line ends out: lines are counted first.
    let begun = BlockLines(of: found, in: block, lineEnd: format.lineEnd)
    lines = (0..<found.count).map(begun.line)
    rows = (0..<found.count).map { found.texts(ofRow: $0) }
  }

  /// How much a separator makes a table of the rows: cells in rows of the usual width.
  var score: Int {
    let counts = rows.reduce(into: [:]) { $0[$1.count, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return 0 }
    return (usual.key - 1) * usual.value
  }
}
