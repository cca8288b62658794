import Facts
import Indexing
import Planning

/// A condition in the codes of an index.
indirect enum RowFilter {
  /// Everything.
  case always
  /// Speaks of a dimension that no row carries.
  case unknown
  /// A column that holds one of some values; `others` where some of them are in no row.
  case values(column: Int, [UInt32], others: Bool)
  /// A column that holds exactly one cell.
  case cell(column: Int, UInt32)
  /// A column that the row does not carry.
  case missing(column: Int)
  /// One of some organisations.
  case organisations(Set<UInt32>)
  /// A period within one of some ranges of years.
  case years([ClosedRange<Int>])
  /// A field of the fact itself.
  case field(FactField, FieldTest)
  /// All of them.
  case all([RowFilter])
  /// At least one of them.
  case any([RowFilter])
  /// Not.
  case not(RowFilter)

  /// Puts a condition into the codes of an index.
  init(_ filter: Filter, in index: FactIndex) {
    switch filter {
    case .always: self = .always
    case .values(let dimension, let values):
      guard let column = index.table.place(of: dimension) else {
        self = .unknown
        return
      }
      let dictionary = index.table.columns[column].dictionary
      let codes = values.compactMap { dictionary.code(of: $0) }
      self = .values(column: column, codes, others: codes.count < values.count)
    case .missing(let dimension):
      self = index.table.place(of: dimension).map { .missing(column: $0) } ?? .unknown
    case .organisations(let names):
      let dictionary = index.table.columns[1].dictionary
      self = .organisations(Set(names.compactMap { dictionary.code(of: $0) }))
    case .years(let ranges): self = .years(ranges)
    case .field(let field, let test): self = .field(field, test)
    case .all(let filters): self = .all(filters.map { RowFilter($0, in: index) })
    case .any(let filters): self = .any(filters.map { RowFilter($0, in: index) })
    case .not(let filter): self = .not(RowFilter(filter, in: index))
    }
  }

  /// The condition and another.
  func and(_ other: RowFilter) -> RowFilter {
    switch self {
    case .always: other
    case .all(let filters): .all(filters + [other])
    default: .all([self, other])
    }
  }

  /// The opposite condition.
  var negated: RowFilter {
    if case .not(let filter) = self { filter } else { .not(self) }
  }

  /// Calls with each column that the condition speaks of.
  func eachColumn(_ body: (Int) -> Void) {
    switch self {
    case .values(let column, _, _), .cell(let column, _), .missing(let column): body(column)
    case .all(let filters), .any(let filters): for filter in filters { filter.eachColumn(body) }
    case .not(let filter): filter.eachColumn(body)
    case .always, .unknown, .organisations, .years, .field: break
    }
  }

  /// The columns that the condition speaks of.
  var columns: [Int] {
    var columns: [Int] = []
    eachColumn { if !columns.contains($0) { columns.append($0) } }
    return columns
  }

  /// Whether the condition names a value of a column by itself.
  func names(_ value: UInt32, inColumn column: Int) -> Bool {
    switch self {
    case .values(let place, let values, _): place == column && values.contains(value)
    case .all(let filters), .any(let filters):
      filters.contains { $0.names(value, inColumn: column) }
    case .not(let filter): filter.names(value, inColumn: column)
    case .always, .unknown, .cell, .missing, .organisations, .years, .field: false
    }
  }
}
