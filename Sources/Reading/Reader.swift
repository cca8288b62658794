public import Diagnostics
public import Facts

/// Reads openness reports: text in, facts, plan and the account of every number out.
///
/// ```
/// let reader = Reader(vocabulary: .builtIn, organisations: [])
/// switch reader.read(source) { … }
/// ```
/// Seven stages: the text is folded, cut along its outline into sentences and clauses, its numbers
/// become quantities; frames make facts of them, structure relates the facts, and the account says
/// where every other number went. A reader keeps nothing between reports.
public struct Reader: Sendable {
  private let identity: Identity
  private let facts: FactReader

  /// Prepares the vocabulary's cues and the names of known offices.
  public init(vocabulary: Vocabulary, organisations: [Organisation]) {
    identity = Identity(organisations: organisations)
    facts = FactReader(FieldWords(vocabulary))
  }

  /// Reads a report.
  /// - Parameters:
  ///   - source: The report's text.
  ///   - told: Who reports on which period, where a person knows it; it wins over the text.
  /// - Returns: The report, or what the text does say of who reports and when.
  /// - Complexity: O(bytes).
  public func read(_ source: SourceText, as told: ReportIdentity = ReportIdentity()) -> ReadResult {
    let draft = Draft(source)
    let found = identity.find(in: draft)
    guard let organisation = told.organisation ?? found.organisation,
      let period = told.period ?? found.period
    else {
      return .unidentified(
        ReportIdentity(
          organisation: told.organisation ?? found.organisation, period: told.period ?? found.period
        ))
    }
    let read = facts.read(draft, organisation: organisation, period: period)
    let account = Account(draft, used: read.used, refused: read.refused)
    return .report(
      Report(
        source: source, organisation: organisation, period: period, outline: draft.outline(),
        facts: read.facts, plan: draft.plan(), skipped: account.skipped, unread: account.unread,
        tables: read.tables))
  }
}

/// Who reports and on which period; nil for what is not known.
public struct ReportIdentity: Sendable, Hashable {
  /// The organisation's full name.
  public var organisation: String?
  /// The period.
  public var period: Period?

  /// Makes an identity.
  public init(organisation: String? = nil, period: Period? = nil) {
    self.organisation = organisation
    self.period = period
  }
}

/// What came of reading a text.
public enum ReadResult: Sendable {
  /// The report.
  case report(Report)
  /// The text does not say who reports or when; what it does say is given.
  case unidentified(ReportIdentity)
}
