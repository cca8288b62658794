/// The rows of a table that stand above its cases: titles, and the names of the columns.
struct HeaderRows {
  /// Rows that speak for the whole table: one cell, where the others have many.
  private(set) var titles: [String] = []
  /// The names of the columns, no two alike and none empty.
  private(set) var names: [String] = []
  /// The columns whose names were made up, since the header leaves them empty.
  private(set) var nameless: Set<Int> = []
  /// The rows that make up the names.
  private(set) var rows: [[String]] = []
  /// How many rows of the file, blank ones included, stand above the first case.
  private(set) var count = 0

  /// No table has more rows of names.
  private static let most = 3

  /// Finds the header among the first rows, below some that name nothing; nil where there is none.
  init?(_ sample: [[String]], below first: Int = 0) {
    let width = Self.usualWidth(of: sample)
    var place = first
    while place < sample.count, Self.isTitle(sample[place], width: width) {
      if let title = sample[place].first(where: { !$0.isEmpty }) { titles.append(title) }
      place += 1
    }
    guard place < sample.count else { return nil }
    rows = [sample[place]]
    place += 1
    while rows.count < Self.most, place < sample.count, isHeader(sample, at: place) {
      rows.append(sample[place])
      place += 1
    }
    count = place
    let found = rows[0].indices.map { joined($0) }
    nameless = Set(found.indices.filter { found[$0].isEmpty })
    names = Self.unique(found)
  }

  /// The width that most rows have.
  private static func usualWidth(of sample: [[String]]) -> Int {
    let counts = sample.reduce(into: [:]) { $0[$1.count, default: 0] += 1 }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private static func isTitle(_ row: [String], width: Int) -> Bool {
    let filled = row.count { !$0.isEmpty }
    return filled == 0 || (filled == 1 && width > 1)
  }

  /// Whether a row still names columns: where all rows below have numbers or days, it has words.
  private func isHeader(_ sample: [[String]], at place: Int) -> Bool {
    let row = sample[place]
    guard let first = rows.first, row.count == first.count else { return false }
    let below = sample[(place + 1)...].filter {
      $0.count == row.count && !TotalsRow.isOne($0)
    }
    var strangers = 0
    for (column, cell) in row.enumerated() where !cell.isEmpty {
      let kind = SampledColumn(below.map { $0[column] }, name: first[column])
      guard kind.isTyped else { continue }
      if kind.admits(cell) { return false }
      strangers += 1
    }
    // One odd cell is a slip in a case; two, or one below a name that spans, are names.
    return strangers > 1 || (strangers == 1 && first.contains(""))
  }

  private static func unique(_ found: [String]) -> [String] {
    var used: Set<String> = []
    var next: [String: Int] = [:]
    return found.enumerated().map { column, found in
      var name = found
      if name.isEmpty { name = "column \(column + 1)" }
      let base = name
      while !used.insert(name).inserted {
        let number = next[base, default: 2]
        name = "\(base) \(number)"
        next[base] = number + 1
      }
      return name
    }
  }

  /// `受理 日期` of a name that spans columns and the names below it.
  private func joined(_ column: Int) -> String {
    var parts: [String] = []
    for (depth, row) in rows.enumerated() {
      let isSpanned = row[column].isEmpty && depth + 1 < rows.count
      let spanning = isSpanned ? row[..<column].last { !$0.isEmpty } : nil
      let part = spanning ?? row[column]
      if !part.isEmpty { parts.append(Self.inOneLine(part)) }
    }
    return parts.joined(separator: " ")
  }

  /// A name that was broken to make its column narrow: 受理⏎日期 is 受理日期, `Open⏎Date` has a blank.
  private static func inOneLine(_ name: String) -> String {
    let lines = name.split(whereSeparator: \.isNewline).map { Blanks.trimmed($0) }
    return lines.dropFirst().reduce(lines.first ?? "") { name, line in
      let isLatin = [name.last, line.first].contains { $0?.isASCII ?? false }
      return name + (isLatin ? " " : "") + line
    }
  }
}
