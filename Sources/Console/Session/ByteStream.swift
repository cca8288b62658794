import Glibc

/// A stream that takes all bytes it is given.
public struct ByteStream: Sendable {
  /// Where answers go.
  public static let standardOutput = ByteStream(descriptor: 1)
  /// Where everything else goes.
  public static let standardError = ByteStream(descriptor: 2)

  let descriptor: Int32

  /// So much is written before it is asked again whether more is wanted.
  private static let pieceBytes = 1 << 16

  /// Writes a text; false where the stream takes no more, and then `errno` says why.
  @discardableResult
  public func write(_ text: String) -> Bool {
    write(Array(text.utf8))
  }

  /// Writes bytes as long as they are wanted; false where the stream takes no more.
  @discardableResult
  func write(_ bytes: [UInt8], while isWanted: () -> Bool = { true }) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty, isWanted() {
      let count = rest.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, min($0.count, Self.pieceBytes))
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
