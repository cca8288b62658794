import GRDB
import Glibc
import SeededRandom
import Testing

@testable import JournalWriter
@testable import Tracking

struct JournalKillTests {
  /// Each writer is killed a random moment after a random one of its entries, or after its start.
  @Test func `two hundred killed writers leave every acknowledged entry and no half one`() throws {
    let folder = try ScratchFolder()
    let journal = Journal(folder: folder.path)
    var random = SplitMix64(seed: 2012)
    var known: [JournalEntry] = []
    var acknowledged = 0
    for run in 1...200 {
      let writer = try Writer(run, adding: 1000, in: folder)
      let wanted = Int(random.next() % 4)
      var said = (0..<wanted).compactMap { _ in writer.next() }
      usleep(UInt32(random.next() % (wanted == 0 ? 25_000 : 5000)))
      writer.kill()
      said += writer.rest()
      try #require(writer.wait() == 128 + SIGKILL)
      try #require(said.count >= wanted)
      let entries = try journal.entries()
      try #require(Array(entries.prefix(known.count)) == known)
      try expect(entries.dropFirst(known.count), holds: said)
      known = entries
      acknowledged += said.count
    }
    #expect(known.map(\.number) == Array(1..<known.count + 1))
    #expect(acknowledged > 200)
    let queue = try DatabaseQueue(path: journal.path)
    let state = try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(state == ["ok"])
  }

  /// All that the writer said is there; at most one more, recorded but not said when it was killed.
  private func expect(
    _ new: ArraySlice<JournalEntry>, holds said: [Writer.Acknowledged]
  ) throws {
    let found = new.map { Writer.Acknowledged(number: $0.number, checksum: $0.record.note) }
    try #require(Array(found.prefix(said.count)) == said)
    try #require(found.count <= said.count + 1)
    for entry in new { try #require(WrittenRecord.isWhole(entry.record)) }
  }
}
