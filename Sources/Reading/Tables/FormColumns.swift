import Facts

/// The columns of one block of table two, as its header prints them.
struct FormColumns {
  /// The columns in order.
  let columns: [StatutoryForm.Column]
  /// Where each column begins in a grid's header; empty where there is no grid.
  private let places: [Int]
  /// How many cells the grid's header has.
  private let width: Int
  /// The power of ten of the unit that a header states for amounts: 4 for 万元.
  let power: Int

  /// The edition that alone prints one of the columns.
  var edition: Int? { columns.lazy.compactMap(\.edition).first }

  /// Reads the columns out of the words above a row, and the grid rows among them; nil where there
  /// are none.
  init?(_ words: [Range<Int>], rows: [TableLine], of text: ReportText) {
    let label = FormLabel(words, of: text)
    let found = StatutoryForm.columns.flatMap { column in
      column.line.words.flatMap { label.places(of: $0) }.map { (place: $0, column: column) }
    }.sorted { $0.place < $1.place }
    var seen: Set<String> = []
    columns = found.map(\.column).filter { seen.insert($0.line.term.id).inserted }
    guard !columns.isEmpty else { return nil }
    power = Self.power(in: words, of: text)
    let ids = columns.map(\.line.term.id)
    let header = rows.last { row in
      Self.column(in: row.cells.last { !$0.range.isEmpty }, text) != nil
    }
    let named = (header?.cells ?? []).map { Self.column(in: $0, text)?.line.term.id }
    let begins = ids.compactMap { id in named.firstIndex(of: id) }
    places = begins.count == ids.count && begins == begins.sorted() ? begins : []
    width = header?.cells.count ?? 0
  }

  /// The cell of each column in a row; nil where the row could be read in more than one way.
  func values(of row: TableLine) -> [TableCell]? {
    let after = row.cells[((row.lastText ?? -1) + 1)...]
    if row.layout == .grid, row.cells.count == width, !places.isEmpty {
      let spans = zip(places, places.dropFirst() + [width]).map { Array(row.cells[$0..<$1]) }
      let values = spans.compactMap(Self.single)
      if values.count == columns.count { return values }
    }
    if after.count == columns.count { return Array(after) }
    let filled = after.filter { $0.content != .blank }
    return filled.count == columns.count ? Array(filled) : nil
  }

  /// The one cell of a span, which may be repeated or left blank in all places but the first.
  private static func single(_ span: [TableCell]) -> TableCell? {
    guard let first = span.first, first.isValue else { return nil }
    return span.allSatisfy { $0.content == first.content || $0.range.isEmpty } ? first : nil
  }

  private static func column(in cell: TableCell?, _ text: ReportText) -> StatutoryForm.Column? {
    guard let cell, !cell.range.isEmpty else { return nil }
    let label = FormLabel([cell.range], of: text)
    return StatutoryForm.columns.first { $0.line.words.contains { label.contains($0) } }
  }

  /// The power of ten of a unit in the words: 单位:万元.
  static func power(in words: [Range<Int>], of text: ReportText) -> Int {
    let units = [("亿元", 8), ("万元", 4)]
    return units.first { unit in words.contains { text.first(unit.0, in: $0) != nil } }?.1 ?? 0
  }
}
