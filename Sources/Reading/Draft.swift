import Facts

/// What the first four stages make of a report before anything is understood.
///
/// Outline, clauses and quantities, in text order. Ranges count scalars of `text`.
struct Draft: Sendable {
  /// The text.
  let text: ReportText
  /// The headings.
  let headings: [DraftHeading]
  /// The sentences; each knows its clauses.
  let sentences: [Sentence]
  /// The clauses; each knows its sentence.
  let clauses: [Clause]
  /// The quantities; each knows its clause.
  let quantities: [Quantity]
}

/// A heading, and how far its section reaches.
struct DraftHeading: Sendable {
  let level: Int
  /// Its own label without punctuation: 五, (二), 3.
  let label: String
  /// The labels of the headings above it and its own: 五(二).
  let path: String
  let range: Range<Int>
  let title: Range<Int>
  let extent: Range<Int>
}

/// A sentence: up to 。!?; or a paragraph's end.
struct Sentence: Sendable {
  let range: Range<Int>
  /// The innermost heading above it; nil before the first.
  let heading: Int?
  /// Which paragraph of the text, from 0.
  let paragraph: Int
  /// Its clauses.
  let clauses: Range<Int>
  /// Whether it stands in the plan for the next year.
  var isPlan: Bool
}

/// A clause: up to a comma, or a 、 that a new quantity follows, never cut inside brackets or quotes.
struct Clause: Sendable {
  let range: Range<Int>
  let sentence: Int
}

/// A number with its marks and its unit: 2000余份.
struct Quantity: Sendable {
  /// The whole quantity, marks and unit included: 近3100人次, 98%以上.
  let range: Range<Int>
  /// The digits or numerals alone.
  let number: Range<Int>
  let value: Number
  let valueMax: Number?
  /// The unit with its characters folded; empty where the text has none.
  let unit: String
  let precision: Precision
  let clause: Int
}
