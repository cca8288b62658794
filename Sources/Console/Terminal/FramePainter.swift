/// Sends frames to a terminal: each over the one before, in one piece, without flicker.
///
/// Knows only what it drew itself; it never asks the terminal where the cursor is.
struct FramePainter {
  /// What is on the screen, from the row where the prompt begins.
  private var shown: ScreenFrame?
  /// The rows of `shown` that were sent: a frame taller than the screen shows a part of itself.
  private var window = 0..<1

  /// The bytes that put a frame in the place of the last one; empty where nothing changed.
  mutating func bytes(for frame: ScreenFrame, screenRows: Int) -> [UInt8] {
    guard frame != shown else { return [] }
    let visible = Self.window(of: frame, height: max(1, screenRows))
    var text = "\u{1B}[?2026h"
    text += Self.up(rowsAboveCursor(at: frame.columns)) + "\r"
    var bytes = Array(text.utf8)
    let formerRows = shown == nil ? 0 : shownRows(at: frame.columns)
    write(frame, rows: visible, clearing: formerRows, to: &bytes)
    let below = visible.upperBound - 1 - frame.cursorRow
    let column = min(frame.cursorColumn, frame.columns - 1)
    bytes += (Self.up(below) + "\r" + Self.right(column) + "\u{1B}[?2026l").utf8
    shown = frame
    window = visible
    return bytes
  }

  /// The bytes that leave the frame as it stands and go on below it.
  mutating func bytesToLeave() -> [UInt8] {
    guard let shown else { return [] }
    let below = window.upperBound - 1 - shown.cursorRow
    self.shown = nil
    return Array((Self.down(below) + "\r\n").utf8)
  }

  /// Forgets what was drawn, after the screen was cleared or left to another program.
  mutating func forget() {
    shown = nil
  }

  /// Writes rows; soft breaks are the terminal's own, so that copied text has no line breaks.
  private func write(
    _ frame: ScreenFrame, rows visible: Range<Int>, clearing formerRows: Int,
    to bytes: inout [UInt8]
  ) {
    for index in visible {
      let row = frame.rows[index]
      let isLast = index == visible.upperBound - 1
      bytes += row.bytes
      // After a full row the cursor hangs over its last column, and erasing would take that.
      if row.width < frame.columns { bytes += (isLast ? "\u{1B}[J" : "\u{1B}[K").utf8 }
      guard !isLast else { break }
      if !row.isContinued || frame.rows[index + 1].width == 0 { bytes += "\r\n".utf8 }
    }
    let isFull = frame.rows[visible.upperBound - 1].width >= frame.columns
    if isFull, formerRows > visible.count { bytes += "\r\n\u{1B}[J\u{1B}[A".utf8 }
  }

  /// The part of a frame that fits a screen, the cursor in it.
  private static func window(of frame: ScreenFrame, height: Int) -> Range<Int> {
    guard frame.rows.count > height else { return 0..<frame.rows.count }
    let first = min(frame.rows.count - height, frame.cursorRow)
    return first..<(first + height)
  }

  /// How many rows the cursor stands below the top of what is shown, on a terminal that has
  /// wrapped it anew for its present width.
  private func rowsAboveCursor(at columns: Int) -> Int {
    guard let shown else { return 0 }
    guard shown.columns != columns else { return shown.cursorRow - window.lowerBound }
    let above = shown.rows[window.lowerBound..<shown.cursorRow].map { $0 }
    let cursor = ScreenFrame.Row(width: min(shown.cursorColumn, shown.columns - 1))
    return Self.height(of: above + [cursor], at: columns, isCursorLast: true) - 1
  }

  /// How many rows what is shown takes at a width.
  private func shownRows(at columns: Int) -> Int {
    guard let shown else { return 0 }
    return Self.height(of: Array(shown.rows[window]), at: columns, isCursorLast: false)
  }

  /// The rows that lines take when wrapped anew; a cursor after the last column is on a new row.
  private static func height(
    of rows: [ScreenFrame.Row], at columns: Int, isCursorLast: Bool
  ) -> Int {
    var height = 0
    var width = 0
    for (index, row) in rows.enumerated() {
      width += row.width
      let isLast = index == rows.count - 1
      guard !row.isContinued || isLast else { continue }
      let cells = isLast && isCursorLast ? width + 1 : width
      height += max(1, (cells + columns - 1) / columns)
      width = 0
    }
    return height
  }

  private static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  private static func down(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)B" : "" }
  private static func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
}
