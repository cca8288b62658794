import CEditLine

extension LineEditor {
  /// Searches earlier statements while the wanted text is being typed, as Ctrl-R does in a shell.
  ///
  /// libedit's own search looks keys up by their low byte and so can't take Chinese. Enter runs
  /// what was found, Ctrl-C and Ctrl-G give back what was there, any other key goes on editing.
  func searchHistory() -> editline_outcome {
    var search = HistorySearch(statements: history.statements)
    while true {
      guard let key = nextKey(drawing: { self.draw(search) }) else { return end(search) }
      switch key {
      case ControlKey.searchBack: search.goOn(.older)
      case ControlKey.searchForward: search.goOn(.newer)
      case ControlKey.backspace, ControlKey.rubout: search.removeLast()
      case ControlKey.cancel, ControlKey.abort: return editline_go_on
      case Key.paste.rawValue: search.append(reader.pastedText)
      case 0x20..<0x7F, 0xA0...:
        if let scalar = Unicode.Scalar(key) { search.append(String(Character(scalar))) }
      default:
        // Escape only leaves the search; other keys mean what they always mean.
        if key != ControlKey.escape { reader.unread(key) }
        return end(search)
      }
    }
  }

  private func end(_ search: HistorySearch) -> editline_outcome {
    if let index = search.found {
      let text = history.statements[index]
      recalled = (index, text)
      engine.replaceLine(with: text)
    }
    return editline_go_on
  }

  /// Draws the search in the place of the statement.
  private func draw(_ search: HistorySearch) {
    let size = TerminalSize.of(Self.output)
    var frame = ScreenFrame(columns: size.columns, usesColor: usesColor)
    frame.add(search.isFailing ? "(no such statement) " : "(search) ", style: .hint)
    frame.add(search.wanted, style: .string)
    frame.markCursor()
    frame.add(": ", style: .hint)
    if let index = search.found {
      let text = history.statements[index]
      let match = text.range(ofFirst: search.wanted)
      frame.add(text[..<match.lowerBound], style: .plain)
      frame.add(text[match], style: .match)
      frame.add(text[match.upperBound...], style: .plain)
    }
    frame.finish()
    send(painter.bytes(for: frame, screenRows: size.rows))
  }
}
