import Diagnostics
public import Facts

/// The notes of an answer as lines: `note: 24 件 are stated apart …`.
public struct NoteLines: Sendable {
  private let notes: [Note]
  private let style: OutputStyle

  /// Prepares an answer's notes for printing beside a format that does not carry them.
  public init(_ answer: Answer, style: OutputStyle) {
    notes = answer.notes
    self.style = style
  }

  /// A line for each note, each with its line break; empty without notes.
  public var text: String {
    lines.map { $0 + "\n" }.joined()
  }

  var lines: [String] {
    let label = Phrase.note.text(in: style.language)
    let colon = Phrase.colon.text(in: style.language)
    return notes.map { note in
      style.dim(label + colon) + Printable.text(note.text.text(in: style.language))
    }
  }
}
