import Diagnostics
import Facts
import Foundation
import Gongkai
import Syntax

/// A workspace of an invented place in a folder that goes when the test does.
final class ScratchWorkspace {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "gongkai-\(UUID().uuidString)"
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) {
    let file = path + "/" + name
    let folder = (file as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try? text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  func open() throws -> Opening { try Workspace.open(path) }

  /// The reply to the only statement of a text.
  func reply(to text: String, focus: Focus = .loaded) throws -> Reply {
    let workspace = try open().workspace
    let source = SourceText(name: "query", text: text)
    let parsed = workspace.parse(source)
    guard parsed.statements.count == 1, case .query(let query) = parsed.statements[0].statement
    else { return .refused(parsed.diagnostics) }
    let asking = Asking(focus: focus) { answer in answer.lines }
    return workspace.answer(query, in: source, asking: asking)
  }

  /// The answer to the only statement of a text; nil where it is refused.
  func answer(to text: String) throws -> Answer? {
    guard case .answer(let answer) = try reply(to: text) else { return nil }
    return answer
  }
}
