/// Numbers of a binary file, the least byte first; what is past the end counts as zero.
struct LittleEndian {
  private let slice: ArraySlice<UInt8>

  init(_ slice: ArraySlice<UInt8>) {
    self.slice = slice
  }

  /// A number of up to seven bytes at an offset from the start of the slice.
  func number(at offset: Int, bytes count: Int) -> Int {
    bytes(at: offset, count: count).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Bytes at an offset, fewer where the slice ends.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    Array(slice.dropFirst(offset).prefix(count))
  }
}
