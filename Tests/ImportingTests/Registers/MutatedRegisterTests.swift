import Facts
import Importing
import SeededRandom
import Testing

/// Small registers with bytes flipped, cut, doubled and mixed: never a crash, and no row lost.
struct MutatedRegisterTests {
  private static let table = #"""
    编号,受理日期,来源,天数,标题
    1,2019-01-02,电话,3天,"噪声, 夜间"
    2,05/01/2019,信函,12,"他说""吵"""
    3,40679,来访,N/A,第一行
    4,2019年1月5日,电话,"1,234",x
    合计,,,15,

    编号,受理日期,来源,天数,标题
    5,1/5/19,网上,１２,y

    """#

  private static func mutated(_ random: inout SplitMix64, quotes: Bool) -> [UInt8] {
    var bytes = Array(table.utf8)
    let spices: [[UInt8]] = [
      [0], [0xFF], [0xB5, 0xE7], [0x0D], [0x0A], [0x0D, 0x0A], [0x2C], [0x3B], [0x09],
      Array("，".utf8), Array("N/A".utf8), quotes ? [0x22] : [0x20],
    ]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
      case 1: bytes.insert(contentsOf: spices.randomElement(using: &random) ?? [], at: place)
      case 2:
        let end = min(bytes.count, place + Int.random(in: 1...9, using: &random))
        bytes.removeSubrange(place..<end)
      default:
        let end = min(bytes.count, place + Int.random(in: 1...60, using: &random))
        bytes.insert(contentsOf: bytes[place..<end], at: place)
      }
      if bytes.isEmpty { bytes = [0x61] }
    }
    return bytes
  }

  /// How many rows the account of a load names in all.
  private static func accounted(_ register: Register) -> Int {
    let account = register.account
    return register.rowCount + account.rejectedRows + account.blankRows + account.repeatedHeaders
      + account.totalsRows
  }

  @Test(arguments: 0..<400)
  func `no change of bytes crashes a load, and threads make no difference`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let bytes = Self.mutated(&random, quotes: true)
    let desk = try RegisterDesk()
    let one = try? desk.load(bytes) { $0.threads = 1 }
    let two = try? desk.load(bytes) { $0.blockSize = 1 << 16 }
    #expect(one?.lines == two?.lines)
    #expect(one?.account == two?.account)
  }

  /// Without quotes a row is a line: loaded, rejected, passed over, or above the first case.
  @Test(arguments: 0..<400)
  func `every line is accounted for`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 1000)
    let bytes = Self.mutated(&random, quotes: false).filter { $0 != 0x22 }
    guard let register = try? RegisterDesk().load(bytes) else { return }
    let feeds = bytes.contains(0x0A)
    let ends = bytes.count { $0 == (feeds ? 0x0A : 0x0D) }
    let lines = ends + (bytes.last == (feeds ? 0x0A : 0x0D) ? 0 : 1)
    let above = lines - Self.accounted(register)
    // Titles and blank rows may stand above the header; each title is named.
    #expect(above >= register.account.headerRows + register.account.titles.count, "\(bytes)")
    #expect(above <= 3 + register.account.titles.count + Self.blankLines(bytes), "\(bytes)")
  }

  /// How many lines have no cell filled.
  private static func blankLines(_ bytes: [UInt8]) -> Int {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count { line in
      line.allSatisfy { [0x0D, 0x20, 0x09, 0x2C, 0x3B].contains($0) }
    }
  }
}
