import Facts
import SeededRandom
import Testing

struct PeriodTests {
  @Test(arguments: [
    ("2017", 24204, 24215), ("2017-H1", 24204, 24209), ("2017-H2", 24210, 24215),
    ("2017-Q1", 24204, 24206), ("2017-Q4", 24213, 24215), ("2017-q4", 24213, 24215),
    ("2017-07", 24210, 24210), ("2018-01/2018-11", 24216, 24226), ("2016/2017", 24192, 24215),
  ])
  func `each spelling is a stretch of months`(text: String, first: Int, last: Int) {
    #expect(Period(text) == Period(firstMonth: first, lastMonth: last))
  }

  @Test(arguments: [
    "", "17", "20177", "2017-", "2017-0", "2017-00", "2017-13", "2017-7", "2017-H3", "2017-Q5",
    "2017-07-01", "2018-11/2018-01", "2017/", "/2017", "2017/2018/2019", "二〇一七", "-017",
  ])
  func `any other text is no period`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2017-01/2017-12", "2017"), ("2017-01/2017-06", "2017-H1"), ("2017-10/2017-12", "2017-Q4"),
    ("2017-05/2017-05", "2017-05"), ("2017-02/2017-04", "2017-02/2017-04"),
    ("2016/2017", "2016-01/2017-12"), ("2017-04/2017-09", "2017-04/2017-09"),
  ])
  func `the shortest spelling is printed`(text: String, expected: String) {
    #expect(Period(text)?.description == expected)
  }

  @Test func `printing and reading give the period back`() {
    var random = SplitMix64(seed: 417)
    for _ in 0..<2000 {
      let first = 1900 * 12 + Int(random.next() % 2400)
      let period = Period(firstMonth: first, lastMonth: first + Int(random.next() % 30))
      #expect(Period(period.description) == period)
    }
  }

  @Test(arguments: [
    ("2017", "2017-Q1", true, true), ("2017-Q1", "2017", false, true),
    ("2017", "2017", true, true), ("2017-H1", "2017-06/2017-07", false, true),
    ("2017", "2018-01", false, false), ("2017-H1", "2017-07", false, false),
  ])
  func `periods contain and overlap one another`(
    outer: String, inner: String, contains: Bool, overlaps: Bool
  ) throws {
    let (outer, inner) = (try #require(Period(outer)), try #require(Period(inner)))
    #expect(outer.contains(inner) == contains)
    #expect(outer.overlaps(inner) == overlaps)
    #expect(inner.overlaps(outer) == overlaps)
  }

  @Test func `a longer period sorts before a shorter one that begins with it`() {
    let sorted = ["2018", "2017-07", "2017-01", "2017", "2017-Q1"].compactMap { Period($0) }
      .sorted().map(\.description)
    #expect(sorted == ["2017", "2017-Q1", "2017-01", "2017-07", "2018"])
  }

  @Test func `only twelve months from January are a whole year`() {
    #expect(Period.year(2011).wholeYear == 2011)
    #expect(Period("2011-02/2012-01")?.wholeYear == nil)
    #expect(Period.month(7, of: 2011).wholeYear == nil)
    #expect(Period.month(7, of: 2011).months == 1)
  }
}
