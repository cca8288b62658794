public import Diagnostics

/// Why a file or folder could not be read.
public struct ReadFailure: Error, Sendable, Hashable {
  /// What stood in the way.
  ///
  /// Offsets count bytes of the file from 0.
  public enum Reason: Sendable, Hashable {
    /// Nothing is there.
    case missing
    /// A folder where a file was wanted.
    case isFolder
    /// A file where a folder was wanted.
    case isNoFolder
    /// The system does not allow it.
    case notAllowed
    /// No text, or only blanks.
    case empty
    /// A zero byte, which no text has.
    case binary(byteOffset: Int)
    /// A file of another kind, such as `PDF`.
    case otherKind(String)
    /// More bytes than a document may have.
    case tooLarge(limit: Int)
    /// The last character is cut off.
    case truncated(byteOffset: Int)
    /// Bytes that mean nothing in the encoding that the rest is in.
    case undecodable(encoding: String, byteOffset: Int)
    /// The system has no converter for the encoding.
    case noConverter(encoding: String)
    /// A table of cases, which this release does not load.
    case register
    /// Anything else, in the system's words.
    case system(String)
  }

  /// The path as it was given.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// Makes a failure.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// A stable name such as `file-missing`.
  public var id: String {
    switch reason {
    case .missing: "file-missing"
    case .isFolder: "is-folder"
    case .isNoFolder: "is-no-folder"
    case .notAllowed: "not-allowed"
    case .empty: "file-empty"
    case .binary, .otherKind: "not-text"
    case .tooLarge: "file-too-large"
    case .truncated: "file-truncated"
    case .undecodable: "undecodable"
    case .noConverter: "no-converter"
    case .register: "is-register"
    case .system: "unreadable"
    }
  }

  /// The path and what is wrong with it: `reports/a.txt: no such file`.
  public var message: Wording {
    let path = Printable.text(path)
    return Wording(
      english: "\(path): \(wording.english)", chinese: "\(path):\(wording.chinese)")
  }

  private var wording: Wording {
    switch reason {
    case .missing:
      Wording(english: "no such file or folder", chinese: "没有这个文件或文件夹")
    case .isFolder:
      Wording(english: "is a folder, not a document", chinese: "是文件夹,不是文档")
    case .isNoFolder:
      Wording(english: "is a file, not a folder", chinese: "是文件,不是文件夹")
    case .notAllowed:
      Wording(english: "reading it is not permitted", chinese: "没有读取权限")
    case .empty:
      Wording(english: "is empty", chinese: "内容为空")
    case .binary(let offset):
      Wording(
        english: "is no text: byte \(offset) is zero", chinese: "不是文本:第\(offset)字节为零")
    case .otherKind(let kind):
      Wording(english: "is no text but \(kind)", chinese: "不是文本,而是\(kind)")
    case .tooLarge(let limit):
      Self.tooLarge(limit)
    case .truncated(let offset):
      Wording(
        english: "is cut off in the middle of a character at byte \(offset)",
        chinese: "在第\(offset)字节处的字符中间被截断")
    case .undecodable(let encoding, let offset):
      Wording(
        english: "byte \(offset) is not valid \(encoding)",
        chinese: "第\(offset)字节不是有效的\(encoding)")
    case .noConverter(let encoding):
      Wording(
        english: "the system's iconv does not know \(encoding)",
        chinese: "系统的 iconv 不支持\(encoding)")
    case .register:
      Wording(
        english: "a table without measure and value columns is a register of cases; "
          + "registers are not loaded by this release",
        chinese: "没有 measure 和 value 列的表是案件登记表;本版本不载入登记表")
    case .system(let words):
      Wording(same: words)
    }
  }

  private static func tooLarge(_ limit: Int) -> Wording {
    let size = limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
    return Wording(
      english: "is larger than a document may be (\(size))",
      chinese: "超过文档大小上限(\(size))")
  }
}
