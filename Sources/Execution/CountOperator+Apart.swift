import Diagnostics
import Facts
import Indexing
import Planning

/// Figures that are stated beside the total and are no part of it.
extension CountOperator {
  /// A figure stated apart, and what of it fits the condition.
  struct Apart {
    let root: Int
    let figure: Figure
  }

  /// What is stated apart from the total and fits a condition, in document order.
  func aparts(where filter: RowFilter, besides used: Set<Int>) -> [Apart] {
    var aparts: [Apart] = []
    for view in slots.flatMap(\.views) {
      let wholes = resolver.wholes(of: view, where: filter)
      let others = view.roots.filter { root in
        wholes.isEmpty ? index.isApart(root) : !wholes.contains(root)
      }
      for root in others where !used.contains(root) {
        let answer = resolver.answer(of: [root], where: filter, isWhole: false)
        if let figure = answer.figure { aparts.append(Apart(root: root, figure: figure)) }
      }
    }
    return aparts
  }

  /// Names what is stated apart in a note, or adds it as rows where the question includes it.
  func addApart(to builder: inout AnswerBuilder, beside resolution: Resolution) {
    guard let figure = resolution.figure else { return }
    let aparts = aparts(where: filter, besides: roots(of: figure))
    guard !aparts.isEmpty else { return }
    guard plan.includesApart, plan.measure.nature != .rate else {
      noteApart(aparts, in: &builder)
      return
    }
    let places = schema.narrowingColumns.filter { place in
      aparts.contains { index.table.columns[place].codes[$0.root] != 0 }
    }
    builder.set { answer in
      answer.columns = places.map(column) + answer.columns
      for row in answer.rows.indices {
        answer.rows[row].cells = places.map { _ in .missing } + answer.rows[row].cells
        answer.rows[row].role = .part
      }
    }
    append(aparts, in: &builder) { apart in places.map { cell($0, ofRow: apart.root) } }
    addUp(aparts, with: figure, in: &builder)
  }

  /// The roots of the trees that a figure was taken from.
  func roots(of figure: Figure) -> Set<Int> {
    Set(
      figure.terms.map { term in
        var row = term.row
        while let parent = index.parent(row) { row = parent }
        return row
      } + figure.terms.map(\.row))
  }

  func append(
    _ aparts: [Apart], in builder: inout AnswerBuilder, keys: (Apart) -> [Cell]
  ) {
    for apart in aparts {
      let sources = builder.sources(ofRows: apart.figure.terms.map(\.row))
      let row = row(keys(apart), apart.figure, sources: sources, role: .apart)
      builder.set { $0.rows.append(row) }
    }
  }

  /// The sum of total and figures stated apart, which may count the same things.
  func addUp(_ aparts: [Apart], with figure: Figure, in builder: inout AnswerBuilder) {
    guard case .figure(let sum) = resolver.sum(of: [figure] + aparts.map(\.figure)) else {
      builder.set { $0.total = nil }
      return
    }
    let sources = builder.sources(ofRows: sum.terms.map(\.row))
    builder.set {
      $0.unit = sum.unit
      $0.total = Total(
        value: sum.value, precision: sum.precision, isStated: false, sources: sources)
    }
    builder.note(.sumOverlap())
  }

  func noteApart(_ aparts: [Apart], in builder: inout AnswerBuilder) {
    let sources = builder.sources(ofRows: aparts.flatMap { $0.figure.terms.map(\.row) })
    let figures = aparts.map { apart in
      NoteText.figure(apart.figure, of: label.wording(ofRow: apart.root, annotated: true))
    }
    builder.note(.statedApart(figures, sources: sources))
  }
}
