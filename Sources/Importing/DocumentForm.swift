import Diagnostics

/// A form of document that the ending of a name promises, and that no other bytes than its own have.
public enum DocumentForm: Sendable, Hashable {
  /// What Word saves as `.docx`: a ZIP archive.
  case docx
  /// What Word saved as `.doc`.
  case doc
  /// What `.pdf` promises.
  case pdf

  /// The form that an ending promises; nil for texts, pages and what is not read.
  init?(ending: String) {
    switch ending {
    case "docx": self = .docx
    case "doc": self = .doc
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// That a file is not of the form, and what would be right.
  func mismatch(found: String?) -> Wording {
    let what = self == .pdf ? "PDF" : "Word"
    let reason = found.map { Wording(english: " but \($0)", chinese: ",而是 \($0)") } ?? beginning
    return Wording(
      english: "is not a \(what) document\(reason.english) · \(remedy.english)",
      chinese: "不是 \(what) 文档\(reason.chinese) · \(remedy.chinese)")
  }

  /// What a file of the form begins with, and this one does not.
  private var beginning: Wording {
    switch self {
    case .docx:
      Wording(
        english: ": its first bytes are not those of a ZIP archive",
        chinese: ":开头的字节不是 ZIP 压缩包的开头")
    case .doc:
      Wording(
        english: ": its first bytes are not those of an Office file",
        chinese: ":开头的字节不是 Office 文件的开头")
    case .pdf:
      Wording(english: ": its first bytes are not %PDF-", chinese: ":开头的字节不是 %PDF-")
    }
  }

  private var remedy: Wording {
    switch self {
    case .docx:
      Wording(english: "save it again from Word as .docx", chinese: "请用 Word 重新另存为 .docx")
    case .doc:
      Wording(
        english: "save it again from Word as .docx, or name it .txt if it is text",
        chinese: "请用 Word 重新另存为 .docx;若是纯文本,请改名为 .txt")
    case .pdf:
      Wording(
        english: "export it again as PDF, or name it by what it is",
        chinese: "请重新导出为 PDF,或按实际格式改名")
    }
  }
}
