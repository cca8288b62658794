public import Diagnostics

/// The answer to one statement: what every engine, audit and tracking return and every format prints.
///
/// Rows are in the order to print; a total stands under them. Nothing in an answer is formatted:
/// ids, numbers and wordings, so that a table and JSON say the same.
public struct Answer: Sendable {
  /// The statement as it was typed.
  public var query: String
  /// The verb's id: `count`.
  public var verb: String
  /// The measure's id and names, where the question has one.
  public var measure: Term?
  /// The condition that the figures meet, in words: channel phone; nil where there is none.
  public var condition: Wording?
  /// The unit of the values, where all rows share one.
  public var unit: String?
  /// Which engine answered: `memory`.
  public var engine: String
  /// Where the figures come from: `report`, `history`, `register`, or `mixed` where several; nil
  /// where there are none.
  public var sourceKind: String?
  /// The columns of `rows`, in order.
  public var columns: [Column]
  /// Indexes of the columns that hold a figure each of years or organisations side by side, in order;
  /// empty for an answer whose figures stand in one column `value`.
  public var series: [Int]
  /// The rows.
  public var rows: [Row]
  /// The figure under the rows, stated or computed.
  public var total: Total?
  /// The row under the rows where an answer has several columns of figures; `total` is nil then.
  public var totalRow: Row?
  /// The places that rows, total and notes point to by index.
  public var sources: [Source]
  /// What a reader of the figures must know.
  public var notes: [Note]
  /// A second table that JSON carries whole, such as the numbers behind a coverage count.
  public var detail: Detail?
  /// How cases were counted, a line for each look at a register: `complaints.csv: cube: 136 cells`.
  public var ways: [String]
  /// Statement in to answer out, in milliseconds; set by the workspace.
  public var elapsedMilliseconds: Double

  /// Makes an answer without rows.
  public init(query: String, verb: String) {
    self.query = query
    self.verb = verb
    measure = nil
    condition = nil
    unit = nil
    engine = "memory"
    sourceKind = nil
    columns = []
    series = []
    rows = []
    total = nil
    totalRow = nil
    sources = []
    notes = []
    detail = nil
    ways = []
    elapsedMilliseconds = 0
  }
}

/// An id with the words a person reads for it.
public struct Term: Sendable, Hashable {
  /// The stable id: `phone`.
  public let id: String
  /// The words: "phone", 电话.
  public let name: Wording

  /// Makes a term.
  public init(id: String, name: Wording) {
    self.id = id
    self.name = name
  }
}

/// A column of an answer.
public struct Column: Sendable, Hashable {
  /// What the cells hold.
  public enum Kind: String, Sendable {
    /// Words, ids and names.
    case string
    /// Figures.
    case number
    /// Yes or no.
    case boolean
  }

  /// The id used in CSV and JSON.
  public let name: String
  /// The heading that a person reads.
  public let title: Wording
  /// What the cells hold.
  public let kind: Kind
  /// The unit of every figure in the column, where they share one.
  public let unit: String?

  /// Makes a column.
  public init(name: String, title: Wording, kind: Kind, unit: String? = nil) {
    self.name = name
    self.title = title
    self.kind = kind
    self.unit = unit
  }
}

/// What stands in one place of a row.
public enum Cell: Sendable, Hashable {
  /// No figure, which is not zero.
  case missing
  /// Words from a document or a name.
  case text(String)
  /// A term of the vocabulary.
  case term(Term)
  /// A figure.
  case number(Number)
  /// A figure with how exact it is and where it stands, where a row holds several.
  case figure(Figure)
  /// Yes or no.
  case flag(Bool)
  /// Several of one kind.
  case list([Cell])
  /// Named values, such as a fact's dimensions.
  case record([Field])

  /// A figure of a row that holds several, such as one a year.
  public struct Figure: Sendable, Hashable {
    /// The figure.
    public let value: Number
    /// How exact it is.
    public let precision: Precision
    /// Indexes into the answer's sources; empty for a figure that was computed from others of its row.
    public let sources: [Int]
    /// Whether the documents state another figure for the same thing.
    public let isDisputed: Bool
    /// Whether a document states it; else it was computed.
    public let isStated: Bool

