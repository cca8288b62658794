import Diagnostics

extension ReadFailure.Reason {
  /// What is wrong, without the path.
  var wording: Wording {
    switch self {
    case .missing:
      Wording(english: "no such file or folder", chinese: "没有这个文件或文件夹")
    case .isFolder:
      Wording(english: "is a folder, not a document", chinese: "是文件夹,不是文档")
    case .isNoFolder:
      Wording(english: "is a file, not a folder", chinese: "是文件,不是文件夹")
    case .notAllowed:
      Wording(english: "reading it is not permitted", chinese: "没有读取权限")
    case .empty:
      Wording(english: "is empty", chinese: "内容为空")
    case .binary(let offset):
      Wording(
        english: "is no text: byte \(offset) is zero", chinese: "不是文本:第\(offset)字节为零")
    case .controls:
      Wording(english: "is no text: it has many control characters", chinese: "不是文本:含有大量控制字符")
    case .otherKind(let kind):
      Wording(english: "is no text but \(kind)", chinese: "不是文本,而是\(kind)")
    case .misnamed(let form, let found): form.mismatch(found: found)
    case .tooLarge(let limit):
      Wording(
        english: "is larger than a document may be (\(Self.size(limit)))",
        chinese: "超过文档大小上限(\(Self.size(limit)))")
    case .truncated(let offset):
      Wording(
        english: "is cut off in the middle of a character at byte \(offset)",
        chinese: "在第\(offset)字节处的字符中间被截断")
    case .undecodable(let encoding, let offset):
      Wording(
        english: "byte \(offset) is not valid \(encoding)",
        chinese: "第\(offset)字节不是有效的\(encoding)")
    case .noConverter(let encoding):
      Wording(
        english: "the system's iconv does not know \(encoding)",
        chinese: "系统的 iconv 不支持\(encoding)")
    case .separatedFigures:
      Wording(
        english: "a table with measure and value columns is one of figures, "
          + "whose cells are separated by commas",
        chinese: "有 measure 和 value 列的是数据表,单元格应以逗号分隔")
    case .needs(let format, let program, let package):
      Self.needs(format, program: program, package: package)
    case .refused(let program, let words): Self.refused(program, words: Printable.text(words))
    case .tooSlow(let program, let seconds): Self.tooSlow(program, seconds: seconds)
    case .textTooLarge(let limit): Self.textTooLarge(limit)
    case .noTextInside(let format): Self.noTextInside(format)
    case .isArchive(let document): Self.isArchive(document.map { Printable.text($0) })
    case .damagedArchive: Self.damaged
    case .archiveTooLarge(let files, let limit): Self.archiveTooLarge(files, limit)
    case .encrypted:
      Wording(
        english: "is encrypted; a copy without password can be read",
        chinese: "已加密;可读取未设密码的副本")
    case .changedWhileRead:
      Wording(english: "was changed while it was read", chinese: "在读取过程中被改动")
    case .isStream:
      Wording(
        english: "is a pipe or device; a register is read from a file",
        chinese: "是管道或设备;登记表须从文件读取")
    case .noHeader:
      Wording(english: "has no row that names its columns", chinese: "没有表头")
    case .needsMemory(let need, let free): Self.needsMemory(need, free: free)
    case .stopped:
      Wording(english: "reading was stopped", chinese: "读取已停止")
    case .system(let words):
      Wording(same: words)
    }
  }

  /// A number of bytes as people say it.
  static func size(_ limit: Int) -> String {
    limit >= 1 << 20 ? "\(limit >> 20) MB" : "\(limit) bytes"
  }
}
