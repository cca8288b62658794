/// How far the cases of a register reach in the tree of organisations.
///
/// A register of a bureau holds nothing of the other bureaus of its city: it does not answer for the
/// city. One of several bureaus of a city does, and one of several such cities answers for their
/// province; but one of two bureaus of different provinces answers for these two bureaus alone.
public struct RegisterReach: Sendable {
  private let names: [String: String]
  private let outer: [String: String]
  /// The organisations that the cases can speak for, by their names in the tree.
  private var covered: Set<String> = []

  /// Finds the reach of cases of some organisations, by their names or aliases.
  /// - Complexity: O(organisations + names × depth of the tree).
  public init(of held: [String], in organisations: [Organisation]) {
    names = Dictionary(
      organisations.flatMap { one in ([one.name] + one.aliases).map { ($0, one.name) } },
      uniquingKeysWith: { first, _ in first })
    outer = Dictionary(
      organisations.compactMap { one in one.partOf.map { (one.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    covered = Set(held.map(fullName))
    let paths = covered.map(path)
    coverWholes()
    for path in paths {
      // What lies within an organisation that the cases speak for is known as far as cases tell it.
      if let end = path.lastIndex(where: covered.contains) { covered.formUnion(path[...end]) }
    }
  }

  /// Whether the cases can speak for an organisation, which goes by its name in the tree.
  public func covers(_ name: String) -> Bool { covered.contains(name) }

  /// Adds each organisation of which two parts are covered, from the inside out.
  private mutating func coverWholes() {
    var parts: [String: Int] = [:]
    var waiting = Array(covered)
    while let one = waiting.popLast() {
      guard let whole = outer[one] else { continue }
      parts[whole, default: 0] += 1
      if parts[whole] == 2, covered.insert(whole).inserted { waiting.append(whole) }
    }
  }

  /// The name in the tree of an organisation that is known by a name or an alias.
  public func fullName(of name: String) -> String { names[name] ?? name }

  /// An organisation and those that it lies within, from the inside out.
  /// - Complexity: O(depth of the tree).
  public func path(of name: String) -> [String] {
    var path: [String] = []
    var next: String? = fullName(of: name)
    // A tree that bites its own tail ends where it meets itself.
    while let one = next, !path.contains(one) {
      path.append(one)
      next = outer[one]
    }
    return path
  }
}
