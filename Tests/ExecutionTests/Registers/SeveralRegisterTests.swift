import Diagnostics
import Facts
import Indexing
import Testing

/// Questions over sets of registers, beside documents and without.
struct SeveralRegisterTests {
  /// The sets, by the first word of a case's title.
  private static let sets: [String: [SmallRegister]] = [
    "numbered": [
      SmallRegister(
        name: "numbered.csv",
        """
        id:identifier,received:received,channel:dimension
        10005,2011-01-05,phone
        10007,2011-02-05,letter
        20005,2011-03-05,phone
        """)
    ],
    "fields": [
      SmallRegister(
        name: "a.csv",
        """
        received:received,channel:dimension,topic:dimension,days:number
        2011-01-05,phone,noise,3
        2011-02-05,letter,air,5
        2012-03-05,phone,noise,
        """),
      SmallRegister(
        name: "b.csv",
        """
        received:received,channel:dimension,ward:dimension
        2011-01-09,visit,w1
        2012-02-09,visit,w2
        2012-02-10,phone,w1
        """),
    ],
    "years": [
      SmallRegister(
        name: "2011.csv",
        """
        received:received,channel:dimension
        2011-01-09,phone
        2011-12-09,letter
        """),
      SmallRegister(
        name: "2013.csv",
        """
        received:received,channel:dimension
        2013-02-09,phone
        """),
    ],
    "bureau": [
      SmallRegister(
        name: "bureau.csv",
        """
        received:received,channel:dimension,office:organisation
        2011-01-09,phone,青河市环境保护局
        2011-02-09,letter,青河市环境保护局
        """)
    ],
    "provinces": [
      SmallRegister(
        name: "provinces.csv",
        """
        received:received,channel:dimension,office:organisation
        2011-01-09,phone,青河市环境保护局
        2011-02-09,letter,青河市环境保护局
        2011-02-10,letter,临江市公安局
        """)
    ],
    "bureaus": [
      SmallRegister(
        name: "bureaus.csv",
        """
        received:received,channel:dimension,office:organisation
        2011-01-09,phone,青河市环境保护局
        2011-02-09,letter,青河市水务局
        2011-02-10,letter,青河市公安局
        2011-02-11,letter,青河市教育局
        """)
    ],
    "city": [
      SmallRegister(
        name: "city.csv",
        """
        received:received,channel:dimension,office:organisation
        2011-01-09,phone,青河市环境保护局
        2011-02-09,letter,青河市水务局
        """)
    ],
  ]

  private static let organisations = [
    Organisation(name: "全国"), Organisation(name: "东省", partOf: "全国"),
    Organisation(name: "青河市", partOf: "东省"),
    Organisation(name: "青河市环境保护局", partOf: "青河市"),
    Organisation(name: "青河市水务局", partOf: "青河市"),
    Organisation(name: "西省", partOf: "全国"), Organisation(name: "临江市", partOf: "西省"),
    Organisation(name: "临江市公安局", partOf: "临江市"),
  ]

  @Test(arguments: try RuleCase.all(in: "several-registers"))
  func `registers answer by the rules`(_ rule: RuleCase) throws {
    let name = rule.title.split(separator: ":")[0]
    let registers = try #require(Self.sets[String(name)])
    let desk = TestDesk(
      rule.reports, histories: rule.histories, organisations: Self.organisations,
      registers: registers.map(\.register))
    for (query, answer) in rule.blocks {
      #expect(desk.ask(query) == answer, "\(rule.title): \(query)")
    }
  }
}
