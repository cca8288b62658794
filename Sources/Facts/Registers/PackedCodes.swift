/// One code for each row of a register, in the narrowest width that holds them all.
///
/// Code 0 is a row without the column. Codes are exchanged as whole arrays: whoever reads them
/// switches over the width once and loops over the array.
public enum PackedCodes: Sendable, Hashable {
  /// Codes up to 255.
  case bytes([UInt8])
  /// Codes up to 65,535.
  case shorts([UInt16])
  /// Codes up to 4,294,967,295.
  case longs([UInt32])
  /// Codes of numbers that lie further apart.
  case wides([UInt64])

  /// How many rows there are.
  public var count: Int {
    switch self {
    case .bytes(let codes): codes.count
    case .shorts(let codes): codes.count
    case .longs(let codes): codes.count
    case .wides(let codes): codes.count
    }
  }

  /// How many bytes a row takes.
  public var bytesPerRow: Int {
    switch self {
    case .bytes: 1
    case .shorts: 2
    case .longs: 4
    case .wides: 8
    }
  }

  /// The code of one row; a loop over rows takes the array instead.
  public subscript(row: Int) -> UInt64 {
    switch self {
    case .bytes(let codes): UInt64(codes[row])
    case .shorts(let codes): UInt64(codes[row])
    case .longs(let codes): UInt64(codes[row])
    case .wides(let codes): codes[row]
    }
  }
}
