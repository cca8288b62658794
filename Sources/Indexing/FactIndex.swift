public import Facts

/// The facts of all loaded documents, ready to be asked: each figure once, linked to what it splits.
///
/// Documents are reports, and behind them history tables: where both state a thing, the report's
/// figure comes first.
///
/// A figure that is stated in two places is one row with two sources; two different figures for one
/// thing are one row in dispute, which keeps the first. Rows stand in the order of the documents.
/// Immutable: loading makes a new index while answers go on over the old one. A class, since copies
/// of two dozen columns cost more than a small question (a third of its time).
public final class FactIndex: Sendable {
  /// Where a row was read: a fact of a document.
  public struct Origin: Sendable, Hashable {
    /// The index among the documents: the reports, then the history tables.
    public let document: Int
    /// The index among the document's facts.
    public let fact: Int

    /// Makes an origin.
    public init(document: Int, fact: Int) {
      self.document = document
      self.fact = fact
    }
  }

  /// The rows of one measure, organisation and period.
  public struct Frame: Sendable {
    /// The code of the organisation.
    public let organisation: UInt32
    /// The code of the period.
    public let period: UInt32
    /// The place of its rows among `frameRows`.
    public let rows: Range<Int>
  }

  /// The columns of a row that are figures and flags, not codes.
  struct Figures: Sendable {
    var values: [Number] = []
    var uppers: [Number?] = []
    var precisions: [Precision] = []
    var units: [UInt32] = []
    var unitClasses: [UInt32] = []
    var apart: [Bool] = []
    var parents: [Int32] = []
    var splits: [Int32] = []
    var origins: [[Origin]] = []
    var rivals: [[Origin]] = []
  }

  /// The reports, in load order.
  public let reports: [Report]
  /// The history tables, in load order.
  public let histories: [HistoryTable]
  /// The organisations that are known, with their tree and aliases.
  public let organisations: [Organisation]
  /// The columns: `measure`, `organisation`, `period`, then one for each dimension.
  public let table: ColumnTable
  /// The periods by the code of the `period` column.
  public let periods: [Period]
  /// The rows of all frames, frame by frame, in document order within each.
  public let frameRows: [UInt32]
  /// The sentences of the documents, for looking words up.
  public let text: TextIndex

  let figures: Figures
  let unitWords: CodeDictionary
  let frames: [[Frame]]
  let childStarts: [Int]
  let childRows: [UInt32]
  let organisationParents: [UInt32]

  init(_ builder: FactIndexBuilder, organisations: [Organisation]) {
    var builder = builder
    let parents = Self.organisationParents(of: organisations, in: &builder.organisations)
    let drafts = builder.drafts
    let table = Self.table(of: builder)
    reports = builder.reports
    histories = builder.histories
    self.organisations = organisations
    self.table = table
    periods = builder.periods
    organisationParents = parents
    figures = Self.figures(of: &builder)
    unitWords = builder.units
    (frames, frameRows) = Self.frames(of: drafts, measures: table.columns[0], builder.periods)
    (childStarts, childRows) = Self.children(of: drafts)
    text = TextIndex(documents: builder.reports.map(\.source))
  }

  /// How many columns come before the first dimension.
  public static let firstDimension = 3

  /// How many figures the index holds.
  public var rowCount: Int { table.rowCount }

  /// The frames of a measure by period, then organisation; none where no fact states it.
  /// - Complexity: O(1).
  public func frames(of measure: String) -> [Frame] {
    guard let code = table.columns[0].dictionary.code(of: measure) else { return [] }
    return frames[Int(code)]
  }

  /// The figure of a row.
  public func value(_ row: Int) -> Number { figures.values[row] }
  /// The upper end of a row's figure where its source gives a range.
  public func upper(_ row: Int) -> Number? { figures.uppers[row] }
  /// How exactly a row's figure is stated; the low end of a range is a lower bound.
  public func precision(_ row: Int) -> Precision { figures.precisions[row] }
  /// The unit of a row as its source writes it.
  public func unit(_ row: Int) -> String { unitWords[figures.units[row]] }
  /// The code of the class of units that a row's unit belongs to; equal codes may be added.
  public func unitClass(_ row: Int) -> UInt32 { figures.unitClasses[row] }
  /// Whether a row is stated beside a total that does not contain it.
  public func isApart(_ row: Int) -> Bool { figures.apart[row] }
  /// Where a row was read, in load and text order; never empty.
  public func origins(_ row: Int) -> [Origin] { figures.origins[row] }
  /// Where other figures for the same thing were read.
  public func rivals(_ row: Int) -> [Origin] { figures.rivals[row] }

  /// The row that a row is part of.
  public func parent(_ row: Int) -> Int? {
    figures.parents[row] < 0 ? nil : Int(figures.parents[row])
  }

  /// The column by which a row splits its parent; nil where the document does not say.
  public func split(_ row: Int) -> Int? {
    figures.splits[row] < 0 ? nil : Int(figures.splits[row])
  }

  /// The rows that are parts of a row, in document order.
  public func children(_ row: Int) -> ArraySlice<UInt32> {
    childRows[childStarts[row]..<childStarts[row + 1]]
  }

  /// The code of the organisation that an organisation is part of; 0 where it has none.
  public func parent(ofOrganisation code: UInt32) -> UInt32 { organisationParents[Int(code)] }

  /// Whether an organisation lies within another, at any depth.
  public func organisation(_ code: UInt32, isWithin other: UInt32) -> Bool {
    var next = organisationParents[Int(code)]
    // A tree that bites its own tail ends with the number of its organisations.
    var steps = organisationParents.count
    while next != 0, steps > 0 {
      if next == other { return true }
      next = organisationParents[Int(next)]
      steps -= 1
    }
    return false
  }
}
