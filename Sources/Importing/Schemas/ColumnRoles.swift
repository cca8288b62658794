import Diagnostics
import Facts

/// Finds what the columns of a register are to questions, each column seen beside the others: only
/// one is the organisation, and only one says when a case came.
struct ColumnRoles {
  private(set) var drafts: [ColumnDraft] = []

  private let register: Register
  private let descriptor: RegisterDescriptor
  private let vocabulary: Vocabulary
  private let names: VocabularyNames
  private let measure: String
  private var organisation: Int?
  private var received: Int?
  private var year: Int?
  private var taken: Set<String> = []

  init(
    _ register: Register, measure: String, _ vocabulary: Vocabulary, _ names: VocabularyNames,
    _ descriptor: RegisterDescriptor
  ) {
    self.register = register
    self.descriptor = descriptor
    self.vocabulary = vocabulary
    self.measure = measure
    self.names = names
    organisation = only(.organisation, HeaderWords.organisations) { $0.isOfWords }
    received = only(.received, HeaderWords.received) { $0.isOfDays } ?? firstDay
    year = only(.year, HeaderWords.years) { $0.isOfYears }
    let drafts = register.columns.indices.map(draft)
    // What was said comes first, and what the vocabulary knows before what is only called so.
    let order = drafts.indices.sorted { left, right in
      (rank(drafts[left], left), left) < (rank(drafts[right], right), right)
    }
    var claimed = drafts
    for place in order { claimed[place] = claim(drafts[place], place) }
    self.drafts = claimed
  }

  private func rank(_ draft: ColumnDraft, _ place: Int) -> Int {
    if descriptor.column(register.columns[place].name)?.id != nil { return 0 }
    return draft.dimension != nil || draft.role == .organisation ? 1 : 2
  }

  /// Gives a draft an id that no other field has.
  private mutating func claim(_ draft: ColumnDraft, _ place: Int) -> ColumnDraft {
    guard !taken.insert(draft.id).inserted else { return draft }
    var draft = draft
    draft.dimension = nil
    let header = register.columns[place].name
    if draft.ground != .descriptor {
      draft.name = Wording(same: header)
      draft.ground = .cells
    }
    draft.id = header.lowercased()
    var number = 2
    while !taken.insert(draft.id).inserted {
      draft.id = "\(header.lowercased()) \(number)"
      number += 1
    }
    return draft
  }

  /// The column of a role: the one that a descriptor names, else the one with the surest header.
  private func only(
    _ role: RegisterSchema.Role, _ words: [String: Int], _ fits: (RegisterColumn) -> Bool
  ) -> Int? {
    if let said = register.columns.firstIndex(where: { descriptor.column($0.name)?.role == role }) {
      return said
    }
    let ranked = register.columns.enumerated().compactMap { place, column -> (Int, Int)? in
      guard descriptor.column(column.name)?.role == nil, fits(column),
        let rank = words[FoldedName.folded(column.name)]
      else { return nil }
      return (rank, place)
    }
    return ranked.min { $0 < $1 }?.1
  }

  private var firstDay: Int? {
    register.columns.firstIndex { $0.isOfDays && descriptor.column($0.name)?.role == nil }
  }

  private func draft(_ place: Int) -> ColumnDraft {
    let column = register.columns[place]
    var draft = guessed(place)
    guard let said = descriptor.column(column.name) else { return draft }
    draft.ground = .descriptor
    if let role = said.role {
      draft.role = role
      if role != .dimension { draft.dimension = nil }
    }
    if let id = said.id {
      draft.id = id
      draft.dimension = vocabulary.dimension(id)
      draft.name = draft.dimension?.name ?? Wording(same: column.name)
    }
    if draft.dimension == nil, said.id == nil, said.role == .dimension {
      draft.id = column.name.lowercased()
    }
    draft.name = said.name(besides: draft.name)
    draft.told = said.values
    return draft
  }

  private func guessed(_ place: Int) -> ColumnDraft {
    let column = register.columns[place]
    let header = Wording(same: column.name)
    func plain(_ role: RegisterSchema.Role, _ ground: SchemaGuess.Ground) -> ColumnDraft {
      ColumnDraft(id: column.name.lowercased(), name: header, role: role, ground: ground)
    }
    if place == organisation {
      return ColumnDraft(id: "organisation", name: header, role: .organisation, ground: .header)
    }
    if place == received {
      let isNamed = HeaderWords.received[FoldedName.folded(column.name)] != nil
      return plain(.received, isNamed ? .header : .cells)
    }
    if place == year { return plain(.year, .header) }
    if !column.isOfDays, HeaderWords.identifiers[FoldedName.folded(column.name)] != nil {
      return plain(.identifier, .header)
    }
    if column.isOfWords, let dimension = names.dimension(column.name, of: measure) {
      return ColumnDraft(
        id: dimension.id, name: dimension.name, role: .dimension, ground: .vocabulary,
        dimension: dimension)
    }
    return plain(column.ownRole, .cells)
  }
}

extension RegisterColumn {
  fileprivate var isOfWords: Bool { if case .words = meaning { true } else { false } }

  fileprivate var isOfDays: Bool { if case .days = meaning { true } else { false } }

  /// Whether all numbers are years.
  fileprivate var isOfYears: Bool {
    guard case .numbers(let base, 0) = meaning, base >= 1900 else { return false }
    return base + Int(clamping: largestCode) - 1 <= 2100
  }

  /// What a column of its own name is by its cells.
  ///
  /// Words that nearly all differ tell cases apart; what has more words than a person would read
  /// through can only be searched.
  fileprivate var ownRole: RegisterSchema.Role {
    switch meaning {
    case .numbers: .number
    case .days: .day
    case .text: .text
    case .words(let list):
      if count >= 50, list.count * 10 >= count * 9 {
        .identifier
      } else if list.count <= 2_000 || list.count * 20 <= count {
        .dimension
      } else {
        .text
      }
    }
  }
}
