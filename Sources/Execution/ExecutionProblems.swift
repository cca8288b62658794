import Diagnostics
import Planning

/// What only the figures can show to be wrong with a question.
extension Diagnostic {
  static func mixedUnits(_ first: String, _ second: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "mixed-units",
      message: Wording(
        english: "\(first) and \(second) count different things and cannot be added",
        chinese: "\(first) 与 \(second) 计量不同,不能相加"),
      range: range,
      notes: [
        Wording(english: "by lists each with its unit", chinese: "用“按”可分别列出")
      ])
  }

  static func noAnswer(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "no-answer",
      message: Wording(
        english: "there is no answer yet whose source could be shown", chinese: "尚无可查来源的结果"),
      range: range)
  }

  static func unknownRow(_ row: Plan.RowNumber, count: Int) -> Diagnostic {
    Diagnostic(
      id: "unknown-row",
      message: Wording(
        english: "the last answer has no row \(row.number)",
        chinese: "上一结果没有第 \(row.number) 行"),
      range: row.range,
      notes: [
        Wording(english: "it has \(Wording.counted(count, "row"))", chinese: "共有 \(count) 行")
      ])
  }
}
