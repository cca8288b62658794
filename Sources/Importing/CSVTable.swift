public import Diagnostics

/// A table of comma-separated values by RFC 4180: a header, and rows as wide as it.
///
/// Rows that are wider or narrower are left out and reported; the rest loads.
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
  public let rows: [[Cell]]
  /// What is wrong with the text, in text order.
  public let diagnostics: [Diagnostic]

  /// Reads a table; empty lines are skipped.
  /// - Complexity: O(bytes).
  public init(_ source: SourceText) {
    var parser = CSVParser(bytes: source.bytes)
    var diagnostics: [Diagnostic] = []
    var records: [[Cell]] = []
    while let record = parser.next() {
      diagnostics += record.diagnostics
      if record.diagnostics.isEmpty { records.append(record.cells) }
    }
    let header = records.first ?? []
    var rows: [[Cell]] = []
    for record in records.dropFirst() {
      if record.count == header.count {
        rows.append(record)
      } else {
        diagnostics.append(Self.wrongWidth(record, header: header))
      }
    }
    self.header = header
    self.rows = rows
    self.diagnostics = diagnostics.sorted { left, right in
      (left.range?.lowerBound ?? 0) < (right.range?.lowerBound ?? 0)
    }
  }

  /// The place of a column in each row.
  public func column(_ name: String) -> Int? { header.firstIndex { $0.text == name } }

  private static func wrongWidth(_ record: [Cell], header: [Cell]) -> Diagnostic {
    let message = Wording(
      english: "the row has \(record.count) cells, the header has \(header.count)",
      chinese: "该行有\(record.count)格,表头有\(header.count)格")
    let start = record.first?.range.lowerBound ?? 0
    return Diagnostic(
      id: "row-width", message: message,
      range: start..<(record.last?.range.upperBound ?? start))
  }
}
