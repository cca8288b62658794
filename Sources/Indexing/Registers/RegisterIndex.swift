import Diagnostics
public import Facts
import Synchronization

/// A register of cases, ready to be asked.
///
/// Its columns are codes, some of which may wait in a snapshot; a cube counts the combinations of
/// its low-cardinality axes. Rows of conditions and cubes of axes that questions need are found once
/// and kept, within limits. None of that changes an answer, and a register that is loaded anew makes
/// another.
public final class RegisterIndex: Sendable {
  /// The register.
  public let register: Register
  let columns: [IndexedColumn]
  let threads: Int
  let cubes: Mutex<CubeShelf>
  let leaves: Mutex<LeafShelf>
  /// The rows of pairs of characters, by column, where they were prepared.
  let pairs = Mutex<[Int: PairPostings]>([:])
  /// Which columns may spell one word in several ways, as far as questions asked for it.
  private let spellings = Mutex<[Int: Bool]>([:])
  /// Where rows come from when those of a snapshot are damaged; nil without a snapshot.
  private let mending: SnapshotMending?
  /// The codes of each part of each column.
  private let tables: [[AxisTable?]]
  /// Columns whose codes are those of another axis: a column of years beside one of days.
  let twins: [RegisterAxis: RegisterAxis]

  /// Indexes a register.
  /// - Complexity: O(rows × axes of the cube).
  public init(_ register: Register, threads: Int = 2) {
    precondition(register.rowCount < 1 << 32, "rows are numbered with 32 bits")
    self.register = register
    self.threads = threads
    mending = nil
    let columns = register.columns.map { IndexedColumn($0) }
    self.columns = columns
    tables = Self.tables(columns)
    var shelf = CubeShelf()
    // What is counted here is kept: nobody's wish to hear no answer may end it early.
    twins = Interruption.carried(by: nil) {
      let plan = CubePlan(columns, rowCount: register.rowCount, threads: threads)
      shelf.keepLarge(
        .counting(plan.axes, of: columns, rowCount: register.rowCount, threads: threads))
      return plan.twins
    }
    cubes = Mutex(shelf)
    // Four bytes a row: thirty-two whole bitmaps.
    leaves = Mutex(LeafShelf(limit: max(1 << 20, register.rowCount * 4)))
  }

  /// Makes an index of parts that were found before; the first counts are those of the large cube.
  /// - Throws: `SnapshotFlaw.damaged` where the parts don't fit each other.
  init(
    _ register: Register, columns: [IndexedColumn], twins: [RegisterAxis: RegisterAxis],
    counts: [(axes: [RegisterAxis], counts: [UInt32])], mending: SnapshotMending, threads: Int
  ) throws(SnapshotFlaw) {
    self.register = register
    self.columns = columns
    self.twins = twins
    self.mending = mending
    self.threads = threads
    tables = Self.tables(columns)
    var shelf = CubeShelf()
    for (place, (axes, counts)) in counts.enumerated() {
      let axes = axes.compactMap { [tables] in Self.table($0, of: tables) }
      guard
        register.rowCount == 0
          || Cube.fits(axes, limit: counts.count)
            && axes.reduce(1, { $0 * $1.size }) == counts.count,
        counts.reduce(0, { $0 + Int($1) }) == register.rowCount
      else { throw .damaged }
      let cube = Cube(axes: axes, counts: counts)
      if place == 0 { shelf.keepLarge(cube) } else { shelf.keep(cube) }
    }
    cubes = Mutex(shelf)
    leaves = Mutex(LeafShelf(limit: max(1 << 20, register.rowCount * 4)))
  }

  /// Whether the rows are what the file said.
  public var soundness: RegisterSoundness { mending?.soundness ?? .sound }

  /// How many cases there are.
  public var rowCount: Int { register.rowCount }

  /// The axis of a column by name; nil where there is none, or it has no such part.
  public func axis(_ name: String, _ part: RegisterAxis.Part = .value) -> RegisterAxis? {
    guard let place = register.columns.firstIndex(where: { $0.name == name }) else { return nil }
    if part == .value { return RegisterAxis(column: place) }
    guard case .days = register.columns[place].meaning else { return nil }
    return RegisterAxis(column: place, part: part)
  }

  /// The keys that an axis has in some row, in order; nil for texts.
  /// - Complexity: O(keys).
  public func keys(of axis: RegisterAxis) -> [RegisterKey]? {
    guard let table = table(axis) else { return nil }
    return (0..<table.size).map { table.key(of: $0) }
  }

  /// Whether some words of a column may be the same letters in other bytes; those of ASCII and of
  /// the common Chinese characters (U+4000 to U+9FFF) never are.
  /// - Complexity: O(bytes of the column's words) when first asked.
  public func spellsManyWays(inColumn column: Int) -> Bool {
    guard case .words(let words) = register.columns[column].meaning else { return false }
    return spellings.withLock { known in
      if let known = known[column] { return known }
      let isMany = !words.allSatisfy { word in
        word.utf8.allSatisfy { $0 < 0xC0 || 0xE4...0xE9 ~= $0 }
      }
      known[column] = isMany
      return isMany
    }
  }

  /// The axes of the large cube.
  public var cubeAxes: [RegisterAxis] { cubes.withLock { $0.largeAxes } }

  /// How many bytes of memory the columns take, the cubes, what is kept of conditions, and the
  /// lists of pairs of characters.
  public var byteCounts: (columns: Int, cubes: Int, conditions: Int, pairs: Int) {
    (
      register.columns.reduce(0) { $0 + $1.byteCount }, cubes.withLock { $0.byteCount },
      leaves.withLock { $0.byteCount },
      pairs.withLock { $0.values.reduce(0) { $0 + $1.byteCount } }
    )
  }

  /// How many cells a cube may have.
  var cellLimit: Int { Cube.mostCells(rowCount: rowCount) }

  /// The codes of an axis; nil for texts, and where no row has a cell.
  func table(_ axis: RegisterAxis) -> AxisTable? { Self.table(axis, of: tables) }

  /// The codes of an axis as cubes have them: those of its twin, where it has one.
  func cubeTable(_ axis: RegisterAxis) -> AxisTable? { table(twins[axis] ?? axis) }

  /// The table of an axis; nil also where a snapshot speaks of a column that is not there.
  private static func table(_ axis: RegisterAxis, of tables: [[AxisTable?]]) -> AxisTable? {
    tables.indices.contains(axis.column) ? tables[axis.column][axis.part.rawValue] : nil
  }

  private static func tables(_ columns: [IndexedColumn]) -> [[AxisTable?]] {
    columns.enumerated().map { place, column in
      RegisterAxis.Part.allCases.map { part in
        column.codes.flatMap {
          AxisTable(RegisterAxis(column: place, part: part), of: column.column, codes: $0)
        }
      }
    }
  }
}
