import Facts
import Indexing

/// Answers one cell of a question from the figures of a frame: the highest that fit, never a figure
/// and its part together.
final class Resolver {
  let index: FactIndex
  let schema: Schema
  let vocabulary: Vocabulary
  let measure: Measure
  let measureCode: UInt32

  private let finder: PartFinder

  init(
    index: FactIndex, schema: Schema, vocabulary: Vocabulary, measure: Measure,
    measureCode: UInt32
  ) {
    self.index = index
    self.schema = schema
    self.vocabulary = vocabulary
    self.measure = measure
    self.measureCode = measureCode
    finder = PartFinder(index: index, schema: schema)
  }

  /// What a frame answers under a condition.
  ///
  /// A stated total answers first. Where it tells nothing, and only then, figures that are stated
  /// apart from it do.
  func resolve(_ view: FrameView, where filter: RowFilter) -> Resolution {
    let wholes = wholes(of: view, where: filter)
    let parts = view.roots.filter { !index.isApart($0) }
    let first = answer(
      of: wholes.isEmpty ? parts : wholes, where: filter, isWhole: !wholes.isEmpty)
    // What a merged part leaves open is no reason to answer something else.
    guard case .missing(let gap) = first, gap.cuts.isEmpty, gap.bounds == nil else { return first }
    let others = view.roots.filter { root in
      wholes.isEmpty ? index.isApart(root) : !wholes.contains(root)
    }
    return answer(of: others, where: filter, isWhole: false)
  }

  /// The stated totals that a condition leaves: those that fit by themselves before others, and
  /// those without annotation (全市, 市本级) before the annotated.
  func wholes(of view: FrameView, where filter: RowFilter) -> [Int] {
    guard view.wholes.count > 1 else { return view.wholes }
    let possible = view.wholes.filter { filter.verdict($0, in: index).truth != .none }
    let fitting = possible.filter { filter.verdict($0, in: index).truth == .all }
    let candidates = fitting.isEmpty ? possible : fitting
    let plain = candidates.filter { schema.annotations(of: $0, index) == 0 }
    return plain.isEmpty ? candidates : plain
  }

  /// What some roots answer together.
  func answer(of roots: [Int], where filter: RowFilter, isWhole: Bool) -> Resolution {
    var found: [(root: Int, part: Part)] = []
    var open: [(root: Int, part: Part)] = []
    for root in roots {
      let part = finder.part(of: root, where: filter)
      if part.hasEvidence { found.append((root, part)) }
      if !part.isSettled, part.high > .zero { open.append((root, part)) }
    }
    if found.isEmpty { return .missing(Gap(cuts: open.flatMap(\.part.cuts))) }
    if let gap = gap(found, open, isWhole: isWhole) { return .missing(gap) }
    if measure.nature == .rate { found = found.filter { $0.part.terms.count == 1 } }
    if found.isEmpty { return .missing(Gap()) }
    let figures = found.map { figure(of: $0.part, isWhole: isWhole) }
    if figures.count == 1 { return .figure(figures[0]) }
    let isSum = !isWhole && measure.nature != .rate && areAddable(found.map(\.root))
    return isSum ? sum(of: figures) : .listed(figures)
  }

  /// What stays open of the figures that answer, or of those that would have to be added to them.
  private func gap(
    _ found: [(root: Int, part: Part)], _ open: [(root: Int, part: Part)], isWhole: Bool
  ) -> Gap? {
    let unsettled = open.filter { $0.part.hasEvidence }
    let silent = open.filter { !$0.part.hasEvidence }
    let isIncomplete =
      !isWhole && !silent.isEmpty && areAddable(found.map(\.root) + silent.map(\.root))
    guard !unsettled.isEmpty || isIncomplete else { return nil }
    let cuts = open.flatMap(\.part.cuts)
    guard found.count == 1 || areAddable(found.map(\.root)) else { return Gap(cuts: cuts) }
    var sum = Part.nothing
    for entry in isIncomplete ? found + silent : found { sum.add(entry.part) }
    return Gap(cuts: cuts, bounds: (sum.low, sum.high))
  }

  private func figure(of part: Part, isWhole: Bool) -> Figure {
    let first = part.terms[0].row
    let isOne = part.terms.count == 1 && !part.terms[0].isTakenAway
    return Figure(
      value: part.low, upper: isOne ? index.upper(first) : nil,
      precision: Precision.ofSum(part.terms.map(precision)),
      unit: isOne ? index.unit(first) : sumUnit(of: index.unit(first)),
      unitClass: index.unitClass(first), terms: part.terms, isStated: isOne, isWhole: isWhole,
      byName: part.byName, exceeded: part.exceeded)
  }

  private func precision(of term: Part.Term) -> Precision {
    let precision = index.precision(term.row)
    return term.isTakenAway ? precision.turnedOver : precision
  }

  /// The sum of figures of one kind; figures of two kinds are told apart.
  func sum(of figures: [Figure]) -> Resolution {
    guard var sum = figures.first else { return .missing(Gap()) }
    for next in figures.dropFirst() {
      guard next.unitClass == sum.unitClass else { return .mixed(sum, next) }
      sum.value = sum.value + next.value
      sum.terms += next.terms
      sum.byName += next.byName
      sum.exceeded += next.exceeded
    }
    guard figures.count > 1 else { return .figure(sum) }
    sum.precision = Precision.ofSum(figures.map(\.precision))
    sum.unit = sumUnit(of: sum.unit)
    sum.upper = nil
    sum.isStated = false
    sum.isWhole = false
    return .figure(sum)
  }

  /// The unit of a computed figure: the first word of its class.
  func sumUnit(of unit: String) -> String { vocabulary.unitClass(of: unit)?.words.first ?? unit }

  /// Whether figures are disjoint parts along one dimension, and parts of these likewise.
  func areAddable(_ rows: [Int]) -> Bool {
    if rows.count <= 1 { return true }
    for place in schema.narrowingColumns where schema.addsOver(place, measure: measureCode) {
      let column = index.table.columns[place]
      guard rows.allSatisfy({ column.codes[$0] != 0 }) else { continue }
      var groups: [(cell: UInt32, rows: [Int])] = []
      for row in rows {
        if let group = groups.firstIndex(where: { $0.cell == column.codes[row] }) {
          groups[group].rows.append(row)
        } else {
          groups.append((column.codes[row], [row]))
        }
      }
      guard groups.count > 1, Self.areDisjoint(groups.map { column.cells[Int($0.cell)].values })
      else { continue }
      if groups.allSatisfy({ areAddable($0.rows) }) { return true }
    }
    return false
  }

  private static func areDisjoint(_ lists: [[UInt32]]) -> Bool {
    var seen: Set<UInt32> = []
    return lists.joined().allSatisfy { seen.insert($0).inserted }
  }
}
