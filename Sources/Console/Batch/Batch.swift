public import Diagnostics
import Glibc
import Gongkai

/// Answers questions without a person to talk to: `-c`, `-f` and standard input.
///
/// Answers go to standard output as they come, or all at once to a file; the rest goes to standard
/// error. Stops at the first error.
public struct Batch {
  private var session: Session
  private let environment: Environment
  private let outputPath: String?
  private let failsOnFindings: Bool
  private let snapshots = SnapshotWriting()
  private var kept = ""

  /// Prepares a run.
  /// - Parameters:
  ///   - session: what is asked.
  ///   - environment: the variables that decide on colour.
  ///   - outputPath: the file that takes the answers; nil for standard output.
  ///   - failsOnFindings: whether an audit that finds something ends in failure.
  public init(
    session: Session, environment: Environment, outputPath: String?, failsOnFindings: Bool
  ) {
    self.session = session
    self.environment = environment
    self.outputPath = outputPath
    self.failsOnFindings = failsOnFindings
    self.session.display = Self.display(
      session.settings, environment: environment, isToFile: outputPath != nil)
  }

  /// Answers all texts, in order.
  public mutating func run(_ sources: [SourceText]) -> ExitStatus {
    var status = ExitStatus.answered
    for source in sources {
      status = run(source)
      guard status == .answered, !hasLeft else { break }
    }
    return finished(status)
  }

  /// Answers statements as they come.
  public mutating func run(_ stream: StatementStream) -> ExitStatus {
    var stream = stream
    var status = ExitStatus.answered
    let texts = TextPreparation()
    defer { texts.finish() }
    while status == .answered, !hasLeft, let piece = stream.next() {
      switch piece {
      case .text(let source):
        status = run(source)
        // Done while the other program reads the answer and asks again.
        beginSnapshots()
        texts.begin(session.workspace)
      case .unreadable(let reason):
        Failure.unreadable("-", reason: reason).tell(settings: session.settings)
        status = .unreadable
      }
    }
    return finished(status)
  }

  /// The status of a run, when what is to be kept in a file is there.
  private mutating func finished(_ status: ExitStatus) -> ExitStatus {
    // Behind the answers, so that they are not kept waiting.
    defer {
      beginSnapshots()
      snapshots.finish()
    }
    // A file that was asked for holds all answers or is left alone.
    if let outputPath, status == .answered || hasOnlyFindings {
      let file = OutputFile(path: outputPath)
      if session.isKept(outputPath) {
        Failure.overwrites(outputPath).tell(settings: session.settings)
        return .wrong
      }
      if let reason = file.write(kept) {
        complain(path: outputPath, reason)
        return .wrong
      }
    }
    return status == .answered && hasOnlyFindings ? .wrong : status
  }

  private mutating func beginSnapshots() {
    snapshots.begin(session.pendingSnapshots)
    session.pendingSnapshots = []
  }

  private var findings = 0
  private var hasLeft = false
  private var hasOnlyFindings: Bool { failsOnFindings && findings > 0 }

  private mutating func run(_ source: SourceText) -> ExitStatus {
    var status = ExitStatus.answered
    var copy = session
    copy.run(source) { response, _ in
      if response.hasFailed { status = .wrong }
      if response.effect == .leaves { hasLeft = true }
      findings += response.findings
      guard put(response.output) else {
        status = .wrong
        return false
      }
      ByteStream.standardError.write(response.messages)
      return true
    }
    session = copy
    return status
  }

  private mutating func put(_ output: String) -> Bool {
    if outputPath != nil {
      kept += output
      return true
    }
    guard !ByteStream.standardOutput.write(output) else { return true }
    complain(path: "standard output", OutputFile.reason)
    return false
  }

  private func complain(path: String, _ reason: String) {
    Failure.unwritable(path, reason: reason).tell(settings: session.settings)
  }

  static func display(
    _ settings: Settings, environment: Environment, isToFile: Bool
  ) -> Session.Display {
    let isTerminal = !isToFile && isatty(1) == 1
    return Session.Display(
      columns: isTerminal ? TerminalSize.of(1).columns : nil,
      hasColor: !isToFile && settings.usesColor(onTerminal: isTerminal, environment: environment))
  }
}
