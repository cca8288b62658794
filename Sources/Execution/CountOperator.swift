public import Diagnostics
public import Facts
import Indexing
import Planning

/// `count`: figures by the counting rules, grouped or not.
struct CountOperator {
  /// The views of one slot, frame by frame.
  struct SlotViews {
    let slot: FrameSelector.Slot
    let views: [FrameView]
  }

  let index: FactIndex
  let schema: Schema
  let plan: CountPlan
  let engine: Executor
  let resolver: Resolver
  let label: Label
  let filter: RowFilter
  /// The table column of each group; nil for years, organisations and dimensions without facts.
  let groupColumns: [Int?]
  let chooser: FrameChooser
  let selection: FrameSelector.Selection
  let slots: [SlotViews]

  /// Prepares a count.
  ///
  /// - Parameters:
  ///   - plan: what is counted.
  ///   - engine: over what.
  ///   - asked: the columns that decide which stage answers, where another question's do.
  ///   - stage: the stage that must answer, where another count's does.
  init(_ plan: CountPlan, _ engine: Executor, asked: [Int]? = nil, stage: ForcedStage? = nil) {
    let (index, schema) = (engine.index, engine.schema)
    self.index = index
    self.schema = schema
    self.plan = plan
    self.engine = engine
    label = Label(index: index, schema: schema)
    filter = RowFilter(plan.filter, in: index)
    groupColumns = (plan.groups + [plan.distinct].compactMap { $0 }).map { group in
      if case .dimension(let dimension) = group { index.table.place(of: dimension.id) } else { nil }
    }
    resolver = Resolver(
      index: index, schema: schema, vocabulary: engine.vocabulary, measure: plan.measure,
      measureCode: index.table.columns[0].dictionary.code(of: plan.measure.id) ?? 0)
    let chooser = FrameChooser(
      index: index, schema: schema, measure: plan.measure,
      asked: asked ?? filter.columns + groupColumns.compactMap { $0 }, forced: stage)
    let selector = FrameSelector(
      index: index, measure: plan.measure.id, scope: plan.scope
    ) {
      !chooser.views(of: $0).isEmpty
    }
    self.chooser = chooser
    selection = selector.select(by: plan.unit)
    slots = selection.slots.map { slot in
      SlotViews(slot: slot, views: slot.frames.flatMap(chooser.views))
    }
  }

  /// The stages of which any frame that is asked for states a figure.
  var statedStages: Set<ForcedStage> {
    Set(
      selection.slots.flatMap(\.frames).flatMap { frame in
        index.frameRows[frame.rows].map { Int($0) }
          .filter { !schema.isShy($0, index, asked: chooser.asked) }
          .map { ForcedStage(stage: schema.stage(of: $0, index)) }
      })
  }

  /// The answer; a sum of figures that count different things is a problem instead.
  func answer(to plan: Plan) -> ExecutionOutcome {
    var builder = AnswerBuilder(index: index, query: plan.text, verb: plan.verb)
    builder.set {
      $0.measure = Term(id: self.plan.measure.id, name: self.plan.measure.name)
    }
    let condition = ConditionWording(vocabulary: engine.vocabulary).wording(of: self.plan.filter)
    builder.set { $0.condition = condition }

    if self.plan.distinct != nil { return .answer(distinctAnswer(&builder)) }
    return self.plan.groups.isEmpty
      ? plainAnswer(&builder, at: plan.verbRange) : groupedAnswer(&builder)
  }

  /// What all slots answer together under a condition.
  func resolve(_ slots: [SlotViews], where filter: RowFilter) -> Resolution {
    if slots.count == 1 { return resolve(slots[0], where: filter) }
    var found: [(slot: FrameSelector.Slot, figure: Figure)] = []
    var listed: [Figure] = []
    var gap = Gap()
    for slot in slots {
      switch resolve(slot, where: filter) {
      case .figure(let figure): found.append((slot.slot, figure))
      case .listed(let figures): listed += figures
      case .mixed(let first, let second): return .mixed(first, second)
      case .missing(let none): gap.cuts += none.cuts
      }
    }
    if !listed.isEmpty { return .listed(found.map(\.figure) + listed) }
    let apart = found.filter { one in !found.contains { contains($0.slot, one.slot) } }
    if apart.contains(where: { one in apart.contains { overlaps(one.slot, $0.slot) } }) {
      return .listed(apart.map(\.figure))
    }
    let counted = countable(apart)
    if counted.isEmpty { return .missing(gap) }
    if counted.count > 1, plan.measure.nature == .rate { return .listed(counted) }
    guard case .figure(var sum) = total(of: counted) else { return total(of: counted) }
    sum.cuts = gap.cuts
    return .figure(sum)
  }

