import Diagnostics
import Testing
import Tracking

struct JournalFailureTests {
  @Test(
    arguments: [
      (.folderMissing, "journal-folder-missing", "no such folder", "没有这个文件夹"),
      (.notReadable, "journal-not-readable", "reading it is not permitted", "没有读取权限"),
      (.notWritable, "journal-not-writable", "writing there is not permitted", "没有写入权限"),
      (.foreign, "journal-foreign", "is no journal of Gongkai", "不是公开的进展日志"),
      (
        .damaged("row 3\u{1B}"), "journal-damaged", "the journal is damaged: row 3␛",
        "进展日志已损坏:row 3␛"
      ),
      (
        .newer(found: 7, known: 1), "journal-newer",
        "the journal has version 7, newer than version 1, the last known here",
        "进展日志的版本为7,高于本程序所知的版本1"
      ),
      (
        .notDurable(journalMode: "delete", synchronous: 2), "journal-not-durable",
        "the file system cannot keep entries safe (journal_mode delete, synchronous 2); "
          + "a local disk can",
        "文件系统无法可靠保存记录(journal_mode delete, synchronous 2);请改用本地磁盘"
      ),
      (.busy, "journal-busy", "another program keeps it locked", "被另一个程序占用"),
      (.full, "journal-disk-full", "no room is left on the disk", "磁盘空间不足"),
      (
        .unknownEntry(7, last: 5), "unknown-entry", "no entry 7; the last is 5",
        "没有第7条;最后一条是第5条"
      ),
      (
        .unknownEntry(1, last: 0), "unknown-entry", "no entry 1; the journal is empty",
        "没有第1条;日志为空"
      ),
      (
        .alreadyStruckOut(3, by: 5), "entry-struck-out", "entry 3 is already struck out by entry 5",
        "第3条已被第5条撤销"
      ),
      (
        .strikesOut(5, other: 3), "entry-strikes-out", "entry 5 strikes out entry 3 and stays",
        "第5条是对第3条的撤销,不能再撤销"
      ),
      (.system("disk I/O error"), "journal-failed", "disk I/O error", "disk I/O error"),
    ] as [(JournalFailure.Reason, String, String, String)])
  func `a failure names the file and says what is wrong with it`(
    reason: JournalFailure.Reason, id: String, english: String, chinese: String
  ) {
    let failure = JournalFailure(path: ".gongkai/journal.sqlite", reason: reason)
    #expect(failure.id == id)
    #expect(failure.message.english == ".gongkai/journal.sqlite: " + english)
    #expect(failure.message.chinese == ".gongkai/journal.sqlite:" + chinese)
  }
}
