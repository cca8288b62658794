import CKernels
import Facts

/// The rows of a part of a register that hold each pair of characters.
///
/// A list is the steps from row to row, or a bit for each row where that is smaller.
struct PairPart: Sendable {
  /// How many rows a part has, but the last: whole words of a bitmap.
  static let rowCount = 1 << 18

  /// The rows of the register.
  let rows: Range<Int>
  /// Where each list ends in `bytes`; it begins where the one before ends.
  private let ends: [UInt32]
  private let bytes: [UInt8]

  /// Makes the lists of some rows; nil where they are longer than their ends can say.
  /// - Complexity: O(bytes of the texts).
  init?(_ rows: Range<Int>, of text: TextColumn, _ table: PairTable) {
    self.rows = rows
    let pieces = Self.pieces(rows, of: text)
    let sizes = Self.sizes(pieces, of: text, table)
    let dense = UInt32(Self.bitBytes(rows.count))
    guard let ends = Self.ends(of: sizes, dense: dense) else { return nil }
    self.ends = ends
    var cursors = zip(ends, sizes).map { $0 - min($1, dense) }
    let isDense = sizes.map { UInt8($0 >= dense ? 1 : 0) }
    var lasts = [UInt32](repeating: 0, count: sizes.count)
    var bytes = [UInt8](repeating: 0, count: Int(ends.last ?? 0))
    table.withKernelTable { table in
      for piece in pieces {
        let stretch = text.stretches[piece.stretch]
        kernel_pair_fill(
          table, stretch.bytes, stretch.ends, piece.places.lowerBound, piece.places.upperBound,
          piece.firstRow, isDense, &lasts, &cursors, &bytes)
      }
    }
    self.bytes = bytes
  }

  /// Where each of some lists ends, none longer than a dense one; nil where 32 bits can't say it.
  static func ends(of sizes: [UInt32], dense: UInt32) -> [UInt32]? {
    var ends: [UInt32] = []
    var end: UInt32 = 0
    for size in sizes {
      let (next, overflows) = end.addingReportingOverflow(min(size, dense))
      guard !overflows else { return nil }
      end = next
      ends.append(end)
    }
    return ends
  }

  /// How many bytes the steps of each list take.
  private static func sizes(
    _ pieces: [Piece], of text: TextColumn, _ table: PairTable
  ) -> [UInt32] {
    var lasts = [UInt32](repeating: 0, count: table.listCount)
    var sizes = [UInt32](repeating: 0, count: table.listCount)
    table.withKernelTable { table in
      for piece in pieces {
        let stretch = text.stretches[piece.stretch]
        kernel_pair_sizes(
          table, stretch.bytes, stretch.ends, piece.places.lowerBound, piece.places.upperBound,
          piece.firstRow, &lasts, &sizes)
      }
    }
    return sizes
  }

  /// Rows that lie in one stretch of texts.
  private struct Piece {
    let stretch: Int
    /// Their places in the stretch.
    let places: Range<Int>
    /// The first of them, counted from the part's first row.
    let firstRow: UInt32
  }

  private static func pieces(_ rows: Range<Int>, of text: TextColumn) -> [Piece] {
    var pieces: [Piece] = []
    var row = rows.lowerBound
    while row < rows.upperBound {
      let stretch = text.stretch(ofRow: row)
      let start = text.starts[stretch]
      let end = min(rows.upperBound, text.starts[stretch + 1])
      pieces.append(
        Piece(
          stretch: stretch, places: row - start..<end - start,
          firstRow: UInt32(row - rows.lowerBound)))
      row = end
    }
    return pieces
  }

  /// How many bytes the lists take.
  var byteCount: Int { bytes.count + ends.count * 4 }

  /// How many bytes a list takes.
  func byteCount(ofList list: Int) -> Int { range(of: list).count }

  /// Sets the bits of the rows of a list, all others being clear.
  func setBits(ofList list: Int, in bits: inout [UInt64]) {
    let range = range(of: list)
    bytes[range].withUnsafeBufferPointer { bytes in
      if range.count == Self.bitBytes(rows.count) {
        bits.withUnsafeMutableBytes { $0.copyMemory(from: UnsafeRawBufferPointer(bytes)) }
      } else {
        kernel_pair_bits(bytes.baseAddress, bytes.count, &bits)
      }
    }
  }

  private func range(of list: Int) -> Range<Int> {
    (list == 0 ? 0 : Int(ends[list - 1]))..<Int(ends[list])
  }

  private static func bitBytes(_ rowCount: Int) -> Int { (rowCount + 7) / 8 }
}
