import Facts
import Testing

struct PrecisionTests {
  @Test(
    arguments: [
      ([], Precision.exact), ([.exact, .exact], .exact), ([.exact, .over], .over),
      ([.over, .over], .over), ([.over, .atLeast], .atLeast), ([.atLeast, .exact], .atLeast),
      ([.atMost, .exact], .atMost), ([.atMost, .atMost], .atMost), ([.about, .exact], .about),
      ([.about, .over], .about), ([.over, .atMost], .about), ([.atLeast, .atMost], .about),
    ] as [([Precision], Precision)])
  func `a sum is as exact as its parts allow`(parts: [Precision], sum: Precision) {
    #expect(Precision.ofSum(parts) == sum)
    #expect(Precision.ofSum(parts.reversed()) == sum)
  }

  @Test(arguments: [
    (Precision.exact, Precision.exact, ""), (.about, .about, "≈"), (.over, .atMost, "≥"),
    (.atLeast, .atMost, "≥"), (.atMost, .atLeast, "≤"),
  ])
  func `a bound turns over when its figure is taken away`(
    precision: Precision, turned: Precision, sign: String
  ) {
    #expect(precision.turnedOver == turned)
    #expect(precision.sign == sign)
  }

  @Test func `ids are those of the reader's contract`() {
    #expect(
      Precision.allCases.map(\.rawValue) == ["exact", "about", "over", "at_least", "at_most"])
  }
}
