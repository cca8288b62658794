public import Diagnostics

/// How far a planned action has come, in the words of the Open Government Partnership.
///
/// `no-evidence` says that nothing is known; `not-started` that the work is known not to have begun.
public enum CompletionLevel: String, Sendable, CaseIterable {
  /// Nothing is known of it.
  case noEvidence = "no-evidence"
  /// It is known not to have begun.
  case notStarted = "not-started"
  /// It has begun and is far from done.
  case limited
  /// Most of it is done.
  case substantial
  /// It is done.
  case completed
  /// It was given up.
  case withdrawn

  /// The words that a person reads.
  public var name: Wording {
    switch self {
    case .noEvidence: Wording(english: "no evidence", chinese: "无证据")
    case .notStarted: Wording(english: "not started", chinese: "未启动")
    case .limited: Wording(english: "limited", chinese: "有限进展")
    case .substantial: Wording(english: "substantial", chinese: "较大进展")
    case .completed: Wording(english: "completed", chinese: "已完成")
    case .withdrawn: Wording(english: "withdrawn", chinese: "已撤回")
    }
  }

  /// The level of an id or a name in either language; nil for any other word.
  public init?(named word: String) {
    let folded = word.lowercased()
    let found = Self.allCases.first { level in
      [level.rawValue, level.name.english, level.name.chinese].contains(folded)
        || Self.synonyms[level, default: []].contains(folded)
    }
    guard let found else { return nil }
    self = found
  }

  private static let synonyms: [CompletionLevel: [String]] = [
    .completed: ["complete", "done", "完成"], .limited: ["有限"], .notStarted: ["未开始"],
    .substantial: ["大部完成"], .withdrawn: ["撤回"],
  ]

  /// The term for an answer's cell.
  public var term: Term { Term(id: rawValue, name: name) }
}
