import Diagnostics
import Facts
import Indexing
import Planning

/// The groups that registers answered so far, with the parts that make up each.
struct CaseGathering {
  /// A part of a group that one register answers.
  struct Piece {
    let desk: Int
    let keys: [RegisterKey]
    let figure: FigureValue?
  }

  private let groups: [Group]
  /// Whether every row is a group of its own: one register answers, and no two keys mean one thing.
  private let isPlain: Bool
  private let keepsPieces: Bool
  private var keys: [CaseKeys]
  private var numbers: [Int] = []
  private var counts: [Int] = []
  private var figures: [FigureValue?] = []
  private var places: [[Int]: Int] = [:]
  /// For each group its parts; empty where its figure needs no more than the register said.
  private var pieces: [[Piece]] = []
  private var ways: [(register: String, way: RegisterWay)] = []

  init(_ groups: [Group], of desks: [CaseDesk], figure: CaseFigure?) {
    self.groups = groups
    keys = groups.map { group in
      guard desks.count == 1, !desks[0].joinsKeys(of: group) else { return CaseKeys(naming: nil) }
      let (desk, field) = (desks[0], desks[0].field(of: group))
      return CaseKeys { desk.cell($0, of: group, field) }
    }
    isPlain = desks.count == 1 && keys.allSatisfy(\.areCodes)
    let isDistinct = if case .distinct? = figure { true } else { false }
    keepsPieces = figure != nil && (isDistinct || !isPlain)
  }

  /// Adds what a register answered.
  mutating func add(_ answer: RegisterAnswer, of desk: CaseDesk, at place: Int) {
    let groups = groups
    let fields = groups.map { desk.field(of: $0) }
    let axes = groups.map { desk.axis(of: $0) }
    ways.append((desk.register.name, answer.way))
    for group in keys.indices { keys[group].beginRegister() }
    for (row, codes) in zip(answer.rows, answer.codes) where groups.isEmpty || row.count > 0 {
      if counts.count % 1024 == 0, Interruption.hasCome { break }
      let rowKeys = Self.spread(row.keys, over: axes, besides: .missing)
      let rowCodes = Self.spread(codes, over: axes, besides: -1)
      for group in groups.indices {
        numbers.append(
          keys[group].number(ofCode: rowCodes[group], rowKeys[group]) {
            desk.cell(rowKeys[group], of: groups[group], fields[group])
          })
      }
      let figure = row.figures.first.flatMap(\.self)
      addLast(row.count, figure, Piece(desk: place, keys: rowKeys, figure: figure))
    }
  }

  /// What a register says of its own axes, as one for each group: it may lack some.
  private static func spread<Element>(
    _ said: [Element], over axes: [RegisterAxis?], besides none: Element
  ) -> [Element] {
    guard said.count < axes.count else { return said }
    var next = said.makeIterator()
    return axes.map { $0 == nil ? none : next.next() ?? none }
  }

  /// Adds the cases whose numbers stand last, to a group with the same numbers where there is one.
  private mutating func addLast(_ count: Int, _ figure: FigureValue?, _ piece: Piece) {
    if !isPlain {
      let own = Array(numbers.suffix(groups.count))
      if let place = places[own] {
        numbers.removeLast(groups.count)
        counts[place] += count
        if keepsPieces { pieces[place].append(piece) }
        return
      }
      places[own] = counts.count
    }
    counts.append(count)
    figures.append(figure)
    if keepsPieces { pieces.append([piece]) }
  }

  /// The table of all groups.
  /// - Parameters:
  ///   - most: How many of the largest groups are wanted; nil for all.
  ///   - joined: Gives the figure of the parts of a group.
  /// - Returns: The table.
  /// - Throws: What `joined` throws.
  func table(
    most: Int?, joined: ([Piece]) throws(RegisterQuestionFlaw) -> FigureValue?
  ) throws(RegisterQuestionFlaw) -> CaseTable {
    var figures = figures
    for (place, pieces) in pieces.enumerated() { figures[place] = try joined(pieces) }
    return CaseTable(
      groups: groups, keys: keys, numbers: numbers, counts: counts, figures: figures, ways: ways,
      most: most)
  }
}
