import Facts

/// The names of offices, and which office is part of which.
struct OfficeNames: Sendable {
  let organisations: [Organisation]

  /// Whether a name or alias is an office's.
  func name(_ name: String, isOf office: String) -> Bool { fullName(of: name) == office }

  /// Whether a name or alias is an office's, or that of one within it.
  func name(_ name: String, liesWithin office: String) -> Bool {
    var next: String? = fullName(of: name)
    // A tree that bites its own tail ends with the number of its organisations.
    for _ in 0...organisations.count {
      guard let inner = next else { return false }
      if inner == office { return true }
      next = organisations.first { $0.name == inner }?.partOf
    }
    return false
  }

  private func fullName(of name: String) -> String {
    organisations.first { $0.name == name || $0.aliases.contains(name) }?.name ?? name
  }
}
