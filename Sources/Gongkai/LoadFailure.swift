public import Diagnostics
import Facts
import Glibc
import Importing

/// A file or folder that could not be used, and why.
public struct LoadFailure: Error, Sendable, Hashable {
  /// A stable name, such as `needs-telling`.
  public let id: String
  /// The path and what is wrong with it.
  public let message: Wording
  /// The line of the place, from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// The column of the place, from 1.
  public let column: Int?
  /// What can be read of the line, and a caret below it; empty where no place is meant.
  public let excerpt: [String]

  private init(id: String, path: String, message: Wording) {
    self.id = id
    line = nil
    column = nil
    excerpt = []
    let path = Printable.text(path)
    self.message = Wording(
      english: "\(path): \(message.english)", chinese: "\(path):\(message.chinese)")
  }

  init(_ failure: ReadFailure) {
    id = failure.id
    message = failure.message
    line = failure.flaw?.line
    column = failure.flaw?.column
    excerpt = failure.flaw?.excerpt ?? []
  }

  init(_ failure: VocabularyFile.Failure) {
    self.init(id: "vocabulary", failure)
  }

  private init(id: String, _ failure: VocabularyFile.Failure) {
    self.id = id
    let place = failure.place
    (line, column, excerpt) = (place.line, place.column, place.excerpt)
    let path = "\(Printable.text(failure.file)):\(place.line):\(place.column)"
    message = Wording(
      english: "\(path): \(failure.message.english)", chinese: "\(path):\(failure.message.chinese)")
  }

  init(_ failure: RegisterFailure) {
    switch failure {
    case .file(let failure): self.init(failure)
    case .descriptor(let failure): self.init(id: "register-descriptor", failure)
    }
  }

  /// A table whose text is wrong at one place.
  init(_ diagnostic: Diagnostic, in source: SourceText) {
    var path = source.name
    if let range = diagnostic.range {
      path += ":\(source.line(at: range.lowerBound)):\(source.column(at: range.lowerBound))"
    }
    self.init(id: diagnostic.id, path: path, message: diagnostic.message)
  }

  /// A register's file that is another than when it was read.
  static func changed(_ path: String) -> LoadFailure {
    LoadFailure(
      id: "changed-file", path: path,
      message: Wording(
        english: "the file has changed since it was loaded; reload reads it anew",
        chinese: "文件载入后有变化,可用“重载”重新读取"))
  }

  /// A register of which a year was told, as of a report.
  static func yearOfRegister(_ path: String, measure: String) -> LoadFailure {
    let hint = "load \"\(Printable.text(path))\" as \(Printable.text(measure))"
    return LoadFailure(
      id: "year-of-register", path: path,
      message: Wording(
        english: "the cases of a register say their own years; load it with: \(hint)",
        chinese: "登记表的年份由各行写明;可写:\(hint)"))
  }

  /// A register told as a measure whose name is nearly that of a known one.
  static func unknownMeasure(_ name: String, of path: String, nearest: String) -> LoadFailure {
    let name = Printable.excerpt(name)
    return LoadFailure(
      id: "unknown-measure", path: path,
      message: Wording(
        english: "an unknown measure “\(name)”; nearest: “\(nearest)”",
        chinese: "未知的指标“\(name)”;最接近的是“\(nearest)”"))
  }

  /// A folder that holds nothing to read.
  static func noReports(in folder: String) -> LoadFailure {
    LoadFailure(
      id: "no-reports", path: folder,
      message: Wording(
        english: "no report and no table is in this folder",
        chinese: "文件夹中没有报告,也没有表格"))
  }

  /// A file of the workspace's own that can't be written, for the system's reason.
  static func unwritable(_ path: String) -> LoadFailure {
    let reason = String(cString: strerror(errno))
    return LoadFailure(
      id: "unwritable-file", path: path,
      message: Wording(english: "can't be written: \(reason)", chinese: "无法写入:\(reason)"))
  }

  /// A report that does not say whose it is, or of which year.
  static func needsTelling(_ path: String, organisation: Bool, period: Bool) -> LoadFailure {
    let (english, chinese) =
      switch (organisation, period) {
      case (true, true): ("neither organisation nor year is stated", "未写明单位和年份")
      case (true, false): ("no organisation is stated", "未写明单位")
      default: ("no year is stated", "未写明年份")
      }
    let hint = "load \"\(Printable.text(path))\" as ORGANISATION 2011"
    return LoadFailure(
      id: "needs-telling", path: path,
      message: Wording(
        english: "\(english); say it with: \(hint)", chinese: "\(chinese);可写:\(hint)"))
  }
}
