import Diagnostics
import Facts
import Indexing
import Planning

/// The notes about cases, in alphabetical order of their makers.
extension Note {
  /// The registers answer where documents state the measure, with what the documents say of it.
  static func casesAnswer(by names: [String], _ reasons: [Wording]) -> Note {
    let list = NoteText.some(names.map { Wording(same: $0) })
    let english = reasons.map(\.english).joined(separator: "; ")
    let chinese = reasons.map(\.chinese).joined(separator: ";")
    return Note(
      code: "source",
      text: Wording(
        english: "\(list.english) answers, since no document states all that is asked for"
          + (english.isEmpty ? "" : ": \(english)"),
        chinese: "由\(list.chinese)作答:文件未给出所问的全部数字" + (chinese.isEmpty ? "" : ":\(chinese)")))
  }

  /// How many cases the registers count where facts answer.
  static func casesCounted(_ count: Wording, by names: [String], in period: Period?) -> Note {
    let list = NoteText.some(names.map { Wording(same: $0) })
    return Note(
      code: "source",
      text: Wording(
        english: "\(list.english) counts \(count.english)" + (period.map { " in \($0)" } ?? ""),
        chinese: "\(list.chinese) \(period.map { "中 \($0) 年" } ?? "中")为 \(count.chinese)"))
  }

  /// The time of the first to the last case.
  static func casesCover(_ coverage: [Period]) -> Note {
    let time = time(of: coverage)
    return Note(
      code: "years",
      text: Wording(
        english: "the cases run \(time.english)", chinese: "案件\(time.chinese)"))
  }

  /// No case is of the time asked for.
  static func casesElsewhere(_ coverage: [Period]) -> Note {
    let time = time(of: coverage)
    return Note(
      code: "not-loaded",
      text: Wording(
        english: "no case is of that time: the cases run \(time.english)",
        chinese: "没有该时期的案件:案件\(time.chinese)"))
  }

  /// Organisations among those asked for whose cases no register holds.
  static func casesOfOthers(_ names: [String]) -> Note {
    let list = NoteText.some(names.map { Wording(same: $0) })
    return Note(
      code: "not-loaded",
      text: Wording(
        english: "no register holds cases of \(list.english)",
        chinese: "登记表中没有\(list.chinese)的案件"))
  }

  /// What documents state where cases answer.
  static func factStated(
    _ figure: Wording, of period: Period?, from kind: String?,
    beside counted: (count: Wording, names: [String])?
  ) -> Note {
    let names: [String: (String, String)] = [
      "report": ("the report states", "报告所述"), "history": ("the history table states", "历史数据表"),
    ]
    let name = kind.flatMap { names[$0] } ?? ("the documents state", "文件所述")
    let other = counted.map { counted in
      let list = NoteText.some(counted.names.map { Wording(same: $0) })
      return Wording(
        english: ", of which time \(list.english) counts \(counted.count.english)",
        chinese: ",\(list.chinese)同期为 \(counted.count.chinese)")
    }
    return Note(
      code: "source",
      text: Wording(
        english: "\(name.0) \(figure.english)" + (period.map { " for \($0)" } ?? "")
          + (other?.english ?? ""),
        chinese: "\(name.1)\(period.map { " \($0) 年" } ?? "")为 \(figure.chinese)"
          + (other?.chinese ?? "")))
  }

  /// How many cases are listed of how many.
  static func firstCases(_ count: Int, of all: Int) -> Note {
    let listed = count == 1 ? "first of \(all) cases is" : "first \(count) of \(all) cases are"
    return Note(
      code: "limit",
      text: Wording(
        english: "the \(listed) listed; limit N lists more",
        chinese: "共 \(all) 件,列出前 \(count) 件;用“限 N”可列出更多"))
  }

  /// How many cases hold a text.
  static func foundCases(_ count: Int, _ text: String, in name: String, listed: Int) -> Note {
    let rest =
      [0: ("none is", "未列出"), 1: ("1 is", "列出 1 件")][listed]
      ?? ("\(listed) are", "列出 \(listed) 件")
    return Note(
      code: "source",
      text: Wording(
        english: "\(Wording.counted(count, "case")) of \(name) "
          + "hold\(count == 1 ? "s" : "") \"\(text)\""
          + (listed < count ? "; \(rest.0) listed" : ""),
        chinese: "\(name) 中有 \(count) 件含“\(text)”" + (listed < count ? ",\(rest.1)" : "")))
  }

