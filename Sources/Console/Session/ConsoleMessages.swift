import Diagnostics
import Rendering
import Syntax

/// What the console itself finds wrong with a statement, by identifier.
extension Diagnostic {
  static func ambiguousOrganisation(_ name: Name, candidates: [String]) -> Diagnostic {
    Diagnostic(
      id: "ambiguous-organisation",
      message: Wording(
        english: "several organisations are called \"\(name.text)\"",
        chinese: "有多个机构名含“\(name.text)”"),
      range: name.range, notes: candidates.prefix(10).map { Wording(same: $0) })
  }

  static func noPlace(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "no-place",
      message: Wording(
        english: "no document stands behind it", chinese: "其后没有可打开的文件"),
      range: range)
  }

  static func goneDocument(_ name: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "gone-document",
      message: Wording(
        english: "\(name) is no longer loaded; ask again", chinese: "\(name) 已不在载入的文件中,请重新提问"),
      range: range)
  }

  static func undrawable(_ lack: Wording, at range: ByteRange) -> Diagnostic {
    Diagnostic(id: "undrawable-answer", message: lack, range: range)
  }

  static func unknownEnding(_ path: Name) -> Diagnostic {
    let ending = AnswerFormats.ending(of: path.text) ?? ""
    return Diagnostic(
      id: "unknown-ending",
      message: Wording(
        english: "no answer is written as \".\(ending)\"", chinese: "不能写成“.\(ending)”文件"),
      range: path.range,
      suggestion: NearestName.nearest(to: ending, among: AnswerFormats.endings),
      notes: [choices(AnswerFormats.endings.map { "." + $0 })])
  }

  static func unknownFormat(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "unknown-format",
      message: Wording(
        english: "no format is called \"\(name.text)\"", chinese: "没有名为“\(name.text)”的格式"),
      range: name.range,
      suggestion: NearestName.nearest(to: name.text, among: AnswerFormats.ids),
      notes: [choices(AnswerFormats.ids)])
  }

  static func unknownOrganisation(_ name: Name, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "unknown-organisation",
      message: Wording(
        english: "no organisation is called \"\(name.text)\"",
        chinese: "没有名为“\(name.text)”的机构"),
      range: name.range, suggestion: nearest)
  }

  static func unknownSetting(_ name: Name) -> Diagnostic {
    let names = Setting.allCases.map(\.rawValue)
    return Diagnostic(
      id: "unknown-setting",
      message: Wording(
        english: "no setting is called \"\(name.text)\"", chinese: "没有名为“\(name.text)”的设置"),
      range: name.range, suggestion: NearestName.nearest(to: name.text, among: names),
      notes: [choices(names)])
  }

  static func unknownSettingValue(_ value: Name, of setting: Setting) -> Diagnostic {
    Diagnostic(
      id: "unknown-setting-value",
      message: Wording(
        english: "\"\(setting.rawValue)\" can't be \"\(value.text)\"",
        chinese: "“\(setting.chineseName)”不能设为“\(value.text)”"),
      range: value.range,
      suggestion: NearestName.nearest(to: value.text, among: setting.values),
      notes: [choices(setting.values)])
  }

  /// A name of the data has no help of its own, but `show` knows it.
  static func unknownTopic(_ name: Name, nearest: String?, isShown: Bool) -> Diagnostic {
    let hint = Wording(
      english: "\"show \(name.text)\" tells what is known of it",
      chinese: "“显示 \(name.text)”列出有关内容")
    return Diagnostic(
      id: "unknown-help-topic",
      message: Wording(
        english: "no help is called \"\(name.text)\"", chinese: "没有名为“\(name.text)”的帮助"),
      range: name.range, suggestion: isShown ? nil : nearest, notes: isShown ? [hint] : [])
  }

  static func overwrites(_ path: Name) -> Diagnostic {
    Diagnostic(
      id: "overwrites-document",
      message: Wording(
        english: "the file is a loaded document, which no answer may replace",
        chinese: "该文件是已载入的文档,不能被答案覆盖"),
      range: path.range)
  }

  static func unwritable(_ path: Name, _ reason: String) -> Diagnostic {
    Diagnostic(
      id: "unwritable-file",
      message: Wording(
        english: "the file can't be written: \(reason)", chinese: "文件无法写入:\(reason)"),
      range: path.range)
  }

  private static func choices(_ words: [String]) -> Wording {
    let list = words.joined(separator: " ")
    return Wording(english: "known: \(list)", chinese: "可用:\(list)")
  }
}
