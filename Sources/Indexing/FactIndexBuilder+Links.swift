import Facts

/// Links that a document implies without saying 其中.
extension FactIndexBuilder {
  /// Makes a figure that stands by itself a part of the figure that has its dimensions less one.
  ///
  /// 收到申请12件 … 予以公开9件: granted is part of the requests though a paragraph lies between. Only
  /// what still fits beside the parts already there is linked; the rest stays stated apart. What is
  /// stated apart from a total may still be part of another figure that is (五星6件 of 民心网24件).
  /// A row of a history table is a part by its dimensions alone, whatever its figure.
  /// - Complexity: O(facts of a frame × dimensions of a fact).
  mutating func linkImpliedParts() {
    var rows: [[UInt32]: Int] = [:]
    for row in drafts.indices where rows[placeKey(of: row)] == nil { rows[placeKey(of: row)] = row }
    var sums: [[UInt32]: Number] = [:]
    for draft in drafts {
      guard let parent = draft.parent, let split = draft.split else { continue }
      sums[Self.sumKey(parent, split), default: .zero] =
        sums[Self.sumKey(parent, split), default: .zero] + draft.figure.value
    }
    for row in drafts.indices where drafts[row].parent == nil {
      guard let (parent, split) = impliedParent(of: row, among: rows),
        !drafts[row].isApart || drafts[parent].isApart
      else { continue }
      let key = Self.sumKey(parent, split)
      let sum = sums[key, default: .zero] + drafts[row].figure.value
      guard
        sum <= drafts[parent].figure.value || isMultiValued(split, at: row) || isFromHistory(row)
      else { continue }
      drafts[row].parent = parent
      drafts[row].split = split
      drafts[row].isApart = false
      sums[key] = sum
    }
  }

  private static func sumKey(_ parent: Int, _ split: Int) -> [UInt32] {
    [UInt32(parent), UInt32(split)]
  }

  private func placeKey(of row: Int, without column: Int? = nil) -> [UInt32] {
    let draft = drafts[row]
    var key = [draft.measure, draft.organisation, draft.period, draft.unitClass]
    for entry in draft.cells where entry.column != column {
      key += [UInt32(entry.column), entry.cell]
    }
    return key
  }

  /// The row with all dimensions of a row but one that splits, and that one.
  private func impliedParent(of row: Int, among rows: [[UInt32]: Int]) -> (Int, Int)? {
    guard vocabulary.measure(drafts[row].figure.measure)?.nature != .rate else { return nil }
    for entry in drafts[row].cells where splits(entry.column) {
      guard let parent = rows[placeKey(of: row, without: entry.column)],
        drafts[row].figure.value <= drafts[parent].figure.value || isFromHistory(row),
        mayBePart(row, of: parent)
      else { continue }
      return (parent, entry.column)
    }
    return nil
  }

  private func splits(_ column: Int) -> Bool {
    switch vocabulary.dimension(dimensions[column].name)?.nature {
    case .partition, .multiValued: true
    case .stage, .annotation, nil: false
    }
  }

  private func isMultiValued(_ column: Int, at row: Int) -> Bool {
    let id = dimensions[column].name
    return vocabulary.dimension(id)?.nature == .multiValued
      || vocabulary.measure(drafts[row].figure.measure)?.multiValued.contains(id) == true
  }

  /// Gives parts the stage of what they split, and outcomes without one the stage `closed` where
  /// the measure's other figures have stages.
  mutating func inheritStages() {
    let stages = dimensions.indices.filter {
      vocabulary.dimension(dimensions[$0].name)?.nature == .stage
    }
    guard !stages.isEmpty else { return }
    for row in drafts.indices {
      guard !stages.contains(where: { cell($0, of: row) != 0 }) else { continue }
      if let inherited = ancestorStage(of: row, stages: stages) {
        set(inherited.cell, inColumn: inherited.column, of: row)
      }
    }
    closeOutcomes()
  }

  private func ancestorStage(of row: Int, stages: [Int]) -> (column: Int, cell: UInt32)? {
    var next = drafts[row].parent
    while let parent = next {
      for stage in stages where cell(stage, of: parent) != 0 {
        return (stage, cell(stage, of: parent))
      }
      next = drafts[parent].parent
    }
    return nil
  }

  /// Outcomes and results belong to `closed`, stated or not, where nothing else says otherwise.
  private mutating func closeOutcomes() {
    guard let status = dimensionPlaces["status"] else { return }
    let outcomes = ["outcome", "result"].compactMap { dimensionPlaces[$0] }
    let closed = dimensions[status].intern(["closed"])
    var totals: [[UInt32]: Int] = [:]
    var staged: Set<[UInt32]> = []
    for (row, draft) in drafts.enumerated() where cell(status, of: row) != 0 {
      staged.insert(frameKey(of: draft))
      guard draft.cells.count == 1, cell(status, of: row) == closed else { continue }
      if totals[frameKey(of: draft)] == nil { totals[frameKey(of: draft)] = row }
    }
    for row in drafts.indices where staged.contains(frameKey(of: drafts[row])) {
      guard drafts[row].parent == nil, cell(status, of: row) == 0,
        let outcome = outcomes.first(where: { cell($0, of: row) != 0 })
      else { continue }
      set(closed, inColumn: status, of: row)
      guard let total = totals[frameKey(of: drafts[row])], drafts[row].cells.count == 2,
        !drafts[row].isApart, mayBePart(row, of: total)
      else { continue }
      drafts[row].parent = total
      drafts[row].split = outcome
    }
  }

  private func frameKey(of draft: Draft) -> [UInt32] {
    [draft.measure, draft.organisation, draft.period]
  }

  private func cell(_ column: Int, of row: Int) -> UInt32 {
    drafts[row].cells.first { $0.column == column }?.cell ?? 0
  }

  private mutating func set(_ cell: UInt32, inColumn column: Int, of row: Int) {
    drafts[row].cells.append((column, cell))
    drafts[row].cells.sort { $0.column < $1.column }
  }
}
