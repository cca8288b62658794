import Facts
import Glibc
import Testing

@testable import Tracking

struct JournalTests {
  private let folder: ScratchFolder
  private let journal: Journal

  init() throws {
    folder = try ScratchFolder()
    journal = Journal(folder: folder.path)
  }

  @Test func `a workspace without a journal has no entries and is given no file`() throws {
    #expect(try journal.entries().isEmpty)
    #expect(folder.names().isEmpty)
    #expect(journal.path == folder.path + "/.gongkai/journal.sqlite")
  }

  @Test func `entries come back in order, every field as it was recorded`() throws {
    var full = JournalRecord.sample
    full.evidence = "count complaints by channel in 2012"
    full.evidenceAnswer = #"{"rows":[{"channel":"phone","value":15623}]}"#
    full.note = "'); DROP TABLE entry; -- \n㐂𠀀 e\u{301}"
    var bare = JournalRecord.sample
    bare.note = ""
    bare.level = .noEvidence
    let strike = JournalRecord.striking(1)
    for (place, record) in [full, bare, strike].enumerated() {
      #expect(try journal.append(record) == JournalEntry(number: place + 1, record: record))
    }
    let entries = try Journal(folder: folder.path).entries()
    #expect(entries.map(\.number) == [1, 2, 3])
    #expect(entries.map(\.record) == [full, bare, strike])
    #expect(entries.first.map { Array($0.record.note.utf8) } == Array(full.note.utf8))
  }

  @Test func `a zero character, which would cut a field off, is kept as its picture`() throws {
    var record = JournalRecord.sample
    record.note = "一\0二"
    record.evidence = "\0"
    let entry = try journal.append(record)
    #expect(entry.record.note == "一␀二")
    #expect(entry.record.evidence == "␀")
    #expect(try journal.entries() == [entry])
  }

  @Test func `an entry is struck out once and stays readable`() throws {
    _ = try journal.append(.sample)
    #expect(journal.refusal(of: .striking(2)) == .unknownEntry(2, last: 1))
    #expect(journal.refusal(of: .striking(0)) == .unknownEntry(0, last: 1))
    #expect(journal.refusal(of: .striking(1)) == nil)
    #expect(journal.refusal(of: .striking(1)) == .alreadyStruckOut(1, by: 2))
    #expect(journal.refusal(of: .striking(2)) == .strikesOut(2, other: 1))
    #expect(try journal.entries().map(\.record.withdrawnEntry) == [nil, 1])
  }

  @Test func `a refused record leaves no gap in the numbers`() throws {
    #expect(journal.refusal(of: .striking(1)) == .unknownEntry(1, last: 0))
    #expect(try journal.entries().isEmpty)
    #expect(try journal.append(.sample).number == 1)
    #expect(journal.refusal(of: .striking(7)) == .unknownEntry(7, last: 1))
    #expect(try journal.append(.sample).number == 2)
  }

  @Test func `a file of no bytes is a journal that has not begun`() throws {
    try folder.writeJournal([])
    #expect(try journal.entries().isEmpty)
    #expect(try journal.append(.sample).number == 1)
    #expect(try journal.entries().count == 1)
  }

  @Test func `a closed journal is one file, which can be copied or sent`() throws {
    _ = try journal.append(.sample)
    #expect(folder.names(in: ".gongkai") == ["journal.sqlite"])
  }
}
