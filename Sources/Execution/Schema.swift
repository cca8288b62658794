import Diagnostics
import Facts
import Indexing

/// What the vocabulary says of an index's columns, looked up once.
final class Schema: Sendable {
  /// What a column does to a figure.
  enum Nature {
    /// Splits it.
    case narrowing
    /// Is a point of a case's way; never summed.
    case stage
    /// Says something about it.
    case annotation
  }

  /// The nature of each column; the first ones of the table narrow nothing.
  let natures: [Nature]
  /// The dimension of each column, where the vocabulary lists it.
  let dimensions: [Dimension?]
  /// The columns that hold stages.
  let stageColumns: [Int]
  /// The columns that hold what narrows a figure.
  let narrowingColumns: [Int]
  /// The columns that hold what is said about a figure.
  let annotationColumns: [Int]
  /// The measures by their code.
  let measures: [Measure]
  /// Columns whose facts answer only when asked for.
  private let shyColumns: [Int]
  private let kindColumn: Int?
  private let shyKinds: Set<UInt32>
  private let multiValued: [Bool]

  init(_ index: FactIndex, _ vocabulary: Vocabulary) {
    let columns = index.table.columns
    let dimensions = columns.enumerated().map { place, column in
      place < FactIndex.firstDimension ? nil : vocabulary.dimension(column.name)
    }
    let natures = columns.indices.map { place -> Nature in
      if place < FactIndex.firstDimension { return .annotation }
      switch dimensions[place]?.nature {
      case .partition, .multiValued, nil: return .narrowing
      case .stage: return .stage
      case .annotation: return .annotation
      }
    }
    self.dimensions = dimensions
    self.natures = natures
    stageColumns = natures.indices.filter { natures[$0] == .stage }
    narrowingColumns = natures.indices.filter { natures[$0] == .narrowing }
    annotationColumns = natures.indices.dropFirst(FactIndex.firstDimension).filter {
      natures[$0] == .annotation
    }
    multiValued = dimensions.map { $0?.nature == .multiValued }
    measures = columns[0].dictionary.words.map {
      vocabulary.measure($0) ?? Measure(id: $0, name: .init(same: $0))
    }
    shyColumns = ["delta", "min_views"].compactMap { index.table.place(of: $0) }
    kindColumn = index.table.place(of: "kind")
    shyKinds = kindColumn.map { Self.shyCells(of: columns[$0]) } ?? []
  }

  /// The cells of `kind` that name a highest or an average figure.
  private static func shyCells(of column: CodeColumn) -> Set<UInt32> {
    Set(
      column.cells.indices.filter { cell in
        column.words(of: UInt32(cell)).contains { $0 == "max" || $0.hasPrefix("per_") }
      }.map { UInt32($0) })
  }

  /// Whether a row answers only when the question speaks of what sets it apart.
  func isShy(_ row: Int, _ index: FactIndex, asked: [Int]) -> Bool {
    for column in shyColumns
    where index.table.columns[column].codes[row] != 0 && !asked.contains(column) {
      return true
    }
    guard let kindColumn, !asked.contains(kindColumn) else { return false }
    return shyKinds.contains(index.table.columns[kindColumn].codes[row])
  }

  func isStage(_ column: Int) -> Bool { natures[column] == .stage }

  /// Whether one case may carry several values of a column.
  func isMultiValued(_ column: Int, measure: UInt32) -> Bool {
    guard column >= FactIndex.firstDimension else { return false }
    return multiValued[column]
      || dimensions[column].map { measures[Int(measure)].multiValued.contains($0.id) } ?? false
  }

  /// Whether figures with different values of a column may be added where no total is stated.
  func addsOver(_ column: Int, measure: UInt32) -> Bool {
    guard natures[column] == .narrowing, !isMultiValued(column, measure: measure),
      let dimension = dimensions[column]
    else { return false }
    return dimension.isClosed || measures[Int(measure)].addsOver.contains(dimension.id)
  }

  /// The stage of a row.
  func stage(of row: Int, _ index: FactIndex) -> Stage? {
    for column in stageColumns {
      let cell = index.table.columns[column].codes[row]
      if cell != 0 { return Stage(column: column, cell: cell) }
    }
    return nil
  }

  /// The column that a part carries and its whole does not.
  func difference(_ part: Int, from whole: Int, _ index: FactIndex) -> Int? {
    narrowingColumns.first {
      index.table.columns[$0].codes[part] != 0 && index.table.columns[$0].codes[whole] == 0
    }
  }

  /// Whether a row carries nothing that narrows it.
  func isWhole(_ row: Int, _ index: FactIndex) -> Bool {
    narrowingColumns.allSatisfy { index.table.columns[$0].codes[row] == 0 }
  }

  /// How many annotations a row carries.
  func annotations(of row: Int, _ index: FactIndex) -> Int {
    annotationColumns.count { index.table.columns[$0].codes[row] != 0 }
  }
}

/// A point of a case's way through the year: a stage dimension with its value.
struct Stage: Hashable {
  let column: Int
  let cell: UInt32
}
