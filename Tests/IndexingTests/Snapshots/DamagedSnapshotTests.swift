import Facts
import Foundation
import Indexing
import SeededRandom
import Synchronization
import Testing

/// Snapshots that are not what was written: noticed at opening, or when their rows are first used.
struct DamagedSnapshotTests {
  private let desk = SnapshotDesk()
  private let register = InventedRegister.ofAllKinds(seed: 2, rowCount: 20)

  @Test func `every changed byte is noticed where it changes a row`() throws {
    try desk.write(register)
    let bytes = try desk.bytes()
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= UInt8(1 << (place % 8))
      try desk.put(changed)
      guard let index = try? desk.open() else { continue }
      _ = index.register.columns.map(\.content)
      // A pack may say the same in two ways.
      #expect(index.soundness == .lost || index.register == register, "byte \(place)")
    }
  }

  @Test func `every shortened or lengthened file is noticed`() throws {
    try desk.write(register)
    let bytes = try desk.bytes()
    for length in bytes.indices {
      try desk.put(bytes.prefix(length))
      #expect(throws: SnapshotFlaw.self) { try desk.open() }
    }
    try desk.put(bytes + [0])
    #expect(throws: SnapshotFlaw.cut) { try desk.open() }
  }

  @Test func `what is wrong has a name`() throws {
    try desk.put(Data("来源,行政区\n".utf8))
    #expect(throws: SnapshotFlaw.foreign) { try desk.open() }
    try desk.write(register)
    let bytes = try desk.bytes()
    func changing(_ place: Int, to byte: UInt8) throws {
      var changed = bytes
      changed[place] = byte
      try desk.put(changed)
    }
    try changing(8, to: 200)
    #expect(throws: SnapshotFlaw.otherVersion(200)) { try desk.open() }
    try changing(12, to: 4)
    #expect(throws: SnapshotFlaw.otherByteOrder) { try desk.open() }
    try changing(20, to: 200)
    #expect(throws: SnapshotFlaw.damaged) { try desk.open() }
    try FileManager.default.removeItem(atPath: desk.path)
    try FileManager.default.createDirectory(
      atPath: desk.path, withIntermediateDirectories: false)
    #expect(throws: SnapshotFlaw.foreign) { try desk.open() }
  }

  @Test func `damaged rows are read from the register's file`() throws {
    let register = InventedRegister.ofAllKinds(seed: 4, rowCount: 900)
    let reads = Mutex(0)
    let index = try opened(register, damaging: 8) {
      reads.withLock { $0 += 1 }
      return register
    }
    #expect(index.register == register)
    #expect(index.soundness == .mended)
    #expect(reads.withLock { $0 } == 1)
  }

  @Test func `rows that nothing can mend are safe to run over`() throws {
    let register = InventedRegister.ofAllKinds(seed: 4, rowCount: 900)
    let other = InventedRegister.ofAllKinds(seed: 5, rowCount: 900)
    for found in [nil, other, Register(columns: [], rowCount: 0, account: .init())] {
      let index = try opened(register, damaging: 8) { found }
      var random = SplitMix64(seed: 1)
      for _ in 0..<200 {
        let columns = register.columns.indices.shuffled(using: &random).prefix(2)
        let axes = columns.map { RegisterAxis(column: $0) }
        _ = try? index.answer(RegisterQuestion(by: axes, figures: [.distinct(column: 6)]))
        _ = try? index.list(where: .contains(column: 6, "噪"), sortedBy: columns.first)
      }
      #expect(index.soundness == .lost)
    }
  }

  /// A snapshot with a changed byte in each of some stretches of its rows.
  private func opened(
    _ register: Register, damaging count: Int, mend: @escaping @Sendable () -> Register?
  ) throws -> RegisterIndex {
    try desk.write(register)
    var bytes = try desk.bytes()
    let head = Int(bytes[16]) | Int(bytes[17]) << 8 | Int(bytes[18]) << 16
    // The last of the chunks are texts and days; cubes, checked at opening, are the first.
    for place in stride(from: head - 1, to: head * 3 / 4, by: -head / (count * 12)) {
      bytes[place] ^= 0x40
    }
    try desk.put(bytes)
    return try desk.open(mend: mend)
  }
}
