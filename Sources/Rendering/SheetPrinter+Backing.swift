import Diagnostics
import Facts

/// What is said of the figures of a row that holds several: which are disputed, which are computed,
/// and which sentence stands behind which.
extension SheetPrinter {
  /// `disputed`, or which of the row's figures are: `disputed: 2011, 2012`.
  func disputes(of row: Row) -> [String] {
    let columns = row.ownFigures.filter(\.figure.isDisputed).map(\.column)
    guard !columns.isEmpty else { return row.isDisputed ? [text(Phrase.disputed)] : [] }
    return [text(Phrase.disputed) + colon + titles(of: columns)]
  }

  /// `stated`, `computed`, or which figures of a total were computed: `computed: 2019`.
  func statements(of row: Row) -> [String] {
    let figures = row.ownFigures.filter { shape.series.isEmpty || shape.series.contains($0.column) }
    let computed = figures.filter { !$0.figure.isStated }.map(\.column)
    if figures.isEmpty { return [] }
    if computed.isEmpty { return [text(Phrase.stated)] }
    if computed.count == figures.count { return [text(Phrase.computed)] }
    return [text(Phrase.computed) + colon + titles(of: computed)]
  }

  /// The sources of a row, each under what they stand behind: `phone`, or `phone 2017`.
  func backings(of row: Row, label: String) -> [Sheet.Backing] {
    let figures = row.ownFigures.filter { !$0.figure.sources.isEmpty }
    guard !figures.isEmpty else { return [.init(label: label, sources: row.sources)] }
    return figures.map { column, figure in
      let title = shape.series.contains(column) ? titles(of: [column]) : ""
      let parts = [label, title].filter { !$0.isEmpty }
      return .init(label: parts.joined(separator: " "), sources: figure.sources)
    }
  }

  private func titles(of columns: [Int]) -> String {
    columns.map { Printable.text(text(answer.columns[$0].title)) }
      .joined(separator: text(Phrase.comma))
  }

  private var colon: String { text(Phrase.colon) }

  private func text(_ wording: Wording) -> String { wording.text(in: style.language) }
}

extension Row {
  /// The sources of the row and of each of its figures, each once.
  var allSources: [Int] {
    var seen: Set<Int> = []
    return (sources + ownFigures.flatMap(\.figure.sources)).filter { seen.insert($0).inserted }
  }
}
