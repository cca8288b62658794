import Facts
@testable import Indexing
import Testing

/// Snapshots whose checksums are right and whose rows no register has.
struct ForgedSnapshotTests {
  private let desk = SnapshotDesk()

  private func soundness(ofText bytes: [UInt8], ends: [UInt32]) throws -> RegisterSoundness {
    let text = TextColumn(stretches: [.init(bytes: bytes, ends: ends)])
    try desk.write(
      Register(
        columns: [RegisterColumn(name: "标题", content: .text(text))], rowCount: ends.count,
        account: RegisterAccount()))
    let index = try desk.open()
    _ = index.register.columns[0].content
    return index.soundness
  }

  @Test func `texts are valid UTF-8, each for itself`() throws {
    let bytes = Array("异味扰民".utf8)
    #expect(try soundness(ofText: bytes, ends: [6, 6, 12]) == .sound)
    #expect(try soundness(ofText: [], ends: [0, 0]) == .sound)
    // A text that ends within a character, and letters that are none.
    #expect(try soundness(ofText: bytes, ends: [6, 7, 12]) == .lost)
    #expect(try soundness(ofText: Array(bytes.dropLast()), ends: [6, 11]) == .lost)
    #expect(try soundness(ofText: bytes + [0xF0], ends: [12, 13]) == .lost)
    #expect(try soundness(ofText: [0x80] + bytes, ends: [0, 13]) == .lost)
  }

  @Test(arguments: [(3, 9), (4, 8), (4, 9)])
  func `cases stand on lines that the file has`(rowCount: Int, lineCount: Int) throws {
    var account = RegisterAccount()
    account.lines.append(row: 0, line: 2)
    account.lines.append(row: 3, line: 9)
    account.lineCount = lineCount
    try desk.write(Register(columns: [], rowCount: rowCount, account: account))
    if (rowCount, lineCount) == (4, 9) {
      #expect(try desk.open().register.account.lines.line(ofRow: 3) == 9)
    } else {
      #expect(throws: SnapshotFlaw.damaged) { try desk.open() }
    }
  }

  @Test func `lines are known up to where they were kept`() throws {
    var account = RegisterAccount()
    for row in 0...CaseLines.mostRuns { account.lines.append(row: row, line: 2 + row * 2) }
    account.lineCount = 2 + CaseLines.mostRuns * 2
    try desk.write(Register(columns: [], rowCount: CaseLines.mostRuns + 1, account: account))
    let lines = try desk.open().register.account.lines
    #expect(lines == account.lines)
    #expect(lines.line(ofRow: CaseLines.mostRuns) == nil)
  }

  @Test func `chunks that are longer together than a number are damaged`() throws {
    let chunk = SnapshotChunk(count: 1 << 47, width: 1, packedLength: 1 << 47, checksum: 0)
    let chunks = Array(repeating: chunk, count: 1 << 17)
    var writer = try SnapshotWriter(desk.path) { false }
    let directory = try writer.append(chunks.bytes)
    let column = SnapshotColumn(
      name: "标题", meaning: .text, remarks: RegisterColumn.Remarks(), blocks: [], width: 0,
      checksum: chunks.map(\.checksum).checksum, directory: directory)
    let head = SnapshotHead(
      origin: SnapshotDesk.origin, fileChecksum: nil, account: RegisterAccount(), rowCount: 1,
      columns: [column], cubes: [], twins: [:])
    try writer.finish(head: head.bytes)
    let index = try desk.open()
    #expect(index.register.columns[0][0] == nil)
    #expect(index.soundness == .lost)
  }
}
