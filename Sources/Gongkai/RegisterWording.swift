public import Diagnostics
public import Facts
import Importing

/// The words by which people are told of registers and their columns.
public enum RegisterWording {
  /// What a column is to questions.
  public static func role(_ role: RegisterSchema.Role) -> Wording {
    switch role {
    case .dimension: Wording(english: "dimension", chinese: "维度")
    case .organisation: Wording(english: "organisation", chinese: "机构")
    case .received: Wording(english: "received", chinese: "收件日期")
    case .year: Wording(english: "year", chinese: "年份")
    case .number: Wording(english: "number", chinese: "数字")
    case .day: Wording(english: "day", chinese: "日期")
    case .text: Wording(english: "text", chinese: "文本")
    case .identifier: Wording(english: "identifier", chinese: "编号")
    }
  }

  /// The byte between cells.
  public static func separator(_ byte: UInt8) -> Wording {
    switch byte {
    case UInt8(ascii: ";"): Wording(english: "semicolon", chinese: "分号")
    case UInt8(ascii: "\t"): Wording(english: "tab", chinese: "制表符")
    case UInt8(ascii: "|"): Wording(english: "bar", chinese: "竖线")
    default: Wording(english: "comma", chinese: "逗号")
    }
  }

  /// By what a column was known.
  static func ground(_ ground: SchemaGuess.Ground) -> Wording {
    switch ground {
    case .descriptor: Wording(english: "descriptor", chinese: "说明文件")
    case .vocabulary: Wording(english: "vocabulary", chinese: "词表")
    case .header: Wording(english: "header", chinese: "表头")
    case .cells: Wording(english: "cells", chinese: "内容")
    }
  }

  /// What a column's cells are held as.
  static func kind(of column: RegisterColumn) -> Wording {
    switch column.meaning {
    case .words: Wording(english: "words", chinese: "词")
    case .numbers: Wording(english: "numbers", chinese: "数字")
    case .days: Wording(english: "days", chinese: "日期")
    case .text: Wording(english: "texts", chinese: "文本")
    }
  }

  /// What was noticed in a column: cells that count as missing, words that no list has.
  static func remarks(of column: RegisterColumn, unmapped: [String]) -> [Wording] {
    var remarks: [Wording] = []
    if !unmapped.isEmpty {
      let words = unmapped.prefix(5).map { Printable.excerpt($0) }.joined(separator: ", ")
      let more = unmapped.count > 5 ? ", …" : ""
      remarks.append(
        Wording(
          english: "not in the vocabulary (\(unmapped.count)): \(words)\(more)",
          chinese: "词表中没有(\(unmapped.count)):\(words)\(more)"))
    }
    let found = column.remarks
    if found.marks > 0 {
      remarks.append(
        Wording(
          english: "\(counting(found.marks)) as missing, such as N/A",
          chinese: "\(found.marks) 格如 N/A,视为缺失"))
    }
    if found.bounds > 0 {
      remarks.append(
        Wording(
          english: "\(counting(found.bounds)) as missing, such as “less than 1”",
          chinese: "\(found.bounds) 格如“less than 1”,视为缺失"))
    }
    if found.hasTimes {
      remarks.append(
        Wording(english: "times of day are left out", chinese: "时刻未保留"))
    }
    if let unit = found.unit, !found.fellBack {
      let unit = Printable.excerpt(unit)
      remarks.append(Wording(english: "in \(unit)", chinese: "单位为\(unit)"))
    }
    return remarks + doubts(about: column)
  }

  private static func counting(_ cells: Int) -> String {
    "\(Wording.counted(cells, "cell")) \(cells == 1 ? "counts" : "count")"
  }

  /// What a person should look at before trusting a column: cells that are not what the others are,
  /// and days that could be others.
  static func doubts(about column: RegisterColumn) -> [Wording] {
    strays(of: column) + [column.remarks.assumedOrder.map(assumed)].compactMap { $0 }
  }

  private static func assumed(_ order: DayOrder) -> Wording {
    let other = order == .monthFirst ? DayOrder.dayFirst : .monthFirst
    return Wording(
      english: "read as \(order.rawValue), since no cell tells day and month apart; "
        + "“dates: \(other.rawValue)” in the descriptor changes it",
      chinese: "各格都分不清日和月,按 \(order.rawValue) 读取;可在说明文件中写“dates: \(other.rawValue)”")
  }

  /// The cells that are no number or no day where the others are, the first with line and text.
  private static func strays(of column: RegisterColumn) -> [Wording] {
    let strays = column.remarks.strays
    guard !strays.first.isEmpty else { return column.remarks.fellBack ? [isWords] : [] }
    let shown = strays.first.prefix(column.remarks.fellBack ? 1 : strays.first.count)
    let english = shown.map { "“\(Printable.excerpt($0.text))” in line \($0.line)" }
      .joined(separator: ", ")
    let chinese = shown.map { "第 \($0.line) 行的“\(Printable.excerpt($0.text))”" }
      .joined(separator: "、")
    let (kind, kindChinese) = strays.areAmongDays ? ("date", "日期") : ("number", "数字")
    if column.remarks.fellBack {
      let unit = column.remarks.unit.map { Printable.excerpt($0) }
      return [
        Wording(
          english: "held as words, since not all cells are \(kind)s"
            + (unit.map { " in \($0)" } ?? "") + ": \(english)",
          chinese: "并非全是" + (unit.map { "以\($0)为单位的" } ?? "")
            + "\(kindChinese),按词保存:\(chinese)")
      ]
    }
    let (count, isOne) = (strays.count, strays.count == 1)
    return [
      Wording(
        english: "\(count) cell\(isOne ? " is" : "s are") no \(kind), such as \(english)",
        chinese: "\(count) 格不是\(kindChinese),如\(chinese)")
    ]
  }

  private static let isWords = Wording(
    english: "held as words, since its numbers have too many digits", chinese: "数字位数过多,按词保存")

  /// The rows of totals that were passed over; nil where there are none.
  public static func totals(_ count: Int) -> Wording? {
    guard count > 0 else { return nil }
    return Wording(
      english: "\(Wording.counted(count, "row")) of totals passed over",
      chinese: "已略过 \(count) 行合计")
  }

  /// Rows of an answer whose cases can't be found again in their file.
  static func lostLines(ofRows rows: [Int]) -> Note {
    let list =
      rows.prefix(6).map(String.init).joined(separator: ", ")
      + (rows.count > 6 ? ", …" : "")
    return note(
      "the line in the file is not known of row \(list): too many rows before it were left out or "
        + "have line breaks in a cell, or the case has no date",
      "第 \(list) 行在文件中的行号不明:之前未载入的行或单元格内换行过多,或案件没有日期")
  }

  static func note(_ english: String, _ chinese: String) -> Note {
    Note(code: "register", text: Wording(english: english, chinese: chinese))
  }
}
