import Facts
import Indexing
import Testing

/// Which way a question is answered, and that every way gives one answer.
struct RegisterWayTests {
  /// Nine thousand cases: channels and outcomes, a day, a year that says the same, a serial number.
  private let index: RegisterIndex
  private let channel: RegisterAxis
  private let year: RegisterAxis

  init() throws {
    let rows = 0..<9000
    let days = rows.map { UInt16($0 / 10 + 1) }
    let channels = RegisterColumn(
      name: "channel",
      content: .words(.bytes(rows.map { UInt8($0 % 3 + 1) }), list: ["fax", "phone", "visit"]))
    let received = RegisterColumn(name: "received", content: .days(.shorts(days), base: 14_610))
    let years = days.map { CalendarDay(number: 14_609 + Int($0)).parts.year }
    let year = RegisterColumn(
      name: "year",
      content: .numbers(.bytes(years.map { UInt8($0 - 2009) }), base: 2010, decimals: 0))
    let serial = RegisterColumn(
      name: "id", content: .numbers(.shorts(rows.map { UInt16($0 + 1) }), base: 1, decimals: 0))
    let title = RegisterColumn(
      name: "title",
      content: .text(
        TextColumn(
          stretches: rows.map { row in
            let text = Array("第\(row)件噪声".utf8)
            return TextColumn.Stretch(bytes: text, ends: [UInt32(text.count)])
          })))
    index = RegisterIndex(
      Register(
        columns: [channels, received, year, serial, title], rowCount: 9000,
        account: RegisterAccount()))
    self.channel = try #require(index.axis("channel"))
    self.year = try #require(index.axis("year"))
  }

  @Test func `words and years are counted while loading, a twin of the years is not`() throws {
    #expect(index.cubeAxes == [channel, try #require(index.axis("received", .year))])
    let answer = try index.answer(
      RegisterQuestion(where: .isAny(year, [.number(Number(2011))]), by: [year, channel]))
    #expect(answer.way.kind == .cube)
    #expect(answer.rows.first?.keys == [.number(Number(2011)), .word("fax")])
    #expect(answer.count == 3650)
  }

  @Test func `days that make whole months are counted by months`() throws {
    let received = try #require(index.axis("received"))
    let period = Period(firstMonth: 2010 * 12 + 1, lastMonth: 2010 * 12 + 2)
    let question = RegisterQuestion(where: .isAny(received, [.period(period)]))
    let answer = try index.answer(question)
    #expect(answer.way.kind == .newCube)
    #expect(answer.count == 590)
    #expect(try index.answer(question).way.description == "cube: 2 cells, 8 bytes")
  }

  @Test func `conditions on serial numbers and texts are found once and kept`() throws {
    let serial = try #require(index.axis("id"))
    let condition = RegisterCondition.and([
      .compares(serial, .more, .number(Number(8000))), .isAny(channel, [.word("fax")]),
    ])
    let first = try index.answer(RegisterQuestion(where: condition))
    let second = try index.answer(RegisterQuestion(where: condition))
    #expect([first.way.kind, second.way.kind] == [.scan, .bitmaps])
    #expect([first.count, second.count] == [333, 333])
    let text = RegisterQuestion(where: .contains(column: 4, "99件噪"))
    #expect(try index.answer(text).way.kind == .text)
    #expect(try index.answer(text).way.kind == .bitmaps)
    #expect(try index.answer(text).count == 90)
  }

  /// As many groups as cases: counted at the place of their number, or numbered as they come.
  @Test func `every case number makes a group, in order`() throws {
    let serial = try #require(index.axis("id"))
    for groups in [[serial], [serial, channel], [channel, serial]] {
      let answer = try index.answer(
        RegisterQuestion(where: .contains(column: 4, "噪声"), by: groups))
      #expect(answer.groupCount == 9000)
      #expect(answer.rows.allSatisfy { $0.count == 1 })
      let place = try #require(groups.firstIndex(of: serial))
      // Case 1 is a fax, case 2 a phone call, case 3 a visit; faxes come first among channels.
      let second = place == 1 && groups[0] == channel ? 4 : 2
      #expect(
        answer.rows.prefix(2).map { $0.keys[place] }
          == [.number(Number(1)), .number(Number(second))])
    }
  }

  @Test func `percentiles lie between cells in proportion`() throws {
    let serial = try #require(index.axis("id")).column
    let answer = try index.answer(
      RegisterQuestion(
        where: .compares(RegisterAxis(column: serial), .atMost, .number(Number(4))),
        figures: [50, 90, 100].map { .percentile(column: serial, percent: $0) }))
    let expected = ["2.5", "3.7", "4"].compactMap { Number($0) }
    #expect(answer.rows.first?.figures == expected.map { .number($0) })
  }

  @Test func `groups stand in the order asked for`() throws {
    let serial = try #require(index.axis("id")).column
    func words(_ order: RegisterQuestion.Order, _ figure: RegisterFigure) throws -> [RegisterKey] {
      let condition = RegisterCondition.compares(
        RegisterAxis(column: serial), .atMost, .number(Number(7)))
      let question = RegisterQuestion(
        where: condition, by: [channel], figures: [figure], order: order, limit: 2)
      let answer = try index.answer(question)
      #expect(answer.groupCount == 3)
      return answer.rows.flatMap(\.keys)
    }
    // Serial numbers 1, 4, 7 came by fax, 2 and 5 by phone, 3 and 6 by visit.
    #expect(try words(.byKey, .sum(column: serial)) == [.word("fax"), .word("phone")])
    #expect(try words(.mostFirst, .sum(column: serial)) == [.word("fax"), .word("phone")])
    #expect(try words(.largestFirst, .sum(column: serial)) == [.word("fax"), .word("visit")])
    #expect(try words(.largestFirst, .average(column: serial)) == [.word("visit"), .word("fax")])
    #expect(try words(.largestFirst, .minimum(column: serial)) == [.word("visit"), .word("phone")])
  }

  @Test func `what a column can't answer is a flaw`() throws {
    let flaws: [(RegisterQuestion, RegisterQuestionFlaw)] = [
      (RegisterQuestion(figures: [.sum(column: 0)]), .noNumbers(column: 0)),
      (RegisterQuestion(figures: [.minimum(column: 4)]), .noOrder(column: 4)),
      (RegisterQuestion(by: [RegisterAxis(column: 4)]), .noGroups(column: 4)),
      (RegisterQuestion(by: [RegisterAxis(column: 0, part: .year)]), .noDays(column: 0)),
      (
        RegisterQuestion(by: Array(repeating: RegisterAxis(column: 0), count: 4)), .tooManyAxes
      ),
    ]
    for (question, flaw) in flaws {
      #expect(throws: flaw) { try index.answer(question) }
    }
    #expect(index.axis("channel", .year) == nil)
    #expect(index.axis("nothing") == nil)
  }

  @Test func `questions of many threads at once agree`() async throws {
    let question = RegisterQuestion(
      where: .contains(column: 4, "7件"), by: [channel, year], order: .mostFirst)
    let expected = try index.answer(question).rows
    let fresh = RegisterIndex(index.register)
    try await withThrowingTaskGroup(of: [RegisterAnswer.Row].self) { group in
      for _ in 0..<16 { group.addTask { try fresh.answer(question).rows } }
      for try await rows in group { #expect(rows == expected) }
    }
  }
}
