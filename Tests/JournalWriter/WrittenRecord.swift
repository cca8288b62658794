import Facts
import Tracking

/// Records that tell whether they came back whole: the note holds a checksum of all other fields.
enum WrittenRecord {
  /// The record that a writer adds at one step, at most about 6000 bytes.
  static func record(writer: Int, step: Int) -> JournalRecord {
    let length = (writer &* 31 &+ step &* 977) % 1500
    var record = JournalRecord(
      organisation: "青河市环保局", item: "2012.\(step)", reportFingerprint: "report \(writer)",
      actionText: String(repeating: "更新电子屏 ", count: length / 4), author: "writer \(writer)",
      recordedAt: "2012-06-30T08:15:00Z", date: "2012-06-30",
      level: CompletionLevel.allCases[step % CompletionLevel.allCases.count], note: "",
      evidence: step % 3 == 0 ? nil : "count complaints in \(2000 + step)",
      evidenceAnswer: step % 2 == 0 ? nil : String(repeating: "答", count: length))
    record.note = checksum(of: record)
    return record
  }

  /// Whether every field is as it was written.
  static func isWhole(_ record: JournalRecord) -> Bool {
    var bare = record
    bare.note = ""
    return record.note == checksum(of: bare)
  }

  /// Fowler, Noll and Vo's hash of the fields, each closed by a byte that no text has.
  private static func checksum(of record: JournalRecord) -> String {
    let fields = [
      record.organisation, record.item, record.reportFingerprint, record.actionText, record.author,
      record.recordedAt, record.date, record.level?.rawValue, record.evidence,
      record.evidenceAnswer, record.withdrawnEntry.map { String($0) },
    ]
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for field in fields {
      for byte in Array((field ?? "\u{1}").utf8) + [0xFF] {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    return String(hash, radix: 16)
  }
}
