import Diagnostics
import Facts

@testable import Reading

/// Prints a draft line by line, as the cases expect it.
enum DraftPrinter {
  static func outline(_ draft: Draft) -> [String] {
    draft.headings.map { heading in
      let title = draft.text.original(draft.text.trimmed(heading.title))
      return String(repeating: "  ", count: heading.level - 1)
        + [heading.path, title].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  static func clauses(_ draft: Draft) -> [String] {
    draft.sentences.map { sentence in
      draft.clauses[sentence.clauses].map { draft.text.original($0.range) }.joined(separator: " / ")
    }
  }

  static func quantities(_ draft: Draft) -> [String] {
    draft.quantities.map { quantity in
      let upper = quantity.valueMax.map { "..\($0)" } ?? ""
      let unit = quantity.unit.isEmpty ? "" : " \(quantity.unit)"
      let precision = quantity.precision == .exact ? "" : " \(quantity.precision.rawValue)"
      return "\(draft.text.original(quantity.range)) = \(quantity.value)\(upper)\(unit)\(precision)"
    }
  }

  static func skips(_ draft: Draft) -> [String] {
    draft.skips.map { "\(draft.text.original($0.range)) \($0.kind.rawValue)" }
  }

  static func plan(_ draft: Draft) -> [String] {
    draft.plan().flatMap { item in
      ["\(item.number) \(item.heading ?? "-") | \(item.text)"] + item.actions.map { "  \($0)" }
    }
  }
}
