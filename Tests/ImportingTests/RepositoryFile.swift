import Foundation

/// Finds files of the repository from where this file stands in it.
enum RepositoryFile {
  static func path(_ relative: String, here: String = #filePath) -> String {
    URL(filePath: here).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: relative).path(percentEncoded: false)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }
}
