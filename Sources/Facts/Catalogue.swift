/// What the loaded documents hold: which measures, dimensions, values, organisations and years.
///
/// Planning binds names against it and suggests the nearest ones, the console completes from it.
/// It counts facts, and for registers cases, and says nothing about any single figure.
public struct Catalogue: Sendable {
  /// A value or name with how many facts carry it.
  public struct Entry: Sendable, Hashable {
    /// The id, or the source's own words.
    public let name: String
    /// How many facts carry it; a figure said twice counts once.
    public let facts: Int

    /// Makes an entry.
    public init(name: String, facts: Int) {
      self.name = name
      self.facts = facts
    }
  }

  /// What is known of one measure.
  public struct MeasureEntry: Sendable, Hashable {
    /// The measure's id.
    public let id: String
    /// How many facts state it.
    public let facts: Int
    /// The unit words that its facts use, in the order of their first appearance.
    public let units: [String]
    /// The dimensions that its facts carry, likewise.
    public let dimensions: [String]
    /// The periods that its facts are about, ascending.
    public let periods: [Period]

    /// Makes an entry.
    public init(
      id: String, facts: Int, units: [String], dimensions: [String], periods: [Period]
    ) {
      self.id = id
      self.facts = facts
      self.units = units
      self.dimensions = dimensions
      self.periods = periods
    }
  }

  /// What is known of one dimension.
  public struct DimensionEntry: Sendable, Hashable {
    /// The dimension's id.
    public let id: String
    /// How many facts carry it.
    public let facts: Int
    /// Its values in the order of their first appearance.
    public let values: [Entry]

    /// Makes an entry.
    public init(id: String, facts: Int, values: [Entry]) {
      self.id = id
      self.facts = facts
      self.values = values
    }
  }

  /// The measures in the order of their first appearance.
  public let measures: [MeasureEntry]
  /// The dimensions likewise.
  public let dimensions: [DimensionEntry]
  /// The organisations that facts are about, likewise.
  public let organisations: [Entry]
  /// The organisations whose reports are loaded, in load order.
  public let reporting: [String]
  /// The periods that facts are about, ascending.
  public let periods: [Period]
  /// The registers of cases, in load order.
  public internal(set) var registers: [RegisterEntry] = []

  private let measurePlaces: [String: Int]
  private let dimensionPlaces: [String: Int]

  /// Makes a catalogue.
  public init(
    measures: [MeasureEntry], dimensions: [DimensionEntry], organisations: [Entry],
    reporting: [String], periods: [Period]
  ) {
    self.measures = measures
    self.dimensions = dimensions
    self.organisations = organisations
    self.reporting = reporting
    self.periods = periods
    measurePlaces = Dictionary(
      measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    dimensionPlaces = Dictionary(
      dimensions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What is known of a measure; nil where no fact states it.
  public func measure(_ id: String) -> MeasureEntry? { measurePlaces[id].map { measures[$0] } }

  /// What is known of a dimension; nil where no fact carries it.
  public func dimension(_ id: String) -> DimensionEntry? {
    dimensionPlaces[id].map { dimensions[$0] }
  }
}
