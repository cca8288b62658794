import Dispatch
import Facts
import Foundation
import Indexing
import SeededRandom
import Synchronization
import Testing

/// What is written of a register is what is read of it, or nothing is.
struct RegisterSnapshotTests {
  private let desk = SnapshotDesk()

  @Test(arguments: 0..<60)
  func `a register comes back as it was, and answers as it did`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let kinds = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      InventedRegister.Kind.allCases.randomElement(using: &random) ?? .word
    }
    let rowCount = [0, 1, 7, 300, 5_000][seed % 5]
    let invented = InventedRegister(&random, rowCount: rowCount, kinds: kinds)
    let index = RegisterIndex(invented.register)
    try RegisterSnapshot.write(index, of: SnapshotDesk.origin, to: desk.path)
    let again = try desk.open()
    #expect(again.cubeAxes == index.cubeAxes)
    #expect(again.register.columns.allSatisfy { !$0.isHeld })
    // Numbers and days of the widest ranges have more keys than memory.
    for (place, kind) in kinds.enumerated() where [.word, .rareWord, .number, .day].contains(kind) {
      for part in RegisterAxis.Part.allCases {
        let axis = RegisterAxis(column: place, part: part)
        #expect(again.keys(of: axis) == index.keys(of: axis))
        let question = RegisterQuestion(by: [axis])
        #expect((try? again.answer(question))?.rows == (try? index.answer(question))?.rows)
      }
    }
    #expect(again.register == index.register)
    #expect(again.soundness == .sound)
  }

  @Test func `what the cube counts is answered without any row`() throws {
    try desk.write(InventedRegister.ofAllKinds(seed: 3, rowCount: 5_000))
    let index = try desk.open()
    let axis = RegisterAxis(column: 0)
    _ = try index.answer(RegisterQuestion(by: [axis]))
    let key = try #require(index.keys(of: axis)?.last)
    _ = try index.answer(RegisterQuestion(where: .isAny(axis, [key])))
    #expect(index.register.columns.allSatisfy { !$0.isHeld })
    #expect(index.register.columns.allSatisfy { $0.count == 5_000 })
    _ = index.register.columns[0][17]
    #expect(index.register.columns.map(\.isHeld) == [true] + Array(repeating: false, count: 6))
  }

  @Test func `the account of the reading is kept`() throws {
    var account = RegisterAccount()
    account.encoding = "GB18030"
    account.lines.append(row: 0, line: 4)
    account.lines.append(row: 2, line: 8)
    account.lineEnd = 0x0D
    account.titles = ["2019年投诉登记表"]
    account.blankRows = 4
    account.repeatedHeaders = 5
    account.totalsRows = 6
    account.rejectedRows = 7
    account.byteCount = 8
    account.lineCount = 9
    account.rejected = [
      .init(line: 3, reason: .width(found: 2, expected: 4), text: "东岭区,3"),
      .init(line: 9, reason: .tooLong(limit: 1 << 20), text: "\u{0}"),
    ]
    try desk.write(Register(columns: [], rowCount: 4, account: account))
    #expect(try desk.open().register.account == account)
  }

  @Test func `what was noticed in the cells is kept`() throws {
    var remarks = RegisterColumn.Remarks()
    remarks.bounds = 1
    remarks.marks = 2
    remarks.hasTimes = true
    remarks.strays.count = 3
    remarks.strays.first = [.init(line: 7, text: "未知")]
    remarks.strays.areAmongDays = true
    remarks.fellBack = true
    let column = RegisterColumn(
      name: "天数", content: .numbers(.bytes([1]), base: 4, decimals: 0), remarks: remarks)
    try desk.write(Register(columns: [column], rowCount: 1, account: RegisterAccount()))
    #expect(try desk.open().register.columns[0].remarks == remarks)
  }

  @Test func `a snapshot answers for its own file in its own state only`() throws {
    #expect(throws: SnapshotFlaw.missing) { try desk.open() }
    try desk.write(InventedRegister.ofAllKinds(seed: 1, rowCount: 10))
    let own = SnapshotDesk.origin
    for other in [
      Self.origin(path: "/b"), Self.origin(size: 1235), Self.origin(modified: 5679),
      Self.origin(changed: 6), Self.origin(content: 8), Self.origin(reading: 11),
    ] {
      #expect(other != own)
      #expect(throws: SnapshotFlaw.otherOrigin) { try desk.open(other) }
    }
  }

  /// The desk's origin with something changed.
  private static func origin(
    path: String = SnapshotDesk.origin.path, size: Int = 1234, modified: Int = 5678,
    changed: Int = 5, content: UInt64 = 9, reading: UInt64 = 10
  ) -> SnapshotOrigin {
    SnapshotOrigin(
      path: path, size: size, modified: modified, changed: changed, content: content,
      reading: reading)
  }

  @Test func `a snapshot tells what its file was before it grew`() throws {
    let register = InventedRegister.ofAllKinds(seed: 1, rowCount: 10)
    let grown = Self.origin(size: 2000, modified: 6000, changed: 6000, content: 1)
    try desk.write(register)
    #expect(throws: SnapshotFlaw.otherOrigin) {
      try RegisterSnapshot.openBeginning(desk.path, of: grown)
    }
    try RegisterSnapshot.write(
      RegisterIndex(register), of: SnapshotDesk.origin, fileChecksum: 77, to: desk.path)
    let before = try RegisterSnapshot.openBeginning(desk.path, of: grown)
    #expect(before.index.register == register)
    #expect(before.origin == SnapshotDesk.origin)
    #expect(before.checksum == 77)
    for other in [
      Self.origin(), Self.origin(size: 1233), Self.origin(path: "/b", size: 2000),
      Self.origin(size: 2000, reading: 11),
    ] {
      #expect(throws: SnapshotFlaw.otherOrigin) {
        try RegisterSnapshot.openBeginning(desk.path, of: other)
      }
    }
  }

  @Test func `rows are fetched once, whoever asks`() throws {
    let register = InventedRegister.ofAllKinds(seed: 5, rowCount: 2_000)
    try desk.write(register)
    let index = try desk.open()
    let equal = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 16) { thread in
      let place = thread % register.columns.count
      if index.register.columns[place] == register.columns[place] { equal.withLock { $0 += 1 } }
    }
    #expect(equal.withLock { $0 } == 16)
  }
}
