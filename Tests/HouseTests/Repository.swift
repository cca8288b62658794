import Foundation

/// The files of this repository, as they stand on disk.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path(percentEncoded: false)

  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + folder).sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + path, encoding: .utf8)
  }

  /// The Swift files below a folder, as paths from the root.
  static func swiftFiles(below folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: root + folder)?.allObjects as? [String]
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }.sorted()
  }
}
