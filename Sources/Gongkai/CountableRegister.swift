import Facts
import Indexing

/// A register as the figures of reports are found in it: its cases, and what they are known by.
///
/// `complaints.csv` with the channel in a column counts the cases behind 2011年电话投诉56件.
struct CountableRegister: Sendable {
  let register: CaseRegister
  let entry: Catalogue.RegisterEntry

  /// Whether a column tells organisations apart.
  var namesOrganisations: Bool { register.schema.field(.organisation) != nil }

  /// Whether its columns tell apart everything that a fact's dimensions do.
  func hasDimensions(of fact: Fact) -> Bool {
    fact.coordinates.dimensions.allSatisfy { entry.field($0)?.role == .dimension }
  }

  /// Whether some case has a value of a dimension.
  func knows(_ value: String, of dimension: String) -> Bool {
    entry.field(dimension)?.values.contains { $0.id == value } ?? false
  }

  /// Whether it knows of its cases as finely as a period says it: a column of years has no months.
  func tells(_ period: Period) -> Bool {
    let isOfYears = period.firstMonth % 12 == 0 && period.lastMonth % 12 == 11
    return entry.hasDays || entry.period != nil && isOfYears
  }

  /// Whether a month lies between its first case and its last.
  func covers(_ month: Int) -> Bool {
    entry.period.map { ($0.firstMonth...$0.lastMonth).contains(month) } ?? false
  }

  /// How many cases a fact would count here; nil where the columns can't tell.
  /// - Complexity: That of a question to the index.
  func count(of fact: Fact, by offices: OfficeNames) -> Int? {
    var parts = [months(of: fact.period)]
    if namesOrganisations { parts.append(cases(of: fact.organisation, by: offices)) }
    parts += fact.coordinates.entries.map { cases(with: $0.values, of: $0.dimension) }
    return try? register.index.answer(RegisterQuestion(where: .and(parts))).count
  }

  private func months(of period: Period) -> RegisterCondition {
    if entry.hasDays, let days = register.schema.field(.received) {
      return .isAny(RegisterAxis(column: days.column), [.period(period)])
    }
    guard let years = register.schema.field(.year) else { return .or([]) }
    let axis = RegisterAxis(column: years.column)
    let keys = (period.firstMonth / 12...period.lastMonth / 12).map(Number.init)
    return .isAny(axis, keys.map { .number($0) })
  }

  private func cases(of organisation: String, by offices: OfficeNames) -> RegisterCondition {
    let words = entry.organisations.filter { offices.name($0.id, liesWithin: organisation) }
    return anyWord(words.flatMap(\.words), of: register.schema.field(.organisation))
  }

  private func cases(with values: [String], of dimension: String) -> RegisterCondition {
    let known = entry.field(dimension)?.values.filter { values.contains($0.id) } ?? []
    return anyWord(known.flatMap(\.words), of: register.schema.field(dimension))
  }

  private func anyWord(
    _ words: [String], of field: RegisterSchema.Field?
  ) -> RegisterCondition {
    guard let field else { return .or([]) }
    return .isAny(RegisterAxis(column: field.column), words.map { .word($0) })
  }
}
