import Facts

/// Answers questions about cases from the words of their rows, one after another.
struct NaiveCases {
  typealias Case = [String: String]

  let cases: [Case]

  /// What the words of a group say of a case: the id that they mean; nil for nothing.
  static func key(_ group: String, _ row: Case) -> String? {
    switch group {
    case "year", "half", "quarter", "month": return period(group, row["received"] ?? "")
    case "organisation": return row["office"]
    default:
      let word = row[group] ?? ""
      return word.isEmpty ? nil : SmallRegister.meanings[group]?[word] ?? word
    }
  }

  private static func period(_ unit: String, _ day: String) -> String? {
    guard let month = Int(day.dropFirst(5).prefix(2)) else { return nil }
    let year = String(day.prefix(4))
    return switch unit {
    case "year": year
    case "half": year + (month < 7 ? "-H1" : "-H2")
    case "quarter": year + "-Q\((month - 1) / 3 + 1)"
    default: String(day.prefix(7))
    }
  }

  /// The cases of each group that fit.
  func groups(_ groups: [String], where fits: (Case) -> Bool) -> [String: [Case]] {
    Dictionary(grouping: cases.filter(fits)) { row in
      groups.map { Self.key($0, row) ?? "–" }.joined(separator: " | ")
    }
  }

  /// A figure of a field of some cases as an answer prints it.
  static func figure(_ verb: String, _ field: String, _ rows: [Case]) -> String {
    let numbers = rows.compactMap { Number($0[field] ?? "") }.sorted()
    guard let least = numbers.first, let largest = numbers.last else { return "–" }
    let sum = numbers.reduce(Number.zero, +)
    switch verb {
    case "sum": return sum.description
    case "average":
      let decimals = field == "cost" ? 4 : 2
      return sum.ratio(to: Number(numbers.count), scaledBy: 0, decimals: decimals)?.description
        ?? ""
    case "min": return least.description
    case "max": return largest.description
    default: return percentile(verb == "median" ? 50 : Int(verb.dropFirst()) ?? 0, numbers)
    }
  }

  private static func percentile(_ percent: Int, _ sorted: [Number]) -> String {
    let hundredths = (sorted.count - 1) * percent
    let low = sorted[hundredths / 100]
    let gap = sorted[min(hundredths / 100 + 1, sorted.count - 1)] - low
    let part = Number(
      significand: gap.significand * Int128(hundredths % 100), decimals: gap.decimals + 2)
    return (low + part).description
  }
}
