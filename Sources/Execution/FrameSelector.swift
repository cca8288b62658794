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
    /// How many finer periods are known and how many would tile the period.
    let tiles: (known: Int, needed: Int)?
  }

  /// What was chosen.
  struct Selection {
    var slots: [Slot] = []
    /// The period that was chosen because none was asked for, where others are known as well.
    var newest: Period?
    /// Organisations in scope that state the measure, but not for the newest period.
    var leftOut: [UInt32] = []
    /// Whole years that were asked for one by one.
    var years: [Int] = []
  }

  let index: FactIndex
  let measure: String
  let scope: Scope
  /// Whether a frame has any figure that may answer.
  let answers: (FactIndex.Frame) -> Bool

  /// The frames that answer; with `allYears` those of every year where none is asked for: `by year`.
  func select(allYears: Bool) -> Selection {
    let frames = index.frames(of: measure).filter(isInScope)
    guard scope.periods.isEmpty else { return asked(of: frames) }
    return allYears ? everyYear(of: frames) : newest(of: frames)
  }

  private func isInScope(_ frame: FactIndex.Frame) -> Bool {
    guard let organisations = scope.organisations else { return true }
    let column = index.table.columns[1]
    return organisations.contains(column.dictionary[frame.organisation])
  }

  private func period(_ frame: FactIndex.Frame) -> Period { index.periods[Int(frame.period)] }

  private func slot(_ frame: FactIndex.Frame) -> Slot {
    Slot(
      period: period(frame), organisation: frame.organisation, frames: [frame], tiles: nil)
  }

  private func everyYear(of frames: [FactIndex.Frame]) -> Selection {
    Selection(slots: frames.filter { period($0).wholeYear != nil }.map(slot))
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

  private func asked(of frames: [FactIndex.Frame]) -> Selection {
    var selection = Selection()
    for target in scope.periods {
      switch target {
      case .years(let years):
        let known = frames.filter { period($0).wholeYear.map(years.contains) ?? false }
        selection.slots += known.map(slot)
        if years.count <= 100 { selection.years += years }
      case .whole(let whole):
        if let year = whole.wholeYear { selection.years.append(year) }
        selection.slots += slots(for: whole, in: frames)
      }
    }
    return withoutRepeats(selection)
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
      if let exact = own.first(where: { period($0) == whole }) { return slot(exact) }
      return tiled(whole, by: own, organisation)
    }
  }

  /// A period summed from finer ones that tile it: halves, quarters, months, years.
  private func tiled(
    _ whole: Period, by frames: [FactIndex.Frame], _ organisation: UInt32
  ) -> Slot {
    var best = (known: 0, needed: 0)
    for months in [12, 6, 3, 1] where months < whole.months && whole.months % months == 0 {
      let tiles = frames.filter {
        period($0).months == months
          && (period($0).firstMonth - whole.firstMonth) % months == 0
      }
      let needed = whole.months / months
      if tiles.count == needed {
        return Slot(
          period: whole, organisation: organisation, frames: tiles, tiles: (needed, needed))
      }
      if tiles.count > best.known { best = (tiles.count, needed) }
    }
    return Slot(
      period: whole, organisation: organisation, frames: [],
      tiles: best.known > 0 ? best : nil)
  }
}
