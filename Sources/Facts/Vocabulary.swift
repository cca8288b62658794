public import Diagnostics

/// The field's words: what can be measured, by which dimensions, in which units.
///
/// Data, never code: the built-in vocabulary is `Sources/Facts/Vocabulary/vocabulary.yaml`, and a
/// workspace's own `vocabulary.yaml` adds to it. Lookups are by id; the words that people type are
/// matched by the query language, the cues by the reader.
public struct Vocabulary: Sendable {
  /// The measures, in the order in which they are listed to people.
  public let measures: [Measure]
  /// The dimensions, likewise.
  public let dimensions: [Dimension]
  /// The classes of unit words that count the same thing.
  public let unitClasses: [UnitClass]

  private let measurePlaces: [String: Int]
  private let dimensionPlaces: [String: Int]
  private let unitPlaces: [String: Int]

  /// Makes a vocabulary; of two entries with one id the later wins.
  public init(measures: [Measure], dimensions: [Dimension], unitClasses: [UnitClass]) {
    self.measures = measures
    self.dimensions = dimensions
    self.unitClasses = unitClasses
    measurePlaces = Self.places(of: measures.map(\.id))
    dimensionPlaces = Self.places(of: dimensions.map(\.id))
    unitPlaces = Dictionary(
      unitClasses.enumerated().flatMap { place, unit in unit.words.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The measure with an id.
  public func measure(_ id: String) -> Measure? { measurePlaces[id].map { measures[$0] } }

  /// How figures of a measure combine; asked of every fact, where the whole measure would be copied.
  public func nature(of id: String) -> Measure.Nature? {
    measurePlaces[id].map { measures[$0].nature }
  }

  /// The dimension with an id.
  public func dimension(_ id: String) -> Dimension? { dimensionPlaces[id].map { dimensions[$0] } }

  /// The class that a unit word (件) belongs to; nil for an unknown word, which is its own class.
  public func unitClass(of word: String) -> UnitClass? { unitPlaces[word].map { unitClasses[$0] } }

  private static func places(of ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { _, later in later })
  }
}

/// Something that reports count: complaints, publications, a closure rate.
public struct Measure: Sendable, Hashable {
  /// How figures of the measure combine over time and parts.
  public enum Nature: String, Sendable {
    /// Counted over a period; periods add up (complaints).
    case flow
    /// Counted at a moment; the newest answers (staff, followers).
    case stock
    /// A percentage, average or score; never summed.
    case rate
  }

  /// A stage that answers where no stage is asked for.
  public struct Headline: Sendable, Hashable {
    /// The stage dimension: `status` or `column`.
    public let dimension: String
    /// Its value.
    public let value: String

    /// Makes a headline stage.
    public init(dimension: String, value: String) {
      self.dimension = dimension
      self.value = value
    }
  }

  /// A year from which figures of a measure count something else than before.
  public struct Break: Sendable, Hashable {
    /// The first year of the new definition.
    public let year: Int
    /// What changed, and by which regulation or form.
    public let reason: Wording

    /// Makes a break.
    public init(year: Int, reason: Wording) {
      self.year = year
      self.reason = reason
    }
  }

  /// A word by which a planned action speaks of a measure: 点击率 of page views.
  public struct PlanCue: Sendable, Hashable {
    /// The word; `a~b` is `a`, then `b`, in one action.
    public let word: String
    /// The dimension that the word narrows, with its value; nil where it means the whole measure.
    public let narrowing: Headline?

    /// Makes a cue.
    public init(word: String, narrowing: Headline? = nil) {
      self.word = word
      self.narrowing = narrowing
    }
  }

  /// The id, also the canonical name in queries and JSON.
  public let id: String
  /// What a person reads.
  public let name: Wording
  /// Every other word that means it in a query, either language.
  public let synonyms: [String]
  /// The words by which the reader knows it in a report; `a~b` is `a`, then `b`, in one clause.
  public let cues: [String]
  /// Words that mean it only beside one of its units: 发放 2000 份.
  public let verbs: [String]
  /// The unit words the reader accepts for it; the first is the unit of an implied figure.
  public let units: [String]
  /// How its figures combine.
  public let nature: Nature
  /// The free-text dimensions over which its figures add up where no total is stated.
  public let addsOver: [String]
  /// The dimensions in which one piece may carry several values, so that parts never add up.
  public let multiValued: [String]
  /// The stages that answer where none is asked for, the first that is stated winning.
  public let headlines: [Headline]
  /// The free-text dimension that the words before a figure fill: 发放宣传单2000份.
  public let freeText: String?
  /// Whether reports say in words that there was none: 未收到申请.
  public let mayBeAbsent: Bool
  /// Words by which planned actions speak of it.
  public let planCues: [PlanCue]
  /// Years from which its figures count something else than before, ascending.
  public let breaks: [Break]

  /// Makes a measure.
  public init(
    id: String, name: Wording, synonyms: [String] = [], cues: [String] = [],
    verbs: [String] = [], units: [String] = [], nature: Nature = .flow, addsOver: [String] = [],
    multiValued: [String] = [], headlines: [Headline] = [], freeText: String? = nil,
    mayBeAbsent: Bool = false, planCues: [PlanCue] = [], breaks: [Break] = []
  ) {
    self.id = id
    self.name = name
    self.synonyms = synonyms
    self.cues = cues
    self.verbs = verbs
    self.units = units
    self.nature = nature
    self.addsOver = addsOver
    self.multiValued = multiValued
    self.headlines = headlines
    self.freeText = freeText
    self.mayBeAbsent = mayBeAbsent
    self.planCues = planCues
    self.breaks = breaks.sorted { $0.year < $1.year }
  }
}

/// A way in which figures are split: by channel, by outlet.
public struct Dimension: Sendable, Hashable {
  /// What the values of a dimension are to one another.
  public enum Nature: String, Sendable {
    /// Disjoint parts of a whole.
    case partition
    /// One piece may carry several; parts may exceed the total and are never summed.
    case multiValued = "multi_valued"
    /// Points of a case's way through the year; never summed with one another.
    case stage
    /// Says something about the figure rather than splitting it: scope, of, delta, period.
    case annotation
  }

  /// The id.
  public let id: String
  /// What a person reads.
  public let name: Wording
  /// Every other word that means it in a query.
  public let synonyms: [String]
  /// What its values are to one another.
  public let nature: Nature
  /// Whether only the listed values exist; else the source's own words are values too.
  public let isClosed: Bool
  /// The ids of the measures that it splits or describes; empty where it may go with any.
  public let measures: [String]
  /// The listed values.
  public let values: [DimensionValue]

  /// Makes a dimension.
  public init(
    id: String, name: Wording, synonyms: [String] = [], nature: Nature, isClosed: Bool,
    measures: [String] = [], values: [DimensionValue] = []
  ) {
    self.id = id
    self.name = name
    self.synonyms = synonyms
    self.nature = nature
    self.isClosed = isClosed
    self.measures = measures
    self.values = values
  }

  /// The listed value with an id.
  public func value(_ id: String) -> DimensionValue? { values.first { $0.id == id } }
}

/// A listed value of a dimension: phone.
public struct DimensionValue: Sendable, Hashable {
  /// The id.
  public let id: String
  /// What a person reads.
  public let name: Wording
  /// Every other word that means it in a query.
  public let synonyms: [String]
  /// The words by which the reader knows it in a report; `a~b` is `a`, then `b`, in one clause.
  public let cues: [String]
  /// The ids of the measures that it goes with; empty where it goes with all of its dimension.
  public let measures: [String]
  /// Whether the figure is one of a moment in a measure that flows: rules in force.
  public let isStock: Bool

  /// Makes a value.
  public init(
    id: String, name: Wording, synonyms: [String] = [], cues: [String] = [],
    measures: [String] = [], isStock: Bool = false
  ) {
    self.id = id
    self.name = name
    self.synonyms = synonyms
    self.cues = cues
    self.measures = measures
    self.isStock = isStock
  }
}

/// Unit words that count the same kind of thing: 件 批 起 宗 件次.
public struct UnitClass: Sendable, Hashable {
  /// The id.
  public let id: String
  /// The words; the first names the unit of a sum.
  public let words: [String]

  /// Makes a class.
  public init(id: String, words: [String]) {
    self.id = id
    self.words = words
  }
}
