import Foundation

/// The targets of the manifest with the names they depend on, read from its text.
struct Manifest {
  let dependencies: [String: Set<String>]

  init(_ text: String) {
    var dependencies: [String: Set<String>] = [:]
    for chunk in text.components(separatedBy: "arget(").dropFirst() {
      let quoted = chunk.components(separatedBy: "\"")
      guard quoted.count > 1, let start = chunk.range(of: "dependencies: [") else {
        if quoted.count > 1 { dependencies[quoted[1]] = [] }
        continue
      }
      let list = Self.list(chunk[start.upperBound...])
      dependencies[quoted[1]] = Set(list)
    }
    self.dependencies = dependencies
  }

  /// The quoted names up to the closing bracket; of a product its own name and not the package's.
  private static func list(_ text: Substring) -> [String] {
    let body = text.prefix { $0 != "]" }
    return body.components(separatedBy: "\"").enumerated()
      .filter { $0.offset % 2 == 1 }
      .map(\.element).reduce(into: [String]()) { names, name in
        if !body.contains("package: \"\(name)\"") || body.contains("product(name: \"\(name)\"") {
          if !names.contains(name) { names.append(name) }
        }
      }
  }
}
