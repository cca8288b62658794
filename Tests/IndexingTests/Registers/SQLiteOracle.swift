import Facts
import GRDB
import Indexing

/// A register in an SQLite database, which answers questions by SQL that was written elsewhere.
///
/// Numbers are whole numbers of the column's smallest unit, days are counted from 1970-01-01 and made
/// months of by SQLite's own calendar; letters are folded before they are stored, since SQLite folds
/// none of full width.
struct SQLiteOracle {
  let register: Register
  private let database: DatabaseQueue

  /// Puts the rows of a register into a database in memory.
  init(_ register: Register, rows: [[CellValue?]]) throws {
    self.register = register
    database = try DatabaseQueue()
    let places = register.columns.indices
    try database.write { database in
      let columns = places.map { "c\($0), f\($0)" }.joined(separator: ", ")
      try database.execute(sql: "CREATE TABLE cases (\(columns))")
      let marks = places.map { _ in "?, ?" }.joined(separator: ", ")
      let insert = try database.makeStatement(sql: "INSERT INTO cases VALUES (\(marks))")
      for row in rows {
        let values = places.flatMap { [stored(row[$0], column: $0), folded(row[$0])] }
        try insert.execute(arguments: StatementArguments(values))
      }
    }
  }

  /// The groups that hold a case, in no order, with their figures.
  func answer(_ question: RegisterQuestion) throws -> [RegisterAnswer.Row] {
    let keys = question.groups.map(expression)
    let sums = question.figures.map(expression)
    let grouping = keys.isEmpty ? "" : " GROUP BY " + keys.joined(separator: ", ")
    let columns = (["count(*)"] + keys + sums.flatMap(\.self)).joined(separator: ", ")
    let condition = condition(question.condition)
    return try database.read { database in
      let found = try GRDB.Row.fetchAll(
        database, sql: "SELECT \(columns) FROM cases WHERE \(condition)\(grouping)")
      return try found.map { row in
        let values = Array(row.databaseValues)
        let keyValues = Array(values[1..<1 + keys.count])
        var next = 1 + keys.count
        var figures: [FigureValue?] = []
        for (figure, parts) in zip(question.figures, sums) {
          let own = Array(values[next..<next + parts.count])
          next += parts.count
          if case .percentile(let column, let percent) = figure {
            let group = zip(keys, keyValues).map { "\($0) IS \(literal($1))" }
            figures.append(
              try percentile(
                column, percent, where: ([condition] + group).joined(separator: " AND "), database))
          } else {
            figures.append(value(own, of: figure))
          }
        }
        return RegisterAnswer.Row(
          keys: zip(question.groups, keyValues).map { key($1, of: $0) },
          count: Int.fromDatabaseValue(values[0]) ?? 0, figures: figures)
      }
    }
  }
}

// What is stored and how it is read back.
extension SQLiteOracle {
  private func stored(_ cell: CellValue?, column: Int) -> (any DatabaseValueConvertible)? {
    switch cell {
    case nil: nil
    case .word(let word): word
    case .number(let number): Int64(units(of: number, column: column).whole)
    case .day(let day): day.number
    }
  }

  private func folded(_ cell: CellValue?) -> (any DatabaseValueConvertible)? {
    switch cell {
    case .word(let word): Self.folded(word)
    case .number(let number): number.description
    case .day, nil: nil
    }
  }

  static func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          let value =
            (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
          return Unicode.Scalar((0x41...0x5A).contains(value) ? value + 32 : value) ?? scalar
        }))
  }

  /// A number in units of a column, rounded down, and whether nothing was lost.
  func units(of number: Number, column: Int) -> (whole: Int128, isExact: Bool) {
    guard case .numbers(_, _, let decimals) = register.columns[column].content else {
      return (0, false)
    }
    var whole = number.significand
    var isExact = true
    if decimals >= number.decimals {
      for _ in number.decimals..<decimals { whole *= 10 }
    } else {
      var divisor: Int128 = 1
      for _ in decimals..<number.decimals { divisor *= 10 }
      isExact = whole % divisor == 0
      whole = (whole - ((whole % divisor + divisor) % divisor)) / divisor
    }
    return (whole, isExact)
  }

  private func key(_ value: DatabaseValue, of axis: RegisterAxis) -> RegisterKey {
    guard !value.isNull else { return .missing }
    guard let number = Int.fromDatabaseValue(value) else {
      return .word(String.fromDatabaseValue(value) ?? "")
    }
    switch (axis.part, register.columns[axis.column].content) {
    case (.month, _): return .period(Period(firstMonth: number, lastMonth: number))
    case (.quarter, _): return .period(Period(firstMonth: number * 3, lastMonth: number * 3 + 2))
    case (.year, _): return .period(.year(number))
    case (.value, .days): return .day(CalendarDay(number: number))
    default: return .number(self.number(Int128(number), column: axis.column))
    }
  }

  private func number(_ units: Int128, column: Int, finer: Int = 0) -> Number {
    guard case .numbers(_, _, let decimals) = register.columns[column].content else {
      return Number(significand: units)
    }
    return Number(significand: units, decimals: decimals + finer)
  }

  private func value(_ values: [DatabaseValue], of figure: RegisterFigure) -> FigureValue? {
    guard let first = values.first, let whole = Int.fromDatabaseValue(first) else { return nil }
    switch figure {
    case .distinct: return .number(Number(whole))
    case .average(let column):
      return Int.fromDatabaseValue(values[1]).map {
        .mean(sum: number(Int128(whole), column: column), terms: $0)
      }
    default:
      if case .days = register.columns[figure.column].content {
        return .day(CalendarDay(number: whole))
      }
      return .number(number(Int128(whole), column: figure.column))
    }
  }

  private func percentile(
    _ column: Int, _ percent: Int, where condition: String, _ database: Database
  ) throws -> FigureValue? {
    let sorted = "FROM cases WHERE \(condition) AND c\(column) IS NOT NULL ORDER BY c\(column)"
    let count =
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM cases WHERE \(condition) AND c\(column) IS NOT NULL")
      ?? 0
    guard count > 0 else { return nil }
    let hundredths = (count - 1) * percent
    let ends = try Int.fetchAll(
      database, sql: "SELECT c\(column) \(sorted) LIMIT 2 OFFSET \(hundredths / 100)")
    let (low, high) = (Int128(ends[0]), Int128(ends.count > 1 ? ends[1] : ends[0]))
    return .number(
      number(low * 100 + (high - low) * Int128(hundredths % 100), column: column, finer: 2))
  }
}

