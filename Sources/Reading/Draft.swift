import Facts

/// What the first four stages make of a report before anything is understood.
///
/// Outline, clauses and quantities, in text order. Ranges count scalars of `text`.
struct Draft: Sendable {
  /// The text.
  let text: ReportText
  /// The line that names the document; nil where it opens with a salutation or a sentence.
  let title: Range<Int>?
  /// The headings.
  let headings: [DraftHeading]
  /// The sentences; each knows its clauses.
  let sentences: [Sentence]
  /// The clauses; each knows its sentence.
  let clauses: [Clause]
  /// The quantities that may be facts; each knows its clause.
  ///
  /// Those that are surely something else are in `skips`.
  let quantities: [Quantity]
  /// Numbers that are surely no fact, in text order, without overlap.
  let skips: [Skip]
  /// Numbers that could not be read, such as a run of forty digits.
  let unreadable: [Range<Int>]
  /// The closing position of the bracket or quote that opens at a position.
  let brackets: Brackets
  /// The items planned for the next year.
  let planItems: [DraftPlanItem]
}

/// A heading, and how far its section reaches.
struct DraftHeading: Sendable {
  let level: Int
  /// Its own label without punctuation: 五, (二), 3.
  let label: String
  /// The labels of the headings above it and its own: 五(二).
  let path: String
  /// The label with its punctuation; empty for a title without a number.
  let numbering: Range<Int>
  let range: Range<Int>
  let title: Range<Int>
  var extent: Range<Int>
}

/// A sentence: up to 。!? or a paragraph's end, or a table's row.
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
  /// Whether it is a row of a table, with its cells for clauses.
  let isRow: Bool
}

/// A clause: up to a comma or colon, or a 、 between two quantities, never cut inside brackets or
/// quotes; the cut mark is left out.
struct Clause: Sendable {
  let range: Range<Int>
  let sentence: Int
}

/// A number with its marks and its unit: 2000余份.
struct Quantity: Sendable {
  /// The whole quantity, marks and unit included: 近3100人次, 98%以上.
  var range: Range<Int>
  /// The digits or numerals alone, 万 and 亿 included.
  var number: Range<Int>
  var value: Number
  /// The upper end of a range: 8至12次.
  var valueMax: Number?
  /// The unit with its characters folded; empty where the text has none.
  var unit: String
  var precision: Precision
  /// The clause that it stands in.
  var clause: Int
}

/// A number that is surely no fact, with what it is.
struct Skip: Sendable, Equatable {
  let range: Range<Int>
  let kind: NumberKind
}

/// An item of the plan for the next year.
struct DraftPlanItem: Sendable {
  /// The heading that it stands under or is; nil where there is none.
  let heading: Int?
  /// The short sentence that opens it.
  let title: Range<Int>?
  /// The whole item without its label.
  let range: Range<Int>
  /// What is to be done.
  let actions: [Range<Int>]
}
