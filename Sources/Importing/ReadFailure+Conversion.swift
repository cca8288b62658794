import Diagnostics

/// What is said where a program or an archive stands between a document and its text.
extension ReadFailure.Reason {
  static func needs(_ format: String, program: String, package: String) -> Wording {
    Wording(
      english: "reading \(format) needs \(program) (package \(package)), which is not installed",
      chinese: "读取 \(format) 需要 \(program)(软件包 \(package)),尚未安装")
  }

  static func refused(_ program: String, words: String) -> Wording {
    Wording(
      english: "\(program) can't read it: \(words)", chinese: "\(program) 无法读取:\(words)")
  }

  static func tooSlow(_ program: String, seconds: Int) -> Wording {
    Wording(
      english: "\(program) did not finish within \(seconds) seconds and was stopped",
      chinese: "\(program) 未在\(seconds)秒内完成,已停止")
  }

  static func textTooLarge(_ limit: Int) -> Wording {
    Wording(
      english: "gives more text than a document may have (\(size(limit)))",
      chinese: "转换后的文字超过文档大小上限(\(size(limit)))")
  }

  static func noTextInside(_ format: String) -> Wording {
    Wording(
      english: "the \(format) holds no text, only pictures of it, as scans do",
      chinese: "\(format) 中没有文字,只有图像(如扫描件)")
  }

  static func isArchive(_ document: String?) -> Wording {
    guard let document else {
      return Wording(english: "is an archive without documents", chinese: "压缩包中没有文档")
    }
    return Wording(
      english: "is an archive; its documents are read by name, such as \(document)",
      chinese: "是压缩包;请指明其中的文档,如 \(document)")
  }

  static var damaged: Wording {
    Wording(english: "is a damaged archive", chinese: "压缩包已损坏")
  }

  static func archiveTooLarge(_ files: Int, _ limit: Int) -> Wording {
    Wording(
      english: "holds more than \(files) documents or \(size(limit)) of them",
      chinese: "压缩包中的文档超过\(files)份或\(size(limit))")
  }
}
