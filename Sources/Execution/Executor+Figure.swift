import Diagnostics
public import Facts
import Indexing
public import Planning

extension Executor {
  /// The figure that a count answers with; nil where the documents state none.
  public func figure(of count: CountPlan) -> CountedFigure? {
    let count = CountOperator(count, self)
    var builder = AnswerBuilder(index: index, query: "", verb: "count")
    switch count.resolve(count.slots, where: count.filter) {
    case .missing, .mixed: return nil
    case .figure(let figure):
      let rows = figure.terms.map(\.row)
      _ = builder.sources(ofRows: rows)
      let rivals = rows.flatMap { index.rivals($0) }.map { index.fact(at: $0) }.map {
        NoteText.figure($0.value, $0.precision, $0.unit)
      }
      return CountedFigure(
        value: figure.value, precision: figure.precision, unit: figure.unit,
        isStated: figure.isStated, isDisputed: !rivals.isEmpty, sources: builder.answer.sources,
        others: rivals)
    case .listed(let figures):
      _ = builder.sources(ofRows: figures.flatMap { $0.terms.map(\.row) })
      let units = Set(figures.map(\.unit))
      return CountedFigure(
        value: nil, precision: .exact, unit: units.count == 1 ? units.first ?? "" : "",
        isStated: true, isDisputed: false, sources: builder.answer.sources,
        others: figures.map { figure in
          NoteText.figure(figure, of: count.label.wording(ofRow: figure.terms[0].row))
        })
    }
  }
}
