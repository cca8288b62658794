import Facts
import SeededRandom
import Testing

/// `top` makes and sorts the largest groups alone; they must be those that sorting all would show.
struct LargestGroupTests {
  private static let groups = [
    "channel", "district, channel", "year, district", "month, organisation", "days, district",
    "organisation, year, channel", "half, status",
  ]

  @Test(arguments: 0..<6)
  func `the largest groups are the first of all groups by size`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 7)
    let rows = RandomRegister(&random, rowCount: 150).rows
    let register = SmallRegister(name: "a.csv", header: RandomRegister.header, rows: rows)
    let desk = TestDesk(
      [], organisations: RegisterCaseTests.organisations, registers: [register.register])
    for groups in Self.groups {
      let question = "count complaints by \(groups)"
      let all = try #require(desk.answer(question))
      let sorted = Self.largestFirst(all.rows.filter { $0.role == .part })
      for most in [1, 2, 3, 7, 500] {
        let top = try #require(desk.answer("\(question) top \(most)"))
        #expect(top.rows.map(\.cells) == sorted.prefix(most).map(\.cells), "\(question) \(most)")
        #expect(top.total == all.total)
        #expect(top.notes == all.notes)
      }
    }
  }

  /// By their last cell; of groups of one size the first stays first.
  private static func largestFirst(_ rows: [Row]) -> [Row] {
    rows.enumerated().sorted { left, right in
      let (one, other) = (count(left.element), count(right.element))
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  private static func count(_ row: Row) -> Number {
    if case .number(let count)? = row.cells.last { count } else { .zero }
  }
}
