import CEditLine
import Glibc

/// The one door to the terminal: reads whole statements, drawn and completed while being typed.
///
/// libedit keeps the line, the keymaps of Emacs and vi, the kill ring and the person's .editrc; all
/// drawing is done here, since libedit draws Chinese wrongly on wrapped lines. Draws on standard
/// error, so that answers can go elsewhere. Not to be used from two threads.
public final class LineEditor {
  /// What a reading ends with.
  public enum Reading: Sendable, Equatable {
    /// A complete statement, or an empty one.
    case statement(String)
    /// The line was cleared.
    case interrupted
    /// There will be no more.
    case end
  }

  /// What could stand at the cursor.
  public struct Completion: Sendable {
    /// The bytes of the statement that a candidate replaces.
    public let replaced: Range<Int>
    /// The candidates, in the order to list them.
    public let candidates: [String]

    /// Makes a completion.
    public init(replaced: Range<Int>, candidates: [String]) {
      self.replaced = replaced
      self.candidates = candidates
    }
  }

  /// What the editor must be told about statements, of which it knows nothing.
  public struct Language {
    /// Whether a text is a whole statement, so that Enter runs it.
    public var isComplete: (String) -> Bool
    /// What could stand before a byte offset of a text.
    public var complete: (String, Int) -> Completion
    /// How a text is coloured; ranges ascending and apart.
    public var highlight: (String) -> [StyledRange]

    /// Makes a language from its three answers.
    public init(
      isComplete: @escaping (String) -> Bool,
      complete: @escaping (String, Int) -> Completion,
      highlight: @escaping (String) -> [StyledRange]
    ) {
      self.isComplete = isComplete
      self.complete = complete
      self.highlight = highlight
    }
  }

  static let input: Int32 = 0
  static let output: Int32 = 2

  /// Whether the statement is coloured, and hints are shown.
  public var usesColor: Bool
  var history: StatementHistory
  var reader: KeyReader
  var painter = FramePainter()
  var prompt = ""
  var continuation = ""
  var language: Language
  /// Lines under the statement, gone with the next key.
  var list: [String] = []
  /// Where in the history the line comes from, and what it said there.
  var recalled: (index: Int, text: String)?
  /// What was being typed when the history was first asked.
  var draft = ""
  var result: Reading?
  private var engineIfOpen: EditingEngine?

  /// Takes hold of the terminal, or fails where there is none that can be drawn on.
  ///
  /// Standard input and standard error must be one; `TERM=dumb` can't be drawn on.
  public init?(program: String, historyPath: String?, usesColor: Bool) {
    guard isatty(Self.input) == 1, isatty(Self.output) == 1, Self.canMoveCursor else { return nil }
    self.usesColor = usesColor
    history = StatementHistory(path: historyPath)
    reader = KeyReader(terminal: Self.input, news: editline_watch_terminal())
    language = Language(
      isComplete: { _ in true },
      complete: { _, at in Completion(replaced: at..<at, candidates: []) }, highlight: { _ in [] })
    let context = Unmanaged.passUnretained(self).toOpaque()
    engineIfOpen = EditingEngine(
      program: program, input: Self.input, output: Self.output, context: context,
      read: { LineEditor.from($0)?.readKey(into: $1) ?? 0 },
      perform: { LineEditor.from($0)?.perform($1) ?? editline_refuse })
    guard let engineIfOpen else { return nil }
    reader.passesUnknownSequences = InitFile.bindsSequences
    for statement in history.statements { engineIfOpen.remember(statement) }
  }

  /// The engine; there is none only while `init` runs.
  var engine: EditingEngine {
    guard let engineIfOpen else { preconditionFailure("the editor was used before it was open") }
    return engineIfOpen
  }

  /// Lets a person type one statement and waits until it is done.
  ///
  /// The prompts are plain text. The terminal is in its usual state again when this returns.
  public func readStatement(
    prompt: String, continuation: String, language: Language
  ) -> Reading {
    self.prompt = prompt
    self.continuation = continuation
    self.language = language
    (list, recalled, draft, result) = ([], nil, "", nil)
    editline_arm(Self.input)
    send("\u{1B}[?2004h")
    let isUsable = engine.run()
    painter.forget()
    editline_disarm()
    guard isUsable else { return .end }
    return result ?? .end
  }

  /// Keeps a statement for later, here and in the history file.
  public func remember(_ statement: String) {
    guard history.add(statement) else { return }
    engine.remember(statement)
  }

  /// Notes whether a statement could be answered; one that failed is not suggested again.
  public func note(_ statement: String, hasFailed: Bool) {
    history.note(statement, hasFailed: hasFailed)
  }

  /// The statements that are remembered, oldest first.
  public var remembered: [String] { history.statements }

  /// Sends bytes to the terminal.
  func send(_ bytes: [UInt8]) {
    ByteStream.standardError.write(bytes)
  }

  func send(_ text: String) {
    ByteStream.standardError.write(text)
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> LineEditor? {
    context.map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var canMoveCursor: Bool {
    guard let name = getenv("TERM") else { return false }
    let terminal = String(cString: name)
    return !terminal.isEmpty && terminal != "dumb"
  }
}
