import Glibc
import Tracking

// JournalWriter FOLDER WRITER COUNT: adds COUNT entries to a workspace's journal and says each
// number with its checksum as soon as the journal has acknowledged it. Made to be killed.
let words = CommandLine.arguments
guard words.count == 4, let writer = Int(words[2]), let count = Int(words[3]) else { exit(2) }
let journal = Journal(folder: words[1])
for step in 1...count {
  do {
    let entry = try journal.append(WrittenRecord.record(writer: writer, step: step))
    // One write, past any buffer: a line is out whole or not at all.
    let line = "\(entry.number) \(entry.record.note)\n"
    guard write(1, line, line.utf8.count) == line.utf8.count else { exit(3) }
  } catch {
    let line = "\(error)\n"
    write(2, line, line.utf8.count)
    exit(1)
  }
}
