import Diagnostics
import Facts
import Indexing
import Planning

/// What a reader of counted figures must know.
extension CountOperator {
  /// What there is to say of a figure: how it was computed, disputed, included.
  func note(
    _ figure: Figure, in builder: inout AnswerBuilder, isFormulaShown: Bool = true
  ) {
    if !figure.isStated, isFormulaShown, figure.terms.count > 1 {
      builder.note(.computed(formula(of: figure)))
    }
    for row in Set(figure.terms.map(\.row)).sorted() where isDisputed(row) {
      let rivals = index.rivals(row).map { index.fact(at: $0) }.map {
        NoteText.figure($0.value, $0.precision, $0.unit)
      }
      let stated = NoteText.figure(index.value(row), index.precision(row), index.unit(row))
      builder.note(.disputed(stated, rivals, sources: builder.sources(ofRows: [row])))
    }
    if !figure.cuts.isEmpty { noteCut(Gap(cuts: figure.cuts), in: &builder) }
    for row in figure.byName { noteInclusion(of: row, in: &builder) }
    if figure.isStated, isFormulaShown, let row = figure.terms.first?.row {
      noteJoined(row, in: &builder)
    }
    for row in figure.exceeded {
      let whole = NoteText.figure(index.value(row), index.precision(row), index.unit(row))
      let sum = index.children(row).reduce(Number.zero) { $0 + index.value(Int($1)) }
      if sum > index.value(row) { builder.note(.partsExceed(whole, by: sum - index.value(row))) }
    }
    if let upper = figure.upper {
      builder.note(
        .range(
          NoteText.figure(figure.value, .exact, ""),
          NoteText.figure(upper, .exact, figure.unit)))
    }
  }

  /// What there is to say of a row of a grouped answer.
  func noteRow(_ resolution: Resolution, in builder: inout AnswerBuilder) {
    switch resolution {
    case .figure, .missing: break
    case .listed(let figures):
      let sources = builder.sources(ofRows: figures.flatMap { $0.terms.map(\.row) })
      let words = figures.map { figure in
        NoteText.figure(figure, of: figure.terms.first.map { label.wording(ofRow: $0.row) })
      }
      builder.note(sideBySide(figures).listing(words, sources: sources))
    case .mixed(let first, let second): builder.note(.unitsApart(first.unit, second.unit))
    }
  }

  /// Says which part a row of a grouped answer is included in, unless the total has said so.
  func noteCut(_ gap: Gap, in builder: inout AnswerBuilder) {
    guard let row = gap.cuts.first else {
      if gap.bounds != nil { builder.note(.partlyBrokenDown()) }
      return
    }
    let sources = builder.sources(ofRows: [row])
    let isSaid = builder.answer.notes.contains {
      $0.code == "included-in" && $0.sources == sources
    }
    if !isSaid { note(gap, in: &builder) }
  }

  /// Why some figures are listed and not added.
  func sideBySide(_ figures: [Figure]) -> Note {
    let stages = Set(figures.compactMap { $0.terms.first.map { schema.stage(of: $0.row, index) } })
    let reason: Note.Reason =
      plan.measure.nature == .rate ? .rates : stages.count > 1 ? .stages : .overlap
    return .sideBySide(figures.count, reason)
  }

  /// How a figure was computed: 176 − phone 56.
  private func formula(of figure: Figure) -> Wording {
    let count = figure.terms.count
    guard count <= 12 else {
      return Wording(english: "from \(count) figures", chinese: "由 \(count) 个数得出")
    }
    func text(_ language: Language) -> String {
      var text = ""
      for (place, term) in figure.terms.enumerated() {
        if place > 0 || term.isTakenAway { text += term.isTakenAway ? " − " : " + " }
        let name = label.wording(ofRow: term.row).text(in: language)
        let value = index.precision(term.row).sign + index.value(term.row).description
        text += name.isEmpty ? value : name + " " + value
      }
      return text
    }
    return Wording(english: text(.english), chinese: text(.chinese))
  }

  private func noteInclusion(of row: Int, in builder: inout AnswerBuilder) {
    guard let place = mergedColumn(of: row) else { return }
    let code = index.table.columns[place].codes[row]
    builder.note(
      .includes(label.wording(code, of: place), sources: builder.sources(ofRows: [row])))
  }

