public import Diagnostics
public import Facts

/// Something wrong with a table or descriptor, with the text whose bytes it speaks of.
public struct Problem: Sendable {
  /// What is wrong, and where.
  public let diagnostic: Diagnostic
  /// The text that the diagnostic's range points into.
  public let source: SourceText
}

/// What history files hold, and everything of them that could not be used.
public struct HistoryReading: Sendable {
  /// The tables of figures, in the order of the files.
  public internal(set) var tables: [HistoryTable] = []
  /// The organisations known before and those of the files, each once, in that order.
  public internal(set) var organisations: [Organisation] = []
  /// What is wrong in the files, file by file in text order.
  public internal(set) var problems: [Problem] = []
  /// How many rows of all tables are left out, each named by at least one problem.
  public internal(set) var rowsLeftOut = 0
  /// The distinct words of measures, dimensions and closed values that the vocabulary lacks.
  public internal(set) var unmapped: [String] = []
  /// The files that could not be read.
  public internal(set) var failures: [ReadFailure] = []
  /// The names of all files that were opened, those of the tables among them.
  public internal(set) var files: [String] = []
  /// The tables of packages that hold cases, which are no history.
  public internal(set) var registers: [RegisterFiles] = []
  /// The files that lie beside and nothing reads, or that are tables of another kind.
  public internal(set) var unread: [WorkspaceFiles.File] = []
}
