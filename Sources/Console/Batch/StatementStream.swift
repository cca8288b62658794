public import Diagnostics
import Glibc
import Syntax

/// Statements from standard input, as they come: whole lines that end a statement.
///
/// A program that asks, reads the answer and asks again is answered without closing its end. Each
/// piece knows how many lines stand before it, so that places are told by their line of the whole
/// input.
public struct StatementStream {
  /// What comes next.
  public enum Piece: Sendable {
    /// Lines to be answered.
    case text(SourceText)
    /// The system's reason why there is no more.
    case unreadable(String)
  }

  private let name: String
  private let file: Int32
  private var waiting: [UInt8] = []
  private var nextLine = 1
  private var hasEnded = false
  private var isFirst = true

  /// Names a stream, of standard input or of another open file.
  public init(name: String, file: Int32 = 0) {
    self.name = name
    self.file = file
  }

  /// The next piece; nil at the end.
  ///
  /// Bytes that are not UTF-8 are U+FFFD.
  /// - Returns: the piece.
  public mutating func next() -> Piece? {
    while !hasEnded {
      switch read() {
      case .failure(let reason): return .unreadable(reason.text)
      case .success(let isEnd): hasEnded = isEnd
      }
      if let piece = cut() { return .text(piece) }
    }
    return nil
  }

  private struct Reason: Error {
    let text: String
  }

  /// Reads what is there, waiting for the first byte; true at the end.
  private mutating func read() -> Result<Bool, Reason> {
    var block = [UInt8](repeating: 0, count: 65536)
    var count = Glibc.read(file, &block, block.count)
    while count < 0, errno == EINTR { count = Glibc.read(file, &block, block.count) }
    guard count >= 0 else { return .failure(Reason(text: OutputFile.reason)) }
    waiting += block[..<count]
    if isFirst, waiting.starts(with: [0xEF, 0xBB, 0xBF]) { waiting.removeFirst(3) }
    isFirst = isFirst && waiting.count < 3
    return .success(count == 0)
  }

  /// The lines that end a statement, or all that is left at the end.
  private mutating func cut() -> SourceText? {
    let end =
      hasEnded ? waiting.count : waiting.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    guard end > 0 else { return nil }
    let piece = String(decoding: waiting[..<end], as: UTF8.self)
    guard hasEnded || Completeness.of(piece) == .complete else { return nil }
    let source = SourceText(name: name, text: piece, firstLine: nextLine)
    nextLine += waiting[..<end].count { $0 == UInt8(ascii: "\n") }
    waiting.removeFirst(end)
    return source
  }
}
