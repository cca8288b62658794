import Diagnostics
import Syntax
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A golden file: blocks parted by blank lines, each `> ` lines of query text and below them what
/// the parser makes of it, printed statements and diagnostics in the order of the text.
struct CaseFile {
  struct Block {
    let input: String
    let expected: String
    let line: Int
  }

  let blocks: [Block]

  init(_ name: String) throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let text = try #require(Self.contents(of: "/\(folder)/Cases/\(name).case"))
    var blocks: [Block] = []
    var input: [Substring] = []
    var expected: [Substring] = []
    func flush(before line: Int) {
      guard !input.isEmpty else { return }
      blocks.append(
        Block(
          input: input.joined(separator: "\n"), expected: expected.joined(separator: "\n"),
          line: line - input.count - expected.count))
      (input, expected) = ([], [])
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, line) in lines.enumerated() {
      if line.isEmpty {
        flush(before: place + 1)
      } else if line.hasPrefix("> ") {
        input.append(line.dropFirst(2))
      } else if !input.isEmpty {
        expected.append(line)
      }
    }
    flush(before: lines.count + 1)
    self.blocks = blocks
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "rbe") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What the parser makes of a text, as the golden files hold it.
func outcome(of text: String, language: Language = .english) -> String {
  let source = SourceText(name: "query", text: text)
  let parsed = Parser.parse(source, lexicon: .invented)
  return parsed.statements.map { statement in
    if let statement = statement.statement { return QueryPrinter.print(statement) }
    return statement.diagnostics.map {
      DiagnosticReport($0, in: source, language: language).text
    }.joined(separator: "\n")
  }.joined(separator: "\n")
}

extension Lexicon {
  /// Names of the field, as a façade would hand them over, and two invented offices.
  static let invented = Lexicon(
    entries: names("complaints 投诉 信访", .measure) + names("publications 公开 发布", .measure)
      + names("visitors 来访人次", .measure) + names("channel 渠道", .dimension)
      + names("outlet 平台", .dimension) + names("year 年", .dimension)
      + names("status 状态", .dimension) + names("organisation 单位", .dimension)
      + names("title 题目", .dimension) + names("days 天数", .dimension)
      + names("phone 电话 来电", .value(of: "channel"))
      + names("letter 信件", .value(of: "channel"))
      + names("counter 前台 当面", .value(of: "channel"))
      + names("hotline 12345热线", .value(of: "channel"))
      + names("in_progress 在办", .value(of: "status"))
      + names("website 网站", .value(of: "outlet"))
      + names("month 月", .dimension) + names("quarter 季度", .dimension)
      + names("half 半年", .dimension) + names("ratio 比例", .dimension)
      + names("share 占比", .value(of: "kind")) + names("street_stalls 占道经营", .value(of: "topic"))
      + names("not-started 未启动", .level) + names("limited 有限进展", .level)
      + names("substantial 较大进展", .level) + names("completed 已完成", .level)
      + names("withdrawn 已撤回", .level) + names("no-evidence 无证据", .level)
      + names("青河市环境保护局 青河环保局", .organisation)
      + names("青河市 青河", .organisation))

  private static func names(_ spellings: String, _ kind: Kind) -> [Entry] {
    let words = spellings.split(separator: " ").map(String.init)
    return words.map { Entry(text: $0, kind: kind, id: words[0]) }
  }
}
