public import Diagnostics
public import Facts

/// A question over registers of cases, with every name bound to their fields.
///
/// `median days of complaints where channel=phone by year` computes the median of the field `days`
/// of the cases whose field `channel` says phone, for each year in which they came.
public struct CasePlan: Sendable {
  /// What is done with the cases.
  public enum Task: Sendable {
    /// They are counted.
    case count
    /// A figure is computed of a field.
    case figure(CaseFigure)
    /// They are counted as parts of a whole.
    case share
    /// They are counted as a part of those that fit a base and carry the fields of the condition.
    case rate(base: CaseFilter)
    /// They are counted for periods or organisations side by side.
    case compare(ComparePlan)
    /// They are listed, sorted by a field where one is named, which stands at a place of the question.
    case list(sortedBy: String?, at: ByteRange?)
  }

  /// What is done.
  public let task: Task
  /// The measure that the cases are counted as.
  public let measure: Measure
  /// The unit of a count; empty where registers count in several, and the task adds none up.
  public let unit: String
  /// The unit of the numbers of a field; nil where the files name none.
  public let figureUnit: String?
  /// Fields whose numbers some registers give in a unit and others without.
  public let halfUnits: [HalfUnit]
  /// The places of the registers that are asked; the cases of one that lacks a field say nothing of
  /// it.
  public let registers: [Int]
  /// The condition.
  public let filter: CaseFilter
  /// `by`.
  public let groups: [Group]
  /// Whose cases, and when.
  public let scope: Scope
  /// The months of each register from its first case to its last; nil where no case has a date.
  public let spans: [Period?]
  /// Values that no case has, with the nearest that one does.
  public let unstated: [UnstatedValue]
  /// How the rows are to be ordered and cut.
  public let ordering: Ordering
}

/// A field whose numbers have a unit in some registers and none in others, which may mean another.
public struct HalfUnit: Sendable, Hashable {
  /// What the field is called.
  public let field: Wording
  /// The unit.
  public let unit: String
  /// The registers that name none.
  public let registers: [String]
}

/// A figure computed of the cells of a field.
public enum CaseFigure: Sendable, Hashable {
  /// The sum.
  case sum(CaseField)
  /// The mean.
  case average(CaseField)
  /// The least number or earliest day.
  case minimum(CaseField)
  /// The largest number or latest day.
  case maximum(CaseField)
  /// The number below which so many hundredths of the cells lie; 50 is the median.
  case percentile(CaseField, percent: Int)
  /// How many different values cases have.
  case distinct(Group)

  /// The field; nil where values of a group are counted.
  public var field: CaseField? {
    switch self {
    case .sum(let field), .average(let field), .minimum(let field), .maximum(let field),
      .percentile(let field, _):
      field
    case .distinct: nil
    }
  }
}

extension Plan {
  /// The same question answered by registers of cases.
  public func over(_ cases: CasePlan) -> Plan {
    Plan(
      text: text, syntax: syntax, verb: verb, verbRange: verbRange, work: .cases(cases),
      cases: nil, ordering: cases.ordering, format: format, destination: destination,
      isExplained: isExplained)
  }
}

extension CasePlan {
  /// The months that some register holds cases of, as stretches without a gap, ascending.
  public var coverage: [Period] {
    let ascending = spans.compactMap(\.self).sorted { $0.firstMonth < $1.firstMonth }
    return ascending.reduce(into: []) { stretches, span in
      guard let last = stretches.last, span.firstMonth <= last.lastMonth + 1 else {
        stretches.append(span)
        return
      }
      stretches[stretches.count - 1] = Period(
        firstMonth: last.firstMonth, lastMonth: max(last.lastMonth, span.lastMonth))
    }
  }
}
