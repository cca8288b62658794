import Diagnostics
import Facts

/// What was checked in the statutory tables, and what could not be.
extension ReportSections {
  /// One row a table: its cells and its identities, counted.
  var tables: Answer {
    var answer = answer(columns: [
      Self.table, Self.edition, Self.line, Self.read, Self.blank, Self.refused, Self.absent,
      Self.held, Self.failed, Self.open,
    ])
    answer.rows = report.accounts.map { account in
      let counts = [
        account.table.line, account.cells.read, account.cells.blank, account.cells.refused,
        account.cells.absent, account.held, account.failed, account.undecided.count,
      ]
      let edition = account.table.edition.map { Cell.number(Number($0)) } ?? .missing
      return Row(
        cells: [.term(Term(id: String(account.table.number), name: account.table.name)), edition]
          + counts.map { .number(Number($0)) })
    }
    return answer
  }

  /// The cells that are likely misprinted, with the value that would put all identities right.
  var misprints: Answer {
    let found = report.accounts.flatMap(\.misprints)
    var answer = answer(
      columns: [Self.line, Self.cell, Self.printed, Self.likely, Self.text],
      places: found.map(\.place))
    answer.rows = found.enumerated().map { index, misprint in
      Row(
        cells: [
          .number(Number(misprint.place.line)), Self.term(misprint.spot),
          .number(misprint.printed), .number(misprint.likely), .text(misprint.place.text),
        ], sources: [index])
    }
    return answer
  }

  /// The identities that could not be checked, with the first of the cells that have no figure.
  var undecided: Answer {
    var answer = answer(columns: [Self.cell, Self.lacking, Self.first])
    answer.rows = report.accounts.flatMap(\.undecided).map { identity in
      Row(cells: [
        Self.term(identity.spot), .number(Number(identity.lacking.count)),
        identity.lacking.first.map(Self.term) ?? .missing,
      ])
    }
    return answer
  }

  private static func term(_ spot: StatutoryTable.Spot) -> Cell {
    .term(Term(id: "\(spot.table)/\(spot.row.id)/\(spot.column.id)", name: spot.name))
  }

  private static func count(_ name: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: name, chinese: chinese), kind: .number)
  }

  private static func words(_ name: String, _ english: String, _ chinese: String) -> Column {
    Column(name: name, title: Wording(english: english, chinese: chinese), kind: .string)
  }

  private static var table: Column { words("table", "table", "表") }
  private static var edition: Column { count("edition", "版本") }
  private static var cell: Column { words("cell", "cell", "表格") }
  private static var lacking: Column { count("lacking", "缺数格数") }
  private static var first: Column { words("first", "the first of them", "其首格") }
  private static var read: Column { count("read", "已读") }
  private static var blank: Column { count("blank", "空白") }
  private static var refused: Column { count("refused", "未拆分") }
  private static var absent: Column { count("absent", "缺行") }
  private static var held: Column { count("hold", "相符") }
  private static var failed: Column { count("fail", "不符") }
  private static var open: Column { count("undecided", "未能核对") }
  private static var printed: Column { count("printed", "所印") }
  private static var likely: Column { count("likely", "应为") }
}
