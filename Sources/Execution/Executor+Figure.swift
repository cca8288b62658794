public import Diagnostics
public import Facts
import Indexing
public import Planning

/// What documents state for one thing, with what stands beside it.
public struct CountedFigure: Sendable {
  /// The figure; nil where several are stated that may not be added.
  public let value: Number?
  /// How exact it is.
  public let precision: Precision
  /// Its unit; empty where several differ.
  public let unit: String
  /// Whether a document states it as it is.
  public let isStated: Bool
  /// Whether the documents state another figure for the same thing.
  public let isDisputed: Bool
  /// The sentences behind it.
  public let sources: [Source]
  /// Other figures for it, or the figures that are listed and not added: minxin 24 件.
  public let others: [Wording]
}

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
