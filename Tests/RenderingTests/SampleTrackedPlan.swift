import Diagnostics
import Facts

@testable import Rendering

extension SampleAnswers {
  private static func record(_ pairs: KeyValuePairs<String, Cell>) -> Cell {
    .record(pairs.map { .init(name: $0.key, value: $0.value) })
  }

  /// `track 2014`: an item with two actions, with everything that can speak for one.
  static var tracked: Answer {
    var answer = Answer(query: "track 2014", verb: "track")
    let names = [
      ("item", "项"), ("heading", "题"), ("text", "原文"), ("level", "进展"), ("suggested", "建议"),
      ("measures", "指标"), ("mentions", "提及"), ("entries", "记录"),
    ]
    answer.columns = names.map { name, chinese in
      Column(
        name: name, title: Wording(english: name, chinese: chinese),
        kind: name == "suggested" ? .boolean : .string)
    }
    let none = Cell.list([])
    answer.rows = [
      Row(cells: [
        .text("2014.1"), .text("办好载体"), .text("办好载体。扩大公报发行,更新三屏。"), .missing,
        .flag(false), none, none, none,
      ]),
      Row(cells: [
        .text("2014.1.1"), .missing, .text("扩大公报发行"),
        .term(CompletionLevel.limited.term), .flag(true), .list(trackedMeasures),
        .list([mention]), none,
      ]),
      Row(cells: [
        .text("2014.1.2"), .missing, .text("更新三屏"), .term(CompletionLevel.completed.term),
        .flag(false), none, none, .list(entries),
      ]),
      Row(cells: [
        .text("2014.1.3"), .missing, .text("办好网站"), .missing, .flag(false), none, none, none,
      ]),
    ]
    return answer
  }

  private static var trackedMeasures: [Cell] {
    [
      record([
        "measure": .term(term("bulletins", "公报")), "dims": .record([]),
        "baseline_year": .number(Number(2013)),
        "baseline": .figure(Cell.Figure(Number(11), isDisputed: true)),
        "actual_year": .number(Number(2014)),
        "actual": .figure(Cell.Figure(Number(15), precision: .over)), "unit": .text("期"),
      ]),
      record([
        "measure": .term(term("handouts", "发放")),
        "dims": record(["channel": .term(visit)]), "baseline_year": .number(Number(2013)),
        "baseline": .missing, "actual_year": .number(Number(2014)), "actual": .missing,
        "target": .number(Number(500)), "unit": .text("份"),
      ]),
    ]
  }

  private static var mention: Cell {
    record([
      "text": .text("公报发行扩大到各乡"),
      "score": .number(Number(significand: 83, decimals: 2)),
      "document": .text("seeds/reports/yunling-2014.txt"), "section": .text("二(一)"),
      "line": .number(Number(12)),
    ])
  }

  private static var entries: [Cell] {
    [
      record([
        "number": .number(Number(3)), "date": .text("2014-03-01"), "author": .text("王某"),
        "level": .term(CompletionLevel.limited.term), "note": .text(""), "evidence": .missing,
        "withdrawn_by": .number(Number(4)),
      ]),
      record([
        "number": .number(Number(5)), "date": .text("2014-06-30"), "author": .text("王某"),
        "level": .term(CompletionLevel.completed.term), "note": .text("三屏\u{1B}更新"),
        "evidence": .text("count posts in 2014"), "withdrawn_by": .missing,
      ]),
    ]
  }
}
