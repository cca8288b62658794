import Dispatch
import Facts
import Foundation
import Indexing
import Synchronization
import Testing

/// Writers that meet, are stopped, or may not write.
struct SnapshotWritingTests {
  private let desk = SnapshotDesk()

  @Test func `of two writers one stays, and readers see a whole one at any time`() throws {
    let registers = (0..<2).map { InventedRegister.ofAllKinds(seed: $0, rowCount: 3_000) }
    try desk.write(registers[0])
    let path = desk.path
    let strange = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for _ in 0..<8 {
        if thread < 2 {
          try? RegisterSnapshot.write(
            RegisterIndex(registers[thread]), of: SnapshotDesk.origin, to: path)
        } else {
          let index = try? RegisterSnapshot.open(path, of: SnapshotDesk.origin) { nil }
          let isOne = registers.contains { $0 == index?.register }
          if !isOne { strange.withLock { $0 += 1 } }
        }
      }
    }
    #expect(strange.withLock { $0 } == 0)
    #expect(desk.files == ["cases.snapshot"])
  }

  @Test func `a writer that is stopped leaves what was there`() throws {
    let first = InventedRegister.ofAllKinds(seed: 1, rowCount: 100)
    try desk.write(first)
    let asked = Mutex(0)
    let index = RegisterIndex(InventedRegister.ofAllKinds(seed: 2, rowCount: 100))
    #expect(throws: SnapshotFailure.stopped) {
      try RegisterSnapshot.write(index, of: SnapshotDesk.origin, to: desk.path) {
        asked.withLock { asked in
          asked += 1
          return asked > 5
        }
      }
    }
    #expect(try desk.open().register == first)
    #expect(desk.files == ["cases.snapshot"])
  }

  @Test func `a place that can't be written to is named by the system`() throws {
    let index = RegisterIndex(InventedRegister.ofAllKinds(seed: 2, rowCount: 100))
    #expect(throws: SnapshotFailure.system(code: 2)) {
      try RegisterSnapshot.write(
        index, of: SnapshotDesk.origin, to: desk.folder + "/none/cases.snapshot")
    }
    try FileManager.default.createDirectory(
      atPath: desk.path + "/in the way", withIntermediateDirectories: true)
    #expect(throws: SnapshotFailure.self) {
      try RegisterSnapshot.write(index, of: SnapshotDesk.origin, to: desk.path)
    }
    #expect(desk.files == ["cases.snapshot"])
  }
}
