import Facts
import Testing
import Tracking

extension JournalRecord {
  /// 青河市's action 2012.5.4, half done.
  static var sample: JournalRecord {
    JournalRecord(
      organisation: "青河市环保局", item: "2012.5.4", reportFingerprint: "a3f1",
      actionText: "更新 LED 电子屏栏目", author: "李明", recordedAt: "2012-06-30T08:15:00Z",
      date: "2012-06-30", level: .substantial, note: "LED columns renewed")
  }

  /// A record that strikes an entry out.
  static func striking(_ number: Int) -> JournalRecord {
    var record = sample
    record.level = nil
    record.note = "记错了"
    record.withdrawnEntry = number
    return record
  }
}

extension Journal {
  /// Why the journal can't be read; nil where it can.
  var readingFailure: JournalFailure.Reason? {
    do {
      _ = try entries()
      return nil
    } catch {
      return error.reason
    }
  }

  /// Why the journal does not take a record; nil where it does.
  func refusal(of record: JournalRecord = .sample) -> JournalFailure.Reason? {
    do {
      _ = try append(record)
      return nil
    } catch {
      return error.reason
    }
  }
}
