public import Facts

extension FactIndex {
  /// Indexes the facts of reports, then those of history tables, in load order.
  ///
  /// - Complexity: O(facts × columns); the text of the documents is indexed on first use.
  public convenience init(
    reports: [Report], histories: [HistoryTable] = [], organisations: [Organisation],
    vocabulary: Vocabulary
  ) {
    var builder = FactIndexBuilder(
      reports: reports, histories: histories, vocabulary: vocabulary)
    builder.read()
    builder.linkImpliedParts()
    builder.inheritStages()
    self.init(builder, organisations: organisations)
    checkInvariants()
  }

  static func table(of builder: FactIndexBuilder) -> ColumnTable {
    let drafts = builder.drafts
    var columns = [
      builder.measures.column(drafts.map(\.measure)),
      builder.organisations.column(drafts.map(\.organisation)),
      builder.periodColumn.column(drafts.map(\.period)),
    ]
    for (place, dimension) in builder.dimensions.enumerated() {
      var codes = [UInt32](repeating: 0, count: drafts.count)
      for (row, draft) in drafts.enumerated() {
        for entry in draft.cells where entry.column == place { codes[row] = entry.cell }
      }
      columns.append(dimension.column(codes))
    }
    return ColumnTable(rowCount: drafts.count, columns: columns)
  }

  static func figures(of builder: inout FactIndexBuilder) -> Figures {
    var figures = Figures()
    for draft in builder.drafts {
      let fact = draft.figure
      let isRange = fact.valueMax != nil && fact.precision == .exact
      figures.values.append(fact.value)
      figures.uppers.append(fact.valueMax)
      figures.precisions.append(isRange ? .atLeast : fact.precision)
      figures.units.append(builder.units.intern(fact.unit))
      figures.unitClasses.append(draft.unitClass)
      figures.apart.append(draft.isApart && draft.parent == nil)
      figures.parents.append(Int32(draft.parent ?? -1))
      figures.splits.append(Int32(draft.split.map { $0 + firstDimension } ?? -1))
      figures.origins.append(draft.origins)
      figures.rivals.append(draft.rivals)
    }
    return figures
  }

  /// The frames by measure, and the rows sorted by measure, period, organisation.
  static func frames(
    of drafts: [FactIndexBuilder.Draft], measures: CodeColumn, _ periods: [Period]
  ) -> ([[Frame]], [UInt32]) {
    let order = drafts.indices.sorted { left, right in
      let (a, b) = (drafts[left], drafts[right])
      if a.measure != b.measure { return a.measure < b.measure }
      if a.period != b.period { return periods[Int(a.period)] < periods[Int(b.period)] }
      return (a.organisation, left) < (b.organisation, right)
    }
    var frames = [[Frame]](repeating: [], count: measures.cells.count)
    var start = 0
    for end in 1..<max(1, order.count + 1) where !order.isEmpty {
      let first = drafts[order[start]]
      if end < order.count {
        let next = drafts[order[end]]
        if next.measure == first.measure, next.period == first.period,
          next.organisation == first.organisation
        {
          continue
        }
      }
      frames[Int(first.measure)].append(
        Frame(organisation: first.organisation, period: first.period, rows: start..<end))
      start = end
    }
    return (frames, order.map { UInt32($0) })
  }

  static func children(of drafts: [FactIndexBuilder.Draft]) -> ([Int], [UInt32]) {
    var starts = [Int](repeating: 0, count: drafts.count + 1)
    for draft in drafts { if let parent = draft.parent { starts[parent + 1] += 1 } }
    for row in drafts.indices { starts[row + 1] += starts[row] }
    var next = starts
    var rows = [UInt32](repeating: 0, count: starts[drafts.count])
    for (row, draft) in drafts.enumerated() {
      guard let parent = draft.parent else { continue }
      rows[next[parent]] = UInt32(row)
      next[parent] += 1
    }
    return (starts, rows)
  }

  static func organisationParents(
    of organisations: [Organisation], in column: inout CodeColumnBuilder
  ) -> [UInt32] {
    let codes = organisations.map { organisation in
      (
        column.intern([organisation.name]),
        organisation.partOf.map { column.intern([$0]) } ?? 0
      )
    }
    var parents = [UInt32](repeating: 0, count: column.cells.count)
    for (code, parent) in codes { parents[Int(code)] = parent }
    return parents
  }
}
