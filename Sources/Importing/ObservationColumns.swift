import Diagnostics

/// Which column of an observation table holds what.
struct ObservationColumns {
  /// The columns without which a row says nothing.
  static let required = ["organisation", "period", "measure", "value"]
  private static let known = required + ["value_max", "unit", "precision", "source"]

  let organisation: Int
  let period: Int
  let measure: Int
  let value: Int
  let valueMax: Int?
  let unit: Int?
  let precision: Int?
  let source: Int?
  /// Every other column, with the id of its dimension.
  let dimensions: [(place: Int, id: String)]
  /// Columns that are not read.
  let diagnostics: [Diagnostic]

  /// Nil where a required column is missing.
  init?(_ table: CSVTable, words: inout VocabularyWords) {
    guard let organisation = table.column("organisation"), let period = table.column("period"),
      let measure = table.column("measure"), let value = table.column("value")
    else { return nil }
    (self.organisation, self.period) = (organisation, period)
    (self.measure, self.value) = (measure, value)
    valueMax = table.column("value_max")
    unit = table.column("unit")
    precision = table.column("precision")
    source = table.column("source")
    var dimensions: [(place: Int, id: String)] = []
    var diagnostics: [Diagnostic] = []
    for (place, cell) in table.header.enumerated() where table.column(cell.text) == place {
      let name = cell.text
      guard !Self.known.contains(name) else { continue }
      guard !name.isEmpty else {
        diagnostics.append(.columnUnnamed(cell))
        continue
      }
      let id = words.dimension(name)
      if dimensions.contains(where: { $0.id == id }) {
        diagnostics.append(.columnTwice(cell))
      } else {
        dimensions.append((place, id))
      }
    }
    self.dimensions = dimensions
    self.diagnostics = diagnostics
  }
}
