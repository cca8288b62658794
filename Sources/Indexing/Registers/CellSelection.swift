/// The cells of a cube that fit a condition, group by group.
///
/// The axes of the cube are those of the groups, then those of the condition, then that of the field
/// whose cells are computed with. Where all parts of a condition must hold, each only shortens the
/// codes of its axis; any other condition is held against every combination of codes.
struct CellSelection {
  let axes: [AxisTable]
  /// How far apart neighbours along the field stand behind each other: the size of its axis, or 1.
  let fieldSize: Int
  /// The first cell of each group, and what to add to it for each combination that fits.
  private(set) var groupCells: [Int] = []
  private(set) var restCells: [Int] = []
  /// For each group and combination whether it fits, where that can't be told from either alone.
  private(set) var fits: [Bool] = []
  /// The codes of each group axis that are looked at.
  private let groupCodes: [[Int]]

  /// Chooses the axes; nil where they would make more cells than a cube has.
  init?(groups: [AxisTable], filter: RegisterFilter, field: AxisTable?, of index: RegisterIndex) {
    var axes = groups
    guard let test = CellTest(filter, &axes, index) else { return nil }
    let conditionEnd = axes.count
    if let field { axes.append(field) }
    guard Cube.fits(axes, limit: index.cellLimit) else { return nil }
    self.axes = axes
    fieldSize = field?.size ?? 1
    var allowed = axes.prefix(conditionEnd).map { Array(0..<$0.size) }
    let isConjunction = test.shorten(&allowed)
    groupCodes = Array(allowed.prefix(groups.count))
    let strides = Cube.strides(axes.map(\.size))
    groupCells = Self.cells(allowed.prefix(groups.count), strides[..<groups.count])
    restCells = Self.cells(
      allowed[groups.count...], strides[groups.count..<conditionEnd])
    guard !isConjunction else { return }
    let sizes = axes.prefix(conditionEnd).map(\.size)
    for group in groupCells {
      for rest in restCells {
        let codes = zip(strides, sizes).map { (group + rest) / $0 % $1 }
        fits.append(test.holds(codes))
      }
    }
  }

  /// The codes of a group.
  func codes(ofGroup group: Int) -> [Int] {
    var codes = [Int](repeating: 0, count: groupCodes.count)
    var rest = group
    for axis in groupCodes.indices.reversed() {
      let (more, place) = rest.quotientAndRemainder(dividingBy: groupCodes[axis].count)
      codes[axis] = groupCodes[axis][place]
      rest = more
    }
    return codes
  }

  /// The places that lists of codes lead to, the last list running fastest.
  private static func cells(_ lists: ArraySlice<[Int]>, _ strides: ArraySlice<Int>) -> [Int] {
    zip(lists, strides).reduce([0]) { cells, axis in
      cells.flatMap { cell in axis.0.map { cell + $0 * axis.1 } }
    }
  }
}
