public import Diagnostics
public import Facts
import Importing
import Indexing

/// What opening or loading found, and what it could not use: nothing is left out in silence.
public struct LoadSummary: Sendable {
  /// A report that was read.
  public struct Document: Sendable, Hashable {
    /// The document's name.
    public let name: String
    /// The organisation that it was read as.
    public let organisation: String
    /// The period that it was read as.
    public let period: Period
    /// How many facts were found.
    public let facts: Int
    /// How many numbers no rule accounts for.
    public let unread: Int

    init(_ report: Report) {
      name = report.source.name
      organisation = report.organisation
      period = report.period
      facts = report.facts.count
      unread = report.unread.count
    }
  }

  /// A history table that was read.
  public struct Table: Sendable, Hashable {
    /// The table's name.
    public let name: String
    /// How many figures it states.
    public let facts: Int
    /// Of how many organisations.
    public let organisations: Int

    init(_ table: HistoryTable) {
      name = table.source.name
      facts = table.facts.count
      organisations = Set(table.facts.map(\.organisation)).count
    }
  }

  /// A register of cases that was read.
  public struct Cases: Sendable {
    /// The register's name.
    public let name: String
    /// What its columns were taken for.
    public let schema: RegisterSchema
    /// How many cases it has.
    public let rowCount: Int
    /// How it was read, and which of its rows were not loaded.
    public let account: RegisterAccount
    /// Words by the field's id that the vocabulary's closed list lacks.
    public let unmapped: [String: [String]]
    /// What is doubtful in the cells of columns, by column.
    public let doubts: [Wording]
    /// Whether its rows come from a snapshot.
    public let isFromSnapshot: Bool
    /// How many rows were added to its file since the snapshot was written, and read from there; nil
    /// where none were.
    public let addedRows: Int?
    /// What is wrong with the snapshot that it could have come from; nil where nothing is.
    public let snapshotFlaw: Wording?

    init(_ loaded: LoadedRegister) {
      name = loaded.cases.name
      schema = loaded.guess.schema
      rowCount = loaded.register.rowCount
      account = loaded.register.account
      unmapped = loaded.guess.unmapped
      doubts = loaded.register.columns.flatMap { column in
        RegisterWording.doubts(about: column).map { found in
          let name = Printable.excerpt(column.name)
          return Wording(
            english: "\(name): \(found.english)", chinese: "\(name):\(found.chinese)")
        }
      }
      isFromSnapshot = loaded.isFromSnapshot
      addedRows = loaded.addedRows
      snapshotFlaw = loaded.snapshotFlaw.flatMap(RegisterWording.flaw)
    }
  }

  /// What is wrong at one place of a table, which loads without the row.
  public struct Problem: Sendable {
    /// What is wrong, and where.
    public let diagnostic: Diagnostic
    /// The text that the diagnostic's range points into.
    public let source: SourceText
  }

  /// The reports read, in order.
  public internal(set) var documents: [Document] = []
  /// The files that could not be used, each with why.
  public internal(set) var failures: [LoadFailure] = []
  /// The history tables read, in order.
  public internal(set) var tables: [Table] = []
  /// The registers of cases read, in order.
  public internal(set) var registers: [Cases] = []
  /// What is wrong in tables whose other rows load, table by table.
  public internal(set) var problems: [Problem] = []
  /// How many rows of tables are left out, each named by a problem.
  public internal(set) var rowsLeftOut = 0
  /// Words of tables that the vocabulary lacks, each once; their figures are loaded as they are.
  public internal(set) var unmapped: [String] = []
  /// Files beside reports and tables that nothing reads, by name.
  public internal(set) var unread: [String] = []
  /// Older versions of reports, which the newer ones answer for.
  public internal(set) var superseded: [Superseded] = []
  /// How many documents were known and had not changed.
  public internal(set) var unchanged = 0

  /// Whether anything was read.
  public var isEmpty: Bool {
    documents.isEmpty && tables.isEmpty && registers.isEmpty && unchanged == 0
  }

  /// Tells what became of registers.
  mutating func add(_ outcome: RegisterIntake.Outcome) {
    failures += outcome.failures
    registers += outcome.read.map { Cases($0) }
    unchanged += outcome.registers.count - outcome.read.count
  }

  /// Tells what became of history files.
  mutating func add(_ history: HistoryReading) {
    failures += history.failures.map { LoadFailure($0) }
    problems += history.problems.map { Problem(diagnostic: $0.diagnostic, source: $0.source) }
    tables += history.tables.map { Table($0) }
    rowsLeftOut += history.rowsLeftOut
    unmapped += history.unmapped.filter { !unmapped.contains($0) }
    unread += history.unread.map(\.name)
  }

  /// What `read` gives, or the fallback where it fails, whose failure is kept.
  mutating func collect<Value>(
    or fallback: Value, _ read: () throws(LoadFailure) -> Value
  ) -> Value {
    do {
      return try read()
    } catch {
      failures.append(error)
      return fallback
    }
  }
}
