public import Diagnostics

extension JournalFailure {
  /// The path and what is wrong with it: `.gongkai/journal.sqlite: no entry 7; the last is 5`.
  public var message: Wording {
    let path = Printable.text(path)
    let words = wording
    return Wording(english: "\(path): \(words.english)", chinese: "\(path):\(words.chinese)")
  }

  private var wording: Wording {
    switch reason {
    case .folderMissing: Wording(english: "no such folder", chinese: "没有这个文件夹")
    case .notReadable: Wording(english: "reading it is not permitted", chinese: "没有读取权限")
    case .notWritable: Wording(english: "writing there is not permitted", chinese: "没有写入权限")
    case .foreign: Wording(english: "is no journal of Gongkai", chinese: "不是公开的进展日志")
    case .damaged(let words): Self.damaged(Printable.text(words))
    case .newer(let found, let known): Self.newer(found, known)
    case .notDurable(let mode, let level): Self.notDurable(mode, level)
    case .busy:
      Wording(english: "another program keeps it locked", chinese: "被另一个程序占用")
    case .full: Wording(english: "no room is left on the disk", chinese: "磁盘空间不足")
    case .unknownEntry(let number, let last): Self.unknown(number, last)
    case .alreadyStruckOut(let number, let other):
      Wording(
        english: "entry \(number) is already struck out by entry \(other)",
        chinese: "第\(number)条已被第\(other)条撤销")
    case .strikesOut(let number, let other):
      Wording(
        english: "entry \(number) strikes out entry \(other) and stays",
        chinese: "第\(number)条是对第\(other)条的撤销,不能再撤销")
    case .system(let words): Wording(same: Printable.text(words))
    }
  }

  private static func damaged(_ words: String) -> Wording {
    Wording(english: "the journal is damaged: \(words)", chinese: "进展日志已损坏:\(words)")
  }

  private static func newer(_ found: Int, _ known: Int) -> Wording {
    Wording(
      english: "the journal has version \(found), newer than version \(known), the last known here",
      chinese: "进展日志的版本为\(found),高于本程序所知的版本\(known)")
  }

  private static func notDurable(_ mode: String, _ level: Int) -> Wording {
    let facts = "journal_mode \(Printable.text(mode)), synchronous \(level)"
    return Wording(
      english: "the file system cannot keep entries safe (\(facts)); a local disk can",
      chinese: "文件系统无法可靠保存记录(\(facts));请改用本地磁盘")
  }

  private static func unknown(_ number: Int, _ last: Int) -> Wording {
    last == 0
      ? Wording(
        english: "no entry \(number); the journal is empty", chinese: "没有第\(number)条;日志为空")
      : Wording(
        english: "no entry \(number); the last is \(last)",
        chinese: "没有第\(number)条;最后一条是第\(last)条")
  }
}
