import Facts

extension TableAccount {
  /// What was checked in the table, as an object of `gongkai read --format json`.
  var json: JSON {
    .object([
      .init("table", .number(table.number)),
      .init("edition", table.edition.map { .number($0) } ?? .null),
      .init("line", .number(table.line)), .init("read", .number(cells.read)),
      .init("blank", .number(cells.blank)), .init("refused", .number(cells.refused)),
      .init("absent", .number(cells.absent)), .init("held", .number(held)),
      .init("failed", .number(failed)),
      .init("undecided", .array(undecided.map(Self.json))),
      .init("misprints", .array(misprints.map(Self.json))),
    ])
  }

  private static func json(_ identity: Undecided) -> JSON {
    let lacking = identity.lacking.map { JSON.object($0.names) }
    return .object(identity.spot.names + [.init("lacking", .array(lacking))])
  }

  private static func json(_ misprint: Misprint) -> JSON {
    .object(
      misprint.spot.names + [
        .init("printed", .number(misprint.printed)), .init("likely", .number(misprint.likely)),
        .init("line", .number(misprint.place.line)),
      ])
  }
}

extension StatutoryTable.Spot {
  /// The table's number and the ids of row and column.
  var members: [JSON.Member] { [.init("table", .number(table))] + names }

  /// The ids of row and column.
  fileprivate var names: [JSON.Member] {
    [.init("row", .string(row.id)), .init("column", .string(column.id))]
  }
}
