import Diagnostics
import Facts
import Indexing
import Planning

/// Counts cases and computes figures of their fields, over all registers of a plan.
struct CaseCounter {
  let desks: [CaseDesk]

  /// A part of a group that one register answers.
  private struct Piece {
    let desk: Int
    let keys: [RegisterKey]
    let figure: FigureValue?
  }

  /// The groups found so far, and the parts that make up each.
  private struct Gathering {
    var entries: [CaseTable.Entry] = []
    var pieces: [[Piece]] = []
    private var places: [[Cell]: Int] = [:]
    /// Whether groups with the same cells may come again.
    let joins: Bool

    init(joins: Bool) { self.joins = joins }

    mutating func add(_ keys: [Cell], _ count: Int, _ piece: @autoclosure () -> Piece?) {
      guard joins, let place = places[keys] else {
        if joins { places[keys] = entries.count }
        entries.append(CaseTable.Entry(keys: keys, count: count, figure: nil))
        if let piece = piece() { pieces.append([piece]) }
        return
      }
      entries[place].count += count
      if let piece = piece() { pieces[place].append(piece) }
    }
  }

  /// The groups of the cases that fit a condition.
  /// - Throws: `RegisterQuestionFlaw` where a column is not what the question takes it for.
  func table(
    where filter: CaseFilter, in scope: Scope, by groups: [Group], figure: CaseFigure? = nil
  ) throws(RegisterQuestionFlaw) -> CaseTable {
    // Millions of groups, as case numbers make, are not looked up one by one where none comes twice.
    let tellsApart = desks.count == 1 && groups.allSatisfy { desks[0].tellsApart($0) }
    var gathering = Gathering(joins: !tellsApart)
    var ways: [String] = []
    for (place, desk) in desks.enumerated() {
      let answer = try desk.register.index.answer(
        RegisterQuestion(
          where: .and([desk.condition(filter), desk.condition(of: scope)]),
          by: groups.compactMap { desk.axis(of: $0) },
          figures: figure.flatMap { desk.figure($0) }.map { [$0] } ?? []))
      ways.append("\(desk.register.name): \(answer.way)")
      let hasAxis = groups.map { desk.axis(of: $0) != nil }
      for row in answer.rows where groups.isEmpty || row.count > 0 {
        if gathering.entries.count % 1024 == 0, Interruption.hasCome { break }
        let keys = CaseDesk.keys(row.keys, where: hasAxis)
        gathering.add(
          keys.indices.map { desk.cell(keys[$0], of: groups[$0]) }, row.count,
          figure.map { _ in
            Piece(desk: place, keys: keys, figure: row.figures.first.flatMap(\.self))
          })
      }
    }
    if let figure {
      for place in gathering.entries.indices {
        gathering.entries[place].figure = try joined(
          gathering.pieces[place], figure, groups, filter, scope)
      }
    }
    return CaseTable(gathering.entries, by: groups, ways: ways)
  }

  /// The figure of a group that several parts make up.
  private func joined(
    _ pieces: [Piece], _ figure: CaseFigure, _ groups: [Group], _ filter: CaseFilter,
    _ scope: Scope
  ) throws(RegisterQuestionFlaw) -> FigureValue? {
    switch figure {
    case .sum, .average, .minimum, .maximum:
      return pieces.compactMap(\.figure).reduce(nil) { Self.joined($0, $1, figure) }
    case .percentile(let field, let percent):
      if pieces.count == 1 { return pieces[0].figure }
      if let desk = Self.onlyDesk(of: pieces) {
        return try asked(figure, pieces, desks[desk], groups, filter, scope)
      }
      let group = Group.dimension(
        Dimension(id: field.id, name: field.name, nature: .partition, isClosed: false))
      let cells = try cells(of: group, pieces, groups, filter, scope)
      return CaseQuantile(cells).value(percent)
    case .distinct(let group):
      if let desk = Self.onlyDesk(of: pieces), !desks[desk].joinsKeys(of: group) {
        let value =
          pieces.count == 1
          ? pieces[0].figure : try asked(figure, pieces, desks[desk], groups, filter, scope)
        return value ?? .number(.zero)
      }
      return .number(Number(try values(of: group, pieces, groups, filter, scope).count))
    }
  }

