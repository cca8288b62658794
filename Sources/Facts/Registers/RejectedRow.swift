public import Diagnostics

/// A row of a register's file that was not loaded, with the reason.
public struct RejectedRow: Sendable, Hashable {
  /// Why a row could not be loaded.
  public enum Reason: Sendable, Hashable {
    /// More or fewer cells than the header has.
    case width(found: Int, expected: Int)
    /// A quote in the middle of a cell, or text behind the quote that closes one.
    case strayQuote
    /// A quote that opens in this line is never closed.
    case openQuote
    /// Bytes that mean nothing in the encoding of the file.
    case undecodable
    /// A zero byte.
    case zeroByte
    /// A row longer than any case is.
    case tooLong(limit: Int)
  }

  /// The line of the file on which the row begins, counted from 1.
  public let line: Int
  /// Why it was not loaded.
  public let reason: Reason
  /// The row as it stands in the file, cut after some thousand bytes.
  public let text: String

  /// Makes a rejected row.
  public init(line: Int, reason: Reason, text: String) {
    self.line = line
    self.reason = reason
    self.text = text
  }
}

extension RejectedRow.Reason {
  /// What is wrong with the row.
  public var wording: Wording {
    switch self {
    case .width(let found, let expected):
      Wording(
        english: "the row has \(Wording.counted(found, "cell")), the header has \(expected)",
        chinese: "该行有\(found)格,表头有\(expected)格")
    case .strayQuote:
      Wording(english: "a quote stands in the middle of a cell", chinese: "单元格中间有引号")
    case .openQuote:
      Wording(english: "the quote is never closed", chinese: "引号没有闭合")
    case .undecodable:
      Wording(
        english: "the row has bytes that are no text in the file's encoding",
        chinese: "该行有不符合文件编码的字节")
    case .zeroByte:
      Wording(english: "the row has a zero byte", chinese: "该行有零字节")
    case .tooLong(let limit):
      Wording(
        english: "the row is longer than \(limit >> 20) MB", chinese: "该行超过\(limit >> 20) MB")
    }
  }
}
