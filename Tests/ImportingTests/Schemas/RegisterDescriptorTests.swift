import Diagnostics
import Facts
import Testing

@testable import Importing

/// What a descriptor may say about a register, and what is said of one that says something else.
struct RegisterDescriptorTests {
  private static func wrong(_ yaml: String) -> String? {
    do {
      _ = try RegisterDescriptor(yaml: yaml, file: "r.schema.yaml")
      return nil
    } catch {
      let place = "\(error.place.line):\(error.place.column)"
      return "\(place): \(error.message.english) | \(error.message.chinese)"
    }
  }

  @Test func `an empty descriptor says nothing`() throws {
    #expect(try RegisterDescriptor(yaml: "", file: "r") == RegisterDescriptor())
  }

  @Test(arguments: [("semicolon", ";"), ("tab", "\t"), ("','", ","), ("bar", "|")])
  func `a separator is named or written`(said: String, separator: String) throws {
    let descriptor = try RegisterDescriptor(yaml: "separator: \(said)", file: "r")
    #expect(descriptor.separator == separator.utf8.first)
  }

  @Test(arguments: [
    (
      "measure: a\nsources: b\n",
      "2:1: an unknown key “sources”; known here are "
        + "columns, dates, encoding, measure, missing, separator, unit"
        + " | 未知的键“sources”;此处可用:columns, dates, encoding, measure, missing, separator, unit"
    ),
    (
      "columns:\n  a: dimensoin\n",
      "2:6: an unknown role “dimensoin”; nearest: “dimension” | 未知的用途“dimensoin”;最接近的是“dimension”"
    ),
    (
      "separator: x\n",
      "1:12: an unknown separator “x”; known here are bar, comma, semicolon, tab"
        + " | 未知的分隔符“x”;此处可用:bar, comma, semicolon, tab"
    ),
    (
      "encoding: gb18031\n",
      "1:11: an unknown encoding “gb18031”; nearest: “gb18030” | 未知的编码“gb18031”;最接近的是“gb18030”"
    ),
    ("columns:\n  a: [text]\n", "2:6: a word is expected here | 此处应为词"),
  ])
  func `what can't be is told with its line`(yaml: String, message: String) {
    #expect(Self.wrong(yaml) == message)
  }

  @Test(arguments: [
    (
      "mesure: a\n",
      "1:1: an unknown key “mesure”; nearest: “measure” | 未知的键“mesure”;最接近的是“measure”"
    ),
    (
      "dates: day first\n",
      "1:8: an unknown date order “day first”; nearest: “day-first”"
        + " | 未知的日期顺序“day first”;最接近的是“day-first”"
    ),
  ])
  func `a misspelt key or order is told with the nearest`(yaml: String, message: String) {
    #expect(Self.wrong(yaml) == message)
  }

  @Test(arguments: [
    (
      "unit: 件\nmeasure: 'complants'\n",
      "2:10: an unknown measure “complants”; nearest: “complaints”",
      ["  measure: 'complants'", "           ^~~~~~~~~~~"]
    ),
    (
      "columns:\n  渠道: {id: channel, values: {热线: phnoe}}\n",
      "2:34: an unknown value “phnoe”; nearest: “phone”",
      [
        "    渠道: {id: channel, values: {热线: phnoe}}",
        "                                       ^~~~~",
      ]
    ),
  ])
  func `what is nearly a word of the vocabulary is none of its own`(
    yaml: String, message: String, excerpt: [String]
  ) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("r.csv", Array("渠道,b\n热线,2\n".utf8))
    try folder.write("r.schema.yaml", Array(yaml.utf8))
    let files = RegisterFiles(.init(path: path, name: "r.csv"))
    let failure = #expect(throws: RegisterFailure.self) {
      try RegisterReader(vocabulary: .builtIn).read(files)
    }
    guard case .descriptor(let flaw)? = failure else {
      Issue.record("the descriptor was taken")
      return
    }
    #expect("\(flaw.place.line):\(flaw.place.column): \(flaw.message.english)" == message)
    #expect(flaw.place.excerpt == excerpt)
  }

  @Test func `a measure of the register's own is taken as it is`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("r.csv", Array("a,b\n05/01/2019,2\n".utf8))
    try folder.write("r.schema.yaml", Array("measure: 巡查记录\ndates: day-first\n".utf8))
    let files = RegisterFiles(.init(path: path, name: "r.csv"))
    let reading = try RegisterReader(vocabulary: .builtIn).read(files)
    #expect(reading.guess.schema.measure == "巡查记录")
    #expect(reading.register.lines == ["2019-01-05|2"])
  }

  @Test func `a column that the file lacks is told before the cases are read`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("r.csv", Array("渠道类型,b\n电话,2\n".utf8))
    try folder.write("r.schema.yaml", Array("columns:\n  b: text\n  渠道类别: dimension\n".utf8))
    let files = RegisterFiles(.init(path: path, name: "r.csv"))
    let failure = #expect(throws: RegisterFailure.self) {
      try RegisterReader(vocabulary: .builtIn).read(files)
    }
    guard case .descriptor(let flaw)? = failure else { return }
    #expect(flaw.file == "r.schema.yaml" && flaw.place.line == 3)
    #expect(flaw.place.excerpt == ["  " + "  渠道类别: dimension", "    ^~~~~~~~"])
    #expect(flaw.message.english == "no column is called “渠道类别”; nearest: “渠道类型”")
    #expect(flaw.message.chinese == "没有名为“渠道类别”的列;最接近的是“渠道类型”")
  }

  @Test func `an encoding and words for nothing are taken as they are said`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "r.csv", [0x61, 0x2C, 0x62, 0x0A, 0xB5, 0xE7, 0x2C, 0x2D, 0x31, 0x0A])
    try folder.write("r.schema.yaml", Array("encoding: GBK\nmissing: [-1]\n".utf8))
    let files = RegisterFiles(.init(path: path, name: "r.csv"))
    let reading = try RegisterReader(vocabulary: .builtIn).read(files)
    #expect(reading.register.lines == ["电|·"])
  }

  @Test func `codes that begin with zeros keep them where they are said to be words`() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("r.tsv", Array("code\tb\n0101\t2\n0102\t3\n".utf8))
    try folder.write("r.tsv.schema.yaml", Array("columns: {code: dimension}\n".utf8))
    let files = RegisterFiles(.init(path: path, name: "r.tsv"))
    let reading = try RegisterReader(vocabulary: .builtIn).read(files)
    #expect(reading.register.lines == ["0101|2", "0102|3"])
  }
}
