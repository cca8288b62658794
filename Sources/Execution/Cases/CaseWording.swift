import Diagnostics
import Facts
import Planning

/// A condition on cases in words, for a sentence: 渠道为电话.
struct CaseWording {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The words; nil for a condition that everything meets.
  func wording(of filter: CaseFilter) -> Wording? {
    switch filter {
    case .always, .organisations: return nil
    case .isAny(let field, let values):
      let list = Label.joined(values.map { name(of: $0, in: field) })
      return Wording(
        english: "\(field.name.english) \(list.english)",
        chinese: "\(field.name.chinese)为\(list.chinese)")
    case .compares(let field, let order, let value):
      return Wording(
        english: "\(field.name.english) \(order.rawValue) \(value)",
        chinese: "\(field.name.chinese) \(order.rawValue) \(value)")
    case .contains(let field, let text):
      return Wording(
        english: "\(field.name.english) with \"\(text)\"",
        chinese: "\(field.name.chinese)含“\(text)”")
    case .missing(let field):
      return Wording(
        english: "without \(field.name.english)", chinese: "未写明\(field.name.chinese)")
    case .within(let periods): return NoteText.periods(periods)
    case .all(let filters): return joined(filters, " and ", "且")
    case .any(let filters): return joined(filters, " or ", "或")
    case .not(let inner):
      return wording(of: inner).map {
        Wording(english: "not \($0.english)", chinese: "非“\($0.chinese)”")
      }
    }
  }

  private func name(of value: CaseValue, in field: CaseField) -> Wording {
    guard case .word(let id) = value else { return Wording(same: value.description) }
    return vocabulary.dimension(field.id)?.value(id)?.name ?? Wording(same: id)
  }

  private func joined(
    _ filters: [CaseFilter], _ english: String, _ chinese: String
  ) -> Wording? {
    let parts = filters.compactMap(wording)
    guard !parts.isEmpty else { return nil }
    return Wording(
      english: parts.map(\.english).joined(separator: english),
      chinese: parts.map(\.chinese).joined(separator: chinese))
  }
}