  /// Says in an answer by that dimension which values a row joins.
  private func noteJoined(_ row: Int, in builder: inout AnswerBuilder) {
    guard let place = mergedColumn(of: row), groupColumns.contains(place) else { return }
    let column = index.table.columns[place]
    let cell = column.cells[Int(column.codes[row])]
    guard cell.namedCount == 1 else { return }
    let words = label.words(ofCell: column.codes[row], of: place)
    builder.note(
      .joins(
        words[0], Label.joined(Array(words.dropFirst())),
        sources: builder.sources(ofRows: [row])))
  }

  private func mergedColumn(of row: Int) -> Int? {
    schema.narrowingColumns.first { place in
      let column = index.table.columns[place]
      return column.cells[Int(column.codes[row])].isMerged
    }
  }

  /// Why there is no figure.
  func note(_ gap: Gap, in builder: inout AnswerBuilder) {
    if let row = gap.cuts.first, let place = mergedColumn(of: row) {
      let code = index.table.columns[place].codes[row]
      let figure = NoteText.figure(index.value(row), index.precision(row), index.unit(row))
      builder.note(
        .includedIn(
          label.wording(code, of: place), figure, bounds: gap.bounds,
          sources: builder.sources(ofRows: [row])))
      return
    }
    if let origin = plan.scope.origin, !index.holds(origin) {
      builder.note(.notLoaded(origin))
      return
    }
    // The note about the pieces says why.
    guard !slots.contains(where: { $0.slot.pieces != nil }) else { return }
    guard plan.unstated.isEmpty else {
      for value in plan.unstated { builder.note(.unstated(value)) }
      return
    }
    noteSuccession(in: &builder)
    if let bounds = gap.bounds {
      builder.note(.bounded(bounds.low, bounds.high))
    } else {
      builder.note(isCovered ? .notStated(plan.measure.name) : .notLoaded(plan.scope))
    }
  }

  /// Names the office that one asked for continues, where that one states what is missing.
  private func noteSuccession(in builder: inout AnswerBuilder) {
    guard plan.scope.isAsked else { return }
    for office in plan.scope.organisations ?? [] {
      guard let older = index.organisations.first(where: { $0.name == office })?.succeeds
      else { continue }
      let scope = plan.scope.narrowed(to: [older], in: plan.scope.periods)
      let count = CountOperator(plan.moved(to: scope), engine)
      if !count.slots.isEmpty, count.resolve(count.slots, where: count.filter).figure != nil {
        builder.note(.continued(office, older))
      }
    }
  }

  /// Whether a report, or any fact, covers what the question asks for.
  private var isCovered: Bool {
    let names = plan.scope.organisations
    let periods = plan.scope.periods
    func isAskedFor(_ organisation: String, _ period: Period) -> Bool {
      (names?.contains(organisation) ?? true)
        && (periods.isEmpty || periods.contains { $0.contains(period) })
    }
    return index.reports.contains { isAskedFor($0.organisation, $0.period) }
      || index.histories.contains { $0.facts.contains { isAskedFor($0.organisation, $0.period) } }
  }

  /// Which stage, year and periods answered where the question left it open.
  func noteScope(in builder: inout AnswerBuilder, _ resolution: Resolution) {
    noteUnstated(in: &builder, resolution)
    noteStage(in: &builder)
    if let newest = selection.newest {
      let words = index.table.columns[1].dictionary
      builder.note(.newestYear(newest, leavingOut: selection.leftOut.map { words[$0] }))
    }
    for slot in slots where slot.slot.frames.count > 1 {
      builder.note(.tiled(slot.slot.period, by: slot.slot.frames.count))
    }
    notePieces(in: &builder)
    stretch?.notePieces(in: &builder)
    noteNesting(in: &builder)
    if plan.groups.contains(where: { $0.unit != nil }) {
      noteCoverage(in: &builder)
      stretch?.noteYears(in: &builder, resolution)
    } else {
      noteYears(in: &builder, resolution)
    }
  }

  /// Which periods a figure is of, and which of those asked for have none.
  func noteYears(in builder: inout AnswerBuilder, _ resolution: Resolution) {
    guard case .figure(let figure) = resolution else { return }
    let stated = Set(slots(behind: figure).map(\.period)).sorted()
    let missing = selection.asked.filter { !stated.contains($0) }
    if isStock([figure]), Set(slots.map(\.slot.period)).count > 1, let last = stated.last {
      builder.note(.stock(last))
    } else if stated.count > 1 || !missing.isEmpty {
      builder.note(.severalYears(stated, missing: missing))
    }
  }