  private func total(of figures: [Figure]) -> Resolution {
    guard case .figure(var sum) = resolver.sum(of: figures) else {
      return resolver.sum(of: figures)
    }
    sum.isWhole = figures.allSatisfy(\.isWhole)
    return .figure(sum)
  }

  /// Whether a slot is of the same organisation as another and its period holds the other's.
  func contains(_ outer: FrameSelector.Slot, _ inner: FrameSelector.Slot) -> Bool {
    outer.organisation == inner.organisation && outer.period != inner.period
      && outer.period.contains(inner.period)
  }

  /// Whether two slots of one organisation share months, neither holding the other.
  private func overlaps(_ one: FrameSelector.Slot, _ other: FrameSelector.Slot) -> Bool {
    one.organisation == other.organisation && one.period != other.period
      && one.period.overlaps(other.period)
  }

  /// The figures that may be added: none of what another contains, and of stocks the newest.
  private func countable(_ found: [(slot: FrameSelector.Slot, figure: Figure)]) -> [Figure] {
    var stating: [Period: Set<UInt32>] = [:]
    for one in found { stating[one.slot.period, default: []].insert(one.slot.organisation) }
    var kept = found.filter { one in
      outer(of: one.slot.organisation, among: stating[one.slot.period] ?? []) == nil
    }
    if isStock(kept.map(\.figure)), let newest = kept.map(\.slot.period).max() {
      kept = kept.filter { $0.slot.period == newest }
    }
    return kept.map(\.figure)
  }

  /// The nearest of some organisations that an organisation lies within.
  func outer(of organisation: UInt32, among others: Set<UInt32>) -> UInt32? {
    guard others.count > 1 else { return nil }
    var outer = index.parent(ofOrganisation: organisation)
    // A tree that bites its own tail ends with the number of its organisations.
    var steps = index.organisations.count
    while outer != 0, steps > 0 {
      if others.contains(outer) { return outer }
      outer = index.parent(ofOrganisation: outer)
      steps -= 1
    }
    return nil
  }

  /// Whether figures are of a moment: the measure is a stock, or the stage that answers is.
  func isStock(_ figures: [Figure]) -> Bool {
    if plan.measure.nature == .stock { return true }
    guard let row = figures.first?.terms.first?.row,
      let stage = schema.stage(of: row, index)
    else { return false }
    let word = index.table.columns[stage.column].words(of: stage.cell).first ?? ""
    return schema.dimensions[stage.column]?.value(word)?.isStock ?? false
  }

  /// What one organisation and period answer: one stage, or the periods that tile it together.
  func resolve(_ slot: SlotViews, where filter: RowFilter) -> Resolution {
    if slot.slot.frames.count > 1 { return tiled(slot, where: filter) }
    var gap = Gap()
    var found: [Resolution] = []
    for view in slot.views {
      let resolution = resolver.resolve(view, where: filter)
      if case .missing(let none) = resolution {
        if gap.cuts.isEmpty { gap = none }
      } else {
        found.append(resolution)
      }
    }
    if found.count <= 1 { return found.first ?? .missing(gap) }
    return .listed(
      found.flatMap { resolution -> [Figure] in
        switch resolution {
        case .figure(let figure): [figure]
        case .listed(let figures): figures
        case .mixed(let first, let second): [first, second]
        case .missing: []
        }
      })
  }

  private func tiled(_ slot: SlotViews, where filter: RowFilter) -> Resolution {
    let resolutions = slot.views.map { resolver.resolve($0, where: filter) }
    let figures = resolutions.compactMap(\.figure)
    guard figures.count == slot.slot.frames.count else { return .missing(Gap()) }
    if isStock(figures) { return figures.last.map(Resolution.figure) ?? .missing(Gap()) }
    return plan.measure.nature == .rate ? .listed(figures) : total(of: figures)
  }
}

/// A stage that must answer; none for the figures without one.
struct ForcedStage: Hashable {
  let stage: Stage?
}

/// What carrying out a plan gives.
public enum ExecutionOutcome: Sendable {
  /// The answer.
  case answer(Answer)
  /// What is wrong with the question, seen only with the figures at hand; never empty.
  case problems([Diagnostic])
}