  /// A field that some registers give in a unit and others without.
  static func halfUnit(_ half: HalfUnit) -> Note {
    let (unit, names) = (Printable.excerpt(half.unit), half.registers.joined(separator: ", "))
    return Note(
      code: "register",
      text: Wording(
        english: "\(half.field.english) is in \(unit), but \(names) names no unit; its numbers are "
          + "taken as they stand",
        chinese: "\(half.field.chinese)以\(unit)计,但 \(names) 未写明单位,其数字按原样使用"))
  }

  /// Cases that have no cell to compute with.
  static func leftOutCases(
    _ count: Int, of all: Int, _ unit: String, without field: Wording
  ) -> Note {
    let (english, chinese) = unit.isEmpty ? ("cases", "行") : (unit, unit)
    return Note(
      code: "not-stated",
      text: Wording(
        english: "\(count) of \(all) \(english) have no \(field.english) and are left out",
        chinese: "\(all) \(chinese)中有 \(count) \(chinese)未写明\(field.chinese),未计入"))
  }

  static func noCase(of value: UnstatedValue) -> Note {
    let nearest = value.nearest.joined(separator: ", ")
    return Note(
      code: "not-stated",
      text: Wording(
        english: "no case has \(value.dimension) \"\(value.value)\""
          + (nearest.isEmpty ? "" : "; the nearest: \(nearest)"),
        chinese: "没有 \(value.dimension) 为“\(value.value)”的案件"
          + (nearest.isEmpty ? "" : ";相近的有:\(nearest)")))
  }

  static func noCaseFits() -> Note {
    Note(
      code: "not-stated",
      text: Wording(english: "no case fits", chinese: "没有符合条件的案件"))
  }

  static func nothingToCompute(_ figure: Wording) -> Note {
    Note(
      code: "not-stated",
      text: Wording(
        english: "no case that fits has a number to compute the \(figure.english) from",
        chinese: "没有可计算\(figure.chinese)的案件"))
  }

  static func ofAllCases(_ figure: String) -> Note {
    Note(
      code: "computed",
      text: Wording(
        english: "of all these cases together: \(figure)", chinese: "全部案件合在一起:\(figure)"))
  }

  /// The first and the last month of each stretch.
  private static func time(of coverage: [Period]) -> Wording {
    let ends = coverage.map { stretch in
      let first = Period(firstMonth: stretch.firstMonth, lastMonth: stretch.firstMonth)
      let last = Period(firstMonth: stretch.lastMonth, lastMonth: stretch.lastMonth)
      return Wording(english: "from \(first) to \(last)", chinese: "始于 \(first),止于 \(last)")
    }
    return Wording(
      english: ends.map(\.english).joined(separator: " and "),
      chinese: ends.map(\.chinese).joined(separator: ";又"))
  }
}

/// What only the columns of a register show to be wrong with a question.
extension Diagnostic {
  /// Where nothing is known of the field, it is called just that.
  static func unfitColumn(
    _ flaw: RegisterQuestionFlaw, of field: Wording?, at range: ByteRange
  ) -> Diagnostic {
    let english = field.map { "\"\(Printable.excerpt($0.english))\"" } ?? "the field"
    let chinese = field.map { "“\(Printable.excerpt($0.chinese))”" } ?? "该字段"
    let text: Wording =
      switch flaw {
      case .noNumbers:
        Wording(english: "\(english) holds no numbers", chinese: "\(chinese)不是数字")
      case .noOrder: Wording(english: "\(english) has no order", chinese: "\(chinese)没有大小之分")
      case .noGroups:
        Wording(
          english: "\(english) holds texts that are too various to make groups",
          chinese: "\(chinese)的文字种类太多,不能用来分组")
      case .noDays: Wording(english: "\(english) holds no days", chinese: "\(chinese)不是日期")
      case .tooManyAxes:
        Wording(english: "cases are grouped by 3 fields at most", chinese: "案件最多按 3 个字段分组")
      }
    return Diagnostic(id: "unfit-column", message: text, range: range)
  }
}
