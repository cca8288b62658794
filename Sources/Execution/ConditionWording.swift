import Diagnostics
import Facts
import Planning

/// A condition in the words of the vocabulary, for a sentence: 渠道为电话.
struct ConditionWording {
  let vocabulary: Vocabulary

  /// The words; nil for a condition that everything meets.
  func wording(of filter: Filter) -> Wording? {
    switch filter {
    case .always, .organisations: return nil
    case .values(let id, let values):
      let dimension = vocabulary.dimension(id)
      let names = values.map { dimension?.value($0)?.name ?? Wording(same: $0) }
      let list = Label.joined(names)
      let name = dimension?.name ?? Wording(same: id)
      return Wording(
        english: "\(name.english) \(list.english)", chinese: "\(name.chinese)为\(list.chinese)")
    case .missing(let id):
      let name = vocabulary.dimension(id)?.name ?? Wording(same: id)
      return Wording(english: "without \(name.english)", chinese: "未分\(name.chinese)")
    case .years, .field: return Wording(same: filter.description)
    case .all(let filters): return joined(filters, " and ", "且")
    case .any(let filters): return joined(filters, " or ", "或")
    case .not(let inner):
      return wording(of: inner).map {
        Wording(english: "not \($0.english)", chinese: "非“\($0.chinese)”")
      }
    }
  }

  private func joined(_ filters: [Filter], _ english: String, _ chinese: String) -> Wording? {
    let parts = filters.compactMap(wording)
    guard !parts.isEmpty else { return nil }
    return Wording(
      english: parts.map(\.english).joined(separator: english),
      chinese: parts.map(\.chinese).joined(separator: chinese))
  }
}
