/// How many rows have each combination of codes of some axes: all questions about them are sums.
///
/// `channel × year` of ten million cases is 136 cells. Cells stand in the order of the axes, the
/// last one running fastest.
struct Cube: Sendable {
  /// How many cells a cube of so many rows may have.
  ///
  /// More than 300,000 would no longer stay near the core, and more than there are rows are slower
  /// to add up than the rows.
  static func mostCells(rowCount: Int) -> Int { min(300_000, max(4096, rowCount)) }

  let axes: [AxisTable]
  let counts: [UInt32]

  /// How far apart the neighbours along each axis stand.
  var strides: [Int] { Self.strides(axes.map(\.size)) }

  static func strides(_ sizes: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: sizes.count)
    for place in sizes.indices.dropLast().reversed() {
      strides[place] = strides[place + 1] * sizes[place + 1]
    }
    return strides
  }

  /// Whether some axes make no more cells than a limit.
  static func fits(_ axes: [AxisTable], limit: Int) -> Bool {
    var cells = 1
    for axis in axes {
      guard axis.size > 0, axis.size <= limit / cells else { return false }
      cells *= axis.size
    }
    return true
  }

  /// The cube of some axes, made of this one; nil where an axis can't be.
  ///
  /// Years are made of months, and every axis can be left out.
  /// - Complexity: O(cells).
  func rolled(to wanted: [AxisTable]) -> Cube? {
    var sources: [Int] = []
    for axis in wanted {
      guard let source = axes.firstIndex(where: { $0.axis.isWithin(axis.axis) }) else { return nil }
      sources.append(source)
    }
    let targets = Self.strides(wanted.map(\.size))
    // For each axis of this cube, what each of its codes adds to the place of the target cell.
    let steps = axes.enumerated().map { place, axis in
      var steps = [Int](repeating: 0, count: axis.size)
      for (target, source) in sources.enumerated() where source == place {
        let codes = axis.codes(in: wanted[target])
        for code in steps.indices { steps[code] += codes[code] * targets[target] }
      }
      return steps
    }
    var rolled = [UInt32](repeating: 0, count: wanted.reduce(1) { $0 * $1.size })
    add(to: &rolled, steps, depth: 0, cell: 0, target: 0)
    return Cube(axes: wanted, counts: rolled)
  }

  private func add(
    to rolled: inout [UInt32], _ steps: [[Int]], depth: Int, cell: Int, target: Int
  ) {
    guard depth < axes.count else {
      rolled[target] += counts[cell]
      return
    }
    if depth == axes.count - 1 {
      for code in 0..<axes[depth].size {
        rolled[target + steps[depth][code]] += counts[cell * axes[depth].size + code]
      }
      return
    }
    for code in 0..<axes[depth].size {
      add(
        to: &rolled, steps, depth: depth + 1, cell: cell * axes[depth].size + code,
        target: target + steps[depth][code])
    }
  }
}

extension RegisterAxis {
  /// Whether the codes of another axis of the same column are made of this one's.
  fileprivate func isWithin(_ coarser: RegisterAxis) -> Bool {
    column == coarser.column && part.rawValue <= coarser.part.rawValue
  }
}
