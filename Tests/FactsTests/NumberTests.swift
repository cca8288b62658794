import Facts
import SeededRandom
import Testing

struct NumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("176", 176, 0), ("-178941", -178941, 0), ("59237.2449", 592_372_449, 4),
    ("1.50", 15, 1), ("100.00", 100, 0), ("-0.5", -5, 1), ("007", 7, 0), ("-0", 0, 0),
    ("999999999999999999", 999_999_999_999_999_999, 0),
  ])
  func `digits are read exactly`(text: String, significand: Int, decimals: Int) {
    #expect(Number(text)?.significand == Int128(significand))
    #expect(Number(text)?.decimals == decimals)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1.2.3", "--1", "1-", "+1", "1,234", "1e3", " 1", "１",
    "1234567890123456789", "0.1234567890123456789",
  ])
  func `what is no plain number is none`(text: String) {
    #expect(Number(text) == nil)
  }

  @Test(arguments: [
    ("156.2478", 4, "1562478"), ("2.5", 8, "250000000"), ("3.14159", 4, "31415.9"), ("7", 0, "7"),
    ("0", 8, "0"),
  ])
  func `万 and 亿 are multiplied out without rounding`(
    text: String, power: Int, expected: String
  ) throws {
    #expect(try #require(Number(text)).scaled(byPowerOfTen: power).description == expected)
  }

  @Test(arguments: [
    ("0.1", "0.2", "0.3", "-0.1"), ("56", "36", "92", "20"), ("1.5", "1.5", "3", "0"),
    ("-1", "0.01", "-0.99", "-1.01"),
  ])
  func `sums and differences are exact`(
    left: String, right: String, sum: String, difference: String
  ) throws {
    let (a, b) = (try #require(Number(left)), try #require(Number(right)))
    #expect((a + b).description == sum)
    #expect((a - b).description == difference)
  }

  @Test func `numbers written differently are one number`() {
    #expect(Number("1.50") == Number("1.5"))
    #expect(Set([Number("2"), Number("2.0"), Number("02")]).count == 1)
  }

  @Test func `printing and reading give the number back`() throws {
    var random = SplitMix64(seed: 2011)
    for _ in 0..<2000 {
      let number = random.number()
      #expect(Number(number.description) == number)
    }
  }

  @Test func `adding, taking away and comparing agree with one another`() throws {
    var random = SplitMix64(seed: 2012)
    for _ in 0..<2000 {
      let (a, b, c) = (random.number(), random.number(), random.number())
      #expect(a + b == b + a)
      #expect((a + b) + c == a + (b + c))
      #expect((a + b) - b == a)
      #expect((a < b) == ((a - b).significand < 0))
      #expect((a < b) == !(b < a) || a == b)
    }
  }

  @Test func `the floating-point value is near enough for ratios`() throws {
    #expect(try #require(Number("95.2")).doubleValue == 95.2)
    #expect(Number(-3).doubleValue == -3)
  }
}
