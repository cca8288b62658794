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
  private var numbers: [[Int]: UInt32] = [:]
  private var met: [[Int]] = []

  /// More combinations, or codes, than this are numbered as they come, if they are more than rows.
  private static let fewest = 1 << 12
  private static let mostPlaces = 1 << 20

  init(_ axes: [AxisTable], _ columns: [IndexedColumn], rowCount: Int) {
    self.axes = axes
    self.columns = axes.compactMap { columns[$0.axis.column].column.codes }
    let limit = min(Self.mostPlaces, max(Self.fewest, rowCount))
    let isSmall =
      Cube.fits(axes, limit: limit)
      && axes.allSatisfy { $0.columnCodeCount <= max(Self.fewest, rowCount) }
    strides = isSmall ? Cube.strides(axes.map(\.size)) : []
    steps = isSmall ? zip(axes, strides).map { axis, stride in axis.steps(stride: stride) } : []
    count = isSmall ? axes.reduce(1) { $0 * $1.size } : 0
  }

  /// Whether the number of a group depends on its codes only.
  var isPlaced: Bool { axes.isEmpty || !steps.isEmpty }

  /// How many groups there are so far, empty ones included.
  private(set) var count: Int

  /// The numbers of the groups of some rows.
  mutating func groups(of rows: [UInt32]) -> [UInt32] {
    if axes.isEmpty { return [UInt32](repeating: 0, count: rows.count) }
    guard steps.isEmpty else { return placed(rows) }
    return rows.map { row in
      let codes = zip(axes, columns).map { axis, codes in axis.code(of: codes[Int(row)]) }
      if let number = numbers[codes] { return number }
      let number = UInt32(met.count)
      numbers[codes] = number
      met.append(codes)
      count = met.count
      return number
    }
  }

  private func placed(_ rows: [UInt32]) -> [UInt32] {
    var groups = [UInt32](repeating: 0, count: rows.count)
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

  /// The codes of a group on each axis.
  func codes(ofGroup group: Int) -> [Int] {
    if steps.isEmpty { return axes.isEmpty ? [] : met[group] }
    return zip(axes, strides).map { axis, stride in group / stride % axis.size }
  }
}
