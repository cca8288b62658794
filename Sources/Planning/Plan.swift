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
  /// The same question over registers of cases, where they can answer it too.
  public let cases: CasePlan?
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
    /// Cases of registers, counted or computed with.
    case cases(CasePlan)
    /// Parts of a whole.
    case share(CountPlan)
    /// What part of a base meets a condition.
    case rate(RatePlan)
    /// Figures side by side.
    case compare(ComparePlan)
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
    /// How far the items planned are.
    case track([PlanTarget], Scope)
    /// Progress to be recorded on an item.
    case mark(MarkPlan, Scope)
    /// What reports repeat of the ones before; without years, of the newest two.
    case similarity([Period], Scope)
    /// Everything that was recorded.
    case exportJournal
    /// Who has not reported.
    case missingReports(Scope)
    /// Which figures others state.
    case missingMeasures(Scope)
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
    /// The history tables.
    case history
    /// The programs that read documents of other forms.
    case converters
    /// The registers of cases.
    case registers
    /// The rows of registers that were not loaded.
    case rejected
    /// How many bytes the columns of registers take.
    case memory
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

  /// A plan year, one item of it, or one action of an item.
  public struct PlanTarget: Sendable, Hashable {
    /// The year that is planned.
    public let year: Int
    /// The item's number; nil for all.
    public let item: Int?
    /// The action's number within the item; nil for all.
    public let action: Int?
  }
}

extension Plan.Work {
  /// Whether cases of registers answer it.
  public var isOverCases: Bool { if case .cases = self { true } else { false } }

  /// Where the figures are to come from; nil where the question does not say.
  public var origin: Scope.Origin? {
    switch self {
    case .count(let count), .share(let count): count.scope.origin
    case .rate(let rate): rate.count.scope.origin
    case .compare(let compare): compare.scope.origin
    case .list(let list): list.scope.origin
    case .cases(let cases): cases.scope.origin
    default: nil
    }
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

  /// Whether organisations are the parts asked for: no dimension and no condition is.
  public var isByOrganisationAlone: Bool {
    filter == .always && groups.contains(.organisation)
      && groups.allSatisfy { $0.dimension == nil }
  }

  /// The calendar unit that figures are told apart by: the finest that rows are grouped by, or whole
  /// years where the condition speaks of them.
  public var unit: PeriodUnit? {
    let units = groups.compactMap(\.unit)
    return units.min { $0.months < $1.months } ?? (filter.speaksOfYears ? .year : nil)
  }
}

/// What `rate` does.
public struct RatePlan: Sendable {
  /// The figures that meet the condition; its filter is that of the base and the condition together.
  public let count: CountPlan
  /// The condition of the base: `among`.
  public let base: Filter
  /// The dimensions that the condition speaks of.
  public let dimensions: [Dimension]
}

/// What `compare` does.
public struct ComparePlan: Sendable {
  /// What stands side by side.
  public enum Columns: Sendable {
    /// Periods; empty for every whole year that is known.
    case periods([Period])
    /// The organisations of the scope.
    case organisations
  }

  /// The measure.
  public let measure: Measure
  /// The condition.
  public let filter: Filter
  /// `by`.
  public let groups: [Group]
  /// Whose figures, and when.
  public let scope: Scope
  /// What stands side by side.
  public let columns: Columns
  /// Whether each organisation has a row of its own.
  public let hasOrganisationRows: Bool
  /// Values that no document states, with the nearest that one does.
  public let unstated: [UnstatedValue]
}

/// What `mark` records.
public struct MarkPlan: Sendable, Hashable {
  /// The item or action.
  public let target: Plan.PlanTarget
  /// Where the item stands in the statement.
  public let range: ByteRange
  /// The level; nil where an entry is struck out.
  public let level: CompletionLevel?
  /// What there is to say; may be empty.
  public let note: String
  /// The day that it was so, `2012-06-30`; nil for today.
  public let date: String?
  /// Where the day stands in the statement.
  public let dateRange: ByteRange?
  /// A query, or where the proof is found.
  public let evidence: Name?
  /// The number of the entry that is struck out.
  public let withdrawnEntry: Int?
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
  /// Whole years, halves, quarters or months.
  case period(PeriodUnit)
  /// The organisation.
  case organisation

  /// The id, which is also the column's name.
  public var id: String {
    switch self {
    case .dimension(let dimension): dimension.id
    case .period(let unit): unit.rawValue
    case .organisation: "organisation"
    }
  }

  /// The calendar unit that rows are grouped by; nil for any other group.
  public var unit: PeriodUnit? { if case .period(let unit) = self { unit } else { nil } }

  /// The dimension that rows are grouped by; nil for any other group.
  public var dimension: Dimension? {
    if case .dimension(let dimension) = self { dimension } else { nil }
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
