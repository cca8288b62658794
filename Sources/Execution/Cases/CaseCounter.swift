import Facts
import Indexing
import Planning

/// Counts cases and computes figures of their fields, over all registers of a plan.
struct CaseCounter {
  let desks: [CaseDesk]

  /// The groups of the cases that fit a condition, or with a number so many largest of them.
  /// - Throws: `RegisterQuestionFlaw` where a column is not what the question takes it for.
  func table(
    where filter: CaseFilter, in scope: Scope, by groups: [Group], figure: CaseFigure? = nil,
    most: Int? = nil
  ) throws(RegisterQuestionFlaw) -> CaseTable {
    var gathering = CaseGathering(groups, of: desks, figure: figure)
    for (place, desk) in desks.enumerated() {
      let answer = try desk.register.index.answer(
        RegisterQuestion(
          where: .and([desk.condition(filter), desk.condition(of: scope)]),
          by: groups.compactMap { desk.axis(of: $0) },
          figures: figure.flatMap { desk.figure($0) }.map { [$0] } ?? []))
      gathering.add(answer, of: desk, at: place)
    }
    return try gathering.table(most: most) { pieces throws(RegisterQuestionFlaw) in
      guard let figure else { return nil }
      return try self.joined(pieces, figure, groups, filter, scope)
    }
  }

  /// The figure of a group that several parts make up.
  private func joined(
    _ pieces: [CaseGathering.Piece], _ figure: CaseFigure, _ groups: [Group], _ filter: CaseFilter,
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
      if let desk = Self.onlyDesk(of: pieces), desks[desk].tellsApart(group) {
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
  private static func onlyDesk(of pieces: [CaseGathering.Piece]) -> Int? {
    let desks = Set(pieces.map(\.desk))
    return desks.count == 1 ? desks.first : nil
  }

  /// The figure of all cases of some parts of one register.
  private func asked(
    _ figure: CaseFigure, _ pieces: [CaseGathering.Piece], _ desk: CaseDesk, _ groups: [Group],
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
    _ piece: CaseGathering.Piece, _ groups: [Group], _ desk: CaseDesk
  ) -> [RegisterCondition] {
    zip(groups, piece.keys).compactMap { group, key in
      desk.axis(of: group).map { .isAny($0, [key]) }
    }
  }

  /// What the cases of some parts say of a group; texts, which make no groups, one by one.
  private func values(
    of group: Group, _ pieces: [CaseGathering.Piece], _ groups: [Group], _ filter: CaseFilter,
    _ scope: Scope
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
    of piece: CaseGathering.Piece, _ groups: [Group], _ filter: CaseFilter, _ scope: Scope
  ) -> RegisterCondition {
    let desk = desks[piece.desk]
    return .and(
      [desk.condition(filter), desk.condition(of: scope)] + Self.keys(piece, groups, desk))
  }

  /// How many cases of some parts say what of a field.
  private func cells(
    of group: Group, _ pieces: [CaseGathering.Piece], _ groups: [Group], _ filter: CaseFilter,
    _ scope: Scope
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
