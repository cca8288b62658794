import Diagnostics
import Facts
import Syntax

/// What can be wrong with a question about cases, in alphabetical order.
extension Diagnostic {
  static func casesOfOthers(
    _ asked: [String], held: [String], at range: ByteRange
  ) -> Diagnostic {
    let names = asked.prefix(3).joined(separator: ", ")
    let all = Set(held).sorted()
    let others = all.prefix(3).joined(separator: ", ")
    let more = all.count > 3 ? (" and \(all.count - 3) more", "等 \(all.count) 个机构") : ("", "")
    let hint = Wording(
      english: others.isEmpty
        ? "the register does not say whose its cases are"
        : "it holds cases of \(others)\(more.0): \"of\" and \"use all\" reach them",
      chinese: others.isEmpty
        ? "登记表未写明案件所属机构" : "登记表中有\(others)\(more.1)的案件,可用“属”或“使用 全部”查询")
    return Diagnostic(
      id: "cases-of-others",
      message: Wording(
        english: "no register holds cases of \(names)", chinese: "登记表中没有\(names)的案件"),
      range: range, notes: [hint])
  }

  static func fieldsOfCases(at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "fields-of-cases",
      message: Wording(
        english: "only cases of a register have fields to compute with",
        chinese: "只有登记表中的案件才有可计算的字段"),
      range: range)
  }

  /// A dimension that the vocabulary knows and no register has.
  static func noColumn(_ name: Name, in registers: [String]) -> Diagnostic {
    let list = registers.prefix(3).joined(separator: ", ")
    return Diagnostic(
      id: "no-column",
      message: Wording(
        english: "\(list) has no \"\(Printable.excerpt(name.text))\" column",
        chinese: "\(list)没有“\(Printable.excerpt(name.text))”列"),
      range: name.range)
  }

  static func noDates(_ registers: [String], at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "no-dates",
      message: Wording(
        english: "no register says when its cases came", chinese: "登记表未写明案件的日期"),
      range: range, notes: [Wording(same: registers.joined(separator: ", "))])
  }

  static func noNumbers(_ name: Name, nearest: String?) -> Diagnostic {
    Diagnostic(
      id: "no-numbers",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" holds no numbers",
        chinese: "“\(Printable.excerpt(name.text))”不是数字字段"),
      range: name.range, suggestion: nearest)
  }

  static func noOrganisations(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "no-organisations",
      message: Wording(
        english: "no register says whose its cases are", chinese: "登记表未写明案件所属机构"),
      range: name.range)
  }

  static func noRegister(of measure: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(
      id: "no-register",
      message: Wording(
        english: "only cases have fields to compute with, and no register of \(measure) is loaded",
        chinese: "只有案件有可计算的字段,而尚未载入 \(measure) 的登记表"),
      range: range,
      notes: [
        Wording(
          english: "load FILE.csv as \(measure)", chinese: "载入 文件.csv as \(measure)")
      ])
  }

  /// A number with another unit than the field's, which may have none.
  static func otherUnit(_ value: Name, of field: Wording, _ unit: String?) -> Diagnostic {
    let typed = Printable.excerpt(value.text)
    let unit = unit.map { Printable.excerpt($0) }
    return Diagnostic(
      id: "other-unit",
      message: Wording(
        english: unit.map { "\"\(typed)\" is not in \($0), as \(field.english) is" }
          ?? "\(field.english) has no unit, as \"\(typed)\" has",
        chinese: unit.map { "\(field.chinese)以\($0)计,“\(typed)”不是" }
          ?? "\(field.chinese)没有单位,“\(typed)”有"),
      range: value.range)
  }

  static func textGroup(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "text-group",
      message: Wording(
        english: "\"\(Printable.excerpt(name.text))\" is text, by which cases make no groups",
        chinese: "“\(Printable.excerpt(name.text))”是文字,不能用来分组"),
      range: name.range)
  }

  static func tooManyGroups(_ name: Name, most: Int) -> Diagnostic {
    Diagnostic(
      id: "too-many-groups",
      message: Wording(
        english: "cases are grouped by \(most) fields at most", chinese: "案件最多按 \(most) 个字段分组"),
      range: name.range)
  }

  /// Where no name is near, those that would do are told.
  static func unknownField(_ name: Name, nearest: String?, of fit: [Wording]) -> Diagnostic {
    let shown = fit.prefix(6)
    let hint = Wording(
      english: "fields that would do: " + shown.map(\.english).joined(separator: ", "),
      chinese: "可用的字段:" + shown.map(\.chinese).joined(separator: "、"))
    return Diagnostic(
      id: "unknown-field",
      message: Wording(
        english: "no field of the register is called \"\(Printable.excerpt(name.text))\"",
        chinese: "登记表没有名为“\(Printable.excerpt(name.text))”的字段"),
      range: name.range, suggestion: nearest, notes: fit.isEmpty ? [] : [hint])
  }

  /// Registers that count their cases in units that can't be added.
  static func unitsOfCases(
    _ first: (register: String, unit: String), _ second: (register: String, unit: String),
    at range: ByteRange
  ) -> Diagnostic {
    let (unit, other) = (Printable.excerpt(first.unit), Printable.excerpt(second.unit))
    return Diagnostic(
      id: "units-of-cases",
      message: Wording(
        english: "\(first.register) is in \(unit) and \(second.register) in \(other), which "
          + "can't be added",
        chinese: "\(first.register)以\(unit)计,\(second.register)以\(other)计,不能相加"),
      range: range,
      notes: [
        Wording(
          english: "\"of\" and \"in\" ask the registers of one organisation or year; "
            + "a descriptor tells another unit",
          chinese: "可用“属”“在”查询一个机构或年份的登记表;单位可在说明文件中更正")
      ])
  }

  /// A field whose numbers are in several units.
  static func unitsOfField(
    _ field: Wording, _ first: (register: String, unit: String),
    _ second: (register: String, unit: String), at range: ByteRange
  ) -> Diagnostic {
    let (unit, other) = (Printable.excerpt(first.unit), Printable.excerpt(second.unit))
    return Diagnostic(
      id: "units-of-field",
      message: Wording(
        english: "\(field.english) is in \(unit) in \(first.register) and in \(other) in "
          + "\(second.register)",
        chinese: "\(field.chinese)在 \(first.register) 中以\(unit)计,在 \(second.register) 中以\(other)计"),
      range: range,
      notes: [
        Wording(
          english: "\"of\" and \"in\" ask the registers of one organisation or year",
          chinese: "可用“属”“在”查询一个机构或年份的登记表")
      ])
  }

  static func yearsAlone(_ name: Name) -> Diagnostic {
    Diagnostic(
      id: "years-alone",
      message: Wording(
        english: "of the cases only the years are known", chinese: "案件只写明了年份"),
      range: name.range, suggestion: "year")
  }
}
