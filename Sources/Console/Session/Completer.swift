import Diagnostics
import Glibc
import Rendering
import Syntax

/// Tells what could stand at a cursor: the language's words, known names, settings and files.
struct Completer {
  private let lexicon: Lexicon

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// What could stand before a byte offset of a text.
  func completion(of text: String, at byteOffset: Int) -> LineEditor.Completion {
    let expectation = Expectation.at(byteOffset, in: text, lexicon: lexicon)
    let begun = String(decoding: Array(text.utf8)[expectation.range], as: UTF8.self)
    var candidates = expectation.candidates(in: lexicon)
    for expected in expectation.expected {
      candidates += ownCandidates(for: expected, begun: begun).filter { !candidates.contains($0) }
    }
    return LineEditor.Completion(replaced: expectation.range, candidates: candidates)
  }

  /// What Syntax leaves to others.
  private func ownCandidates(for expected: Expected, begun: String) -> [String] {
    switch expected {
    case .setting: fitting(Setting.allCases.map(\.rawValue), begun)
    case .settingValue(let name): fitting(Setting.named(name)?.values ?? [], begun)
    case .helpTopic: fitting(["keys", "settings"], begun)
    case .origin: fitting(Keyword.origins.map { $0.spelling(in: .english) }, begun)
    case .topic: fitting(Keyword.topics.map { $0.spelling(in: .english) }, begun)
    case .file: files(begun)
    default: []
    }
  }

  private func fitting(_ words: [String], _ begun: String) -> [String] {
    words.filter { $0.hasPrefix(begun.lowercased()) }
  }

  /// The files whose path begins so, folders with a slash, hidden ones only where asked for.
  private func files(_ begun: String) -> [String] {
    let folder = begun.lastIndex(of: "/").map { String(begun[...$0]) } ?? ""
    let name = begun.dropFirst(folder.count)
    guard let handle = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(handle) }
    var paths: [String] = []
    while let entry = readdir(handle) {
      let found = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard found.hasPrefix(name), found.first != "." || name.first == "." else { continue }
      guard found != ".", found != ".." else { continue }
      paths.append(folder + found + (Self.isFolder(folder + found) ? "/" : ""))
    }
    return paths.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
