import CEditLine
import Glibc

/// Reads statements as they come, where there is no terminal or one that can't be drawn on.
public struct PlainReader {
  private let input: Int32
  private let showsPrompt: Bool
  private var bytes: [UInt8] = []
  private var position = 0
  private var hasEnded = false

  /// Reads a file descriptor; prompts go to standard error.
  public init(input: Int32, showsPrompt: Bool) {
    self.input = input
    self.showsPrompt = showsPrompt
  }

  /// Reads lines until they make a whole statement; the end of input ends the last one.
  public mutating func readStatement(
    prompt: String, continuation: String, isComplete: (String) -> Bool
  ) -> LineEditor.Reading {
    var lines: [String] = []
    while true {
      if showsPrompt { ByteStream.standardError.write(lines.isEmpty ? prompt : continuation) }
      switch readLine() {
      case .interrupted:
        if showsPrompt { ByteStream.standardError.write("\n") }
        return .interrupted
      case .end:
        return lines.isEmpty ? .end : .statement(lines.joined(separator: "\n"))
      case .statement(let line):
        lines.append(line)
        let text = lines.joined(separator: "\n")
        if isComplete(text) { return .statement(text) }
      }
    }
  }

  private mutating func readLine() -> LineEditor.Reading {
    var line: [UInt8] = []
    while true {
      if let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) {
        line += bytes[position..<end]
        position = end + 1
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return .statement(String(decoding: line, as: UTF8.self))
      }
      line += bytes[position...]
      if let reading = fill() {
        return reading == .end && !line.isEmpty
          ? .statement(String(decoding: line, as: UTF8.self)) : reading
      }
    }
  }

  /// Reads a block; tells why there is none.
  private mutating func fill() -> LineEditor.Reading? {
    (bytes, position) = ([], 0)
    guard !hasEnded else { return .end }
    var wasInterrupted = false
    bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      let got = read(input, buffer.baseAddress, 65536)
      wasInterrupted = got < 0 && errno == EINTR
      count = max(0, got)
    }
    if wasInterrupted, editline_take_interrupt() != 0 { return .interrupted }
    if bytes.isEmpty, !wasInterrupted { hasEnded = true }
    return hasEnded ? .end : nil
  }
}
