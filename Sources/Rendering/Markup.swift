import Diagnostics

/// Text for HTML and SVG, where a document's `<` must never begin an element.
enum Markup {
  /// The text with the five characters that mean something escaped, and made printable.
  static func text(_ text: some StringProtocol) -> String {
    var escaped = ""
    for scalar in Printable.text(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The fonts of the systems that people have, those with Chinese among them.
  static let fonts =
    "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', "
    + "'Source Han Sans SC', 'WenQuanYi Zen Hei', sans-serif"

  /// The language tag of a page.
  static func tag(of language: Language) -> String {
    switch language {
    case .chinese: "zh-CN"
    case .english: "en"
    }
  }
}
