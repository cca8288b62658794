import Facts
import Synchronization

/// Whose cases a register holds, for questions that name organisations.
///
/// Made when a question first does and kept: hundreds of names are led to their place in the tree.
final class CaseReach: Sendable {
  private let entry: Catalogue.RegisterEntry
  private let organisations: [Organisation]
  private let known = Mutex<RegisterReach?>(nil)

  /// Prepares a register.
  init(of entry: Catalogue.RegisterEntry, in organisations: [Organisation]) {
    self.entry = entry
    self.organisations = organisations
  }

  /// Whether the cases can speak for one of some organisations.
  func covers(anyOf names: [String]) -> Bool {
    let reach = known.withLock { known in
      let reach =
        known ?? RegisterReach(of: entry.organisations.map(\.id), in: organisations)
      known = reach
      return reach
    }
    return names.contains(where: reach.covers)
  }
}
