import Diagnostics
import Facts

/// The notes of `track`, in alphabetical order of their makers.
extension Note {
  private init(_ code: String, _ english: String, _ chinese: String, sources: [Int] = []) {
    self.init(
      code: code, text: Wording(english: english, chinese: chinese), sources: sources)
  }

  /// Which figures of the planned year the report on it will have to state.
  static func awaited(_ missing: [(PlanReference, SpokenMeasure)], of report: Report) -> Note {
    let year = report.plannedYear
    let list = list(missing)
    return Note(
      "awaited",
      "no report of \(report.organisation) on \(year) is loaded"
        + (missing.isEmpty ? "" : "; figures awaited: \(list.english)"),
      "尚未载入\(report.organisation) \(year) 年的报告"
        + (missing.isEmpty ? "" : ";待其给出:\(list.chinese)"))
  }

  /// A series whose two years count different things.
  static func broken(_ spoken: SpokenMeasure, _ change: Measure.Break) -> Note {
    Note(
      "break",
      "\(spoken.wording.english) counts something else from \(change.year): "
        + change.reason.english,
      "\(spoken.wording.chinese)自 \(change.year) 年起口径不同:\(change.reason.chinese)")
  }

  /// Nothing to follow.
  static func noPlan() -> Note {
    Note("not-loaded", "no report with a plan is loaded", "尚未载入带有计划的报告")
  }

  /// What is asked for and not planned, with what is.
  static func notPlanned(_ target: PlanReference, planned: [PlanReference]) -> Note {
    let nearest = planned.nearest(to: target)
    return Note(
      "not-stated", "no loaded report plans \(target); \(nearest.english)",
      "已载入的报告中没有 \(target) 的计划;\(nearest.chinese)")
  }

  /// Figures that the report on the planned year leaves out.
  static func notStated(_ missing: [(PlanReference, SpokenMeasure)], in year: Int) -> Note {
    let list = list(missing)
    return Note(
      "not-stated", "not stated for \(year), which is not zero: \(list.english)",
      "\(year) 年没有以下数字,并非为零:\(list.chinese)")
  }

  /// Other figures for a measure of a plan: rivals, members of a list, or figures stated apart.
  static func others(
    of figure: CountedFigure, _ spoken: SpokenMeasure, year: Int, sources: [Int]
  ) -> Note {
    let english = figure.others.map(\.english).joined(separator: ", ")
    let chinese = figure.others.map(\.chinese).joined(separator: "、")
    let name = spoken.wording
    if figure.value == nil {
      return Note(
        "overlap", "\(name.english) of \(year): listed and not added up: \(english)",
        "\(year) 年\(name.chinese):只列出,不相加:\(chinese)", sources: sources)
    }
    if figure.isDisputed {
      return Note(
        "disputed", "\(name.english) of \(year) is in dispute: \(english) is stated for it as well",
        "\(year) 年\(name.chinese)有出入:另处为 \(chinese)", sources: sources)
    }
    return Note(
      "stated-apart", "\(name.english) of \(year): stated apart and not added: \(english)",
      "\(year) 年\(name.chinese):另行列出、未计入:\(chinese)", sources: sources)
  }

  /// Actions that the next plan repeats.
  static func plannedAgain(_ pairs: [PlannedAgain.Pair], sources: [Int]) -> Note {
    let english = pairs.map { "\($0.earlier.id) as \($0.later.id)" }.joined(separator: ", ")
    let chinese = pairs.map { "\($0.earlier.id) 又列为 \($0.later.id)" }.joined(separator: "、")
    return Note(
      "planned-again", "planned again the year after: \(english)", "次年再次列入计划:\(chinese)",
      sources: sources)
  }

  /// A record that belongs to no action of today's reading.
  static func unmatched(_ entry: JournalEntry) -> Note {
    let record = entry.record
    let text = Printable.excerpt(record.actionText)
    let level = record.level?.name
    return Note(
      "unmatched",
      "entry \(entry.number) of \(record.date) on \(record.item)"
        + (level.map { " (\($0.english))" } ?? "")
        + " matches no planned action: \"\(text)\"",
      "第 \(entry.number) 条记录(\(record.date),\(record.item)"
        + (level.map { ",\($0.chinese)" } ?? "") + ")没有对应的计划措施:“\(text)”")
  }

  /// Actions that only sentences and records can show.
  static func unmeasured(_ ids: [PlanReference]) -> Note {
    let english = ids.map(\.description).joined(separator: ", ")
    let chinese = ids.map(\.description).joined(separator: "、")
    return Note(
      "unmeasured", "no figure measures \(english)", "没有数字可衡量 \(chinese)")
  }

  private static func list(_ missing: [(PlanReference, SpokenMeasure)]) -> Wording {
    Wording(
      english: missing.map { "\($0.1.wording.english) (\($0.0))" }.joined(separator: ", "),
      chinese: missing.map { "\($0.1.wording.chinese)(\($0.0))" }.joined(separator: "、"))
  }
}

extension Note {
  /// The note with the office that it is about in front; as it is where there is only one.
  func about(_ office: String?) -> Note {
    guard let office else { return self }
    return Note(
      code: code,
      text: Wording(
        english: "\(office): \(text.english)", chinese: "\(office):\(text.chinese)"),
      sources: sources)
  }
}

extension [PlanReference] {
  /// The references that stand beside one that does not exist: its item's actions, else its year's
  /// items, else the years.
  fileprivate func nearest(to target: PlanReference) -> Wording {
    let actions = filter {
      $0.action != nil && PlanReference(year: target.year, item: target.item).contains($0)
    }
    if target.action != nil, contains(PlanReference(year: target.year, item: target.item)) {
      return actions.isEmpty
        ? Wording(english: "that item has no actions", chinese: "该项没有单列措施")
        : Self.planned(actions)
    }
    let items = filter { $0.year == target.year && $0.action == nil }
    if !items.isEmpty { return Self.planned(items) }
    let years = Set(map(\.year)).sorted().map { PlanReference(year: $0) }
    return years.isEmpty
      ? Wording(english: "none has a plan", chinese: "报告均无计划") : Self.planned(years)
  }

  private static func planned(_ ids: [PlanReference]) -> Wording {
    var seen: Set<PlanReference> = []
    let names = ids.filter { seen.insert($0).inserted }.map(\.description)
    return Wording(
      english: "planned are \(names.joined(separator: ", "))",
      chinese: "已有计划:\(names.joined(separator: "、"))")
  }
}
