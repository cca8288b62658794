public import Diagnostics
public import Facts

/// What comes back when a workspace is asked.
public enum Reply: Sendable {
  /// The answer, which may be that nothing is stated.
  case answer(Answer)
  /// What is wrong with the question, at least one thing.
  case refused([Diagnostic])
  /// Something outside the question failed, such as the disk under the journal.
  case failed(id: String, Wording)

  /// What comes back where the person no longer wants the answer: no part of it.
  public static let cancelled = failed(id: cancelledID, cancelledMessage)
  /// The id of an answer that is no longer wanted.
  public static let cancelledID = "cancelled"
  /// What is said of it.
  public static let cancelledMessage = Wording(
    english: "cancelled: the question is not answered", chinese: "已取消:未回答该问题")

  /// What comes back for the lines of cases that were listed before their register was loaded anew.
  static let outdated = failed(
    id: "outdated-answer",
    Wording(
      english: "the register of these cases has changed since they were listed; ask for them again",
      chinese: "列出这些案件之后,其登记表有变化,请重新查询"))
}

/// What a question is asked against besides the documents.
public struct Asking: Sendable {
  /// Whose figures are meant where a question names no organisation.
  public var focus: Focus
  /// The answer that `source` speaks of.
  public var previous: Answer?
  /// Whether a register behind `previous` was loaded anew since, or is gone.
  public var isPreviousOutdated: Bool
  /// Writes an answer down, where it is kept as the evidence of a mark.
  public var printing: @Sendable (Answer) -> String

  /// Makes the setting of a first question.
  public init(
    focus: Focus = .loaded, previous: Answer? = nil, isPreviousOutdated: Bool = false,
    printing: @escaping @Sendable (Answer) -> String = { _ in "" }
  ) {
    self.focus = focus
    self.previous = previous
    self.isPreviousOutdated = isPreviousOutdated
    self.printing = printing
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
