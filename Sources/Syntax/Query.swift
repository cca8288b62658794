public import Diagnostics

/// A word as a person wrote it, with where.
///
/// `text` is normalised only as the language says (full-width letters folded, quotes taken off);
/// which measure, dimension or value it names is Planning's to find.
public struct Name: Sendable, Hashable {
  /// The word.
  public let text: String
  /// The bytes of the statement that it was written in, quotes included.
  public let range: ByteRange
  /// Whether it was quoted, and so is text rather than a period or a number.
  public let isQuoted: Bool

  /// Makes a name.
  public init(text: String, range: ByteRange, isQuoted: Bool = false) {
    self.text = text
    self.range = range
    self.isQuoted = isQuoted
  }
}

/// One question: a verb, what it is about, and clauses that narrow and shape it.
///
/// `count complaints where channel=phone by year as json`
public struct Query: Sendable, Hashable {
  /// What can be asked.
  public enum Verb: String, Sendable, CaseIterable {
    /// How many.
    case count
    /// The sum of a number field of cases.
    case sum
    /// The mean of one.
    case average
    /// The least of one.
    case minimum = "min"
    /// The largest of one.
    case maximum = "max"
    /// The middle of one.
    case median
    /// The number below which so many hundredths of one lie: `p90`.
    case percentile
    /// What part of the whole.
    case share
    /// What part of a base meets a condition.
    case rate
    /// Years, or organisations, side by side.
    case compare
    /// The facts themselves.
    case list
    /// Where a report says it.
    case find
    /// The sentence behind a row of the last answer.
    case source
    /// Where a report contradicts itself.
    case audit
    /// Which numbers were read, and which were not.
    case coverage
    /// The items planned for the next year.
    case plan
    /// How far each planned item is.
    case track
    /// Records progress on a planned item.
    case mark
    /// Who has not reported, or which figures others state.
    case missing
    /// How much of a report repeats the one before.
    case similarity
    /// Writes a store out.
    case export
    /// What is loaded.
    case show
  }

  /// The verb.
  public var verb: Verb
  /// The bytes of the verb.
  public var verbRange: ByteRange
  /// The measure of `count`, `sum` and its like, `share`, `rate`, `compare` and `list` (`facts` for all), the text of
  /// `find`, the topic of `show`, what is `missing` (`reports`, `measures`) or exported (`journal`);
  /// nil where the verb stands alone.
  public var subject: Name?
  /// `count distinct DIM of M`: the dimension.
  public var distinct: Name?
  /// `median FIELD of M`: the field; nil for verbs that compute nothing of one.
  public var field: Name?
  /// The hundredths of a percentile, 0...100: 90 for `p90`; nil for every other verb.
  public var percent: Int?
  /// The years or items after `plan`, `track` and `mark`, and the row after `source`.
  ///
  /// Years after `audit` and `coverage` are the periods of the clauses: they mean the same as `in`.
  public var items: [Name]
  /// `context N` after `source`.
  public var context: Int?
  /// What `mark` records; nil for every other verb.
  public var marking: Marking?
  /// The clauses.
  public var clauses: Clauses
  /// Whether `explain` stood before it.
  public var isExplained: Bool
  /// The bytes of the whole statement, without its `;`.
  public var range: ByteRange

  /// Makes a question without subject or clauses.
  public init(verb: Verb, verbRange: ByteRange, range: ByteRange) {
    self.verb = verb
    self.verbRange = verbRange
    subject = nil
    distinct = nil
    field = nil
    percent = nil
    items = []
    context = nil
    marking = nil
    clauses = Clauses()
    isExplained = false
    self.range = range
  }
}

extension Query.Verb {
  /// The verbs that compute a figure of a field.
  public static let aggregates: [Query.Verb] = [
    .sum, .average, .minimum, .maximum, .median, .percentile,
  ]

  /// Whether the verb computes a figure of a field.
  public var isAggregate: Bool { Self.aggregates.contains(self) }
}

extension Query {
  /// The verb as it is written: `count`, `p90`.
  public var verbText: String { percent.map { "p\($0)" } ?? verb.rawValue }
}

/// What `mark` records of an item: `substantial "LED columns renewed" on 2012-06-30`, or which of its
/// entries it strikes out: `withdraw-entry 7`.
public struct Marking: Sendable, Hashable {
  /// The level, as it was typed; nil where an entry is struck out.
  public var level: Name?
  /// What there is to say.
  public var note: Name?
  /// The day that it was so, `2012-06-30`; nil for the day of recording.
  public var date: Name?
  /// A query whose answer of the day is kept, or where the proof is found.
  public var evidence: Name?
  /// The number of the entry that is struck out.
  public var withdrawnEntry: Name?

