import Facts
import Importing
import SeededRandom
import Testing

/// Rows that were added to a register are joined with those that were read before, to the register
/// that the whole file is.
struct RegisterTailTests {
  private let desk: RegisterDesk

  init() throws { desk = try RegisterDesk() }

  /// What the file is read as, whole and from its tail on; the tail is nil where it tells too little.
  private func readings(
    _ head: [UInt8], _ tail: [UInt8], _ change: (inout RegisterOptions) -> Void = { _ in }
  ) throws -> (whole: Register, joined: Register?) {
    var options = RegisterOptions()
    options.blockSize = 64
    options.sampleSize = 200
    change(&options)
    let before = try RegisterFile.load(
      try desk.folder.write("register.csv", head), options: options)
    let path = try desk.folder.write("register.csv", head + tail)
    return (
      try RegisterFile.load(path, options: options),
      try RegisterFile.load(path, following: before, options: options)
    )
  }

  private func readings(
    _ head: String, _ tail: String
  ) throws -> (whole: Register, joined: Register?) {
    try readings(Array(head.utf8), Array(tail.utf8))
  }

  private static let head =
    "渠道,天数,日期\n" + (0..<30).map { "来电,\($0 % 9),2019-03-0\($0 % 9 + 1)\n" }.joined()

  @Test func `rows with new words, larger numbers and earlier days are joined`() throws {
    let (whole, joined) = try readings(
      Self.head, "12345热线,70000,2018-01-01\n来信,-15,2019-03-04\n,,\n\n来电,约三,2020-01-01\n")
    let register = try #require(joined)
    #expect(register == whole)
    #expect(
      register.lines.suffix(3) == [
        "12345热线|70000|2018-01-01", "来信|-15|2019-03-04", "来电|·|2020-01-01",
      ])
    #expect(register.lines[8] == "来电|8|2019-03-09")
    #expect(register.account.blankRows == 2)
    #expect(register.columns[1].remarks.strays.first.map(\.line) == [36])
    #expect(register.account.lineCount == 36)
  }

  @Test func `added rows begin on the lines of the whole file`() throws {
    let (whole, joined) = try readings(
      Self.head + "\n\"来\n电\",1,2019-03-01\n",
      "来信,2,2019-03-01\n\n\"来\n\n信\",3,2019-03-02\n来访,4,2019-03-03\n")
    #expect(joined == whole)
    #expect((29..<34).map { joined?.account.lines.line(ofRow: $0) } == [31, 33, 35, 37, 40])
  }

  @Test func `rejected rows are named by their line in the file`() throws {
    let (whole, joined) = try readings(
      Self.head + "来电\n来电,1,2019-03-01\n", "来电,2\n来电,\"3\"4,2019-03-01\n合计,9,\n")
    #expect(joined == whole)
    #expect(joined?.account.rejected.map(\.line) == [32, 34, 35])
    #expect(joined?.rowCount == 31)
  }

  @Test(arguments: [
    "来电,甲,2019-01-01\n来电,乙,2019-01-01\n来电,丙,2019-01-01\n来电,丁,2019-01-01\n",
    "来电,007X,2019-01-01\n来电,99999999999999999999,2019-01-01\n",
  ])
  func `where a column is no longer what it was, the file is read whole`(tail: String) throws {
    let (whole, joined) = try readings(Self.head, tail)
    #expect(joined == nil)
    #expect(whole.kinds[1] == "words")
  }

  @Test func `a last row without line end, or an open quote, goes on in what is added`() throws {
    for (head, tail) in [
      (Self.head + "来电,1,2019-03-0", "5\n"), (Self.head + "来电,1,2019-03-05", "\n来信,1,2019-03-05\n"),
      (Self.head + "\"来电,1,2019-03-05\n", "\",2,2019-03-05\n"),
    ] {
      let (whole, joined) = try readings(head, tail)
      #expect(joined == nil)
      #expect(whole.account.rejectedRows == 0)
    }
  }

  @Test func `a column without any cell takes what is added`() throws {
    let head = "渠道,天数\n" + String(repeating: "来电,\n", count: 40)
    for tail in ["来电,3\n", "来电,x\n", "来电,\n"] {
      let (whole, joined) = try readings(head, tail)
      #expect(joined == nil || joined == whole)
    }
  }

  @Test func `days that could be read in another order are not joined in the wrong one`() throws {
    let head =
      "渠道,日期\n" + String(repeating: "来电,03/04/2019\n", count: 20) + "来电,25/12/2019\n"
    for tail in ["来电,05/06/2019\n", "来电,06/25/2019\n", "来电,25/06/2019\n"] {
      let (whole, joined) = try readings(head, tail)
      #expect(joined == nil || joined == whole)
    }
    let (whole, joined) = try readings(
      String(head.dropLast("来电,25/12/2019\n".count)), "来电,25/12/2019\n")
    #expect(joined == nil || joined == whole)
  }

  @Test func `a file that turns out to be in another encoding is read whole`() throws {
    let head = Array(("channel,days\n" + String(repeating: "phone,3\n", count: 40)).utf8)
    // 来电 in GB18030.
    let (whole, joined) = try readings(head, [0xC0, 0xB4, 0xB5, 0xE7] + Array(",4\n".utf8))
    #expect(joined == nil)
    #expect(whole.lines.last == "来电|4")
  }

  @Test func `a file that did not grow has no tail`() throws {
    #expect(try readings(Self.head, "").joined == nil)
  }

  @Test func `random registers that grow by random rows are what reading them whole gives`() throws
  {
    var joinedCount = 0
    for seed in 0..<300 {
      var random = SplitMix64(seed: UInt64(seed))
      var register = InventedTable(&random)
      let head = register.header + register.rows(Int.random(in: 20...60, using: &random), &random)
      register.loosen(&random)
      var tail = register.rows(Int.random(in: 1...30, using: &random), &random)
      if Bool.random(using: &random) { tail = String(tail.dropLast()) }
      let limit = Int.random(in: 1...40, using: &random)
      let (whole, joined) = try readings(Array(head.utf8), Array(tail.utf8)) {
        $0.rejectedLimit = limit
        $0.blockSize = [64, 300, 1 << 19][seed % 3]
      }
      guard let joined else { continue }
      joinedCount += 1
      #expect(joined == whole, "seed \(seed)")
    }
    #expect(joinedCount > 100)
  }
}

