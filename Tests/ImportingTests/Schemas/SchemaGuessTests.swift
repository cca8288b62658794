import Facts
import Testing

@testable import Importing

/// What columns of registers are taken for, by header, vocabulary, cells and descriptor.
struct SchemaGuessTests {
  private static func guess(
    _ text: String, named name: String = "cases.csv", as measure: String? = nil,
    descriptor: RegisterDescriptor = RegisterDescriptor()
  ) throws -> SchemaGuess {
    let register = try RegisterDesk().load(text) { $0.kinds = descriptor.kinds }
    return SchemaGuess(
      register, named: name, measure: measure, vocabulary: .builtIn, descriptor: descriptor)
  }

  private static let chinese = """
    编号,受理日期,办结日期,承办单位,来源,行政区,处理结果,办理天数,年份
    1,2019-01-02,2019-01-05,云岭市水务局,来电,东岭区,办结,3,2019
    2,2019-02-03,2019-02-09,云岭市城管局,公众号,西岭区,办结,6,2019
    3,2020-03-04,2020-03-05,云岭市水务局,电话,东岭区,查实,1,2020
    4,2020-03-04,2020-03-05,云岭市水务局,驿站,东岭区,查实,1,2020

    """

  @Test func `columns of a Chinese register are known by header, vocabulary and cells`() throws {
    let guess = try Self.guess(Self.chinese)
    #expect(
      guess.lines == [
        "编号 identifier header", "受理日期 received header", "办结日期 day cells",
        "organisation organisation header", "channel dimension vocabulary",
        "行政区 dimension cells", "outcome dimension vocabulary", "办理天数 number cells",
        "年份 year header",
      ])
    #expect(guess.schema.measure == "complaints" && guess.schema.unit == "件")
  }

  @Test func `words stand for values of the vocabulary, others are told and kept`() throws {
    let guess = try Self.guess(Self.chinese)
    #expect(
      guess.schema.field("channel")?.values == ["来电": "phone", "公众号": "wechat", "电话": "phone"])
    #expect(guess.schema.field("outcome")?.values == ["办结": "closed", "查实": "verified"])
    #expect(guess.unmapped == ["channel": ["驿站"]])
  }

  @Test(arguments: ["来源", "Source", "channel", "Open Data Channel Type", "ＣＨＡＮＮＥＬ", "channel_type"])
  func `a channel has many headers`(header: String) throws {
    let guess = try Self.guess("\(header),x\nPhone,a\nONLINE,b\n")
    #expect(guess.schema.fields.map(\.id) == ["channel", "x"])
    #expect(guess.schema.field("channel")?.values == ["Phone": "phone", "ONLINE": "online"])
  }

  @Test func `of two columns one is the organisation, and one says when the case came`() throws {
    let guess = try Self.guess(
      "登记时间,收件日期,部门,机构\n2019-01-01,2019-01-02,a,b\n2019-01-01,2019-01-02,a,b\n")
    #expect(
      guess.lines == [
        "登记时间 day cells", "收件日期 received header", "部门 dimension cells",
        "organisation organisation header",
      ])
  }

  @Test func `the first day is when the case came where no header says it`() throws {
    let guess = try Self.guess("closed_on,x\n2019-01-02,1\n2019-01-03,2\n")
    #expect(guess.lines == ["closed_on received cells", "x number cells"])
  }

  @Test func `numbers that are no years are no year`() throws {
    #expect(try Self.guess("year,a\n1,1\n2,1\n").lines.first == "year number cells")
    #expect(try Self.guess("year,a\n2001,1\n,1\n").lines.first == "year year header")
  }

  @Test func `two columns of one dimension keep their own ids`() throws {
    let guess = try Self.guess("来源,渠道,渠道\n来电,来电,来电\n来信,来电,来电\n")
    #expect(guess.schema.fields.map(\.id) == ["channel", "渠道", "渠道 2"])
    #expect(guess.schema.fields[1].values.isEmpty)
  }

  @Test func `words that nearly all differ tell cases apart`() throws {
    let rows = (0..<60).map { "K\($0),\($0 % 3 == 0 ? "a" : "b")\n" }.joined()
    let guess = try Self.guess("key,group\n" + rows)
    #expect(guess.lines == ["key identifier cells", "group dimension cells"])
  }

  @Test(arguments: [
    ("cases.csv", "a,b\n1,2\n", nil, "complaints"),
    ("2019年信息公开申请登记.csv", "a,b\n1,2\n", nil, "disclosure_requests"),
    ("/data/consultations-2019.csv", "a,b\n1,2\n", nil, "consultations"),
    ("x.csv", "2019年行政处罚登记,\na,b\n1,2\n3,4\n", nil, "penalties"),
    ("x.csv", "信息公开申请日期,申请内容\n2019-01-01,a\n", nil, "disclosure_requests"),
    ("x.csv", "承办单位,a\nb,2\n", nil, "complaints"),
    ("x.csv", "a,b\n1,2\n", "投诉", "complaints"),
    ("x.csv", "a,b\n1,2\n", "Petitions", "complaints"),
    ("x.csv", "a,b\n1,2\n", "potholes", "potholes"),
  ])
  func `the measure is told, or heard from names`(
    name: String, text: String, told: String?, measure: String
  ) throws {
    #expect(try Self.guess(text, named: name, as: told).schema.measure == measure)
  }

  @Test func `a descriptor outweighs every guess`() throws {
    let descriptor = try RegisterDescriptor(
      yaml: """
        measure: consultations
        unit: 次
        columns:
          办理天数: dimension
          行政区: {id: channel, values: {东岭区: phone}}
          办结日期: {role: received}
          来源: {en: origin, zh: 来处}
          承办单位: {role: text}
        """, file: "cases.schema.yaml")
    let guess = try Self.guess(Self.chinese, descriptor: descriptor)
    #expect(guess.schema.measure == "consultations" && guess.schema.unit == "次")
    #expect(
      guess.lines == [
        "编号 identifier header", "受理日期 day cells", "办结日期 received descriptor",
        "承办单位 text descriptor", "来源 dimension descriptor", "channel dimension descriptor",
        "处理结果 dimension cells", "办理天数 dimension descriptor", "年份 year header",
      ])
    #expect(guess.schema.field("channel")?.values == ["东岭区": "phone"])
  }
}

extension SchemaGuess {
  /// Each field as `id role ground`.
  fileprivate var lines: [String] {
    zip(schema.fields, grounds).map { "\($0.id) \($0.role) \($1)" }
  }
}
