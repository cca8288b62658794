import Facts
import Testing

struct PeriodUnitTests {
  @Test(arguments: [
    ("2017", PeriodUnit.year, true), ("2017-01/2017-12", .year, true), ("2017-H1", .half, true),
    ("2017-04/2017-09", .half, false), ("2017-Q2", .quarter, true),
    ("2017-02/2017-04", .quarter, false), ("2017-07", .month, true), ("2017", .month, false),
  ])
  func `a whole unit begins where the calendar begins it`(
    text: String, unit: PeriodUnit, expected: Bool
  ) throws {
    #expect(try #require(Period(text)).isWhole(unit) == expected)
  }

  @Test(arguments: [
    ("2017", PeriodUnit.quarter, "2017-Q1 2017-Q2 2017-Q3 2017-Q4"),
    ("2017-02/2017-07", .quarter, "2017-Q2"), ("2017-02/2017-07", .half, ""),
    ("2017-07", .month, "2017-07"), ("2017-07", .year, ""),
    ("2016-12/2018-01", .year, "2017"),
  ])
  func `only units that lie within a period are parts of it`(
    text: String, unit: PeriodUnit, expected: String
  ) throws {
    let parts = try #require(Period(text)).parts(by: unit)
    #expect(parts.map(\.description).joined(separator: " ") == expected)
  }

  @Test(arguments: PeriodUnit.allCases)
  func `the parts of years tile them`(unit: PeriodUnit) throws {
    let years = try #require(Period("2009/2012"))
    let parts = years.parts(by: unit)
    #expect(parts.first?.firstMonth == years.firstMonth)
    #expect(parts.last?.lastMonth == years.lastMonth)
    for (left, right) in zip(parts, parts.dropFirst()) {
      #expect(left.lastMonth + 1 == right.firstMonth)
    }
    #expect(parts.allSatisfy { $0.isWhole(unit) && $0.enclosing(unit) == $0 })
  }
}