/// Text of a table of random columns, whose later rows may hold what the first did not.
struct InventedTable {
  private enum Kind: CaseIterable {
    case word, number, decimal, day, title, empty
  }

  private var kinds: [Kind]
  private var isLoose = false
  private var mostOdd = 0

  init(_ random: inout SplitMix64) {
    kinds = (0..<Int.random(in: 2...5, using: &random)).map { _ in
      Kind.allCases.randomElement(using: &random) ?? .word
    }
  }

  var header: String { kinds.indices.map { "c\($0)" }.joined(separator: ",") + "\n" }

  /// Lets the next rows hold other words, larger numbers, and now and then what is none.
  mutating func loosen(_ random: inout SplitMix64) {
    isLoose = true
    mostOdd = Int.random(in: 0...3, using: &random)
  }

  mutating func rows(_ count: Int, _ random: inout SplitMix64) -> String {
    (0..<count).map { _ in row(&random) }.joined()
  }

  private mutating func row(_ random: inout SplitMix64) -> String {
    switch Int.random(in: 0..<40, using: &random) {
    case 0: return "\n"
    case 1: return header
    case 2: return "短\n"
    case 3 where isLoose: return "\"开" + "\n"
    case 4: return "a\"b" + String(repeating: ",", count: kinds.count - 1) + "\n"
    default:
      return kinds.map { cell($0, &random) }.joined(separator: ",") + "\n"
    }
  }

  private mutating func cell(_ kind: Kind, _ random: inout SplitMix64) -> String {
    if Int.random(in: 0..<8, using: &random) == 0 { return "" }
    if isLoose, mostOdd > 0, Int.random(in: 0..<20, using: &random) == 0 {
      mostOdd -= 1
      return ["约三", "N/A", "<1", "12:30", "\"1,5\""].randomElement(using: &random) ?? ""
    }
    let most = isLoose ? 90_000 : 90
    let number = Int.random(in: 0...most, using: &random)
    switch kind {
    case .word: return "词\(number % (isLoose ? 400 : 5))"
    case .number: return "\(number - 7)"
    case .decimal: return isLoose ? "\(number).\(number % 100)" : "\(number).5"
    case .day: return "20\(10 + number % (isLoose ? 40 : 5))-0\(number % 9 + 1)-1\(number % 9)"
    case .title: return "\"反映,噪声\(number)\n夜间\""
    case .empty: return ""
    }
  }
}
