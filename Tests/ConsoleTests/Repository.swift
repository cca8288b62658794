import Console
import Diagnostics
import Foundation
import Gongkai

/// The repository that the tests belong to: its workspace, its pages and its scripts.
enum Repository {
  /// The repository's folder.
  static let root = String(#filePath.dropLast("/Tests/ConsoleTests/Repository.swift".count))

  /// A folder with the repository's seeds and scripts, and without what anyone has recorded there:
  /// a person's own marks must not change what the tests see.
  private static let folder: String = {
    let folder = root + "/.build/workspace-of-tests"
    let files = FileManager.default
    try? files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["seeds", "queries"] {
      try? files.createSymbolicLink(
        atPath: folder + "/" + name, withDestinationPath: "../../" + name)
    }
    return folder
  }()

  /// A conversation in English with the repository's own workspace.
  static func session() throws -> Session {
    Session(
      workspace: try Workspace.open(folder).workspace, settings: Settings(language: .english),
      folder: folder)
  }

  /// The fenced blocks of a page that are of a language.
  static func blocks(of page: String, language: String) throws -> [String] {
    try text(of: page).components(separatedBy: "```\(language)\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  /// The queries that stand in code at the end of the rows of a page's tables of verbs.
  static func examples(of page: String) throws -> [String] {
    try text(of: page).components(separatedBy: "\n").compactMap { row in
      let cells = row.components(separatedBy: " | ")
      guard cells.count == 3, let last = cells.last, last.hasPrefix("`"), last.hasSuffix("` |")
      else { return nil }
      let query = String(last.dropFirst().dropLast(3))
      if verbs.contains(where: { query.hasPrefix($0) }) { return query }
      // A clause alone is shown on a question that takes it.
      let carrier = carriers.first { query.hasPrefix($0.clause) }
      return (carrier?.question ?? "count complaints") + " " + query
    }
  }

  /// The scripts under `queries/`, by name.
  static func scripts() throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/queries").sorted()
      .filter { $0.hasSuffix(".gq") }
      .map { ("queries/" + $0, try text(of: "queries/" + $0)) }
  }

  private static let verbs = [
    "count", "share", "rate", "compare", "list", "find", "source", "audit", "coverage", "plan",
    "track", "missing", "similarity", "export", "show", "explain",
  ]
  private static let carriers = [
    (clause: "among", question: "rate of complaints where status=closed"),
    (clause: "across", question: "compare complaints of 全国"),
  ]

  private static func text(of page: String) throws -> String {
    try String(contentsOfFile: root + "/" + page, encoding: .utf8)
  }
}
