import CEditLine
import Diagnostics
import Glibc
import Gongkai
import Syntax

/// The console: reads statements from a person, answers them, until they leave.
public struct ConsoleLoop {
  private var session: Session
  private let environment: Environment
  private let editor: LineEditor?
  private let snapshots = SnapshotWriting()
  private let texts = TextPreparation()
  private var plain = PlainReader(input: LineEditor.input, showsPrompt: isatty(2) == 1)

  /// Prepares a console on the terminal, or on plain lines where that can't be drawn on.
  public init(session: Session, environment: Environment) {
    self.session = session
    self.environment = environment
    editor = LineEditor(
      program: "gongkai", historyPath: HistoryFile.standardPath { environment[$0] },
      usesColor: session.settings.usesColor(onTerminal: true, environment: environment))
  }

  /// Runs until the person leaves.
  /// - Parameter greeting: what is told before the first prompt.
  public mutating func run(greeting: String) {
    ByteStream.standardError.write(greeting + welcome)
    editline_catch_interrupts()
    session.isInterrupted = Self.takeInterrupt
    defer {
      texts.finish()
      snapshots.finish()
    }
    while true {
      // Written while the person reads the answer and types.
      snapshots.begin(session.pendingSnapshots)
      session.pendingSnapshots = []
      texts.begin(session.workspace)
      _ = editline_take_interrupt()
      switch read() {
      case .end: return
      case .interrupted: continue
      case .statement(let text):
        guard !text.allSatisfy(\.isWhitespace) else { continue }
        editor?.remember(text)
        guard answer(text) else { return }
      }
    }
  }

  /// Whether Ctrl-C was pressed since the last call; what is told next begins on a line of its own.
  private static let takeInterrupt: @Sendable () -> Bool = {
    guard editline_take_interrupt() != 0 else { return false }
    if isatty(2) == 1 { ByteStream.standardError.write("\n") }
    return true
  }

  /// The line for who is here for the first time.
  private var welcome: String {
    guard !session.settings.isQuiet else { return "" }
    let line = Wording(
      english: "\"help\" lists what can be asked, Ctrl-D leaves.", chinese: "“帮助”列出可问的内容,Ctrl-D 退出。"
    )
    return line.text(in: session.settings.language) + "\n"
  }

  private mutating func read() -> LineEditor.Reading {
    let lexicon = session.workspace.lexicon
    guard let editor else {
      return plain.readStatement(
        prompt: session.prompt, continuation: session.continuationPrompt,
        isComplete: { Completeness.of($0) == .complete })
    }
    editor.usesColor = session.settings.usesColor(onTerminal: true, environment: environment)
    let language = LineEditor.Language(
      isComplete: { Completeness.of($0) == .complete },
      complete: { Completer(lexicon: lexicon).completion(of: $0, at: $1) },
      highlight: { text in
        Highlighting.spans(in: text, lexicon: lexicon).map { $0.styled }
      })
    return editor.readStatement(
      prompt: session.prompt, continuation: session.continuationPrompt, language: language)
  }

  /// Answers one text; false where the person leaves.
  private mutating func answer(_ text: String) -> Bool {
    let isTerminal = isatty(1) == 1
    let size = TerminalSize.of(1)
    session.display = Session.Display(
      columns: isTerminal ? size.columns : nil,
      hasColor: session.settings.usesColor(onTerminal: isTerminal, environment: environment))
    var hasFailed = false
    var isLeft = false
    var asked = session
    asked.respond(to: text) { response, settings in
      hasFailed = hasFailed || response.hasFailed
      isLeft = response.effect == .leaves
      show(response, rows: isTerminal ? size.rows : nil, settings: settings)
      return true
    }
    session = asked
    editor?.note(text, hasFailed: hasFailed)
    return !isLeft
  }

  /// Prints a response, its notes right behind its answer; Ctrl-C ends it, not what comes next.
  private func show(_ response: Response, rows: Int?, settings: Settings) {
    if response.effect == .clearsScreen, rows != nil, environment["TERM"] != "dumb" {
      ByteStream.standardOutput.write("\u{1B}[H\u{1B}[2J")
    }
    var isWanted = true
    if !isPaged(response, rows: rows, settings: settings) {
      ByteStream.standardOutput.write(Array(response.output.utf8)) {
        isWanted = isWanted && !Self.takeInterrupt()
        return isWanted
      }
    }
    if !isWanted { Failure.cutAnswer.tell(settings: settings) }
    ByteStream.standardError.write(response.messages)
  }

  /// Shows an answer in the pager where it is a document or taller than the screen; false where it
  /// is to be printed.
  private func isPaged(_ response: Response, rows: Int?, settings: Settings) -> Bool {
    let output = response.output
    guard let rows, settings.usesPager, environment["TERM"] != "dumb" else { return false }
    return
      (response.line != nil
      || output.utf8.count(where: { $0 == UInt8(ascii: "\n") }) >= rows)
      && Pager(environment: environment).show(output, from: response.line)
  }
}

extension Response {
  /// The line from which a document is to be shown; nil for an answer.
  fileprivate var line: Int? {
    if case .opens(let line) = effect { line } else { nil }
  }
}

extension HighlightSpan {
  fileprivate var styled: StyledRange {
    let style: TextStyle =
      switch kind {
      case .keyword: .keyword
      case .name: .name
      case .number: .number
      case .string: .string
      case .comment: .comment
      case .unknown: .plain
      }
    return StyledRange(range: range, style: style)
  }
}
