import Diagnostics
import Facts
import Indexing

/// A register of invented complaints, small enough to be counted by hand.
struct SmallRegister {
  /// The cells row by row, under the ids of their fields.
  let rows: [[String: String]]
  let register: CaseRegister

  /// The complaints of `Cases/complaints.csv`.
  static func complaints() throws -> SmallRegister {
    let table = try TestFiles.table("complaints")
    return SmallRegister(
      name: "complaints.csv", header: table[0], rows: Array(table.dropFirst()))
  }

  /// A register of the lines of a table: `id:role`, separated by commas, then the cells likewise.
  init(name: String, _ lines: String) {
    let table = lines.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let fields = table[0].enumerated().map { place, head in
      let parts = head.split(separator: ":").map(String.init)
      return RegisterSchema.Field(
        column: place, id: parts[0], name: Wording(same: parts[0]),
        role: RegisterSchema.Role(rawValue: parts[1]) ?? .text)
    }
    self.init(name: name, header: fields.map(\.id), rows: Array(table.dropFirst()), fields: fields)
  }

  init(
    name: String, header: [String], rows: [[String]],
    fields: [RegisterSchema.Field] = SmallRegister.fields
  ) {
    self.rows = rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(fields.map(\.id), row))
    }
    let columns = fields.enumerated().map { place, field in
      Self.column(header[place], field.role, rows.map { $0[place] })
    }
    var account = RegisterAccount()
    account.lines.append(row: 0, line: 2)
    register = CaseRegister(
      name: name, schema: RegisterSchema(measure: "complaints", unit: "件", fields: fields),
      index: RegisterIndex(
        Register(columns: columns, rowCount: rows.count, account: account)))
  }

  /// What the words of the file mean.
  static let meanings = [
    "channel": ["电话": "phone", "来电": "phone", "来信": "letter", "网络": "online"],
    "status": ["办结": "closed", "在办": "in_progress"],
  ]

  private static let fields: [RegisterSchema.Field] = {
    let named: [(String, String, String, RegisterSchema.Role)] = [
      ("case_no", "case number", "编号", .identifier), ("received", "received", "受理日期", .received),
      ("channel", "channel", "渠道", .dimension), ("district", "district", "区县", .dimension),
      ("status", "status", "环节", .dimension), ("days", "days", "天数", .number),
      ("cost", "cost", "费用", .number), ("closed_on", "closed on", "办结日期", .day),
      ("title", "title", "事由", .text), ("office", "office in charge", "承办单位", .organisation),
    ]
    return named.enumerated().map { place, field in
      RegisterSchema.Field(
        column: place, id: field.0, name: Wording(english: field.1, chinese: field.2),
        role: field.3, values: meanings[field.0] ?? [:])
    }
  }()

  private static func column(
    _ name: String, _ role: RegisterSchema.Role, _ cells: [String]
  ) -> RegisterColumn {
    switch role {
    case .number: RegisterColumn(name: name, content: numbers(cells))
    case .identifier where cells.allSatisfy({ Number($0) != nil }):
      RegisterColumn(name: name, content: numbers(cells))
    case .received, .day: RegisterColumn(name: name, content: days(cells))
    case .text: RegisterColumn(name: name, content: .text(text(cells)))
    default: RegisterColumn(name: name, content: words(cells))
    }
  }

  private static func words(_ cells: [String]) -> RegisterColumn.Content {
    let list = Set(cells).subtracting([""]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let codes = cells.map { UInt8((list.firstIndex(of: $0) ?? -1) + 1) }
    return .words(.bytes(codes), list: list)
  }

  private static func numbers(_ cells: [String]) -> RegisterColumn.Content {
    let numbers = cells.map { Number($0) }
    let decimals = numbers.compactMap { $0?.decimals }.max() ?? 0
    let codes = numbers.map { number in
      number.map { UInt16($0.scaled(byPowerOfTen: decimals).significand + 1) } ?? 0
    }
    return .numbers(.shorts(codes), base: 0, decimals: decimals)
  }

  private static func days(_ cells: [String]) -> RegisterColumn.Content {
    let numbers = cells.map { day($0)?.number }
    let base = numbers.compactMap { $0 }.min() ?? 0
    return .days(.shorts(numbers.map { $0.map { UInt16($0 - base + 1) } ?? 0 }), base: base)
  }

  /// The day that a cell names.
  static func day(_ cell: String) -> CalendarDay? {
    let parts = cell.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDay(year: parts[0], month: parts[1], day: parts[2]) : nil
  }

  private static func text(_ cells: [String]) -> TextColumn {
    TextColumn(
      stretches: stride(from: 0, to: cells.count, by: 10).map { start in
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for cell in cells[start..<min(start + 10, cells.count)] {
          bytes += Array(cell.utf8)
          ends.append(UInt32(bytes.count))
        }
        return TextColumn.Stretch(bytes: bytes, ends: ends)
      })
  }
}
