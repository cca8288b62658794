import Diagnostics

extension ReadFailure.Reason {
  /// The byte that is no text, or where the text ends too early.
  var byteOffset: Int? {
    switch self {
    case .binary(let offset), .truncated(let offset), .undecodable(_, let offset): offset
    default: nil
    }
  }

  /// What is wrong at a place of a text, and what would be right; nil for what has no place.
  func wording(at flaw: TextFlaw) -> Wording? {
    switch self {
    case .binary:
      Wording(
        english: "a zero byte, which no text has · save it again as text, in UTF-8 or GB18030",
        chinese: "有零字节,不是文本 · 请另存为 UTF-8 或 GB18030 编码的文本")
    case .truncated:
      Wording(
        english: "the file ends in the middle of a character · fetch it again as a whole",
        chinese: "文件在字符中间结束 · 请重新取得完整的文件")
    case .undecodable(let encoding, _):
      Wording(
        english: "byte \(flaw.hexadecimal) is not valid \(encoding) · "
          + "save it again as UTF-8 or GB18030",
        chinese: "字节 \(flaw.hexadecimal) 不是有效的 \(encoding) · 请另存为 UTF-8 或 GB18030")
    default: nil
    }
  }
}
