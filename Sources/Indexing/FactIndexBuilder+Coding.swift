import Facts

extension FactIndexBuilder {
  /// Dimensions that say how a cell or a period is written and are no columns of their own.
  private static let folded: Set<String> = ["includes", "period"]

  /// A fact as codes.
  mutating func intern(_ fact: Fact, from origin: FactIndex.Origin) -> Draft {
    Draft(
      measure: measures.intern([fact.measure]),
      organisation: organisations.intern([fact.organisation]),
      period: intern(fact.period),
      unitClass: unitClasses.intern(unitClass(of: fact)),
      cells: intern(fact.coordinates), figure: fact, origins: [origin],
      isApart: fact.role == .apart)
  }

  private mutating func intern(_ period: Period) -> UInt32 {
    let code = periodColumn.intern([period.description])
    if Int(code) == periods.count { periods.append(period) }
    return code
  }

  /// The class of a fact's unit; a figure printed without one counts as the measure's first.
  private func unitClass(of fact: Fact) -> String {
    let word =
      fact.unit.isEmpty ? vocabulary.measure(fact.measure)?.units.first ?? "" : fact.unit
    return vocabulary.unitClass(of: word)?.id ?? "unit " + word
  }

  private mutating func intern(_ coordinates: Coordinates) -> [(column: Int, cell: UInt32)] {
    let included = coordinates["includes"]
    let host = included.isEmpty ? nil : host(of: included, in: coordinates)
    var cells: [(column: Int, cell: UInt32)] = []
    for entry in coordinates.entries where !Self.folded.contains(entry.dimension) {
      let column = place(ofDimension: entry.dimension)
      let extra = entry.dimension == host ? included : []
      cells.append((column, dimensions[column].intern(entry.values, including: extra)))
    }
    return cells.sorted { $0.column < $1.column }
  }

  /// The dimension that values named by 含 belong to: one that lists them, else the first partition.
  private func host(of included: [String], in coordinates: Coordinates) -> String? {
    let carried = coordinates.dimensions.filter { !Self.folded.contains($0) }
    let lists = carried.first { id in
      guard let dimension = vocabulary.dimension(id) else { return false }
      return included.allSatisfy { dimension.value($0) != nil }
    }
    return lists ?? carried.first { vocabulary.dimension($0)?.nature == .partition }
  }

  private mutating func place(ofDimension id: String) -> Int {
    if let place = dimensionPlaces[id] { return place }
    dimensions.append(CodeColumnBuilder(name: id))
    dimensionPlaces[id] = dimensions.count - 1
    return dimensions.count - 1
  }
}
