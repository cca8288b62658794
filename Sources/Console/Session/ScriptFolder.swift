import Glibc

/// The saved questions of a workspace: files named `*.gq`.
struct ScriptFolder {
  struct Script: Hashable {
    /// The file's name, to be given to `gongkai -f`.
    let name: String
    /// The first comment line, without its `#`.
    let comment: String?
  }

  let path: String

  /// The scripts, sorted by name; none where there is no such folder.
  var scripts: [Script] {
    names.filter { $0.hasSuffix(".gq") }.sorted().map { name in
      Script(name: name, comment: comment(in: "\(path)/\(name)"))
    }
  }

  private var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }

  private func comment(in file: String) -> String? {
    guard case .text(let text) = InputFile(path: file).read(atMost: 4096) else { return nil }
    let line = text.split(separator: "\n").first { $0.hasPrefix("#") }
    let comment = line?.drop { $0 == "#" || $0 == " " } ?? ""
    return comment.isEmpty ? nil : String(comment)
  }
}
