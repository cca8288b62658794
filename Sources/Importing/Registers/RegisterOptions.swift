public import Facts

/// What is asked of the loading of a register.
public struct RegisterOptions: Sendable {
  /// What a column is held as.
  public enum ColumnKind: Sendable, Hashable {
    /// Words of a list, or texts where they are too many for one.
    case word
    /// Exact numbers.
    case number
    /// Days.
    case date
    /// Texts.
    case text
  }

  /// How far a load is.
  public struct Progress: Sendable, Hashable {
    /// Bytes of the file that are read.
    public let bytesDone: Int
    /// Bytes that the file has.
    public let bytesTotal: Int
    /// Rows that are loaded.
    public let rows: Int
  }

  /// An encoding that a file without byte order mark can be in.
  public enum Encoding: Sendable, Hashable {
    /// UTF-8.
    case utf8
    /// GB18030, with GB2312 and GBK in it.
    case gb18030
  }

  /// The encoding; found from the bytes where nil, or where they begin with a byte order mark.
  public var encoding: Encoding?
  /// The byte between cells; found from the first rows where nil.
  public var separator: UInt8?
  /// What columns are, by name, where it is known; the others are what their first rows are.
  public var kinds: [String: ColumnKind] = [:]
  /// In which order days of short numbers are written; found from the cells where nil.
  public var dayOrder: DayOrder?
  /// Cells that mean that nothing is known, beside empty ones: `-1`, `不适用`.
  public var missingWords: Set<String> = []
  /// How many rejected rows are kept; all are counted.
  public var rejectedLimit = 100
  /// How many threads read.
  public var threads = 2
  /// About how many bytes a thread takes at a time; some thousand rows stay in a core's own cache.
  public var blockSize = 1 << 19
  /// How many bytes at the start of the file show what it is.
  public var sampleSize = 1 << 18
  /// The longest row; what goes on for longer is no case but a quote that was never closed.
  public var longestRow = 16 << 20
  /// What memory there is for the columns.
  public var memory = FreeMemory.system
  /// Told from time to time how far the load is; called on any thread, one call at a time.
  public var progress: (@Sendable (Progress) -> Void)?
  /// Asked from time to time whether the load should stop; called on any thread.
  public var isCancelled: (@Sendable () -> Bool)?

  /// Makes options that leave everything to what the file shows.
  public init() {}
}
