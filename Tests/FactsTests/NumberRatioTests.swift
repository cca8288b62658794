import Facts
import Testing

struct NumberRatioTests {
  @Test(arguments: [
    ("56", "176", 1, "31.8"), ("-178941", "710117", 1, "-25.2"), ("1", "8", 1, "12.5"),
    ("1", "3", 2, "33.33"), ("2", "3", 0, "67"), ("1", "-3", 0, "-33"), ("-1", "-3", 0, "33"),
    ("0.5", "100", 0, "1"), ("-0.5", "100", 0, "-1"), ("0.49", "100", 0, "0"),
    ("592372449", "727012578", 1, "81.5"), ("12.5", "0.25", 0, "5000"),
  ])
  func `a percentage is rounded half away from zero`(
    part: String, whole: String, decimals: Int, expected: String
  ) throws {
    let part = try #require(Number(part))
    let whole = try #require(Number(whole))
    #expect(part.percent(of: whole, decimals: decimals)?.description == expected)
  }

  @Test func `nothing is a percentage of zero`() {
    #expect(Number(5).percent(of: .zero, decimals: 1) == nil)
  }

  @Test func `digits past the range of 128 bits are no ratio`() {
    let huge = Number(significand: Int128.max / 10)
    #expect(huge.percent(of: Number(significand: 1, decimals: 18), decimals: 6) == nil)
  }
}
