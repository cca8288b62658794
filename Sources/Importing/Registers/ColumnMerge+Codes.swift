import Facts

extension ColumnMerge {
  /// What the codes of one block become in the whole column.
  enum Recoding {
    /// Code c becomes `table[c]`.
    case table([UInt32])
    /// Code c > 0 becomes c × scale + offset; 0 stays 0.
    case line(scale: Int, offset: Int)
  }

  /// The codes of all blocks, one behind another, in the narrowest width for a limit.
  static func joined(
    _ parts: [PackedCodes], limit: UInt64, _ count: Int, _ recoding: (Int) -> Recoding
  ) -> PackedCodes {
    if limit <= UInt64(UInt8.max) { return .bytes(filled(parts, count, recoding)) }
    if limit <= UInt64(UInt16.max) { return .shorts(filled(parts, count, recoding)) }
    if limit <= UInt64(UInt32.max) { return .longs(filled(parts, count, recoding)) }
    return .wides(filled(parts, count, recoding))
  }

  private static func filled<Code: FixedWidthInteger>(
    _ parts: [PackedCodes], _ count: Int, _ recoding: (Int) -> Recoding
  ) -> [Code] {
    [Code](unsafeUninitializedCapacity: count) { buffer, filled in
      for (place, part) in parts.enumerated() {
        var rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
        switch part {
        case .bytes(let codes): recode(codes, into: &rest, recoding(place))
        case .shorts(let codes): recode(codes, into: &rest, recoding(place))
        case .longs(let codes): recode(codes, into: &rest, recoding(place))
        case .wides(let codes): recode(codes, into: &rest, recoding(place))
        }
        filled += part.count
      }
    }
  }

  private static func recode<From: FixedWidthInteger, To: FixedWidthInteger>(
    _ codes: [From], into target: inout UnsafeMutableBufferPointer<To>, _ recoding: Recoding
  ) {
    switch recoding {
    case .table(let table):
      for row in codes.indices {
        target[row] = To(truncatingIfNeeded: table[Int(truncatingIfNeeded: codes[row])])
      }
    case .line(let scale, let offset):
      for row in codes.indices {
        let code = Int(truncatingIfNeeded: codes[row])
        target[row] = code == 0 ? 0 : To(truncatingIfNeeded: code &* scale &+ offset)
      }
    }
  }
}
