extension LineEditor {
  /// Goes up a line where a statement is being edited, else to the statement before.
  func goUp() {
    let start = lineStart
    if start > 0, !isAsRecalled {
      let column = engine.cursor - start
      engine.cursor = start - 1
      engine.cursor = min(lineStart + column, start - 1)
      return
    }
    let index = recalled?.index ?? history.statements.count
    guard index > 0 else { return }
    if recalled == nil { draft = engine.text }
    recall(index - 1)
  }

  /// Goes down a line, or to the statement after, at last to what was being typed.
  func goDown() {
    let end = lineEnd
    if end < engine.length {
      let column = engine.cursor - lineStart
      engine.cursor = end + 1
      engine.cursor = min(end + 1 + column, lineEnd)
      return
    }
    guard let index = recalled?.index else { return }
    if index + 1 < history.statements.count {
      recall(index + 1)
    } else {
      recalled = nil
      engine.replaceLine(with: draft)
    }
  }

  /// Whether the line is what the history gave, the cursor where it was put.
  private var isAsRecalled: Bool {
    engine.cursor == engine.length && recalled?.text == engine.text
  }

  private func recall(_ index: Int) {
    let text = history.statements[index]
    recalled = (index, text)
    engine.replaceLine(with: text)
  }
}
