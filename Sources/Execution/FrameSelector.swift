import Facts
import Indexing
import Planning

/// Chooses the organisations and periods that a question is answered for.
struct FrameSelector {
  /// The frames of one organisation that answer for one period, alone or tiling it.
  struct Slot {
    /// The period that is answered for.
    let period: Period
    /// The organisation.
    let organisation: UInt32
    /// One frame, or finer ones that tile the period; none where too few are known.
    let frames: [FactIndex.Frame]
    /// The finer frames that are known where they do not tile the period.
    var pieces: Pieces?
  }

  /// Some of the finer periods that would tile a period.
  struct Pieces {
    /// What the period would be tiled by.
    let unit: PeriodUnit
    /// How many would tile it.
    let needed: Int
    /// Those that are known, ascending.
    let known: [FactIndex.Frame]
  }

  /// What was chosen.
  struct Selection {
    var slots: [Slot] = []
    /// The period that was chosen because none was asked for, where others are known as well.
    var newest: Period?
    /// Organisations in scope that state the measure, but not for the newest period.
    var leftOut: [UInt32] = []
    /// Whole years, or units to group by, that were asked for one by one.
    var asked: [Period] = []
  }

  /// The most periods that a question lists one by one, known or not.
  private static let mostListed = 400

  let index: FactIndex
  let measure: String
  let scope: Scope
  /// Whether a frame has any figure that may answer.
  let answers: (FactIndex.Frame) -> Bool

  /// The frames that answer; with a unit, one slot for each period of that length: `by month`.
  func select(by unit: PeriodUnit?) -> Selection {
    let frames = index.frames(of: measure).filter(isInScope)
    guard let unit else { return scope.periods.isEmpty ? newest(of: frames) : asked(of: frames) }
    return scope.periods.isEmpty ? every(unit, of: frames) : asked(of: frames, by: unit)
  }

  private func isInScope(_ frame: FactIndex.Frame) -> Bool {
    guard let organisations = scope.organisations else { return true }
    let column = index.table.columns[1]
    return organisations.contains(column.dictionary[frame.organisation])
  }

  private func period(_ frame: FactIndex.Frame) -> Period { index.periods[Int(frame.period)] }

  private func slot(_ frame: FactIndex.Frame) -> Slot {
    Slot(period: period(frame), organisation: frame.organisation, frames: [frame])
  }

  /// Every period of a unit of which something is known, itself or pieces of it.
  private func every(_ unit: PeriodUnit, of frames: [FactIndex.Frame]) -> Selection {
    let known = frames.filter { period($0).months <= unit.months }.filter(answers)
      .map { period($0).enclosing(unit) }
    return Selection(slots: Set(known).sorted().flatMap { slots(for: $0, in: frames) })
  }

  /// The newest whole year that states the measure; where none does, the newest period.
  private func newest(of frames: [FactIndex.Frame]) -> Selection {
    let years = frames.filter { period($0).wholeYear != nil }
    let candidates = years.isEmpty ? frames : years
    // Frames are sorted by period, so the newest stand last.
    guard let newest = candidates.last(where: answers) else { return Selection() }
    let chosen = candidates.filter { $0.period == newest.period }
    let others = frames.filter { $0.period != newest.period }
    let answering = Set(chosen.map(\.organisation))
    return Selection(
      slots: chosen.map(slot), newest: others.isEmpty ? nil : period(newest),
      leftOut: Set(others.filter(answers).map(\.organisation)).subtracting(answering).sorted())
  }

  /// The periods asked for, each as a whole.
  private func asked(of frames: [FactIndex.Frame]) -> Selection {
    var selection = Selection()
    for target in scope.periods {
      switch target {
      case .years(let years):
        let listed = years.count <= Self.mostListed
        if listed { selection.asked += years.map { Period.year($0) } }
        selection.slots += self.years(years, in: frames).flatMap { slots(for: $0, in: frames) }
      case .whole(let whole):
        selection.asked.append(whole)
        selection.slots += slots(for: whole, in: frames)
      }
    }
    return withoutRepeats(selection)
  }

  /// The periods of a unit within those asked for; a period shorter than the unit answers as it is.
  private func asked(of frames: [FactIndex.Frame], by unit: PeriodUnit) -> Selection {
    var selection = Selection()
    for target in scope.periods {
      let wholes: [Period] =
        switch target {
        case .years(let years): self.years(years, in: frames)
        case .whole(let whole): [whole]
        }
      var parts = wholes.flatMap { $0.parts(by: unit) }
      if parts.isEmpty { parts = wholes }
      if case .years(let years) = target, unit == .year, years.count <= Self.mostListed {
        parts = years.map { Period.year($0) }
      }
      if parts.count <= Self.mostListed { selection.asked += parts }
      selection.slots += parts.flatMap { slots(for: $0, in: frames) }
    }
    return withoutRepeats(selection)
  }

  /// The years of a range of which something is known.
  private func years(_ range: ClosedRange<Int>, in frames: [FactIndex.Frame]) -> [Period] {
    let known = frames.filter(answers).map(period).filter { $0.months <= 12 }
      .map { $0.enclosing(.year) }
    return Set(known).filter { $0.wholeYear.map(range.contains) ?? false }.sorted()
  }

  private func withoutRepeats(_ selection: Selection) -> Selection {
    var seen: Set<[Int]> = []
    var result = selection
    result.slots = selection.slots.filter {
      seen.insert([$0.period.firstMonth, $0.period.lastMonth, Int($0.organisation)]).inserted
    }
    return result
  }

  /// One slot for each organisation that states a period or something within it.
  private func slots(for whole: Period, in frames: [FactIndex.Frame]) -> [Slot] {
    var organisations: [UInt32] = []
    let inside = frames.filter { whole.contains(period($0)) }
    for frame in inside where !organisations.contains(frame.organisation) {
      organisations.append(frame.organisation)
    }
    return organisations.map { organisation in
      let own = inside.filter { $0.organisation == organisation }
      if let exact = own.first(where: { period($0) == whole && answers($0) })
        ?? own.first(where: { period($0) == whole })
      {
        return slot(exact)
      }
      return tiled(whole, by: own.filter(answers), organisation)
    }
  }

  /// A period summed from finer ones that tile it: halves, quarters, months, years.
  private func tiled(
    _ whole: Period, by frames: [FactIndex.Frame], _ organisation: UInt32
  ) -> Slot {
    var best: Pieces?
    for unit in PeriodUnit.allCases where unit.months < whole.months {
      let parts = whole.parts(by: unit)
      let known = frames.filter { period($0).isWhole(unit) }
      guard parts.count * unit.months == whole.months, !known.isEmpty else { continue }
      if known.count == parts.count {
        return Slot(period: whole, organisation: organisation, frames: known)
      }
      if known.count > best?.known.count ?? 0 {
        best = Pieces(unit: unit, needed: parts.count, known: known)
      }
    }
    return Slot(period: whole, organisation: organisation, frames: [], pieces: best)
  }
}
