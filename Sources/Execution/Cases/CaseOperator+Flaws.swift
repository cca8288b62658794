import Diagnostics
import Facts
import Indexing
import Planning

/// What a field is called that is not what a question takes it for.
extension CaseOperator {
  /// The name of the field of a flaw, which knows its column alone; nil where it has none.
  func fieldName(of flaw: RegisterQuestionFlaw) -> Wording? {
    let asked = askedFields
    return counter.desks.lazy.compactMap { desk in
      desk.register.schema.fields.first { field in
        asked.contains(field.id)
          && flaw.isOf(desk.register.index.register.columns[field.column], at: field.column)
      }
    }.first?.name
  }

  /// The ids of the fields that the question speaks of.
  private var askedFields: Set<String> {
    var ids = Set((plan.filter.fields + [figureField].compactMap(\.self)).map(\.id))
    ids.formUnion(plan.groups.map(\.id))
    switch plan.task {
    case .figure(.distinct(let group)): ids.insert(group.id)
    case .list(let field?, _): ids.insert(field)
    case .rate(let base): ids.formUnion(base.fields.map(\.id))
    case .count, .figure, .share, .compare, .list: break
    }
    return ids
  }

  private var figureField: CaseField? {
    if case .figure(let figure) = plan.task { figure.field } else { nil }
  }
}

extension RegisterQuestionFlaw {
  /// Whether a column may be the one that the flaw is of.
  fileprivate func isOf(_ column: RegisterColumn, at place: Int) -> Bool {
    switch (self, column.meaning) {
    case (.noGroups(place), .text): true
    case (.noNumbers(place), .words), (.noNumbers(place), .text), (.noNumbers(place), .days): true
    case (.noOrder(place), .words), (.noOrder(place), .text): true
    case (.noDays(place), .words), (.noDays(place), .text), (.noDays(place), .numbers): true
    default: false
    }
  }
}
