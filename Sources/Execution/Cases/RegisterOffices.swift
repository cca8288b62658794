import Facts
import Indexing
import Synchronization

/// Whose the cases of a register are: what its words for organisations mean in the tree.
///
/// Made when a question first asks for it and kept as long as the register is loaded: hundreds of
/// names are led to their place in the tree, and a question asks for one.
final class RegisterOffices: Sendable {
  /// What is known once it was asked for.
  private struct Known {
    let reach: RegisterReach
    /// The keys of the cases of each organisation, and of those within it.
    var keys: [String: [RegisterKey]] = [:]
  }

  private let field: RegisterSchema.Field
  private let index: RegisterIndex
  private let organisations: [Organisation]
  private let known = Mutex<Known?>(nil)

  /// Prepares a register; nil where it does not say whose its cases are.
  init?(of register: CaseRegister, in organisations: [Organisation]) {
    guard let field = register.schema.field(.organisation) else { return nil }
    self.field = field
    self.organisations = organisations
    index = register.index
  }

  /// Whether several words may mean one organisation.
  var joinsWords: Bool { !organisations.isEmpty || !field.values.isEmpty }

  /// Whether the cases can speak for an organisation.
  func covers(_ name: String) -> Bool { learnt.reach.covers(name) }

  /// The cases of some organisations, and of those within them.
  func condition(of names: [String]) -> RegisterCondition {
    let keys = learnt.keys
    return .isAny(RegisterAxis(column: field.column), names.flatMap { keys[$0] ?? [] })
  }

  /// The name of the organisation that a word of the register means.
  func name(of word: String) -> String {
    let name = field.values[word] ?? word
    return organisations.isEmpty ? name : learnt.reach.fullName(of: name)
  }

  private var learnt: Known {
    known.withLock { known in
      let learnt = known ?? learn()
      known = learnt
      return learnt
    }
  }

  private func learn() -> Known {
    let words = (index.keys(of: RegisterAxis(column: field.column)) ?? []).compactMap { key in
      if case .word(let word) = key { word } else { nil }
    }
    let reach = RegisterReach(of: words.map { field.values[$0] ?? $0 }, in: organisations)
    var learnt = Known(reach: reach)
    for word in words {
      for office in reach.path(of: field.values[word] ?? word) {
        learnt.keys[office, default: []].append(.word(word))
      }
    }
    return learnt
  }
}
