import Facts

/// A journal entry with the entry that strikes it out, if any.
struct TrackedEntry: Sendable {
  /// The entry.
  let entry: JournalEntry
  /// The number of the entry that strikes it out.
  let withdrawnBy: Int?

  /// Whether the entry marks a level that nobody has taken back.
  var stands: Bool { withdrawnBy == nil && entry.record.level != nil }
}

/// Finds the planned action that each journal entry speaks of.
///
/// The action's words decide, so that a renumbering never moves an entry: the same words first,
/// then the most alike. The id under which the entry was recorded comes second: it chooses among
/// equals, and where the words have changed it is believed only if some of them are left.
struct EntryMatcher {
  /// The likeness from which reworded actions are taken for the same.
  static let sameAction = 0.6
  /// The likeness that an id needs beside it.
  static let sameNumber = 0.3

  private let organisation: String
  private let candidates: [(action: PlannedAction, pairs: CharacterPairs)]
  private let likeness: Likeness

  /// Prepares the actions that one report plans.
  init(actions: [PlannedAction], organisation: String) {
    self.organisation = organisation
    candidates = actions.map { ($0, CharacterPairs(of: $0.text)) }
    likeness = Likeness(of: candidates.filter { $0.action.standsAlone }.map(\.pairs))
  }

  /// The action that an entry speaks of; nil where none is it.
  /// - Complexity: O(letters of the plan).
  func action(of record: JournalRecord) -> PlanReference? {
    let id = PlanReference(record.item)
    guard record.organisation == organisation, id?.year == candidates.first?.action.id.year
    else { return nil }
    let wanted = CharacterPairs(of: record.actionText)
    let numbered = candidates.first { $0.action.id == id }
    if wanted.pairs.isEmpty { return numbered?.action.id }
    let same = candidates.filter { $0.pairs == wanted }.map(\.action.id)
    if !same.isEmpty { return nearest(to: id, among: same) }
    let scores = candidates.map { ($0.action.id, likeness.score($0.pairs, wanted)) }
    let best = scores.map(\.1).max() ?? 0
    if best >= Self.sameAction {
      return nearest(to: id, among: scores.filter { $0.1 == best }.map(\.0))
    }
    let own = numbered.map { likeness.score($0.pairs, wanted) } ?? 0
    return own >= Self.sameNumber ? numbered?.action.id : nil
  }

  /// The recorded id, else one that names an item or an action as it does, else the first.
  private func nearest(to id: PlanReference?, among found: [PlanReference]) -> PlanReference? {
    found.first { $0 == id } ?? found.first { ($0.action == nil) == (id?.action == nil) }
      ?? found.first
  }
}

/// The journal of one plan: entries by the action they speak of, and those that speak of none.
struct PlanJournal {
  /// The entries of each action, by number.
  private(set) var entries: [PlanReference: [TrackedEntry]] = [:]
  /// The numbers of the entries that an action of this plan has.
  private(set) var matched: Set<Int> = []

  /// Sorts the entries; one that strikes another out stands with it.
  init(_ journal: [JournalEntry], matcher: EntryMatcher) {
    let byNumber = journal.sorted { $0.number < $1.number }
    let strikes = Dictionary(
      byNumber.compactMap { entry in entry.record.withdrawnEntry.map { ($0, entry.number) } },
      uniquingKeysWith: { first, _ in first })
    var places: [Int: PlanReference] = [:]
    for entry in byNumber {
      let struck = entry.record.withdrawnEntry.flatMap { places[$0] }
      guard let place = struck ?? matcher.action(of: entry.record) else { continue }
      places[entry.number] = place
      entries[place, default: []].append(
        TrackedEntry(entry: entry, withdrawnBy: strikes[entry.number]))
    }
    matched = Set(places.keys)
  }

  /// The level of the newest entry that stands, by date, then by number.
  func level(of id: PlanReference) -> CompletionLevel? {
    entries[id, default: []].filter(\.stands).max {
      ($0.entry.record.date, $0.entry.number) < ($1.entry.record.date, $1.entry.number)
    }?.entry.record.level
  }
}
