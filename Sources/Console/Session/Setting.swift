import Diagnostics
import Rendering

/// A setting by its name: what it means, what it may be, and how it is read and changed.
enum Setting: String, CaseIterable {
  case language, format, timing, pager, color

  /// What `help settings` and `show settings` say of it.
  var summary: Wording {
    switch self {
    case .language:
      Wording(english: "the language of headings, notes and errors", chinese: "标题、说明和报错的语言")
    case .format:
      Wording(english: "how answers look that name no format", chinese: "未写明格式时结果的样式")
    case .timing:
      Wording(english: "whether the time an answer took is told", chinese: "是否显示用时")
    case .pager:
      Wording(english: "whether long answers go through $PAGER", chinese: "长结果是否用 $PAGER 分页")
    case .color:
      Wording(english: "whether colour is used", chinese: "是否使用颜色")
    }
  }

  /// The name in Chinese.
  var chineseName: String {
    switch self {
    case .language: "语言"
    case .format: "格式"
    case .timing: "计时"
    case .pager: "分页"
    case .color: "颜色"
    }
  }

  /// The values that it may have.
  var values: [String] {
    switch self {
    case .language: Language.allCases.map(\.rawValue)
    case .format: AnswerFormats.ids
    case .timing, .pager: ["on", "off"]
    case .color: Settings.ColorChoice.allCases.map(\.rawValue)
    }
  }

  /// The setting of a name in either language.
  static func named(_ word: String) -> Setting? {
    let name = word.lowercased()
    return allCases.first { $0.rawValue == name || $0.chineseName == name }
  }

  /// The value that it has.
  func value(in settings: Settings) -> String {
    switch self {
    case .language: settings.language.rawValue
    case .format: settings.format
    case .timing: settings.showsTiming ? "on" : "off"
    case .pager: settings.usesPager ? "on" : "off"
    case .color: settings.color.rawValue
    }
  }

  /// Gives it a value; false where it can't be that.
  func change(_ settings: inout Settings, to word: String) -> Bool {
    let word = Self.chineseValues[word] ?? word.lowercased()
    switch self {
    case .language:
      guard let language = Language(rawValue: word) else { return false }
      settings.language = language
    case .format:
      guard let format = AnswerFormats.format(named: word) else { return false }
      settings.format = format.id
    case .timing:
      guard values.contains(word) else { return false }
      settings.showsTiming = word == "on"
    case .pager:
      guard values.contains(word) else { return false }
      settings.usesPager = word == "on"
    case .color:
      guard let choice = Settings.ColorChoice(rawValue: word) else { return false }
      settings.color = choice
    }
    return true
  }

  private static let chineseValues = [
    "中文": "zh", "英文": "en", "开": "on", "关": "off", "自动": "auto",
  ]
}
