/// The cubes of a register: the large one of loading or of a snapshot, and those of earlier questions.
struct CubeShelf {
  /// More cells than this are not kept beside the large cube: sixteen megabytes.
  private static let mostCells = 4 << 20

  private var cubes: [[RegisterAxis]: (cube: Cube, lastUse: Int)] = [:]
  /// The cube that loading makes, or a snapshot has.
  private(set) var large: Cube?
  private var uses = 0
  private var cells = 0

  /// How many bytes all cubes take.
  var byteCount: Int { (cells + (large?.counts.count ?? 0)) * 4 }
  /// The axes of the large cube.
  var largeAxes: [RegisterAxis] { large?.axes.map(\.axis) ?? [] }

  /// Keeps the cube that all questions about its axes can be answered from.
  mutating func keepLarge(_ cube: Cube) { large = cube }

  /// The cube of some axes, in their order; made of the smallest that has them, and kept.
  mutating func cube(of axes: [AxisTable]) -> Cube? {
    uses += 1
    let key = axes.map(\.axis)
    if let found = cubes[key] {
      cubes[key]?.lastUse = uses
      return found.cube
    }
    let larger = cubes.values.map(\.cube).sorted { $0.counts.count < $1.counts.count }
    for source in larger + (large.map { [$0] } ?? []) {
      if let rolled = source.rolled(to: axes) {
        keep(rolled)
        return rolled
      }
    }
    return nil
  }

  /// Keeps a cube; those not asked for the longest go when there are too many.
  mutating func keep(_ cube: Cube) {
    uses += 1
    let key = cube.axes.map(\.axis)
    cells += cube.counts.count - (cubes[key]?.cube.counts.count ?? 0)
    cubes[key] = (cube, uses)
    while cells > Self.mostCells, cubes.count > 1,
      let oldest = cubes.min(by: { $0.value.lastUse < $1.value.lastUse })?.key
    {
      cells -= cubes[oldest]?.cube.counts.count ?? 0
      cubes[oldest] = nil
    }
  }
}