    /// Makes a figure.
    public init(
      _ value: Number, precision: Precision = .exact, sources: [Int] = [],
      isDisputed: Bool = false, isStated: Bool = true
    ) {
      self.value = value
      self.precision = precision
      self.sources = sources
      self.isDisputed = isDisputed
      self.isStated = isStated
    }
  }

  /// A named value of a record.
  public struct Field: Sendable, Hashable {
    /// The key.
    public let name: String
    /// The value.
    public let value: Cell

    /// Makes a field.
    public init(name: String, value: Cell) {
      self.name = name
      self.value = value
    }
  }
}

/// One row of an answer.
public struct Row: Sendable {
  /// What a row is to the total under it.
  public enum Role: String, Sendable {
    /// One of the parts.
    case part
    /// What the parts leave of a stated total.
    case remainder
    /// A figure stated apart from the total.
    case apart
  }

  /// The cells, one for each column.
  public var cells: [Cell]
  /// The unit of the row's figure where rows differ.
  public var unit: String?
  /// How exact the row's figure is; nil where it has none.
  public var precision: Precision?
  /// Indexes into the answer's sources.
  public var sources: [Int]
  /// What the row is to the total; nil where there is nothing to be part of.
  public var role: Role?
  /// Whether the documents state another figure for the same thing.
  public var isDisputed: Bool

  /// Makes a row.
  public init(
    cells: [Cell], unit: String? = nil, precision: Precision? = nil, sources: [Int] = [],
    role: Role? = nil, isDisputed: Bool = false
  ) {
    self.cells = cells
    self.unit = unit
    self.precision = precision
    self.sources = sources
    self.role = role
    self.isDisputed = isDisputed
  }
}

/// The figure under the rows.
public struct Total: Sendable, Hashable {
  /// The figure.
  public let value: Number
  /// How exact it is.
  public let precision: Precision
  /// Whether a document states it; else it was computed from the rows.
  public let isStated: Bool
  /// Indexes into the answer's sources.
  public let sources: [Int]

  /// Makes a total.
  public init(value: Number, precision: Precision, isStated: Bool, sources: [Int]) {
    self.value = value
    self.precision = precision
    self.isStated = isStated
    self.sources = sources
  }
}

/// The sentence behind a figure.
public struct Source: Sendable, Hashable {
  /// The organisation whose document it is.
  public let organisation: String
  /// The period that the document reports on.
  public let period: Period
  /// The document's name.
  public let document: String
  /// Where it says it.
  public let place: Place
  /// The published document that a row of a history table cites; nil for a report's own sentence.
  public let citation: Citation?

  /// Makes a source.
  public init(
    organisation: String, period: Period, document: String, place: Place,
    citation: Citation? = nil
  ) {
    self.organisation = organisation
    self.period = period
    self.document = document
    self.place = place
    self.citation = citation
  }
}

/// What a reader of an answer must know, with a stable code.
public struct Note: Sendable, Hashable {
  /// The code: `stated-apart`, `disputed`, `computed`, `not-broken-down`, `parts-exceed-total`,
  /// `overlap`, `headline`, `inexact`, `stock`, `succeeds`, `break`, `years`, `source`,
  /// `not-stated`, `included-in`, `not-loaded`, `limit`, `awaited`, `planned-again`, `unmatched`,
  /// `unmeasured`.
  public let code: String
  /// The sentence.
  public let text: Wording
  /// Indexes into the answer's sources.
  public let sources: [Int]

  /// Makes a note.
  public init(code: String, text: Wording, sources: [Int] = []) {
    self.code = code
    self.text = text
    self.sources = sources
  }
}

/// A second table beside the rows.
public struct Detail: Sendable {
  /// The key that JSON gives it.
  public let name: String
  /// The columns, in order.
  public let columns: [Column]
  /// The rows.
  public let rows: [Row]

  /// Makes a detail table.
  public init(name: String, columns: [Column], rows: [Row]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}
