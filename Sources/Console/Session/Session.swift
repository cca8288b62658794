public import Diagnostics
import Facts
public import Gongkai
import Rendering
import Syntax

/// A conversation with a workspace: text in, text out; it knows no terminal.
///
/// Keeps what one statement leaves to the next: the focus, the settings, and the answer of which
/// `source` speaks.
public struct Session: Sendable {
  /// What is known of where answers will be read.
  public struct Display: Sendable, Hashable {
    /// The columns of the terminal; nil where the answer goes elsewhere.
    public var columns: Int?
    /// Whether colour is written in answers.
    public var hasColor: Bool

    /// Makes a display; by default a plain file.
    public init(columns: Int? = nil, hasColor: Bool = false) {
      self.columns = columns
      self.hasColor = hasColor
    }
  }

  /// What is asked.
  public internal(set) var workspace: Workspace
  /// How answers look.
  public var settings: Settings
  /// Where they will be read.
  public var display = Display()
  /// Is told how far loading has come; nil where nobody watches.
  public var progress: LoadProgress?
  /// Whether the person has asked, since the last call, that an answer or a load be stopped.
  ///
  /// Called from any thread; nil where nobody can ask.
  public var isInterrupted: (@Sendable () -> Bool)?
  /// Snapshots that could be written of the registers that were read.
  public var pendingSnapshots: [PendingSnapshot] = []
  /// Whose figures are meant where a question names no organisation.
  public internal(set) var focus = Focus.loaded
  /// The folder whose scripts `show scripts` lists.
  let folder: String
  /// What was typed, in order.
  var typed: [String] = []
  private(set) var previous: Answer?
  /// Whether a register behind `previous` was loaded anew since, or is gone.
  private var isPreviousOutdated = false
  /// Whether an answer was printed before.
  private var hasAnswered = false

  /// Begins a conversation.
  /// - Parameters:
  ///   - workspace: what is asked.
  ///   - settings: how answers look.
  ///   - folder: the folder of the workspace.
  public init(workspace: Workspace, settings: Settings, folder: String = ".") {
    self.workspace = workspace
    self.settings = settings
    self.folder = folder
  }

  /// Answers what a person typed; of several statements the first wrong one is the last.
  public mutating func respond(to text: String) -> Response {
    var whole = Response()
    respond(to: text) { response, _ in
      whole.append(response)
      return true
    }
    return whole
  }

  /// Answers what a person typed, each statement as soon as it is answered.
  /// - Parameters:
  ///   - text: what was typed.
  ///   - deliver: takes each response with the settings by then, and says whether to go on.
  public mutating func respond(to text: String, deliver: (Response, Settings) -> Bool) {
    if !text.allSatisfy(\.isWhitespace) { typed.append(text) }
    run(SourceText(name: "query", text: text), deliver: deliver)
  }

  /// Answers the statements of a text one by one, up to the first wrong one.
  ///
  /// Each is read only after the one before was answered, since `load` brings new names.
  /// - Parameters:
  ///   - source: the text.
  ///   - deliver: takes each response with the settings by then, and says whether to go on.
  public mutating func run(_ source: SourceText, deliver: (Response, Settings) -> Bool) {
    var script = workspace.parse(source)
    var index = 0
    while index < script.statements.count {
      let parsed = script.statements[index]
      let response = respond(to: parsed, in: source)
      guard deliver(response, settings), !response.hasFailed, response.effect != .leaves else {
        return
      }
      index += 1
      guard parsed.isLoad else { continue }
      script = workspace.parse(source)
      index =
        script.statements.firstIndex { $0.range.lowerBound >= parsed.range.upperBound }
        ?? script.statements.count
    }
  }

  private mutating func respond(to parsed: ParsedStatement, in source: SourceText) -> Response {
    let interruption = parsed.isRecorded ? nil : isInterrupted.map(Interruption.init)
    return Interruption.carried(by: interruption) {
      switch parsed.statement {
      case .query(let query): ask(query, in: source)
      case .command(let command): carryOut(command, in: source)
      case nil: refuse(parsed.diagnostics, in: source)
      }
    }
  }

  private mutating func ask(_ query: Query, in source: SourceText) -> Response {
    if let name = query.clauses.format, AnswerFormats.format(named: name.text) == nil {
      return refuse([.unknownFormat(name)], in: source)
    }
    let reply = ownAnswer(to: query, in: source).map(Reply.answer)
    switch reply ?? workspace.answer(query, in: source, asking: asking) {
    case .refused(let diagnostics):
      return refuse(diagnostics, in: source)
    case .failed(let id, let message):
      return fail(id: id, message)
    case .answer(let answer):
      guard var response = present(answer, for: query, in: source) else {
        return fail(id: Reply.cancelledID, Reply.cancelledMessage)
      }
      // The answer to `source` has sources too, but a second `source` asks about the same figures.
      if query.verb != .source { (previous, isPreviousOutdated) = (answer, false) }
      guard !response.output.isEmpty else { return response }
      if hasAnswered, format(for: query).needsBlankLineBetween {
        response.output = "\n" + response.output
      }
      hasAnswered = true
      return response
    }
  }

  /// Goes on with another workspace; the lines of cases are known only in the one that listed them.
  mutating func goOn(in other: Workspace) {
    if let previous, !workspace.hasSameCases(behind: previous, as: other) {
      isPreviousOutdated = true
    }
    workspace = other
  }

  /// Whose figures are meant where a question does not say, and what was answered before.
  var asking: Asking {
    Asking(
      focus: focus, previous: previous, isPreviousOutdated: isPreviousOutdated
    ) { answer in
      JSONFormat().text(of: answer, style: OutputStyle(language: .english))
    }
  }

  /// Says what is wrong with a statement.
  func refuse(_ diagnostics: [Diagnostic], in source: SourceText) -> Response {
    var response = Response()
    response.hasFailed = true
    guard !speaksJSON else {
      response.messages =
        DiagnosticJSON.text(of: diagnostics, in: source, language: settings.language) + "\n"
      return response
    }
    for diagnostic in diagnostics {
      response.messages +=
        DiagnosticReport(diagnostic, in: source, language: settings.language).text + "\n"
    }
    return response
  }

  /// Says that something outside the statement failed.
  func fail(id: String, _ message: Wording) -> Response {
    var response = Response()
    response.hasFailed = true
    response.messages = Failure(id: id, message: message).text(settings: settings) + "\n"
    return response
  }

  /// Whether errors are objects for programs.
  var speaksJSON: Bool { settings.format == "json" }
}

extension ParsedStatement {
  /// Whether the statement records something: nothing in the journal is made of half an answer, and
  /// nothing that is there is called cancelled.
  fileprivate var isRecorded: Bool {
    if case .query(let query)? = statement { query.verb == .mark } else { false }
  }

  /// Whether the statement may bring new names.
  fileprivate var isLoad: Bool {
    if case .command(let command)? = statement {
      [.load, .reload].contains(command.word)
    } else {
      false
    }
  }
}
