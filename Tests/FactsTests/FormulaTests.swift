import Facts
import Testing

@Suite struct FormulaTests {
  @Test(
    arguments: [
      (["56", "36", "84"], "56 + 36 + 84"), (["597", "50", "-227"], "597 + 50 − 227"),
      (["-3", "5"], "−3 + 5"), (["7"], "7"), (["≥40", "30"], "≥40 + 30"), ([], ""),
    ])
  func `terms are added with the signs of arithmetic`(terms: [String], expected: String) {
    #expect(Formula.sum(terms) == expected)
  }

  @Test(arguments: [("2674", "318", "2674 − 318"), ("80", "-15", "80 + 15")])
  func `taking away a fall adds it`(left: String, right: String, expected: String) {
    #expect(Formula.difference(left, right) == expected)
  }

  @Test func `a sum over or under the line stands in brackets`() {
    #expect(Formula.quotient("519", "543") == "519 / 543")
    #expect(
      Formula.quotient("531176 − 710117", "710117") == "(531176 − 710117) / 710117")
    #expect(Formula.quotient("-15", "2674 − 318") == "−15 / (2674 − 318)")
  }

  @Test(
    arguments: [
      (Check.Kind.sum, ["56", "36", "84"], "56 + 36 + 84"), (.ratio, ["519", "543"], "519 / 543"),
      (.repeat, ["11", "13"], "11 = 13"), (.list, ["甲", "乙"], "甲、乙"),
      (.growth, ["318", "2356"], "318 / 2356"), (.sum, [], ""),
    ])
  func `a check without a formula writes its operands as its kind combines them`(
    kind: Check.Kind, operands: [String], expected: String
  ) {
    let place = Place(section: "", line: 1, range: 0..<1, number: 0..<1, text: "")
    let check = Check(
      kind: kind, stated: .zero, computed: .zero, operands: operands, holds: true, facts: [0],
      place: place)
    #expect(check.formula == expected)
    #expect(!check.isAlternative)
  }
}
