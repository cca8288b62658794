public import Facts

extension FactIndex {
  /// What the index holds, by name.
  /// - Complexity: O(rows × columns).
  public var catalogue: Catalogue {
    let organisations = table.columns[1]
    return Catalogue(
      measures: table.columns[0].cells.indices.dropFirst().map { entry(ofMeasure: UInt32($0)) },
      dimensions: table.columns.dropFirst(Self.firstDimension).map(entry),
      organisations: organisations.cells.indices.dropFirst().compactMap { cell in
        let count = organisations.rows(holding: UInt32(cell)).count
        guard count > 0 else { return nil }
        return .init(name: organisations.words(of: UInt32(cell))[0], facts: count)
      },
      reporting: reporting, periods: Set(periods.dropFirst()).sorted())
  }

  /// The organisations of the reports, each once, in load order.
  private var reporting: [String] {
    var seen: Set<String> = []
    return reports.map(\.organisation).filter { seen.insert($0).inserted }
  }

  private func entry(ofMeasure code: UInt32) -> Catalogue.MeasureEntry {
    let rows = table.columns[0].rows(holding: code)
    var units: [String] = []
    for row in rows where !units.contains(unit(Int(row))) { units.append(unit(Int(row))) }
    let carried = table.columns.dropFirst(Self.firstDimension).filter { column in
      rows.contains { column.codes[Int($0)] != 0 }
    }
    return Catalogue.MeasureEntry(
      id: table.columns[0].words(of: code)[0], facts: rows.count, units: units,
      dimensions: carried.map(\.name),
      periods: Set(frames[Int(code)].map { periods[Int($0.period)] }).sorted())
  }

  private func entry(of column: CodeColumn) -> Catalogue.DimensionEntry {
    var counts = [Int](repeating: 0, count: column.dictionary.count)
    for (cell, content) in column.cells.enumerated() {
      for value in content.values { counts[Int(value)] += column.rows(holding: UInt32(cell)).count }
    }
    return Catalogue.DimensionEntry(
      id: column.name, facts: column.codes.count { $0 != 0 },
      values: counts.indices.dropFirst().map {
        Catalogue.Entry(name: column.dictionary[UInt32($0)], facts: counts[$0])
      })
  }
}
