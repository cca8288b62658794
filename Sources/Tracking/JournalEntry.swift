public import Facts

/// What someone recorded about a planned action: 2012.5.4 substantial "LED columns renewed".
///
/// Entries are only ever added. One that strikes another out names it and leaves it readable.
public struct JournalEntry: Sendable, Hashable {
  /// The number in the journal, from 1, in the order of recording; never used twice.
  public let number: Int
  /// What was recorded.
  public let record: JournalRecord

  /// Makes an entry.
  public init(number: Int, record: JournalRecord) {
    self.number = number
    self.record = record
  }
}

/// What is recorded about a planned action, before the journal has given it a number.
public struct JournalRecord: Sendable, Hashable {
  /// The organisation that plans the action.
  public var organisation: String
  /// The id by which the action was named on the day: `2012.5.4`, or `2012.5` for a whole item.
  public var item: String
  /// The fingerprint of the report that plans it, as that report was read on the day.
  public var reportFingerprint: String
  /// The action's own words, by which the entry is found again after a renumbering.
  public var actionText: String
  /// Who recorded it.
  public var author: String
  /// When it was recorded, in UTC: `2012-06-30T08:15:00Z`.
  public var recordedAt: String
  /// The day that it was so, `2012-06-30`.
  public var date: String
  /// The level; nil where the record strikes an entry out.
  public var level: CompletionLevel?
  /// What there is to say; may be empty.
  public var note: String
  /// A query, or where the proof is found; nil without evidence.
  public var evidence: String?
  /// What the query answered on the day, as JSON; nil where the evidence is no query.
  public var evidenceAnswer: String?
  /// The number of the entry that this one strikes out.
  public var withdrawnEntry: Int?

  /// Makes a record.
  public init(
    organisation: String, item: String, reportFingerprint: String, actionText: String,
    author: String, recordedAt: String, date: String, level: CompletionLevel?, note: String,
    evidence: String? = nil, evidenceAnswer: String? = nil, withdrawnEntry: Int? = nil
  ) {
    self.organisation = organisation
    self.item = item
    self.reportFingerprint = reportFingerprint
    self.actionText = actionText
    self.author = author
    self.recordedAt = recordedAt
    self.date = date
    self.level = level
    self.note = note
    self.evidence = evidence
    self.evidenceAnswer = evidenceAnswer
    self.withdrawnEntry = withdrawnEntry
  }
}
