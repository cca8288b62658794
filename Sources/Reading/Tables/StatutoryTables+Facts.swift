import Facts

extension StatutoryTables {
  /// The facts of a row of table three; nil for figures that were refused.
  mutating func readRequest(
    _ request: StatutoryForm.Line, _ cells: [TableCell]?, at start: Int, _ line: Range<Int>?
  ) {
    let table = table(3, for: request.term, at: start)
    let columns = StatutoryForm.applicants
    guard let cells, let last = cells.last else {
      let row = [StatutoryTable.Cell](repeating: .refused, count: columns.count + 1)
      return tables[table].fill(request.term, row)
    }
    let total = append(last, "disclosure_requests", request.coordinates, line: line)
    let parts = zip(columns, cells).map { column, cell in
      append(
        cell, "disclosure_requests", request.coordinates.adding(column.coordinates),
        container: total.fact, line: line)
    }
    tables[table].fill(request.term, parts + [total])
  }

  /// The facts of table four's only row.
  mutating func readReviews(_ cells: [TableCell]?, at start: Int, _ line: Range<Int>?) {
    let width = StatutoryForm.results.count + 1
    let table = table(4, for: StatutoryForm.reviews[0].line.term, at: start)
    for (place, group) in StatutoryForm.reviews.enumerated() {
      guard let cells else {
        tables[table].fill(group.line.term, Array(repeating: .refused, count: width))
        continue
      }
      let own = cells[place * width..<(place + 1) * width]
      let total = append(
        own[own.endIndex - 1], group.measure, group.line.coordinates, line: line)
      let parts = zip(StatutoryForm.results, own).map { column, cell in
        append(
          cell, group.measure, group.line.coordinates.adding(column.coordinates),
          container: total.fact, line: line)
      }
      tables[table].fill(group.line.term, parts + [total])
    }
  }

  /// The facts of a row of table two.
  mutating func readSubject(
    _ subject: StatutoryForm.Subject, _ columns: FormColumns, power: Int, _ cells: [TableCell]?,
    at start: Int, _ line: Range<Int>?
  ) {
    let table = table(2, for: subject.line.term, at: start)
    tables[table].edition = tables[table].edition ?? columns.edition
    let values = columns.columns.enumerated().map { place, column in
      let coordinates = subject.line.coordinates.adding(column.line.coordinates)
      let cell: StatutoryTable.Cell =
        if let cells {
          append(
            cells[place], column.isAmount ? "money" : subject.measure, coordinates, line: line,
            power: column.isAmount ? power : 0, unit: column.isAmount ? "元" : "项")
        } else {
          .refused
        }
      return (column: column.line.term, cell: cell)
    }
    tables[table].add(subject.line.term, values)
  }

  /// The table that a row goes into: the last of its number, or a new one where that has the row.
  private mutating func table(_ number: Int, for row: Term, at start: Int) -> Int {
    if let last = tables.lastIndex(where: { $0.number == number }), !tables[last].holds(row) {
      return last
    }
    tables.append(TableDraft(number: number, start: start))
    return tables.count - 1
  }

  private mutating func append(
    _ cell: TableCell, _ measure: String, _ coordinates: Coordinates, container: Int? = nil,
    line: Range<Int>?, power: Int = 0, unit: String = "件"
  ) -> StatutoryTable.Cell {
    switch cell.content {
    case .blank: return .blank
    case .glued, .text: return .refused
    case .number(let number, let hasOwnUnit):
      guard let place = words.measure(measure) else { return .refused }
      facts.append(
        FactDraft(
          measure: place, value: number.scaled(byPowerOfTen: hasOwnUnit ? 0 : power),
          unit: measure == "money" ? unit : "件", coordinates: coordinates,
          range: line ?? cell.range, number: cell.range, sentence: sentence(at: cell.range),
          isCell: true, container: container))
      return .fact(facts.count - 1)
    }
  }

  /// The sentence that holds a cell, or the last one before it.
  private func sentence(at cell: Range<Int>) -> Int {
    max(0, draft.sentences.partitioningIndex { $0.range.lowerBound > cell.lowerBound } - 1)
  }
}

extension Coordinates {
  /// These and others besides.
  fileprivate func adding(_ others: Coordinates) -> Coordinates {
    var sum = self
    for entry in others.entries { sum[entry.dimension] = entry.values }
    return sum
  }
}
