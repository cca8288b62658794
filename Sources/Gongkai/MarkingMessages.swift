import Diagnostics
import Syntax
import Tracking

/// What can be wrong with a mark that only the plans and the journal can show.
extension Diagnostic {
  static func entryOfAnother(_ number: Int, _ item: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "entry-of-another",
      message: Wording(
        english: "entry \(number) was recorded on \(item)", chinese: "第 \(number) 条记录属于 \(item)"),
      range: range, suggestion: item)
  }

  static func futureDay(_ day: String, today: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "future-day",
      message: Wording(
        english: "\(day) is still to come, and only what has been is recorded",
        chinese: "\(day) 尚未到来,只能记录已发生的情况"),
      range: range, suggestion: today)
  }

  static func notPlanned(
    _ wanted: PlanReference, planned: [PlanReference], at range: ByteRange
  ) -> Diagnostic {
    let items = planned.filter { $0.action == nil }.map(\.description)
    let actions = planned.filter {
      $0.action != nil && $0.item == wanted.item && wanted.action != nil
    }.map(\.description)
    let near = actions.isEmpty ? items : actions
    let list = near.joined(separator: ", ")
    return Diagnostic(
      id: "not-planned",
      message: Wording(
        english: "no loaded report plans \(wanted)", chinese: "已载入的报告中没有 \(wanted) 的计划"),
      range: range,
      notes: near.isEmpty
        ? [] : [Wording(english: "planned are \(list)", chinese: "已有计划:\(list)")])
  }

  static func plannedBySeveral(
    _ wanted: PlanReference, _ offices: [String], at range: ByteRange
  ) -> Diagnostic {
    let list = offices.prefix(8).joined(separator: ", ")
    return Diagnostic(
      id: "planned-by-several",
      message: Wording(
        english: "\(offices.count) organisations plan \(wanted); \"of\" names one",
        chinese: "有 \(offices.count) 个机构的计划含 \(wanted);用“属”指定其一"),
      range: range, notes: [Wording(same: list)])
  }

  static func unfitEvidence(_ evidence: Name, _ problems: [Diagnostic]) -> Diagnostic {
    Diagnostic(
      id: "unfit-evidence",
      message: Wording(
        english: "the evidence begins as a question does and cannot be answered",
        chinese: "佐证以提问开头,但无法回答"),
      range: evidence.range, notes: problems.map(\.message))
  }
}
