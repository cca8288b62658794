import Diagnostics
import Facts
import Glibc
import Indexing

extension RegisterWording {
  /// What is wrong with a snapshot; nil where there is none, or the file has changed since, as files
  /// do.
  static func flaw(_ flaw: SnapshotFlaw) -> Wording? {
    switch flaw {
    case .missing, .otherOrigin: return nil
    case .unreadable(let code):
      let reason = String(cString: strerror(code))
      return passedOver("can't be read (\(reason))", "无法读取(\(reason))")
    case .foreign: return passedOver("is no snapshot", "不是快照文件")
    case .otherVersion: return passedOver("is of another version", "由其他版本写成")
    case .otherByteOrder: return passedOver("is of another kind of machine", "由其他类型的机器写成")
    case .cut: return passedOver("is not whole", "不完整")
    case .damaged: return passedOver("is damaged", "已损坏")
    }
  }

  private static func passedOver(_ english: String, _ chinese: String) -> Wording {
    Wording(
      english: "the snapshot \(english); the file was read", chinese: "快照\(chinese),已改读原文件")
  }

  /// That a part of a snapshot was damaged, without harm.
  static func mended(_ name: String) -> Note {
    note(
      "\(name): the snapshot is damaged; the file was read again", "\(name):快照已损坏,已重新读取原文件")
  }

  /// That a part of a snapshot is damaged and nothing is left to answer from.
  static func lost(_ name: String) -> Wording {
    Wording(
      english:
        "\(name): the snapshot is damaged and the file is not what it was; \"reload\" reads it",
      chinese: "\(name):快照已损坏,原文件也已改变;请用“重新载入”")
  }
}
