public import Facts

/// Something that a report plans and that can be followed: an item, or one action of it.
///
/// 2012.5 强化载体建设 is an item; its 2012.5.3 提高点击率 is an action.
public struct PlannedAction: Sendable, Hashable {
  /// The name by which people follow it.
  public let id: PlanReference
  /// Its own words.
  public let text: String
  /// The item that it is or belongs to.
  public let item: PlanItem

  /// Whether it is judged by its own words: an action is, and an item that has no actions.
  public var standsAlone: Bool { id.action != nil || item.actions.isEmpty }

  /// Each item that a report plans, followed by its actions, in text order.
  public static func all(of report: Report) -> [PlannedAction] {
    let year = report.plannedYear
    return report.plan.flatMap { item in
      let whole = PlannedAction(
        id: PlanReference(year: year, item: item.number), text: item.text, item: item)
      return [whole]
        + item.actions.enumerated().map { place, text in
          PlannedAction(
            id: PlanReference(year: year, item: item.number, action: place + 1), text: text,
            item: item)
        }
    }
  }
}

extension Report {
  /// The last year that the report tells of, whose figures a plan starts from.
  var reportedYear: Int { period.lastMonth / 12 }

  /// The year that its plan is for.
  var plannedYear: Int { reportedYear + 1 }
}
