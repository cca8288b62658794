import Diagnostics
import Facts
import Syntax

/// What a question asks for and no register of its measure has.
enum CaseLack {
  /// Cases of the organisations.
  case cases
  /// A column that the vocabulary knows.
  case column
  /// Days or years.
  case dates
  /// Numbers in the field.
  case numbers
  /// One unit of what is added up.
  case unit
}

/// What became of binding a question to the fields of registers.
struct CaseBinding {
  /// The plan; nil where no register can answer.
  let plan: CasePlan?
  /// What is wrong with the question over registers; empty where none has its measure.
  let problems: [Diagnostic]
  /// Whether nothing but a register is asked, or could answer, and those that have the measure can't.
  let isAskedInVain: Bool
  /// What the registers lack.
  let lacks: Set<CaseLack>
  /// Whether registers may answer in place of documents; else they only tell their own figure.
  let mayAnswer: Bool

  static let none = CaseBinding(
    plan: nil, problems: [], isAskedInVain: false, lacks: [], mayAnswer: false)

  /// What is wrong with a question that neither facts nor cases can be asked: what the registers
  /// say where they know all its names, or know a nearer one.
  func problems(besides others: [Diagnostic], _ catalogue: Catalogue) -> [Diagnostic] {
    guard mayAnswer, let first = problems.first else { return others }
    let knowsNames = !lacks.isDisjoint(with: [.cases, .dates, .numbers, .unit])
    let isNearer = first.suggestion != nil && others.first?.suggestion == nil
    return isAskedInVain || others.isEmpty || catalogue.measures.isEmpty || knowsNames || isNearer
      ? problems : others
  }
}

extension Planner {
  /// The question bound to the registers of its measure.
  func casesBound(of query: Query) -> CaseBinding {
    guard query.verb.asksOfCases, let subject = query.subject,
      let place = measureNames.place(of: subject.text),
      let fields = caseFields[measures[place].id]
    else { return .none }
    var binder = CaseBinder(
      planner: self, query: query, measure: measures[place], fields: fields)
    let plan = binder.plan()
    let problems = binder.binder.problems
    let isAlone =
      query.clauses.origin == nil && catalogue.measure(measures[place].id) == nil
      && !binder.lacks.isDisjoint(with: [.cases, .column, .unit])
    return CaseBinding(
      plan: problems.isEmpty ? plan : nil, problems: problems,
      isAskedInVain: isAlone || query.isForCasesAlone && !problems.isEmpty,
      lacks: binder.lacks, mayAnswer: [nil, .register].contains(query.clauses.origin))
  }
}

extension Query {
  /// Whether nothing but a register could answer it.
  fileprivate var isForCasesAlone: Bool {
    clauses.origin == .register || clauses.origin == nil && verb.isAggregate
  }
}

extension Query.Verb {
  /// Whether cases can answer it.
  fileprivate var asksOfCases: Bool {
    switch self {
    case .count, .share, .rate, .compare, .list: true
    default: isAggregate
    }
  }
}
