import CEditLine
import Glibc

extension LineEditor {
  /// Hands libedit the next key; draws first, unless more input is there already.
  func readKey(into key: UnsafeMutablePointer<UInt32>?) -> Int32 {
    guard let key, let next = nextKey(drawing: { self.draw() }) else {
      drawForGood()
      return 0
    }
    if next != ControlKey.tab { list = [] }
    key.pointee = next
    return 1
  }

  /// The next key, or nil at the end of input; redraws when the terminal changes.
  func nextKey(drawing: () -> Void) -> UInt32? {
    while true {
      if !reader.isInputPending { drawing() }
      switch reader.next() {
      case .key(let key): return key
      case .end: return nil
      case .news(let kind):
        guard kind == UInt8(ascii: "c") else { continue }
        takeTerminalBack()
      }
    }
  }

  /// Carries out one of the editor's own commands.
  func perform(_ command: editline_command) -> editline_outcome {
    switch command {
    case editline_accept: return accept()
    case editline_cancel: return finish(with: .interrupted, tail: .cancelled)
    case editline_end_or_delete: return endOrDelete()
    case editline_complete: return completeWord()
    case editline_search: return searchHistory()
    case editline_forward: return goForward()
    default: return move(command)
    }
  }

  /// The commands that end nothing and can't fail.
  private func move(_ command: editline_command) -> editline_outcome {
    switch command {
    case editline_insert_newline: engine.insert("\n")
    case editline_paste: engine.insert(reader.pastedText)
    case editline_line_start: engine.cursor = lineStart
    case editline_line_end: goToLineEnd()
    case editline_previous: goUp()
    case editline_next: goDown()
    case editline_clear_screen:
      send("\u{1B}[H\u{1B}[2J")
      painter.forget()
    case editline_suspend: suspend()
    default: return editline_refuse
    }
    return editline_go_on
  }

  func finish(with reading: Reading, tail: Tail = .nothing) -> editline_outcome {
    list = []
    drawForGood(tail)
    result = reading
    return editline_finish
  }

  private func accept() -> editline_outcome {
    let text = engine.text
    engine.cursor = engine.length
    guard language.isComplete(text) else {
      engine.insert("\n")
      return editline_go_on
    }
    return finish(with: .statement(text))
  }

  private func endOrDelete() -> editline_outcome {
    if engine.length == 0 { return finish(with: .end) }
    guard engine.cursor < engine.length else { return editline_refuse }
    engine.cursor += 1
    engine.delete(1)
    return editline_go_on
  }

  private func goForward() -> editline_outcome {
    if engine.cursor < engine.length {
      engine.cursor += 1
    } else {
      engine.insert(hint)
    }
    return editline_go_on
  }

  private func goToLineEnd() {
    if engine.cursor == engine.length { engine.insert(hint) }
    engine.cursor = lineEnd
  }

  /// The offset of the first scalar of the cursor's line.
  var lineStart: Int {
    let before = engine.scalars[..<engine.cursor]
    return (before.lastIndex(of: ControlKey.lineFeed) ?? -1) + 1
  }

  /// The offset behind the last scalar of the cursor's line.
  var lineEnd: Int {
    let scalars = engine.scalars
    return scalars[engine.cursor...].firstIndex(of: ControlKey.lineFeed) ?? scalars.count
  }

  /// Stops like any program under the shell's job control.
  private func suspend() {
    drawForGood()
    engine.setEditing(false)
    send("\u{1B}[?2004l")
    kill(0, SIGTSTP)
    takeTerminalBack()
  }

  /// Puts the terminal into the editing mode again after others had it.
  private func takeTerminalBack() {
    engine.setEditing(false)
    engine.setEditing(true)
    send("\u{1B}[?2004h")
    painter.forget()
  }
}
