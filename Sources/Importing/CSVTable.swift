public import Diagnostics

/// A table of comma-separated values by RFC 4180: a header, and rows as wide as it.
///
/// Rows that are wider or narrower are left out and reported; the rest loads. Blanks at the ends of
/// a cell are no part of its text: `value, unit` names two columns, and 青河市 with a blank behind it
/// is no second city.
public struct CSVTable: Sendable {
  /// A cell and the bytes it stands in, quotes included.
  public struct Cell: Sendable, Hashable {
    /// The text without quotes.
    public let text: String
    /// Where it stands.
    public let range: ByteRange
  }

  /// The cells of the header.
  public let header: [Cell]
  /// The rows, each with as many cells as the header.
  public internal(set) var rows: [[Cell]]
  /// What is wrong with the text, in text order.
  public let diagnostics: [Diagnostic]
  /// How many rows are left out; a quote that is never closed takes all lines after it along.
  public let rowsLeftOut: Int

  /// Reads a table; empty lines are skipped.
  /// - Complexity: O(bytes).
  public init(_ source: SourceText) {
    var parser = CSVParser(bytes: source.bytes)
    var diagnostics: [Diagnostic] = []
    var rowsLeftOut = 0
    var header: [Cell]?
    var rows: [[Cell]] = []
    while let record = parser.next().map(Self.trimmed) {
      let isHeader = header == nil
      // A broken header names nothing, and the row below it must not take its place.
      if isHeader { header = record.diagnostics.isEmpty ? record.cells : [] }
      let width = header?.count ?? 0
      if !record.diagnostics.isEmpty {
        diagnostics += record.diagnostics
        rowsLeftOut += record.lines - (isHeader ? 1 : 0)
      } else if isHeader {
        continue
      } else if record.cells.count == width {
        rows.append(record.cells)
      } else {
        if width > 0 { diagnostics.append(Self.wrongWidth(record.cells, width: width)) }
        rowsLeftOut += 1
      }
    }
    self.header = header ?? []
    self.rows = rows
    self.rowsLeftOut = rowsLeftOut
    self.diagnostics = diagnostics.sorted { left, right in
      (left.range?.lowerBound ?? 0) < (right.range?.lowerBound ?? 0)
    }
  }

  private static func trimmed(_ record: CSVParser.Record) -> CSVParser.Record {
    var record = record
    for place in record.cells.indices {
      let cell = record.cells[place]
      record.cells[place] = Cell(text: Blanks.trimmed(cell.text), range: cell.range)
    }
    return record
  }

  /// The place of a column in each row.
  public func column(_ name: String) -> Int? { header.firstIndex { $0.text == name } }

  private static func wrongWidth(_ record: [Cell], width: Int) -> Diagnostic {
    let message = Wording(
      english: "the row has \(Wording.counted(record.count, "cell")), the header has \(width)",
      chinese: "该行有\(record.count)格,表头有\(width)格")
    let start = record.first?.range.lowerBound ?? 0
    return Diagnostic(
      id: "row-width", message: message,
      range: start..<(record.last?.range.upperBound ?? start))
  }
}
