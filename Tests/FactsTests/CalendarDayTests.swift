import Facts
import Testing

struct CalendarDayTests {
  @Test func `days are counted from 1970 in both directions`() {
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(CalendarDay(year: 2011, month: 5, day: 16)?.number == 15_110)
    #expect(CalendarDay(year: 0, month: 1, day: 1)?.number == CalendarDay.numbers.lowerBound)
    #expect(CalendarDay(year: 9999, month: 12, day: 31)?.number == CalendarDay.numbers.upperBound)
  }

  @Test func `every day is itself again by its parts, one day after another`() {
    var last = (year: -1, month: 12, day: 31)
    for number in stride(from: CalendarDay.numbers.lowerBound, through: 40_000, by: 1) {
      let parts = CalendarDay(number: number).parts
      let isNext =
        parts.day == last.day + 1
        || (parts.day == 1 && parts.month == last.month % 12 + 1)
      guard isNext,
        CalendarDay(year: parts.year, month: parts.month, day: parts.day)?.number == number
      else {
        Issue.record("day \(number) is \(parts)")
        return
      }
      last = parts
    }
  }

  @Test(arguments: [(2011, 2, 29), (2012, 2, 30), (1900, 2, 29), (2011, 0, 1), (2011, 4, 31)])
  func `the calendar has no such day`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `a day is written with four digits of its year`() {
    #expect(CalendarDay(year: 33, month: 4, day: 3)?.description == "0033-04-03")
  }
}
