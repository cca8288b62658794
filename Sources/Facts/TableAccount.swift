/// What was checked in one statutory table, and what could not be.
public struct TableAccount: Sendable, Hashable {
  /// A figure that every identity through its cell calls wrong, and one other value would put right.
  public struct Misprint: Sendable, Hashable {
    /// The cell.
    public let spot: StatutoryTable.Spot
    /// What the report prints.
    public let printed: Number
    /// The value with which all identities through the cell hold.
    public let likely: Number
    /// Where the figure stands.
    public let place: Place

    /// Makes a misprint.
    public init(spot: StatutoryTable.Spot, printed: Number, likely: Number, place: Place) {
      self.spot = spot
      self.printed = printed
      self.likely = likely
      self.place = place
    }
  }

  /// An identity that some cells leave open.
  public struct Undecided: Sendable, Hashable {
    /// The cell whose figure it would recompute.
    public let spot: StatutoryTable.Spot
    /// The cells without a figure.
    public let lacking: [StatutoryTable.Spot]

    /// Makes an undecided identity.
    public init(spot: StatutoryTable.Spot, lacking: [StatutoryTable.Spot]) {
      self.spot = spot
      self.lacking = lacking
    }
  }

  /// How many cells were read, left blank by the report, refused, or in rows without figures.
  public struct Cells: Sendable, Hashable {
    /// Cells with a figure, zero included.
    public var read = 0
    /// Cells with nothing in them.
    public var blank = 0
    /// Cells whose digits could not be split with certainty.
    public var refused = 0
    /// Cells of rows that the report leaves out or leaves blank as a whole.
    public var absent = 0

    /// Makes a count of no cells.
    public init() {}
  }

  /// The table.
  public let table: StatutoryTable
  /// Its cells by what stands in them.
  public let cells: Cells
  /// How many identities hold.
  public let held: Int
  /// How many do not.
  public let failed: Int
  /// The identities that could not be checked, in the form's order.
  public let undecided: [Undecided]
  /// The likely misprints, in the form's order.
  public let misprints: [Misprint]

  /// Makes an account.
  public init(
    table: StatutoryTable, cells: Cells, held: Int, failed: Int, undecided: [Undecided],
    misprints: [Misprint]
  ) {
    self.table = table
    self.cells = cells
    self.held = held
    self.failed = failed
    self.undecided = undecided
    self.misprints = misprints
  }
}
