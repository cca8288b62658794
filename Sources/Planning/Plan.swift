public import Diagnostics
public import Facts
public import Syntax

/// A question with every name bound: the work to be done, before any row is seen.
///
/// `count complaints where channel=phone` counts the measure `complaints` where `channel` is one of
/// `phone`, in the focus, for the newest year. `description` says so.
public struct Plan: Sendable {
  /// The statement as it was typed.
  public let text: String
  /// The statement as it was understood, in canonical words.
  public let syntax: String
  /// The verb's id: `count`.
  public let verb: String
  /// Where the verb stands.
  public let verbRange: ByteRange
  /// What is to be done.
  public let work: Work
  /// How the rows are to be ordered and cut.
  public let ordering: Ordering
  /// `as FORMAT`, for the console.
  public let format: Name?
  /// `into "FILE"`, for the console.
  public let destination: Name?
  /// Whether the answer is the plan and what it touches.
  public let isExplained: Bool

  /// The kinds of work.
  public enum Work: Sendable {
    /// Figures by the counting rules.
    case count(CountPlan)
    /// The facts themselves.
    case list(ListPlan)
    /// Sentences that hold a text.
    case find(String, Scope)
    /// The sentences behind rows of the last answer; rows count from 1, none means all.
    case source(rows: [RowNumber], context: Int)
    /// The documents' claims about their own figures.
    case audit(Scope)
    /// Which numbers were read.
    case coverage(Scope)
    /// The items planned.
    case plan([PlanTarget], Scope)
    /// What is loaded.
    case show(Topic)
  }

  /// What `show` shows.
  public enum Topic: Sendable, Hashable {
    /// The documents.
    case reports
    /// The measures.
    case measures
    /// The dimensions.
    case dimensions
    /// The organisations.
    case organisations
    /// The values of a dimension, by id.
    case dimension(String)
    /// What is known of a measure, by id.
    case measure(String)
  }

  /// A row of the last answer.
  public struct RowNumber: Sendable, Hashable {
    /// The number, from 1.
    public let number: Int
    /// Where it stands in the statement.
    public let range: ByteRange
  }

  /// A plan year, or one item of it.
  public struct PlanTarget: Sendable, Hashable {
    /// The year that is planned.
    public let year: Int
    /// The item's number; nil for all.
    public let item: Int?
  }
}

/// Whose documents and which periods a question is about.
public struct Scope: Sendable, Hashable {
  /// The organisations; nil for all.
  public let organisations: [String]?
  /// Whether the question names the organisations itself.
  public let isAsked: Bool
  /// The periods; empty where the question names none.
  public let periods: [PeriodTarget]
  /// `from report|history|register`.
  public let origin: Origin?

  /// Where figures come from.
  public enum Origin: String, Sendable {
    /// The reports.
    case report
    /// The history tables.
    case history
    /// The registers.
    case register
  }
}

/// A stretch of time that a question asks for.
public enum PeriodTarget: Sendable, Hashable {
  /// One period as a whole.
  case whole(Period)
  /// Every whole year of a range.
  case years(ClosedRange<Int>)

  /// Whether a fact's period lies in it.
  public func contains(_ period: Period) -> Bool {
    switch self {
    case .whole(let whole): whole.contains(period)
    case .years(let years):
      years.contains(period.firstMonth / 12) && years.contains(period.lastMonth / 12)
    }
  }
}

/// What `count` does.
public struct CountPlan: Sendable {
  /// The measure.
  public let measure: Measure
  /// `distinct`: what is counted instead of figures.
  public let distinct: Group?
  /// The condition.
  public let filter: Filter
  /// `by`.
  public let groups: [Group]
  /// Whose figures, and when.
  public let scope: Scope
  /// `include apart`.
  public let includesApart: Bool
  /// Values that no document states, with the nearest that one does.
  public let unstated: [UnstatedValue]
}

/// What `list` does.
public struct ListPlan: Sendable {
  /// The measure; nil for all facts.
  public let measure: Measure?
  /// The condition.
  public let filter: Filter
  /// Whose facts, and when.
  public let scope: Scope
  /// Values that no document states, with the nearest that one does.
  public let unstated: [UnstatedValue]
}

/// What rows are grouped by.
public enum Group: Sendable, Hashable {
  /// A dimension.
  case dimension(Dimension)
  /// Whole years.
  case year
  /// The organisation.
  case organisation

  /// The id, which is also the column's name.
  public var id: String {
    switch self {
    case .dimension(let dimension): dimension.id
    case .year: "year"
    case .organisation: "organisation"
    }
  }
}

/// A value of a free-text dimension that no document states.
public struct UnstatedValue: Sendable, Hashable {
  /// The dimension's id.
  public let dimension: String
  /// The value as it was typed.
  public let value: String
  /// The nearest values that documents state, at most three.
  public let nearest: [String]
}

/// How rows are ordered and cut.
public struct Ordering: Sendable, Hashable {
  /// The column to sort by; nil for the documents' order.
  public let key: String?
  /// Whether the largest comes first.
  public let isDescending: Bool
  /// How many rows are kept at most; nil for all.
  public let limit: Int?
  /// Whether only the largest parts were asked for.
  public let isTop: Bool
}

/// What planning makes of a question.
public enum PlanOutcome: Sendable {
  /// A plan that can be carried out.
  case plan(Plan)
  /// What is wrong with the question; never empty.
  case problems([Diagnostic])
}

extension Scope {
  /// The periods as they are written in a query; empty where none is asked for.
  public var periodText: String { periods.map(\.description).joined(separator: ", ") }
}

extension PeriodTarget: CustomStringConvertible {
  /// The period as it is written in a query.
  public var description: String {
    switch self {
    case .whole(let period): period.description
    case .years(let years) where years.lowerBound == 0: "until \(years.upperBound)"
    case .years(let years) where years.upperBound == Binder.lastYear: "since \(years.lowerBound)"
    case .years(let years): "\(years.lowerBound)..\(years.upperBound)"
    }
  }
}
