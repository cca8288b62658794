public import Diagnostics
public import Facts

/// What comes back when a workspace is asked.
public enum Reply: Sendable {
  /// The answer, which may be that nothing is stated.
  case answer(Answer)
  /// What is wrong with the question, at least one thing.
  case refused([Diagnostic])
}

/// What a question is asked against besides the documents.
public struct Asking: Sendable {
  /// Whose figures are meant where a question names no organisation.
  public var focus: Focus
  /// The answer that `source` speaks of.
  public var previous: Answer?

  /// Makes the setting of a first question.
  public init(focus: Focus = .loaded, previous: Answer? = nil) {
    self.focus = focus
    self.previous = previous
  }
}

/// Whose figures are meant where a question names no organisation.
public enum Focus: Sendable, Hashable {
  /// The organisations whose reports are loaded.
  case loaded
  /// One organisation, by its full name.
  case organisation(String)
  /// Every organisation.
  case all
}
