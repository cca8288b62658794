/// A register of cases as it was loaded: one row a case, held by columns.
///
/// What the file said and what was made of it is in `account`; no row of the file is missing from
/// both.
public struct Register: Sendable, Hashable {
  /// The columns, in the order of the file; each has `rowCount` rows.
  public let columns: [RegisterColumn]
  /// How many cases there are.
  public let rowCount: Int
  /// How the file was read, and which of its rows were not loaded.
  public let account: RegisterAccount

  /// Makes a register of columns of one length.
  public init(columns: [RegisterColumn], rowCount: Int, account: RegisterAccount) {
    precondition(columns.allSatisfy { $0.count == rowCount }, "a column misses rows")
    self.columns = columns
    self.rowCount = rowCount
    self.account = account
  }

  /// The column of a name; nil where there is none.
  public func column(_ name: String) -> RegisterColumn? { columns.first { $0.name == name } }
}

/// How a register's file was read.
public struct RegisterAccount: Sendable, Hashable {
  /// The encoding that the bytes turned out to be in: `UTF-8`, `UTF-16`, `GB18030`.
  public var encoding = "UTF-8"
  /// The byte between cells: a comma, semicolon or tab.
  public var separator = UInt8(ascii: ",")
  /// How many rows above the cases name the columns.
  public var headerRows = 1
  /// The lines of the file on which the cases begin.
  public var lines = CaseLines()
  /// The byte that ends a line: a line feed, or a carriage return where no line ends otherwise.
  public var lineEnd = UInt8(ascii: "\n")
  /// The rows above the header that stand for the whole table, as `2019年投诉登记表`.
  public var titles: [String] = []
  /// How many rows without any cell filled were passed over.
  public var blankRows = 0
  /// How many times the header stood again between the cases.
  public var repeatedHeaders = 0
  /// How many rows that add up others, such as 合计, were passed over.
  public var totalsRows = 0
  /// How many rows were rejected.
  public var rejectedRows = 0
  /// The first of the rejected rows, by line.
  public var rejected: [RejectedRow] = []
  /// How many bytes the file has.
  public var byteCount = 0
  /// How many lines the file has.
  public var lineCount = 0

  /// Makes an account of nothing read yet.
  public init() {}
}
