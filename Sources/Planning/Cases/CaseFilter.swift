public import Diagnostics
public import Facts

/// A field of cases by its id, with the words that a person reads.
public struct CaseField: Sendable, Hashable {
  /// The id.
  public let id: String
  /// The words.
  public let name: Wording
}

/// What a field of a case is compared with.
public enum CaseValue: Sendable, Hashable {
  /// An id of the vocabulary, or a word of the file.
  case word(String)
  /// A number.
  case number(Number)
  /// A day.
  case day(CalendarDay)
  /// All days of a period.
  case period(Period)
}

/// A condition on cases with its names bound.
///
/// It holds or it does not: `channel != phone` holds for a case without a channel.
public indirect enum CaseFilter: Sendable, Hashable {
  /// How a field is compared.
  public enum Order: String, Sendable, Hashable {
    /// Less than.
    case less = "<"
    /// At most.
    case atMost = "<="
    /// More than.
    case more = ">"
    /// At least.
    case atLeast = ">="
  }

  /// Everything.
  case always
  /// A field that says one of some values.
  case isAny(CaseField, [CaseValue])
  /// A field that says less or more than a value.
  case compares(CaseField, Order, CaseValue)
  /// A field whose words hold a text.
  case contains(CaseField, String)
  /// A field that says nothing.
  case missing(CaseField)
  /// An organisation by its name, those within it included.
  case organisations([String])
  /// A day or year within one of some periods.
  case within([Period])
  /// All of them.
  case all([CaseFilter])
  /// At least one of them.
  case any([CaseFilter])
  /// Not.
  case not(CaseFilter)

  /// The fields that the condition speaks of, each once, in their order.
  public var fields: [CaseField] {
    switch self {
    case .always, .organisations, .within: []
    case .isAny(let field, _), .compares(let field, _, _), .contains(let field, _),
      .missing(let field):
      [field]
    case .all(let filters), .any(let filters):
      filters.flatMap(\.fields).reduce(into: []) { fields, field in
        if !fields.contains(field) { fields.append(field) }
      }
    case .not(let filter): filter.fields
    }
  }

  /// The condition and another.
  public func and(_ other: CaseFilter) -> CaseFilter {
    if self == .always { return other }
    return other == .always ? self : .all([self, other])
  }
}