  /// Makes an empty marking.
  public init() {}
}

/// The clauses of a question, each at most once.
public struct Clauses: Sendable, Hashable {
  /// Where the figures are to come from.
  public enum Origin: String, Sendable, CaseIterable {
    /// The reports.
    case report
    /// The history tables.
    case history
    /// The registers.
    case register
  }

  /// `sort by KEY [asc|desc]`.
  public struct Sorting: Sendable, Hashable {
    /// The column to sort by.
    public let key: Name
    /// Whether the largest comes first.
    public let isDescending: Bool

    /// Makes a sorting.
    public init(key: Name, isDescending: Bool) {
      self.key = key
      self.isDescending = isDescending
    }
  }

  /// `where COND`.
  public var condition: Condition?
  /// `among COND`.
  public var base: Condition?
  /// `by DIM, DIM`.
  public var groups: [Name] = []
  /// `in PERIODS`.
  public var periods: [PeriodRange] = []
  /// `across YEARS`: nil without the clause, empty for every year.
  public var across: [PeriodRange]?
  /// `of ORGANISATION, …`.
  public var organisations: [Name] = []
  /// `from report|history|register`.
  public var origin: Origin?
  /// `include apart`.
  public var includesApart = false
  /// `sort by`.
  public var sorting: Sorting?
  /// `top N`.
  public var top: Int?
  /// `limit N`.
  public var limit: Int?
  /// `as FORMAT`.
  public var format: Name?
  /// `into "FILE"`.
  public var destination: Name?

  /// Makes an empty set of clauses.
  public init() {}
}

/// A stretch of periods: `2011`, `2010..2012`, `since 2010`, `until 2012`.
public struct PeriodRange: Sendable, Hashable {
  /// The first period; nil where open.
  public let first: Name?
  /// The last period; nil where open; the same as the first for a single one.
  public let last: Name?

  /// Makes a range; at least one end must be given.
  public init(first: Name?, last: Name?) {
    precondition(first != nil || last != nil, "a period range is open at both ends")
    self.first = first
    self.last = last
  }
}

/// A condition on the facts or cases.
public indirect enum Condition: Sendable, Hashable {
  /// `channel = phone`
  case comparison(Name, Comparison, Name)
  /// `channel in (phone, letter)`; the flag is true for `not in`.
  case membership(Name, [Name], isNegated: Bool)
  /// `days between 3 and 5`
  case between(Name, Name, Name)
  /// `title contains "异味"`
  case contains(Name, Name)
  /// `channel is missing`; the flag is true for `is not missing`.
  case missing(Name, isNegated: Bool)
  /// Both.
  case and(Condition, Condition)
  /// Either.
  case or(Condition, Condition)
  /// Not.
  case not(Condition)

  /// How two values compare.
  public enum Comparison: String, Sendable, CaseIterable {
    /// Equal.
    case equal = "="
    /// Not equal.
    case notEqual = "!="
    /// Less.
    case less = "<"
    /// Less or equal.
    case lessOrEqual = "<="
    /// Greater.
    case greater = ">"
    /// Greater or equal.
    case greaterOrEqual = ">="
  }
}

/// A console word with what follows it: `load FILE as ORGANISATION 2011`, `set timing on`.
public struct ConsoleCommand: Sendable, Hashable {
  /// The console's own words.
  public enum Word: String, Sendable, CaseIterable {
    /// Shows help.
    case help
    /// Loads documents.
    case load
    /// Reads what has changed anew.
    case reload
    /// Shows the document behind a row.
    case open
    /// Sets the focus.
    case use
    /// Changes a setting.
    case set
    /// Lists what was typed.
    case history
    /// Clears the screen.
    case clear
    /// Leaves.
    case quit
  }

  /// The word.
  public let word: Word
  /// What follows, cut at blanks, quotes taken off.
  public let arguments: [Name]
  /// The bytes of the whole statement.
  public let range: ByteRange

  /// Makes a command.
  public init(word: Word, arguments: [Name], range: ByteRange) {
    self.word = word
    self.arguments = arguments
    self.range = range
  }
}

/// One statement of a script or of the console.
public enum Statement: Sendable, Hashable {
  /// A question.
  case query(Query)
  /// A console word.
  case command(ConsoleCommand)

  /// The bytes of the statement in the text that it was parsed from.
  public var range: ByteRange {
    switch self {
    case .query(let query): query.range
    case .command(let command): command.range
    }
  }
}
