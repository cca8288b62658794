/// Follows the elements of a page and gathers its text.
struct HTMLReader {
  /// The most tables that are kept within each other; what is deeper goes on as paragraphs.
  private static let depthLimit = 32

  /// A cell that is open, with the text around its table.
  private struct OpenCell {
    let outer: LineFlow
    let columns: Int?
    let rows: Int?
  }

  /// A table that is open, and whether one of its cells is.
  private struct OpenTable {
    var grid = TableGrid()
    var cell: OpenCell?
  }

  private var flow = LineFlow()
  private var tables: [OpenTable] = []
  /// How many tables are open beyond those that are kept.
  private var tooDeep = 0
  /// The number of the next item of each open list; nil for one without numbers.
  private var items: [Int?] = []
  private var preformatted = 0
  /// How many elements are open within one that is dropped, that one included.
  private var dropped = 0
  /// Whether the text so far ends with a sign that may begin a mark such as `<![endif]>`, which Word
  /// writes into pages: no browser shows it, and the parser hands it over as text.
  private var waitsForMark = false
  private let limit: Int

  /// Makes a reader.
  /// - Parameter limit: The most bytes of text that are gathered.
  init(limit: Int) {
    self.limit = limit
  }

  /// The text, or nil where it is more than the limit: cells may be repeated without end.
  mutating func finish() -> [UInt8]? {
    endWaiting()
    while !tables.isEmpty { closeTable() }
    flow.endLine()
    return flow.bytes.count <= limit ? flow.bytes : nil
  }

  /// An element begins.
  mutating func open(_ name: String, _ attributes: HTMLAttributes) {
    endWaiting()
    let element = HTMLElement(name: name)
    if dropped > 0 || element == .dropped || element != .body && attributes.isHidden {
      dropped += 1
      return
    }
    switch element {
    case .inline: break
    case .block, .body, .lineBreak: flow.endLine()
    case .preformatted:
      flow.endLine()
      preformatted += 1
    case .orderedList:
      flow.endLine()
      items.append(attributes.number("start") ?? 1)
    case .list:
      flow.endLine()
      items.append(nil)
    case .item: openItem(number: attributes.number("value"))
    case .table: openTable()
    case .row: openRow()
    case .cell: openCell(attributes)
    case .dropped: break
    }
  }

  /// An element ends.
  mutating func close(_ name: String) {
    endWaiting()
    guard dropped == 0 else {
      dropped -= 1
      return
    }
    switch HTMLElement(name: name) {
    case .inline, .lineBreak, .dropped: break
    case .block, .body: flow.endLine()
    case .preformatted:
      flow.endLine()
      preformatted -= 1
    case .orderedList, .list:
      flow.endLine()
      _ = items.popLast()
    case .item:
      flow.endLine()
      flow.mark("")
    case .table: if tooDeep > 0 { tooDeep -= 1 } else { closeTable() }
    case .row, .cell: closeCell()
    }
  }

  /// Text goes on.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard dropped == 0 else { return }
    var text = text
    if waitsForMark, text.first == UInt8(ascii: "!"), let end = text.firstIndex(of: 0x3E) {
      waitsForMark = false
      text = UnsafeBufferPointer(rebasing: text[(end + 1)...])
    }
    endWaiting()
    if text.count == 1, text.first == UInt8(ascii: "<") {
      waitsForMark = true
    } else {
      flow.append(text, keepsBreaks: preformatted > 0)
    }
  }

  /// Writes the sign that turned out to begin no mark.
  private mutating func endWaiting() {
    guard waitsForMark else { return }
    waitsForMark = false
    [UInt8(ascii: "<")].withUnsafeBufferPointer { flow.append($0) }
  }

  private mutating func openItem(number: Int?) {
    flow.endLine()
    guard let last = items.last, let next = last else { return }
    let number = number ?? next
    flow.mark("\(number). ")
    items[items.count - 1] = number &+ 1
  }

  private mutating func openTable() {
    flow.endLine()
    if tables.count < Self.depthLimit { tables.append(OpenTable()) } else { tooDeep += 1 }
  }

  private mutating func openRow() {
    guard tooDeep == 0, !tables.isEmpty else { return flow.endLine() }
    closeCell()
    tables[tables.count - 1].grid.startRow()
  }

  private mutating func openCell(_ attributes: HTMLAttributes) {
    guard tooDeep == 0, !tables.isEmpty else { return flow.endLine() }
    closeCell()
    tables[tables.count - 1].cell = OpenCell(
      outer: flow, columns: attributes.number("colspan"), rows: attributes.number("rowspan"))
    flow = LineFlow()
  }

  private mutating func closeCell() {
    flow.endLine()
    guard tooDeep == 0, let cell = tables.last?.cell else { return }
    tables[tables.count - 1].grid.append(
      TableGrid.Cell(flow, columns: cell.columns, rows: cell.rows))
    tables[tables.count - 1].cell = nil
    flow = cell.outer
  }

  private mutating func closeTable() {
    tooDeep = 0
    closeCell()
    tables.popLast()?.grid.write(to: &flow, limit: limit)
  }
}
