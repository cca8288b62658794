import Diagnostics
import Facts
import Indexing
import SeededRandom
import Testing

struct FactIndexTests {
  @Test func `one figure stated twice is one row with two sources`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 30, ["channel": "phone"]),
      SmallOffice.fact("complaints", 30, ["channel": "phone"]),
    ])
    #expect(index.rowCount == 1)
    #expect(index.origins(0).map(\.fact) == [0, 1])
    #expect(index.rivals(0).isEmpty)
  }

  @Test func `two figures for one thing are one row in dispute that keeps the first`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 11, ["channel": "phone"], at: 0),
      SmallOffice.fact("complaints", 13, ["channel": "phone"], at: 20),
    ])
    #expect(index.rowCount == 1)
    #expect(index.value(0) == Number(11))
    #expect(index.rivals(0).map(\.fact) == [1])
  }

  @Test func `an exact figure takes the place of the rounded one that it fits`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 400, precision: .over, at: 0),
      SmallOffice.fact("complaints", 437, at: 20),
      SmallOffice.fact("complaints", 437, precision: .about, at: 40),
    ])
    #expect(index.rowCount == 1)
    #expect(index.value(0) == Number(437))
    #expect(index.precision(0) == .exact)
    #expect(index.origins(0).count == 3)
  }

  @Test func `a link to a repeated figure leads to its first statement`() {
    var part = SmallOffice.fact("complaints", 10, ["channel": "phone"])
    (part.role, part.partOf, part.splits) = (.part, 1, "channel")
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 30), SmallOffice.fact("complaints", 30), part,
    ])
    #expect(index.rowCount == 2)
    #expect(index.parent(1) == 0)
    #expect(index.children(0).elementsEqual([1]))
    #expect(index.split(1).map { index.table.columns[$0].name } == "channel")
  }

  @Test func `links in a ring, to oneself, out of range or across units are dropped`() {
    var facts = [
      SmallOffice.fact("complaints", 30, ["channel": "phone"]),
      SmallOffice.fact("complaints", 20, ["channel": "letter"]),
      SmallOffice.fact("complaints", 10, ["channel": "visit"]),
      SmallOffice.fact("complaints", 5, ["channel": "fax"], unit: "人次"),
    ]
    for (place, target) in [1, 0, 99, 0].enumerated() {
      (facts[place].role, facts[place].partOf) = (.part, target)
    }
    let index = SmallOffice.index(facts)
    #expect((0..<4).map { index.parent($0) } == [1, nil, nil, nil])
  }

  @Test func `an unlinked part is linked where it still fits`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 30),
      SmallOffice.fact("complaints", 20, ["channel": "phone"]),
      SmallOffice.fact("complaints", 15, ["channel": "letter"]),
      SmallOffice.fact("complaints", 40, ["channel": "visit"]),
    ])
    #expect((0..<4).map { index.parent($0) } == [nil, 0, nil, nil])
  }

  @Test func `included values share a cell with their name`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 84, ["channel": "letter", "includes": "fax"])
    ])
    let column = index.table.column("channel")
    #expect(column?.words(of: 1) == ["letter", "fax"])
    #expect(column?.cells[1].name == column?.dictionary.code(of: "letter"))
    #expect(index.table.column("includes") == nil)
  }

  @Test func `postings list the rows of a cell`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 1, ["channel": "phone"]),
      SmallOffice.fact("visitors", 2),
      SmallOffice.fact("visitors", 3, ["channel": "phone"]),
    ])
    let column = index.table.column("channel")
    #expect(column?.rows(holding: 1).elementsEqual([0, 2]) == true)
    #expect(column?.rows(holding: 0).elementsEqual([1]) == true)
  }

  @Test func `frames are the rows of one measure, organisation and period`() {
    let index = SmallOffice.index([
      SmallOffice.fact("complaints", 1, period: .year(2011)),
      SmallOffice.fact("complaints", 2, period: .year(2010)),
      SmallOffice.fact("complaints", 3, ["channel": "phone"], period: .year(2011)),
    ])
    let frames = index.frames(of: "complaints")
    #expect(frames.map { index.periods[Int($0.period)] } == [.year(2010), .year(2011)])
    #expect(frames.map { index.frameRows[$0.rows].map(Int.init) } == [[1], [0, 2]])
    #expect(index.frames(of: "lawsuits").isEmpty)
  }

  @Test func `an index of nothing answers nothing`() {
    let index = FactIndex(reports: [], organisations: [], vocabulary: SmallOffice.vocabulary)
    #expect(index.rowCount == 0)
    #expect(index.frames(of: "complaints").isEmpty)
    #expect(index.catalogue.measures.isEmpty)
    #expect(index.text.hits(of: "环").isEmpty)
  }

  @Test func `organisations in a ring have an end`() {
    let organisations = [
      Organisation(name: "甲", partOf: "乙"), Organisation(name: "乙", partOf: "甲"),
    ]
    let index = FactIndex(
      reports: [], organisations: organisations, vocabulary: SmallOffice.vocabulary)
    #expect(index.organisation(1, isWithin: 2))
    #expect(!index.organisation(1, isWithin: 3))
  }

  @Test func `the catalogue counts figures, not statements`() {
    let catalogue = SmallOffice.index([
      SmallOffice.fact("complaints", 30, ["channel": "phone"]),
      SmallOffice.fact("complaints", 30, ["channel": "phone"]),
      SmallOffice.fact("complaints", 9, ["channel": "letter", "includes": "fax"], unit: "批"),
    ]).catalogue
    #expect(catalogue.measure("complaints")?.facts == 2)
    #expect(catalogue.measure("complaints")?.units == ["件", "批"])
    #expect(
      catalogue.dimension("channel")?.values == [
        .init(name: "phone", facts: 1), .init(name: "letter", facts: 1),
        .init(name: "fax", facts: 1),
      ])
    #expect(catalogue.reporting == ["青河市环境保护局"])
  }

  @Test(arguments: 1...20)
  func `random links leave a forest and lose no statement`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let facts = (0..<40).map { place -> Fact in
      let channel = ["phone", "letter", "visit"].randomElement(using: &random) ?? "phone"
      var fact = SmallOffice.fact(
        "complaints", Int.random(in: 0...5, using: &random), ["channel": channel],
        at: place * 20)
      let role = [Fact.Role.total, .part, .apart, .repeat].randomElement(using: &random)
      fact.role = role ?? .total
      fact.partOf = Int.random(in: 0..<45, using: &random)
      return fact
    }
    let index = SmallOffice.index(facts)
    let stated = (0..<index.rowCount).flatMap { index.origins($0) + index.rivals($0) }
    #expect(stated.map(\.fact).sorted() == Array(0..<40))
    for row in 0..<index.rowCount {
      var next: Int? = row
      for _ in 0...index.rowCount { next = next.flatMap { index.parent($0) } }
      #expect(next == nil, "row \(row) is in a ring")
    }
  }
}
