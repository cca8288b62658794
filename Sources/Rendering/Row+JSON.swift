import Facts

extension Row {
  /// The cells by column, then what the row says of itself; a column of the same name wins.
  ///
  /// A row that holds several figures says of each how exact it is and where it stands, by column:
  /// `"precision":{"2018":"exact","2019":"exact"}`. A figure computed from others of its row is
  /// named there only where it is inexact.
  func json(_ columns: [Column], _ series: [Int], sources writeSources: ([Int]) -> JSON) -> JSON {
    .object(members(columns, series, sources: writeSources))
  }

  /// The row under the rows, with which of its figures a document states.
  func json(total columns: [Column], _ series: [Int]) -> JSON {
    let stated = figures(of: series).map {
      JSON.Member(columns[$0.column].name, .boolean($0.figure.isStated))
    }
    return .object(
      members(columns, series, sources: JSON.numbers) + [.init("stated", .object(stated))])
  }

  private func members(
    _ columns: [Column], _ series: [Int], sources writeSources: ([Int]) -> JSON
  ) -> [JSON.Member] {
    var members = zip(columns, cells).map { JSON.Member($0.name, $1.json) }
    func add(_ key: String, _ value: JSON?) {
      guard let value, !columns.contains(where: { $0.name == key }) else { return }
      members.append(.init(key, value))
    }
    add("unit", unit.map { .string($0) })
    add("precision", precisions(columns, series) ?? precision.map { .string($0.rawValue) })
    add(
      "sources",
      sourcesByColumn(columns, writeSources) ?? (sources.isEmpty ? nil : writeSources(sources)))
    add("row", role.map { .string($0.rawValue) })
    add("disputed", disputes(columns) ?? (isDisputed ? .boolean(true) : nil))
    return members
  }

  /// The figures that stand side by side, or all where none do.
  private func figures(of series: [Int]) -> [(column: Int, figure: Cell.Figure)] {
    ownFigures.filter { series.isEmpty || series.contains($0.column) }
  }

  private func precisions(_ columns: [Column], _ series: [Int]) -> JSON? {
    guard !ownFigures.isEmpty else { return nil }
    let told = ownFigures.filter {
      series.isEmpty || series.contains($0.column) || $0.figure.precision != .exact
    }
    return .object(
      told.map { .init(columns[$0.column].name, .string($0.figure.precision.rawValue)) })
  }

  private func sourcesByColumn(_ columns: [Column], _ write: ([Int]) -> JSON) -> JSON? {
    let sourced = ownFigures.filter { !$0.figure.sources.isEmpty }
    guard !sourced.isEmpty else { return nil }
    return .object(sourced.map { .init(columns[$0.column].name, write($0.figure.sources)) })
  }

  private func disputes(_ columns: [Column]) -> JSON? {
    let disputed = ownFigures.filter(\.figure.isDisputed)
    guard !disputed.isEmpty else { return nil }
    return .object(disputed.map { .init(columns[$0.column].name, .boolean(true)) })
  }
}
