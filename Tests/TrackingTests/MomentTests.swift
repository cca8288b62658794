import Testing

@testable import Tracking

struct MomentTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (86_399, "1970-01-01T23:59:59Z"), (-1, "1969-12-31T23:59:59Z"),
    // 11 016 days to the leap day of 2000.
    (951_782_400, "2000-02-29T00:00:00Z"),
    // 15 521 days to the last of June 2012, and a quarter past eight.
    (1_341_044_100, "2012-06-30T08:15:00Z"),
  ])
  func `a moment is written in UTC`(seconds: Int, timestamp: String) {
    #expect(Moment(secondsSince1970: seconds).timestamp == timestamp)
  }

  @Test(arguments: [(0, "2012-06-30"), (8, "2012-07-01"), (-12, "2012-06-30"), (-17, "2012-06-29")])
  func `the day is that of the place`(hoursEast: Int, day: String) {
    // 16:15 in UTC on the last of June 2012.
    let moment = Moment(secondsSince1970: 1_341_072_900)
    #expect(moment.day(secondsEast: hoursEast * 3600) == day)
  }

  @Test func `now is later than the day on which this was written`() {
    #expect(Moment.now.secondsSince1970 > 1_700_000_000)
    #expect(Moment.now.localDay.count == 10)
  }
}

struct RecorderTests {
  @Test(
    arguments: [
      (["LOGNAME": "liming", "USER": "root"], "root", "liming"),
      (["LOGNAME": "", "USER": "wang"], "root", "wang"), ([:], "zhao", "zhao"),
      ([:], nil, "user 1000"), ([:], "", "user 1000"),
    ] as [([String: String], String?, String)])
  func `a recorder is known by login, account or number`(
    variables: [String: String], account: String?, name: String
  ) {
    let found = Recorder.name(variable: { variables[$0] }, account: account, userID: 1000)
    #expect(found == name)
  }

  @Test func `somebody is always the recorder`() {
    #expect(!Recorder.current.isEmpty)
  }
}
