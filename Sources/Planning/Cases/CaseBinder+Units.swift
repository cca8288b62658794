import Facts
import Syntax

/// The units of what a question adds up.
extension CaseBinder {
  /// The unit of the numbers that a task computes with; nil where a register that has the field names
  /// none.
  static func figureUnit(of task: CasePlan.Task, _ entries: [Catalogue.RegisterEntry]) -> String? {
    guard case .figure(let figure) = task, let id = figure.field?.id else { return nil }
    let units = Set(entries.compactMap { $0.field(id) }.map(\.unit))
    return units.count == 1 ? units.first.flatMap(\.self) : nil
  }

  /// Complains where registers count their cases, or give the numbers of a field, in units that
  /// can't be added.
  mutating func requireOneUnit(
    for task: CasePlan.Task, _ entries: [Catalogue.RegisterEntry]
  ) {
    let isFigure = if case .figure = task { true } else { false }
    let said = entries.compactMap { entry in
      Self.unit(of: entry, for: task).map { (register: entry.name, unit: $0) }
    }
    guard let first = said.first,
      let other = said.first(where: { said in
        isFigure
          ? said.unit != first.unit
          : !planner.vocabulary.areOfOneClass(said.unit, first.unit)
      })
    else { return }
    complain(.unitsOfRegisters(first, other, at: query.verbRange), for: .unit)
  }

  private static func unit(
    of entry: Catalogue.RegisterEntry, for task: CasePlan.Task
  ) -> String? {
    switch task {
    case .count, .share, .rate, .compare: entry.unit
    case .figure(let figure): figure.field.flatMap { entry.field($0.id)?.unit }
    case .list: nil
    }
  }
}
