import Facts

/// Numbers the groups that rows belong to, by their codes on up to three axes.
///
/// Where all combinations of codes are few, a group's number is its place among them; else groups
/// are numbered as they come.
struct RowGrouping: Sendable {
  private let axes: [AxisTable]
  private let columns: [PackedCodes]
  private let strides: [Int]
  /// For each axis what each column code adds; empty where groups are numbered as they come.
  private let steps: [[UInt32]]
  private var numbers: [Codes: UInt32] = [:]
  private var met: [Codes] = []

  /// More combinations, or codes, than this are numbered as they come, if they are more than rows.
  private static let fewest = 1 << 12
  private static let manyPlaces = 1 << 20
  /// A count for each of so many places takes 64 MB a thread: worth it where most will be counted.
  private static let mostPlaces = 1 << 24

  /// So many bytes may the counters of all threads take, if one thread's don't take more.
  private static let mostBytes = 256 << 20

  /// The codes of a group on each axis; 0 on axes that there are not.
  private struct Codes: Hashable {
    var first = 0
    var second = 0
    var third = 0

    static func precedes(_ left: Codes, _ right: Codes) -> Bool {
      if left.first != right.first { return left.first < right.first }
      return left.second == right.second
        ? left.third < right.third : left.second < right.second
    }
  }

  /// How many rows will be grouped is asked for where it decides.
  init(
    _ axes: [AxisTable], _ columns: [IndexedColumn], rowCount: Int, fitting: () -> Int
  ) {
    self.axes = axes
    self.columns = axes.compactMap { columns[$0.axis.column].column.codes }
    // Case numbers without gap have a code more than there are rows: 0 for missing ones.
    let limit = max(Self.fewest, rowCount + rowCount / 4)
    let isSmall =
      axes.allSatisfy { $0.columnCodeCount <= limit }
      && (Cube.fits(axes, limit: min(Self.manyPlaces, limit))
        || Cube.fits(axes, limit: min(Self.mostPlaces, limit))
          && Cube.fits(axes, limit: fitting() * 2))
    strides = isSmall ? Cube.strides(axes.map(\.size)) : []
    steps = isSmall ? zip(axes, strides).map { axis, stride in axis.steps(stride: stride) } : []
    count = isSmall ? axes.reduce(1) { $0 * $1.size } : 0
  }

  /// Whether the number of a group depends on its codes only.
  var isPlaced: Bool { axes.isEmpty || !steps.isEmpty }

  /// How many threads, of so many at most, gather groups with some fields.
  ///
  /// Groups that are numbered as they come would have other numbers on each.
  func threads(_ most: Int, fields: Int) -> Int {
    isPlaced ? Self.threads(most, places: count, fields: fields) : 1
  }

  /// How many threads have counters of their own for so many places.
  static func threads(_ most: Int, places: Int, fields: Int) -> Int {
    // A count takes four bytes, the moments of a field twenty-four.
    let bytes = max(1, places * (4 + fields * 24))
    return max(1, min(most, mostBytes / bytes))
  }

  /// How many groups there are so far, empty ones included.
  private(set) var count: Int

  /// The numbers of the groups of some rows.
  mutating func groups(of rows: [UInt32]) -> [UInt32] {
    if axes.isEmpty { return [UInt32](repeating: 0, count: rows.count) }
    guard steps.isEmpty else { return placed(rows) }
    return rows.map { row in
      let codes = codes(ofRow: Int(row))
      if let number = numbers[codes] { return number }
      let number = UInt32(met.count)
      numbers[codes] = number
      met.append(codes)
      count = met.count
      return number
    }
  }

  private func codes(ofRow row: Int) -> Codes {
    var codes = Codes(first: axes[0].code(of: columns[0][row]))
    if axes.count > 1 { codes.second = axes[1].code(of: columns[1][row]) }
    if axes.count > 2 { codes.third = axes[2].code(of: columns[2][row]) }
    return codes
  }

  private func placed(_ rows: [UInt32]) -> [UInt32] {
    var groups = [UInt32](repeating: 0, count: rows.count)
    // Rows ascend: where none is left out between the first and the last, nothing need be gathered.
    if let first = rows.first, let last = rows.last, Int(last - first) == rows.count - 1 {
      for (column, steps) in zip(columns, steps) {
        Cube.add(steps, of: column, Int(first), rows.count, to: &groups)
      }
      return groups
    }
    for (column, steps) in zip(columns, steps) {
      switch column {
      case .bytes(let codes): Self.add(steps, codes, rows, &groups)
      case .shorts(let codes): Self.add(steps, codes, rows, &groups)
      case .longs(let codes): Self.add(steps, codes, rows, &groups)
      case .wides(let codes): Self.add(steps, codes, rows, &groups)
      }
    }
    return groups
  }

  private static func add<Code: FixedWidthInteger>(
    _ steps: [UInt32], _ codes: [Code], _ rows: [UInt32], _ groups: inout [UInt32]
  ) {
    for place in rows.indices {
      groups[place] += steps[Int(truncatingIfNeeded: codes[Int(rows[place])])]
    }
  }

  /// The groups in the order of their codes.
  var groupsInOrder: [Int] {
    if isPlaced { return Array(0..<count) }
    return met.indices.sorted { Codes.precedes(met[$0], met[$1]) }
  }

  /// The codes of a group on each axis.
  func codes(ofGroup group: Int) -> [Int] {
    if steps.isEmpty {
      let codes = axes.isEmpty ? Codes() : met[group]
      return Array([codes.first, codes.second, codes.third].prefix(axes.count))
    }
    if axes.count == 1 { return [group] }
    return zip(axes, strides).map { axis, stride in group / stride % axis.size }
  }
}
