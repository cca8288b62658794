import Diagnostics

/// What the editor shows, cut into the rows of a terminal: prompt, statement, hint and lists.
///
/// ```
/// 某局> count complaints        row 0, ends hard
/// ...> where channel=phone      row 1, cursor at its end
/// ```
/// Wide characters never straddle two rows; a row says whether the next one goes on with it.
struct ScreenFrame: Equatable {
  struct Row: Equatable {
    /// The text with its colours, ready to be sent.
    var bytes: [UInt8] = []
    /// The columns it takes.
    var width = 0
    /// Whether the text goes on in the next row without a line break.
    var isContinued = false
  }

  /// The rows from the top; never empty.
  private(set) var rows = [Row()]
  /// Where the cursor stands.
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  /// The columns of the terminal.
  let columns: Int
  private let usesColor: Bool
  private var style = TextStyle.plain

  /// An empty frame for a terminal of so many columns.
  init(columns: Int, usesColor: Bool) {
    // On fewer than two columns a Chinese character has no place.
    self.columns = max(2, columns)
    self.usesColor = usesColor
  }

  static func == (a: ScreenFrame, b: ScreenFrame) -> Bool {
    a.rows == b.rows && a.cursorRow == b.cursorRow && a.cursorColumn == b.cursorColumn
      && a.columns == b.columns
  }

  /// Adds one character; a control character shows as its stand-in.
  mutating func add(_ scalar: Unicode.Scalar, style: TextStyle) {
    if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
      for standIn in Printable.text(String(scalar)).unicodeScalars { place(standIn, style: style) }
    } else {
      place(scalar, style: style)
    }
  }

  /// Adds a text, its line breaks as line breaks.
  mutating func add(_ text: some StringProtocol, style: TextStyle) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" { breakLine() } else { add(scalar, style: style) }
    }
  }

  /// Ends the row; what follows begins a new line.
  mutating func breakLine() {
    endStyle()
    rows.append(Row())
  }

  /// Puts the cursor here; at the end of a full row it waits on the next one.
  mutating func markCursor() {
    if rows[rows.count - 1].width >= columns { wrap() }
    cursorRow = rows.count - 1
    cursorColumn = rows[cursorRow].width
  }

  /// Ends the last row's colour.
  mutating func finish() {
    endStyle()
  }

  private mutating func place(_ scalar: Unicode.Scalar, style wanted: TextStyle) {
    let width = DisplayWidth.columns(of: scalar)
    // What takes no column and is no accent steers the terminal: overrides, joiners, isolates.
    if width == 0, scalar.properties.generalCategory == .format { return }
    if rows[rows.count - 1].width + width > columns { wrap() }
    begin(wanted)
    rows[rows.count - 1].bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    rows[rows.count - 1].width += width
  }

  private mutating func wrap() {
    endStyle()
    rows[rows.count - 1].isContinued = true
    rows.append(Row())
  }

  private mutating func begin(_ wanted: TextStyle) {
    guard usesColor, wanted != style else { return }
    endStyle()
    if wanted != .plain { rows[rows.count - 1].bytes += "\u{1B}[\(wanted.parameters)m".utf8 }
    style = wanted
  }

  private mutating func endStyle() {
    guard style != .plain else { return }
    rows[rows.count - 1].bytes += "\u{1B}[0m".utf8
    style = .plain
  }
}
