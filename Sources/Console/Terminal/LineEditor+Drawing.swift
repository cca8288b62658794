extension LineEditor {
  /// What stands behind the statement while drawing.
  enum Tail {
    /// The hint, and the list if there is one.
    case help
    /// Nothing: the statement is done.
    case nothing
    /// The mark of a cleared line.
    case cancelled
  }

  /// Brings the screen up to date, in one write.
  func draw(_ tail: Tail = .help) {
    let size = TerminalSize.of(Self.output)
    send(painter.bytes(for: frame(columns: size.columns, tail: tail), screenRows: size.rows))
  }

  /// Draws the statement a last time without help and goes on below it.
  func drawForGood(_ tail: Tail = .nothing) {
    engine.cursor = engine.length
    draw(tail)
    send(painter.bytesToLeave())
  }

  /// What could follow at the end of the line: the rest of the newest statement that begins so.
  var hint: String {
    guard engine.cursor == engine.length, engine.length > 0 else { return "" }
    return history.rest(of: engine.text)
  }

  private func frame(columns: Int, tail: Tail) -> ScreenFrame {
    var frame = ScreenFrame(columns: columns, usesColor: usesColor)
    frame.add(prompt, style: .prompt)
    let scalars = engine.scalars
    let text = EditingEngine.text(of: scalars)
    add(scalars, coloured: usesColor ? language.highlight(text) : [], to: &frame)
    switch tail {
    case .help:
      frame.add(usesColor ? hint : "", style: .hint)
      for line in list {
        frame.breakLine()
        frame.add(line, style: .plain)
      }
    case .cancelled: frame.add("^C", style: .hint)
    case .nothing: break
    }
    frame.finish()
    return frame
  }

  /// Adds the line, a continuation prompt before each row that a person began.
  private func add(
    _ scalars: [UInt32], coloured: [StyledRange], to frame: inout ScreenFrame
  ) {
    let cursor = engine.cursor
    var ranges = coloured[...]
    var byteOffset = 0
    for (index, value) in scalars.enumerated() {
      if index == cursor { frame.markCursor() }
      guard let scalar = Unicode.Scalar(value) else { continue }
      while let first = ranges.first, first.range.upperBound <= byteOffset { ranges.removeFirst() }
      let isInside = ranges.first.map { $0.range.contains(byteOffset) } ?? false
      if scalar == "\n" {
        frame.breakLine()
        frame.add(continuation, style: .prompt)
      } else {
        frame.add(scalar, style: isInside ? ranges.first?.style ?? .plain : .plain)
      }
      byteOffset += UTF8.width(scalar)
    }
    if cursor >= scalars.count { frame.markCursor() }
  }
}
