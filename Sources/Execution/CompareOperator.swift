import Diagnostics
import Facts
import Indexing
import Planning

/// `compare`: a count for each period, or each organisation, and what is computed between them.
///
/// Each column is a count of its own by all counting rules; only then are their rows laid side by
/// side. An office that has no figure for a period is answered by the one that it continues.
struct CompareOperator {
  /// One column of figures.
  struct Side {
    /// The column's id and heading.
    let name: String
    /// The period; nil where organisations stand side by side.
    let period: Period?
    /// Whose figures, and when.
    let scope: Scope
    /// Offices that the ones asked for continue, and which answer in their place.
    let successions: [Succession]
  }

  /// An office, and the one whose figure stands for it in a period before it existed.
  struct Succession: Hashable {
    let office: String
    let predecessor: String
  }

  let plan: ComparePlan
  let engine: Executor
  var index: FactIndex { engine.index }

  init(_ plan: ComparePlan, _ engine: Executor) {
    self.plan = plan
    self.engine = engine
  }

  /// The table of figures side by side.
  func answer(to plan: Plan) -> Answer {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set { $0.measure = Term(id: self.plan.measure.id, name: self.plan.measure.name) }
    let condition = ConditionWording(vocabulary: engine.vocabulary).wording(of: self.plan.filter)
    builder.set { $0.condition = condition }
    let sides = sides
    let pivot =
      self.plan.hasOrganisationRows
      ? byOrganisation(sides, &builder) : plainly(sides, &builder)
    ComparisonTable(pivot: pivot, plan: self.plan, schema: engine.schema).fill(&builder)
    noteSuccessions(sides, in: &builder)
    noteBreaks(sides, in: &builder)
    return builder.answer
  }

  /// One count a column.
  private func plainly(_ sides: [Side], _ builder: inout AnswerBuilder) -> ComparisonPivot {
    var pivot = ComparisonPivot(sides: sides, hasTotals: !plan.groups.isEmpty)
    let counts = oneStage(sides.map { plan.count(in: $0.scope, by: plan.groups) })
    for (place, (side, count)) in zip(sides, counts).enumerated() {
      pivot.add(count, at: place, label: Wording(same: side.name), keys: [], to: &builder)
    }
    noteCoverage(sides, in: &pivot)
    return pivot
  }

  /// One count for each organisation in each column.
  private func byOrganisation(_ sides: [Side], _ builder: inout AnswerBuilder) -> ComparisonPivot {
    var pivot = ComparisonPivot(sides: sides, hasTotals: false)
    let offices = plan.scope.organisations ?? stating
    for office in offices {
      let counts = oneStage(
        sides.map { side in
          let predecessor = side.successions.first { $0.office == office }?.predecessor
          let scope = side.scope.narrowed(to: [predecessor ?? office], in: side.scope.periods)
          return plan.count(in: scope, by: plan.groups)
        })
      for (place, (side, count)) in zip(sides, counts).enumerated() {
        pivot.add(
          count, at: place, label: Wording(same: "\(office) \(side.name)"),
          keys: [.text(office)], to: &builder)
      }
    }
    return pivot
  }

  /// Counts of which the same stage answers: received cases are not held against closed ones.
  ///
  /// Where columns would answer with different stages, that of the parts asked for does; else the
  /// first that all columns state; else that of the last column.
  private func oneStage(_ plans: [CountPlan]) -> [CountOperator] {
    let counts = plans.map { CountOperator($0, engine) }
    let views = counts.map { $0.slots.flatMap(\.views) }
    guard let chooser = counts.first?.chooser, !chooser.asksForStages,
      Set(views.joined().map(\.stage)).count > 1
    else { return counts }
    let carrying = views.joined().first { chooser.carriesParts($0) }?.stage
    let stated = counts.map(\.statedStages).filter { !$0.isEmpty }
    let common = stated.dropFirst().reduce(stated.first ?? []) { $0.intersection($1) }
    let shared = common.min { chooser.rank(of: $0.stage) < chooser.rank(of: $1.stage) }
    let last = views.last { !$0.isEmpty }?.first.map { ForcedStage(stage: $0.stage) }
    guard let stage = carrying.map({ ForcedStage(stage: $0) }) ?? shared ?? last else {
      return counts
    }
    return plans.map { CountOperator($0, engine, stage: stage) }
  }

  /// Every organisation that states the measure, in the index's order.
  private var stating: [String] {
    let words = index.table.columns[1].dictionary
    var seen: Set<UInt32> = []
    return index.frames(of: plan.measure.id).map(\.organisation).sorted()
      .filter { seen.insert($0).inserted }.map { words[$0] }
  }

  private func noteSuccessions(_ sides: [Side], in builder: inout AnswerBuilder) {
    var noted: [Succession: [String]] = [:]
    var order: [Succession] = []
    for side in sides {
      for succession in side.successions {
        if noted[succession] == nil { order.append(succession) }
        noted[succession, default: []].append(side.name)
      }
    }
    for succession in order {
      builder.note(.succeeds(succession, in: noted[succession] ?? []))
    }
  }

  /// Definitions that changed between the first and the last column.
  private func noteBreaks(_ sides: [Side], in builder: inout AnswerBuilder) {
    let years = sides.compactMap { $0.period.map { $0.firstMonth / 12 } }
    guard let first = years.min(), let last = years.max() else { return }
    for change in plan.measure.breaks where first < change.year && change.year <= last {
      builder.note(.definitionBreak(change, plan.measure.name))
    }
  }

  /// Organisations that state the measure in some columns and not in others: sums of both are of
  /// different offices.
  private func noteCoverage(_ sides: [Side], in pivot: inout ComparisonPivot) {
    guard sides.allSatisfy({ $0.period != nil }) else { return }
    let stating = sides.map { side in
      Set(
        pivot.organisations(at: side.name).map { office in
          side.successions.first { $0.predecessor == office }?.office ?? office
        })
    }
    let all = stating.reduce(into: Set<String>()) { $0.formUnion($1) }
    guard all.count > 1 else { return }
    for (side, own) in zip(sides, stating) where !own.isEmpty {
      let absent = all.subtracting(own).sorted()
      if !absent.isEmpty { pivot.notes.append(.notCovered(absent, in: side.name)) }
    }
  }
}
