import Diagnostics
import Facts

@testable import Rendering

/// Answers about an invented bureau, made by hand.
enum SampleAnswers {
  static let channel = Column(
    name: "channel", title: Wording(english: "channel", chinese: "渠道"), kind: .string)
  static let value = Column(
    name: "value", title: Wording(english: "value", chinese: "数值"), kind: .number)
  static let phone = Term(id: "phone", name: Wording(english: "phone", chinese: "电话"))
  static let visit = Term(id: "visit", name: Wording(english: "visit", chinese: "来访"))

  /// A place on line 7 of section 三(一); `number` is found in the text.
  static func source(_ text: String, number: String, start: Int = 100) -> Source {
    let bytes = Array(text.utf8)
    let wanted = Array(number.utf8)
    let offset =
      (0...bytes.count - wanted.count).first { bytes[$0...].starts(with: wanted) } ?? 0
    return Source(
      organisation: "云岭市水务局", period: .year(2013), document: "seeds/reports/yunling.txt",
      place: Place(
        section: "三(一)", line: 7, range: start..<start + bytes.count,
        number: start + offset..<start + offset + wanted.count, text: text))
  }

  /// `count complaints where channel=phone`: one figure and its sentence.
  static var single: Answer {
    var answer = Answer(query: "count complaints where channel=phone", verb: "count")
    answer.condition = Wording(english: "channel phone", chinese: "渠道为电话")
    answer.measure = Term(
      id: "complaints", name: Wording(english: "complaints", chinese: "投诉举报"))
    answer.unit = "件"
    answer.sourceKind = "report"
    answer.columns = [value]
    answer.rows = [
      Row(cells: [.number(Number(30))], precision: .over, sources: [0])
    ]
    answer.sources = [source("其中来电30余件", number: "30")]
    return answer
  }

  /// `count complaints by channel`: parts in two units, a remainder, a stated total, a note.
  static var grouped: Answer {
    var answer = single
    answer.query = "count complaints by channel"
    answer.condition = nil
    answer.columns = [channel, value]
    answer.rows = [
      Row(
        cells: [.term(phone), .number(Number(30))], unit: "件", precision: .over, sources: [0],
        role: .part),
      Row(
        cells: [.term(visit), .number(Number(112))], unit: "批", precision: .exact, sources: [1],
        role: .part, isDisputed: true),
      Row(cells: [.missing, .number(Number(8))], unit: "件", precision: .atMost, role: .remainder),
    ]
    answer.total = Total(value: Number(150), precision: .exact, isStated: true, sources: [2])
    answer.sources = [
      source("其中来电30余件", number: "30"), source("接待来访112批", number: "112", start: 130),
      source("共受理投诉150件", number: "150", start: 70),
    ]
    answer.notes = [
      Note(
        code: "not-broken-down",
        text: Wording(english: "8 件 are not broken down", chinese: "有8件未细分"), sources: [2])
    ]
    answer.elapsedMilliseconds = 0.0416
    return answer
  }

  /// `list facts`: rows that carry their own unit, precision, dimensions, place and sentence.
  static var listed: Answer {
    func column(_ name: String, _ chinese: String, _ kind: Column.Kind = .string) -> Column {
      Column(name: name, title: Wording(english: name, chinese: chinese), kind: kind)
    }
    var answer = Answer(query: "list facts", verb: "list")
    answer.sourceKind = "report"
    answer.columns = [
      column("measure", "指标"), column("value", "数值", .number), column("unit", "单位"),
      column("precision", "精度"), column("dims", "维度"), column("section", "章节"),
      column("line", "行", .number), column("text", "原句"),
    ]
    let measure = Term(id: "complaints", name: Wording(english: "complaints", chinese: "投诉举报"))
    answer.rows = [
      Row(
        cells: [
          .term(measure), .number(Number(30)), .text("件"), .text("over"),
          .record([.init(name: "channel", value: .term(phone))]), .text("三(一)"),
          .number(Number(7)), .text("其中来电30余件"),
        ], sources: [0]),
      Row(
        cells: [
          .term(measure), .missing, .missing, .missing, .list([.term(phone), .term(visit)]),
          .text("三(一)"), .number(Number(12)), .text("=SUM(A1)|\"x\",\u{1B}[31m"),
        ]),
    ]
    answer.sources = [source("其中来电30余件", number: "30")]
    return answer
  }

  /// `plan 2014`: an item with its actions.
  static var plan: Answer {
    func column(_ name: String, _ chinese: String) -> Column {
      Column(name: name, title: Wording(english: name, chinese: chinese), kind: .string)
    }
    var answer = Answer(query: "plan 2014", verb: "plan")
    answer.columns = [
      column("item", "项"), column("heading", "题"), column("text", "原文"), column("actions", "措施"),
    ]
    answer.rows = [
      Row(cells: [
        .text("2014.1"), .text("抓好公开"), .text("抓好公开。及时更新目录,按月核对发布内容。"),
        .list([.text("及时更新公开目录和公开指南的全部内容"), .text("按月核对发布内容")]),
      ])
    ]
    return answer
  }

  private static func words(_ name: String) -> Column {
    Column(name: name, title: Wording(same: name), kind: .string)
  }

  private static func figures(_ name: String) -> Column {
    Column(name: name, title: Wording(same: name), kind: .number)
  }

  /// `source 1`: the whole sentence behind a row.
  static var quoted: Answer {
    var answer = Answer(query: "source 1", verb: "source")
    answer.columns = [
      figures("row"), words("rule"), words("organisation"), figures("year"), words("document"),
      words("section"), figures("line"), words("text"),
    ]
    answer.sources = [
      source("全年共受理群众投诉150件,其中来电三十余件,逐件答复。", number: "150")
    ]
    answer.rows = [
      Row(
        cells: [
          .number(Number(1)), .text("stated"), .text("云岭市水务局"), .number(Number(2013)),
          .text("seeds/reports/yunling.txt"), .text("三(一)"), .number(Number(7)),
          .text(answer.sources[0].place.text),
        ], sources: [0])
    ]
    return answer
  }

  /// `coverage 2013`: counts, and the numbers behind them.
  static var covered: Answer {
    var answer = Answer(query: "coverage 2013", verb: "coverage")
    answer.columns = [words("kind"), figures("count")]
    answer.rows = [
      Row(cells: [.text("read as facts"), .number(Number(1))]),
      Row(cells: [.text("not read"), .number(Number(1))]),
    ]
    answer.sources = [
      source("共9场", number: "9"), source("其中来电30余件", number: "30"),
    ]
    answer.detail = Detail(
      name: "numbers",
      columns: [words("kind"), words("section"), figures("line"), words("text")],
      rows: ["unread", "fact"].enumerated().map { index, kind in
        Row(
          cells: [
            .text(kind), .text("三(一)"), .number(Number(7)),
            .text(answer.sources[index].place.text),
          ], sources: [index])
      })
    return answer
  }

  /// An answer that found nothing.
  static var empty: Answer {
    var answer = Answer(query: "show scripts", verb: "show")
    answer.columns = [channel]
    return answer
  }

  static let all: [String: Answer] = reports.merging(comparisons) { first, _ in first }
    .merging(["tracked": tracked]) { first, _ in first }

  private static let reports: [String: Answer] = [
    "single": single, "grouped": grouped, "listed": listed, "plan": plan,
    "empty": empty, "quoted": quoted, "covered": covered,
  ]
}