  /// Organisations that some rows by period cover and others do not.
  private func noteCoverage(in builder: inout AnswerBuilder) {
    let words = index.table.columns[1].dictionary
    let stating = slots.filter { !$0.slot.frames.isEmpty }
    let all = Set(stating.map(\.slot.organisation))
    guard all.count > 1 else { return }
    for period in Set(stating.map(\.slot.period)).sorted() {
      let own = Set(stating.filter { $0.slot.period == period }.map(\.slot.organisation))
      let absent = all.subtracting(own).map { words[$0] }.sorted()
      if !absent.isEmpty { builder.note(.notCovered(absent, in: period.description)) }
    }
  }

  /// The slots whose figures went into a figure.
  func slots(behind figure: Figure) -> [FrameSelector.Slot] {
    let columns = index.table.columns
    let frames = Set(figure.terms.map { [columns[1].codes[$0.row], columns[2].codes[$0.row]] })
    return slots.map(\.slot).filter { slot in
      slot.frames.contains { frames.contains([$0.organisation, $0.period]) }
    }
  }

  /// Says which organisations lie within others and are not added to them.
  private func noteNesting(in builder: inout AnswerBuilder) {
    let organisations = Set(slots.map(\.slot.organisation))
    let words = index.table.columns[1].dictionary
    for inner in organisations.sorted() {
      guard let outer = outer(of: inner, among: organisations) else { continue }
      builder.note(.nested(words[inner], in: words[outer]))
    }
    for inner in slots {
      guard let outer = slots.first(where: { contains($0.slot, inner.slot) }),
        resolve(outer, where: filter).figure != nil
      else { continue }
      builder.note(
        .nested(inner.slot.period.description, in: outer.slot.period.description))
    }
  }

  /// Lists what is known of periods that too few finer ones are known of to be added up.
  private func notePieces(in builder: inout AnswerBuilder) {
    for slot in slots {
      guard let pieces = slot.slot.pieces else { continue }
      var known: [Wording] = []
      var rows: [Int] = []
      for frame in pieces.known {
        let views = chooser.views(of: frame)
        let resolution = resolve(
          SlotViews(
            slot: .init(
              period: index.periods[Int(frame.period)], organisation: frame.organisation,
              frames: [frame]), views: views), where: filter)
        guard let figure = resolution.figure else { continue }
        let name = Wording(same: index.periods[Int(frame.period)].description)
        known.append(NoteText.figure(figure, of: name))
        rows += figure.terms.map(\.row)
      }
      guard !known.isEmpty else { continue }
      let sources = builder.sources(ofRows: rows)
      builder.note(.knownFor(known, pieces, of: slot.slot.period, sources: sources))
    }
  }

  private func noteUnstated(in builder: inout AnswerBuilder, _ resolution: Resolution) {
    if case .missing = resolution { return }
    for value in plan.unstated { builder.note(.unstated(value)) }
  }

  /// The stage that answers where none was asked for, and the others.
  private func noteStage(in builder: inout AnswerBuilder) {
    let asked = filter.columns + groupColumns.compactMap { $0 }
    guard !asked.contains(where: schema.isStage) else { return }
    for slot in slots {
      for view in slot.views {
        guard let stage = view.stage else { continue }
        let others = slots.count == 1 ? others(than: view) : []
        builder.note(.headline(label.wording(stage.cell, of: stage.column), others: others))
      }
    }
  }

  /// The figures of a frame's other stages that count what one of the answering stage counts: of
  /// all, or of the same category.
  private func others(than view: FrameView) -> [Wording] {
    func narrowing(_ row: Int) -> [UInt32] {
      schema.narrowingColumns.map { index.table.columns[$0].codes[row] }
    }
    let counted = Set(view.roots.map(narrowing))
    return index.frameRows[view.frame.rows].map { Int($0) }.filter { row in
      guard let stage = schema.stage(of: row, index), stage != view.stage else { return false }
      return schema.isWhole(row, index) || counted.contains(narrowing(row))
    }.map { NoteText.figure(ofRow: $0, label) }
  }
}
