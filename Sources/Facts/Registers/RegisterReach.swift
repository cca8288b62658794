/// How far the cases of a register reach in the tree of organisations.
///
/// A register of a bureau holds nothing of the other bureaus of its city: it does not answer for the
/// city. One of several bureaus answers for the innermost organisation that they all lie within.
public struct RegisterReach: Sendable {
  private let names: [String: String]
  private let outer: [String: String]
  /// Every organisation that some case is of, or lies within.
  private var touched: Set<String> = []
  /// The organisations beyond the innermost one that all cases lie within.
  private var wider: Set<String> = []

  /// Finds the reach of cases of some organisations, by their names or aliases.
  /// - Complexity: O(organisations + names × depth of the tree).
  public init(of held: [String], in organisations: [Organisation]) {
    names = Dictionary(
      organisations.flatMap { one in ([one.name] + one.aliases).map { ($0, one.name) } },
      uniquingKeysWith: { first, _ in first })
    outer = Dictionary(
      organisations.compactMap { one in one.partOf.map { (one.name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let paths = held.map(path)
    touched = Set(paths.joined())
    guard let first = paths.first else { return }
    let common = paths.dropFirst().map(Set.init).reduce(first) { common, path in
      common.filter(path.contains)
    }
    wider = Set(common.dropFirst())
  }

  /// Whether the cases can speak for an organisation, which goes by its name in the tree.
  public func covers(_ name: String) -> Bool { touched.contains(name) && !wider.contains(name) }

  /// An organisation and those that it lies within, from the inside out.
  private func path(of name: String) -> [String] {
    var path: [String] = []
    var next: String? = names[name] ?? name
    // A tree that bites its own tail ends where it meets itself.
    while let one = next, !path.contains(one) {
      path.append(one)
      next = outer[one]
    }
    return path
  }
}
