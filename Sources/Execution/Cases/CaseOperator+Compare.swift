import Diagnostics
import Facts
import Indexing
import Planning

/// `compare`: a count for each period, or each organisation, and what is computed between them.
extension CaseOperator {
  func compare(
    _ compare: ComparePlan, _ builder: inout AnswerBuilder
  ) throws(RegisterQuestionFlaw) {
    let groups = (compare.hasOrganisationRows ? [Group.organisation] : []) + compare.groups
    let sides = sides(of: compare)
    var pivot = ComparisonPivot(sides: sides, hasTotals: !groups.isEmpty)
    var tables: [CaseTable?] = []
    for side in sides {
      tables.append(
        covers(side.scope)
          ? try table(where: plan.filter, in: side.scope, by: groups, &builder) : nil)
    }
    // The order of the last column is that of the rows.
    var keys: [[Cell]] = []
    var seen: Set<[Cell]> = []
    for table in tables.reversed().compactMap(\.self) {
      for entry in table.entries where seen.insert(entry.keys).inserted { keys.append(entry.keys) }
    }
    let counts = tables.map { $0?.countsByKeys }
    for keys in keys {
      let key = ComparisonPivot.Key(cells: keys, isRemainder: keys.contains(.missing))
      for (side, counts) in counts.enumerated() {
        guard let counts else { continue }
        pivot.add(counts[keys] ?? 0, plan.unit, at: side, of: key)
      }
    }
    if pivot.hasTotals {
      for (side, table) in tables.enumerated() {
        if let table { pivot.add(total: table.count, plan.unit, at: side) }
      }
    }
    ComparisonTable(pivot: pivot, plan: compare, schema: engine.schema).fill(&builder)
    noteUncovered(sides, &builder)
  }

  private func sides(of compare: ComparePlan) -> [CompareOperator.Side] {
    let scope = plan.scope
    switch compare.columns {
    case .organisations:
      return (scope.organisations ?? []).map { office in
        CompareOperator.Side(
          name: office, period: nil, scope: scope.narrowed(to: [office], in: scope.periods),
          successions: [])
      }
    case .periods(let periods):
      return periods.map { period in
        CompareOperator.Side(
          name: period.description, period: period,
          scope: scope.narrowed(to: scope.organisations, in: [.whole(period)]), successions: [])
      }
    }
  }

  /// Says so where a column's time goes beyond the first or the last case.
  private func noteUncovered(_ sides: [CompareOperator.Side], _ builder: inout AnswerBuilder) {
    let coverage = plan.coverage
    let periods = sides.compactMap(\.period)
    let isWhole = periods.allSatisfy { side in coverage.contains { $0.contains(side) } }
    if !coverage.isEmpty, !isWhole {
      builder.note(.casesCover(coverage))
    }
  }
}
