import Facts
import Indexing
import Planning

extension CaseDesk {
  /// What the index computes of a figure; nil where it has no such field.
  func figure(_ figure: CaseFigure) -> RegisterFigure? {
    let column: Int? =
      if case .distinct(let group) = figure {
        axis(of: group)?.column
      } else {
        figure.field.flatMap { register.schema.field($0.id)?.column }
      }
    guard let column else { return nil }
    return switch figure {
    case .sum: .sum(column: column)
    case .average: .average(column: column)
    case .minimum: .minimum(column: column)
    case .maximum: .maximum(column: column)
    case .percentile(_, let percent): .percentile(column: column, percent: percent)
    case .distinct: .distinct(column: column)
    }
  }
}
