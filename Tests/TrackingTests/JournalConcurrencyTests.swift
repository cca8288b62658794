import Dispatch
import Synchronization
import Testing

@testable import JournalWriter
@testable import Tracking

/// Several consoles over one workspace.
struct JournalConcurrencyTests {
  private let folder: ScratchFolder
  private let journal: Journal

  init() throws {
    folder = try ScratchFolder()
    journal = Journal(folder: folder.path)
  }

  @Test func `threads that record at once get all numbers, each once`() throws {
    let path = folder.path
    let given = Mutex<[Int]>([])
    let failures = Mutex<[JournalFailure]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      let journal = Journal(folder: path)
      for step in 1...50 {
        do throws(JournalFailure) {
          let record = WrittenRecord.record(writer: writer, step: step)
          let number = try journal.append(record).number
          given.withLock { $0.append(number) }
        } catch {
          failures.withLock { $0.append(error) }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(given.withLock { $0.sorted() } == Array(1...200))
    try expectWholeJournal(count: 200, writers: 4, steps: 50)
  }

  @Test func `programs that record at once, and one that reads, lose nothing`() throws {
    let writers = try (0..<4).map { try Writer($0, adding: 40, in: folder) }
    var seen = 0
    while seen < 160 {
      let entries = try journal.entries()
      #expect(entries.count >= seen)
      #expect(entries.map(\.number) == Array(1..<entries.count + 1))
      seen = entries.count
      if writers.allSatisfy({ $0.hasEnded }) { break }
    }
    let said = writers.map { $0.rest() }
    #expect(writers.map { $0.wait() } == [0, 0, 0, 0])
    #expect(said.flatMap(\.self).map(\.number).sorted() == Array(1...160))
    try expectWholeJournal(count: 160, writers: 4, steps: 40)
  }

  @Test func `programs that make the journal at once make one`() throws {
    for _ in 1...8 {
      let folder = try ScratchFolder()
      let writers = try (0..<4).map { try Writer($0, adding: 2, in: folder) }
      let said = writers.flatMap { $0.rest() }
      #expect(writers.map { $0.wait() } == [0, 0, 0, 0])
      #expect(said.map(\.number).sorted() == Array(1...8))
      #expect(try Journal(folder: folder.path).entries().count == 8)
    }
  }

  private func expectWholeJournal(count: Int, writers: Int, steps: Int) throws {
    let entries = try journal.entries()
    #expect(entries.map(\.number) == Array(1...count))
    let written = (0..<writers).flatMap { writer in
      (1...steps).map { WrittenRecord.record(writer: writer, step: $0) }
    }
    #expect(Set(entries.map(\.record)) == Set(written))
    // Each writer's own entries stand in the order in which it recorded them.
    for writer in 0..<writers {
      let own = entries.map(\.record).filter { $0.author == "writer \(writer)" }
      #expect(own.map(\.item) == (1...steps).map { "2012.\($0)" })
    }
  }
}
