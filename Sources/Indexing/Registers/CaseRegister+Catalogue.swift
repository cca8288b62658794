public import Facts

extension CaseRegister {
  /// What the register holds, by name.
  /// - Complexity: O(values) where the cube counts them, else O(rows).
  public var entry: Catalogue.RegisterEntry {
    let days = schema.field(.received).flatMap { span(ofDays: $0) }
    return Catalogue.RegisterEntry(
      name: name, measure: schema.measure, unit: schema.unit, cases: index.rowCount,
      fields: schema.fields.map(fieldEntry),
      period: days ?? schema.field(.year).flatMap { span(ofYears: $0) },
      hasDays: days != nil)
  }

  private func fieldEntry(_ field: RegisterSchema.Field) -> Catalogue.FieldEntry {
    let column = index.register.columns[field.column]
    let holdsNumbers = if case .numbers = column.meaning { true } else { false }
    return Catalogue.FieldEntry(
      id: field.id, name: field.name, words: [column.name], role: field.role,
      holdsNumbers: holdsNumbers, unit: holdsNumbers ? column.remarks.unit : nil,
      values: values(of: field))
  }

  /// The values by which cases are told apart, those of several words together.
  /// - Parameter field: The field, of a dimension or of organisations.
  /// - Returns: The values, the most frequent first; none of another field.
  /// - Complexity: O(values) where a cube counts them, else O(rows).
  public func values(of field: RegisterSchema.Field) -> [Catalogue.FieldValue] {
    guard field.role == .dimension || field.role == .organisation,
      case .words = index.register.columns[field.column].meaning,
      let answer = try? index.answer(
        RegisterQuestion(by: [RegisterAxis(column: field.column)], order: .mostFirst))
    else { return [] }
    var order: [String] = []
    var found: [String: (words: [String], cases: Int)] = [:]
    for row in answer.rows {
      guard case .word(let word) = row.keys[0] else { continue }
      let id = field.values[word] ?? word
      if found[id] == nil { order.append(id) }
      found[id, default: ([], 0)].words.append(word)
      found[id, default: ([], 0)].cases += row.count
    }
    return order.compactMap { id in
      found[id].map { Catalogue.FieldValue(id: id, words: $0.words, cases: $0.cases) }
    }
  }

  /// The months of a column of days, from the first to the last.
  private func span(ofDays field: RegisterSchema.Field) -> Period? {
    let keys = index.keys(of: RegisterAxis(column: field.column, part: .month)) ?? []
    let months = keys.compactMap { if case .period(let month) = $0 { month } else { nil } }
    guard let first = months.first, let last = months.last else { return nil }
    return Period(firstMonth: first.firstMonth, lastMonth: last.lastMonth)
  }

  /// The months of the years that a column of numbers names.
  private func span(ofYears field: RegisterSchema.Field) -> Period? {
    let keys = index.keys(of: RegisterAxis(column: field.column)) ?? []
    let years = keys.compactMap { key -> Int? in
      guard case .number(let number) = key, number.isWhole else { return nil }
      return Int(exactly: number.significand).flatMap { (1000...9999).contains($0) ? $0 : nil }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return Period(firstMonth: first * 12, lastMonth: last * 12 + 11)
  }
}
