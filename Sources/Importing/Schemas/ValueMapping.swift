import Facts

/// Finds the ids of the vocabulary's values that words of columns stand for.
struct ValueMapping {
  private let names: VocabularyNames
  private let measure: String
  /// Words of closed dimensions without an id, by field.
  private(set) var unmapped: [String: [String]] = [:]

  init(_ names: VocabularyNames, measure: String) {
    self.names = names
    self.measure = measure
  }

  /// The ids by the column's words; a word that is its own id is not listed.
  mutating func values(of column: RegisterColumn, _ draft: ColumnDraft) -> [String: String] {
    guard case .words(let list) = column.meaning else { return [:] }
    var values = draft.told.filter { $0.key != $0.value }
    guard let dimension = draft.dimension else { return values }
    let ids = names.values(of: dimension, measure: measure)
    for word in list where draft.told[word] == nil {
      if let id = ids[FoldedName.folded(word)] {
        if id != word { values[word] = id }
      } else if dimension.isClosed {
        unmapped[draft.id, default: []].append(word)
      }
    }
    return values
  }
}
