public import Facts

/// A condition with its names bound: what a fact must be to count.
///
/// Values of a dimension are ids of the vocabulary or words of the documents; every comparison with
/// a dimension has become a set of values, so that no engine compares text.
public indirect enum Filter: Sendable, Hashable {
  /// Everything.
  case always
  /// A dimension that holds one of some values; none of them where the list is empty.
  case values(dimension: String, [String])
  /// A dimension that the fact does not carry.
  case missing(dimension: String)
  /// An organisation by its name.
  case organisations([String])
  /// A year within one of some ranges.
  case years([ClosedRange<Int>])
  /// A field of a fact, where facts are listed.
  case field(FactField, FieldTest)
  /// All of them.
  case all([Filter])
  /// At least one of them.
  case any([Filter])
  /// Not.
  case not(Filter)

  /// The dimensions that the condition speaks of, each once.
  public var dimensions: Set<String> {
    switch self {
    case .always, .organisations, .years, .field: []
    case .values(let dimension, _), .missing(let dimension): [dimension]
    case .all(let filters), .any(let filters):
      filters.reduce(into: []) { $0.formUnion($1.dimensions) }
    case .not(let filter): filter.dimensions
    }
  }

  /// Whether the condition speaks of years.
  public var speaksOfYears: Bool {
    switch self {
    case .years: true
    case .always, .organisations, .field, .values, .missing: false
    case .all(let filters), .any(let filters): filters.contains(where: \.speaksOfYears)
    case .not(let filter): filter.speaksOfYears
    }
  }
}

/// What a listed fact says of itself besides its dimensions.
public enum FactField: String, Sendable, CaseIterable {
  /// The document's name.
  case document
  /// The line, from 1.
  case line
  /// The measure's id.
  case measure
  /// How exact the figure is.
  case precision
  /// The numbering of the section, 五(二).
  case section
  /// The clause.
  case text
  /// The unit as written.
  case unit
  /// The figure.
  case value

  /// Whether the field holds numbers.
  public var isNumber: Bool { self == .line || self == .value }
}

/// What a field must be.
public enum FieldTest: Sendable, Hashable {
  /// One of some texts.
  case isOne(of: [String])
  /// One of some numbers.
  case isNumber(of: [Number])
  /// A text that holds another.
  case contains(String)
  /// A number on one side of another; `orEqual` takes the limit in.
  case isLess(than: Number, orEqual: Bool)
  /// No text.
  case isEmpty
}