  private static func joined(
    _ left: FigureValue?, _ right: FigureValue, _ figure: CaseFigure
  ) -> FigureValue {
    switch (left, right) {
    case (.number(let one), .number(let other)):
      switch figure {
      case .minimum: .number(min(one, other))
      case .maximum: .number(max(one, other))
      default: .number(one + other)
      }
    case (.day(let one), .day(let other)):
      if case .minimum = figure { .day(min(one, other)) } else { .day(max(one, other)) }
    case (.mean(let sum, let terms), .mean(let other, let more)):
      .mean(sum: sum + other, terms: terms + more)
    default: right
    }
  }

  /// The register that all parts are of.
  private static func onlyDesk(of pieces: [Piece]) -> Int? {
    let desks = Set(pieces.map(\.desk))
    return desks.count == 1 ? desks.first : nil
  }

  /// The figure of all cases of some parts of one register.
  private func asked(
    _ figure: CaseFigure, _ pieces: [Piece], _ desk: CaseDesk, _ groups: [Group],
    _ filter: CaseFilter, _ scope: Scope
  ) throws(RegisterQuestionFlaw) -> FigureValue? {
    let parts = pieces.map { RegisterCondition.and(Self.keys($0, groups, desk)) }
    let answer = try desk.register.index.answer(
      RegisterQuestion(
        where: .and([desk.condition(filter), desk.condition(of: scope), .or(parts)]),
        figures: desk.figure(figure).map { [$0] } ?? []))
    return answer.rows.first?.figures.first.flatMap(\.self)
  }

  /// What the cases of a part have in common.
  private static func keys(
    _ piece: Piece, _ groups: [Group], _ desk: CaseDesk
  ) -> [RegisterCondition] {
    zip(groups, piece.keys).compactMap { group, key in
      desk.axis(of: group).map { .isAny($0, [key]) }
    }
  }

  /// What the cases of some parts say of a group; texts, which make no groups, one by one.
  private func values(
    of group: Group, _ pieces: [Piece], _ groups: [Group], _ filter: CaseFilter, _ scope: Scope
  ) throws(RegisterQuestionFlaw) -> Set<Cell> {
    var values: Set<Cell> = []
    for piece in pieces {
      let desk = desks[piece.desk]
      let condition = condition(of: piece, groups, filter, scope)
      if let axis = desk.axis(of: group),
        let texts = try desk.register.index.texts(ofColumn: axis.column, where: condition)
      {
        values.formUnion(texts.map { desk.cell(.word($0), of: group) })
      } else {
        values.formUnion(try cells(of: group, [piece], groups, filter, scope).keys)
      }
    }
    return values.subtracting([.missing])
  }

  /// The cases of a part.
  private func condition(
    of piece: Piece, _ groups: [Group], _ filter: CaseFilter, _ scope: Scope
  ) -> RegisterCondition {
    let desk = desks[piece.desk]
    return .and(
      [desk.condition(filter), desk.condition(of: scope)] + Self.keys(piece, groups, desk))
  }

  /// How many cases of some parts say what of a field.
  private func cells(
    of group: Group, _ pieces: [Piece], _ groups: [Group], _ filter: CaseFilter, _ scope: Scope
  ) throws(RegisterQuestionFlaw) -> [Cell: Int] {
    var cells: [Cell: Int] = [:]
    for piece in pieces {
      let desk = desks[piece.desk]
      guard let axis = desk.axis(of: group) else { continue }
      let answer = try desk.register.index.answer(
        RegisterQuestion(
          where: condition(of: piece, groups, filter, scope), by: [axis]))
      for row in answer.rows { cells[desk.cell(row.keys[0], of: group), default: 0] += row.count }
    }
    return cells
  }
}
