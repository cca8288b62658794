/// A condition held against codes of axes instead of rows.
indirect enum CellTest {
  case constant(Bool)
  /// Whether the code of an axis is a member.
  case member(axis: Int, [Bool])
  case and([CellTest])
  case or([CellTest])
  case not(CellTest)

  /// Adds the axes that a condition needs; nil where some part of it is told by no axis.
  init?(_ filter: RegisterFilter, _ axes: inout [AxisTable], _ index: RegisterIndex) {
    switch filter {
    case .all: self = .constant(true)
    case .none: self = .constant(false)
    case .leaf(let leaf):
      guard let (table, codes) = Self.axis(of: leaf, in: index) else { return nil }
      let place = axes.firstIndex { $0.axis == table.axis } ?? axes.count
      if place == axes.count { axes.append(table) }
      var flags = [Bool](repeating: false, count: table.size)
      for code in codes { flags[code] = true }
      self = .member(axis: place, flags)
    case .and(let parts):
      guard let tests = Self.tests(parts, &axes, index) else { return nil }
      self = tests.count == 1 ? tests[0] : .and(tests)
    case .or(let parts):
      guard let tests = Self.tests(parts, &axes, index) else { return nil }
      self = Self.either(tests)
    case .not(let part):
      guard let test = CellTest(part, &axes, index) else { return nil }
      self = test.reversed
    }
  }

  /// Any of some tests; of one axis they are one set of codes, which shortens its list.
  private static func either(_ tests: [CellTest]) -> CellTest {
    var joined: (axis: Int, flags: [Bool])?
    for test in tests {
      guard case .member(let axis, let flags) = test, joined?.axis ?? axis == axis else {
        return .or(tests)
      }
      let before = joined?.flags ?? [Bool](repeating: false, count: flags.count)
      joined = (axis, zip(before, flags).map { $0 || $1 })
    }
    return joined.map { .member(axis: $0.axis, $0.flags) } ?? .constant(false)
  }

  /// The opposite; of one axis the other codes.
  private var reversed: CellTest {
    switch self {
    case .constant(let value): .constant(!value)
    case .member(let axis, let flags): .member(axis: axis, flags.map(!))
    default: .not(self)
    }
  }

  private static func tests(
    _ parts: [RegisterFilter], _ axes: inout [AxisTable], _ index: RegisterIndex
  ) -> [CellTest]? {
    var tests: [CellTest] = []
    for part in parts {
      guard let test = CellTest(part, &axes, index) else { return nil }
      tests.append(test)
    }
    return tests
  }

  /// The coarsest axis by which a leaf can be decided, and its codes that fit.
  private static func axis(
    of leaf: RegisterFilter.Leaf, in index: RegisterIndex
  ) -> (AxisTable, [Int])? {
    guard case .codes(let column, let ranges) = leaf else { return nil }
    for part in RegisterAxis.Part.allCases.reversed() {
      guard let own = index.table(RegisterAxis(column: column, part: part)),
        own.size <= index.cellLimit, let codes = own.codes(of: ranges),
        let table = index.cubeTable(own.axis)
      else { continue }
      return (table, codes)
    }
    return nil
  }

  /// Takes codes out that can't fit; whether what is left fits in every combination.
  func shorten(_ allowed: inout [[Int]]) -> Bool {
    switch self {
    case .constant(true): return true
    case .member(let axis, let flags):
      allowed[axis].removeAll { !flags[$0] }
      return true
    case .and(let tests):
      let isWhole = tests.map { $0.shorten(&allowed) }
      return !isWhole.contains(false)
    case .constant(false), .or, .not: return false
    }
  }

  /// Whether the condition holds for some codes, one for each axis.
  func holds(_ codes: [Int]) -> Bool {
    switch self {
    case .constant(let value): value
    case .member(let axis, let flags): flags[codes[axis]]
    case .and(let tests): tests.allSatisfy { $0.holds(codes) }
    case .or(let tests): tests.contains { $0.holds(codes) }
    case .not(let test): !test.holds(codes)
    }
  }
}
