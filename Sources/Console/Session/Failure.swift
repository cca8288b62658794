public import Diagnostics
public import Gongkai
import Rendering

/// Something that failed outside of any statement: a file, a folder, a flag.
public struct Failure: Error, Sendable, Hashable {
  /// A stable name.
  public let id: String
  /// What failed.
  public let message: Wording
  private let line: Int?
  private let column: Int?
  private let excerpt: [String]

  /// Makes a failure.
  public init(id: String, message: Wording) {
    self.id = id
    self.message = message
    line = nil
    column = nil
    excerpt = []
  }

  /// A file that could not be used, with what of it can be read.
  public init(_ failure: LoadFailure) {
    id = failure.id
    message = failure.message
    line = failure.line
    column = failure.column
    excerpt = failure.excerpt
  }

  /// The line to print, and below it the line of the place, or an object where the settings ask for
  /// JSON; without a last line break.
  public func text(settings: Settings) -> String {
    if settings.format == "json" {
      return DiagnosticJSON.text(
        id: id, message: message, line: line, column: column, language: settings.language)
    }
    let label = Wording(english: "error: ", chinese: "错误:").text(in: settings.language)
    let headline = label + Printable.text(message.text(in: settings.language))
    return ([headline] + excerpt).joined(separator: "\n")
  }

  /// An answer that would take the place of a document.
  static func overwrites(_ path: String) -> Failure {
    Failure(
      id: "overwrites-document",
      message: Wording(
        english:
          "\(path) is a document that is read, which no answer may replace; nothing is written",
        chinese: "\(path) 是所读的文档,不能被答案覆盖;未写入任何内容"))
  }

  /// An answer of which the person has seen enough.
  static let cutAnswer = Failure(
    id: "cancelled",
    message: Wording(
      english: "cancelled: the answer is not printed to its end", chinese: "已取消:答案未显示完"))

  /// A stream or file that takes nothing.
  static func unwritable(_ path: String, reason: String) -> Failure {
    Failure(
      id: "unwritable-file",
      message: Wording(
        english: "\(path) can't be written: \(reason)", chinese: "\(path) 无法写入:\(reason)"))
  }

  /// A path that can't be read.
  public static func unreadable(_ path: String, reason: String) -> Failure {
    Failure(
      id: "unreadable-file",
      message: Wording(
        english: "\(path) can't be read: \(reason)", chinese: "\(path) 无法读取:\(reason)"))
  }

  /// Tells it on standard error.
  public func tell(settings: Settings) {
    ByteStream.standardError.write(text(settings: settings) + "\n")
  }
}