// What is asked, in SQL.
extension SQLiteOracle {
  private func expression(_ axis: RegisterAxis) -> String {
    let day = "date(c\(axis.column) * 86400, 'unixepoch')"
    let year = "CAST(strftime('%Y', \(day)) AS INTEGER)"
    let month = "(\(year) * 12 + CAST(strftime('%m', \(day)) AS INTEGER) - 1)"
    return switch axis.part {
    case .value: "c\(axis.column)"
    case .month: month
    case .quarter: "\(month) / 3"
    case .year: year
    }
  }

  private func expression(_ figure: RegisterFigure) -> [String] {
    switch figure {
    case .sum(let column): ["sum(c\(column))"]
    case .average(let column): ["sum(c\(column))", "count(c\(column))"]
    case .minimum(let column): ["min(c\(column))"]
    case .maximum(let column): ["max(c\(column))"]
    case .distinct(let column): ["count(DISTINCT c\(column))"]
    case .percentile: []
    }
  }

  private func condition(_ condition: RegisterCondition) -> String {
    switch condition {
    case .all: "1"
    case .isAny(let axis, let keys): any(keys.map { equality(axis.column, $0) })
    case .compares(let axis, let comparison, let key): order(axis.column, comparison, key)
    case .contains(let column, let text):
      "coalesce(instr(f\(column), \(quoted(Self.folded(text)))) > 0, 0)"
    case .and(let parts):
      parts.isEmpty ? "1" : "(" + parts.map(self.condition).joined(separator: " AND ") + ")"
    case .or(let parts): any(parts.map(self.condition))
    case .not(let part): "NOT (\(self.condition(part)))"
    }
  }

  private func any(_ parts: [String]) -> String {
    parts.isEmpty ? "0" : "(" + parts.joined(separator: " OR ") + ")"
  }

  private func equality(_ column: Int, _ key: RegisterKey) -> String {
    let cell = "c\(column)"
    switch (key, register.columns[column].content) {
    case (.missing, _): return "\(cell) IS NULL"
    case (.word(let word), .words), (.word(let word), .text):
      return "coalesce(\(cell) = \(quoted(word)), 0)"
    case (.number(let number), .numbers):
      let units = units(of: number, column: column)
      guard units.isExact, let whole = Int64(exactly: units.whole) else { return "0" }
      return "coalesce(\(cell) = \(whole), 0)"
    case (.day(let day), .days): return "coalesce(\(cell) = \(day.number), 0)"
    case (.period(let period), .days):
      let month = expression(RegisterAxis(column: column, part: .month))
      return "coalesce(\(month) BETWEEN \(period.firstMonth) AND \(period.lastMonth), 0)"
    default: return "0"
    }
  }

  private func order(
    _ column: Int, _ comparison: RegisterCondition.Comparison, _ key: RegisterKey
  ) -> String {
    let cell = "c\(column)"
    let sign = ["<", "<=", ">", ">="][Self.place(of: comparison)]
    switch (key, register.columns[column].content) {
    case (.word(let word), .words), (.word(let word), .text):
      return "coalesce(\(cell) \(sign) \(quoted(word)), 0)"
    case (.number(let number), .numbers):
      let units = units(of: number, column: column)
      // Between two units, less means up to the lower one.
      let open = units.isExact ? sign : comparison == .less || comparison == .atMost ? "<=" : ">"
      let whole = min(max(units.whole, Int128(Int64.min)), Int128(Int64.max))
      return "coalesce(\(cell) \(open) \(Int64(whole)), 0)"
    case (.day(let day), .days): return "coalesce(\(cell) \(sign) \(day.number), 0)"
    case (.period(let period), .days):
      let month = expression(RegisterAxis(column: column, part: .month))
      let end = comparison == .less || comparison == .atLeast ? period.firstMonth : period.lastMonth
      return "coalesce(\(month) \(sign) \(end), 0)"
    default: return "0"
    }
  }

  private static func place(of comparison: RegisterCondition.Comparison) -> Int {
    switch comparison {
    case .less: 0
    case .atMost: 1
    case .more: 2
    case .atLeast: 3
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private func literal(_ value: DatabaseValue) -> String {
    if value.isNull { return "NULL" }
    if let number = Int.fromDatabaseValue(value) { return "\(number)" }
    return quoted(String.fromDatabaseValue(value) ?? "")
  }
}
