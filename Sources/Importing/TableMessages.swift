import Diagnostics
import Facts

/// What can be wrong with the rows of a table, in alphabetical order.
extension Diagnostic {
  static func cellEmpty(_ column: String, _ cell: CSVTable.Cell) -> Diagnostic {
    let name = Printable.excerpt(column)
    return Diagnostic(
      id: "cell-empty",
      message: Wording(english: "the cell of \(name) is empty", chinese: "\(name) 一格为空"),
      range: cell.range)
  }

  static func columnMissing(_ name: String, header: [CSVTable.Cell]) -> Diagnostic {
    let start = header.first?.range.lowerBound ?? 0
    let word = Printable.excerpt(name)
    return Diagnostic(
      id: "no-column",
      message: Wording(english: "no column is called \(word)", chinese: "没有名为 \(word) 的列"),
      range: start..<(header.last?.range.upperBound ?? start))
  }

  static func columnTwice(_ cell: CSVTable.Cell) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    return Diagnostic(
      id: "column-twice",
      message: Wording(
        english: "a column before this one is called \(word) too; this one is not read",
        chinese: "前面已有名为 \(word) 的列;此列不读取"),
      range: cell.range)
  }

  static func columnUnnamed(_ cell: CSVTable.Cell) -> Diagnostic {
    Diagnostic(
      id: "column-unnamed",
      message: Wording(
        english: "the column has no name and is not read", chinese: "该列没有名称,不读取"),
      range: cell.range)
  }

  static func keyRepeated(_ cell: CSVTable.Cell, line: Int) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    return Diagnostic(
      id: "key-repeated",
      message: Wording(
        english: "the key “\(word)” already stands in line \(line)",
        chinese: "键“\(word)”已见于第\(line)行"),
      range: cell.range)
  }

  static func keyUnknown(
    _ cell: CSVTable.Cell, in resource: String, known: [String]
  ) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    let table = Printable.excerpt(resource)
    return Diagnostic(
      id: "key-unknown",
      message: table.isEmpty
        ? Wording(english: "no row of the table is “\(word)”", chinese: "表中没有“\(word)”")
        : Wording(
          english: "no row of \(table) is “\(word)”", chinese: "\(table) 中没有“\(word)”"),
      range: cell.range, suggestion: NearestName.nearest(to: cell.text, among: known))
  }

  static func outOfBounds(
    _ cell: CSVTable.Cell, minimum: String? = nil, maximum: String? = nil
  ) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    let wording =
      if let minimum {
        Wording(english: "less than \(minimum)", chinese: "小于 \(minimum)")
      } else {
        Wording(english: "more than \(maximum ?? "")", chinese: "大于 \(maximum ?? "")")
      }
    return Diagnostic(
      id: "out-of-bounds",
      message: Wording(
        english: "“\(word)” is \(wording.english)", chinese: "“\(word)”\(wording.chinese)"),
      range: cell.range)
  }

  static func rangeTurned(_ cell: CSVTable.Cell, value: String) -> Diagnostic {
    Diagnostic(
      id: "range-turned",
      message: Wording(
        english: "value_max is not more than the value \(value)",
        chinese: "value_max 不大于 value(\(value))"),
      range: cell.range)
  }

  static func undeclaredColumn(_ cell: CSVTable.Cell, known: [String]) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    return Diagnostic(
      id: "undeclared-column",
      message: Wording(
        english: "the descriptor has no field \(word)", chinese: "描述文件中没有字段 \(word)"),
      range: cell.range, suggestion: NearestName.nearest(to: cell.text, among: known))
  }

  static func wordOutside(_ words: [String], _ cell: CSVTable.Cell) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    let list = words.prefix(12).joined(separator: ", ")
    return Diagnostic(
      id: "word-outside",
      message: Wording(
        english: "“\(word)” is none of \(list)", chinese: "“\(word)”不在 \(list) 之内"),
      range: cell.range, suggestion: NearestName.nearest(to: cell.text, among: words))
  }

  static func wrongPeriod(_ cell: CSVTable.Cell) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    let forms = "2017, 2017-H1, 2017-Q1, 2017-07, 2018-01/2018-11"
    return Diagnostic(
      id: "wrong-period",
      message: Wording(
        english: "“\(word)” is no period like \(forms)", chinese: "“\(word)”不是时期(如 \(forms))"),
      range: cell.range)
  }

  static func wrongType(_ type: TableSchema.CellType, _ cell: CSVTable.Cell) -> Diagnostic {
    let word = Printable.excerpt(cell.text)
    let (english, chinese) =
      switch type {
      case .any, .string: ("text", "文本")
      case .boolean: ("true or false", "true 或 false")
      case .date: ("date like 2011-05-16", "日期(如 2011-05-16)")
      case .integer: ("whole number", "整数")
      case .number: ("number of at most 18 digits", "数字(至多 18 位)")
      case .year: ("year like 2011", "年份(如 2011)")
      }
    return Diagnostic(
      id: "wrong-type",
      message: Wording(english: "“\(word)” is no \(english)", chinese: "“\(word)”不是\(chinese)"),
      range: cell.range, suggestion: type.repaired(cell.text))
  }
}

extension TableSchema.CellType {
  /// A number whose digits are grouped (1,234) or full-width, as it should be written.
  fileprivate func repaired(_ text: String) -> String? {
    guard self == .number || self == .integer else { return nil }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x2C, 0xFF0C, 0x3000, 0xA0: continue
      case 0xFF10...0xFF19: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: plain.append(scalar)
      }
    }
    let word = String(plain)
    return word != text && accepts(word) ? word : nil
  }
}
