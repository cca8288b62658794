public import Diagnostics
public import Gongkai
import Synchronization

/// The line that shows how far loading has come: `reading 120 of 500 ████░░░░`.
///
/// Only where a person watches standard error, and only for loads that take a while; it clears
/// itself when the last document is read, or a register is.
public final class ProgressLine: Sendable {
  /// Fewer documents are read before an eye could follow.
  private static let leastDocuments = 20
  private static let width = 30

  private let language: Language
  private let shown = Mutex(-1)
  private let pace = Mutex(LoadPace())

  /// Prepares a line in a language.
  public init(language: Language) {
    self.language = language
  }

  /// Shows that some of all documents are read; drawn anew only where a step further is seen.
  public func show(_ done: Int, of total: Int) {
    guard total >= Self.leastDocuments else { return }
    shown.withLock { shown in
      let step = done * Self.width / total
      guard step > shown || done == total else { return }
      shown = done == total ? -1 : step
      ByteStream.standardError.write(done == total ? "\r\u{1B}[K" : line(done, total, step))
    }
  }

  /// Shows how far a register is read, with the rate and the time left.
  public func show(_ cases: LoadProgress.Cases) {
    let line = pace.withLock { $0.line(cases, at: .now, in: language) }
    if let line { ByteStream.standardError.write("\r\u{1B}[K" + line) }
  }

  private func line(_ done: Int, _ total: Int, _ step: Int) -> String {
    let words = Wording(
      english: "reading \(done) of \(total)", chinese: "正在读取 \(done)/\(total)"
    ).text(in: language)
    let bar =
      String(repeating: "█", count: step) + String(repeating: "░", count: Self.width - step)
    return "\r\u{1B}[K\(words) \(bar)"
  }
}
