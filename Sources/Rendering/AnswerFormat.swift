public import Diagnostics
public import Facts

/// A way to print an answer: one type a format, found by name in ``AnswerFormats``.
///
/// Every format reads the same values, so that a table and JSON can't disagree. Formats for people
/// (`table`, `vertical`, `markdown`) follow three habits of answers:
/// - the column `value` is the figure: it is printed with the row's precision sign and unit, and
///   columns `unit`, `precision` and `value_max` beside it are folded into it;
/// - the column `text` is the sentence: the bytes that the row's first source points to are marked;
/// - a missing cell is the en dash, but the key of a remainder row is "(not broken down)".
public protocol AnswerFormat: Sendable {
  /// The format's name in queries, flags and settings.
  var id: String { get }
  /// Other names, in either language.
  var synonyms: [String] { get }
  /// Whether the text itself carries the answer's notes; else they are printed beside it, as
  /// ``NoteLines`` lays them out.
  var carriesNotes: Bool { get }

  /// Whether a blank line must part an answer from the one before, to be read as an answer of its own.
  var needsBlankLineBetween: Bool { get }

  /// What an answer lacks that the format needs; nil where it can be printed.
  func lack(of answer: Answer) -> Wording?

  /// The whole text with its last line break; for an answer that lacks something, what it lacks.
  /// - Complexity: O(cells).
  func text(of answer: Answer, style: OutputStyle) -> String
}

extension AnswerFormat {
  /// No: most formats show where an answer begins.
  public var needsBlankLineBetween: Bool { false }

  /// Nothing: most formats can print any answer.
  public func lack(of answer: Answer) -> Wording? { nil }
}
