import Diagnostics
import Facts

/// A sentence that tells what was done, with its clauses apart.
struct ReportSentence: Sendable {
  /// Where it stands.
  let place: Place
  /// The pairs of the whole sentence, then those of each clause where it has several.
  let readings: [CharacterPairs]
}

extension Report {
  /// The sentences that tell of the year: without headings, and without the report's own plan,
  /// whose sentences promise and do not tell.
  /// - Complexity: O(bytes + sentences × headings).
  func resultSentences() -> [ReportSentence] { sentences(besides: planExtent) }

  /// All sentences, without headings and without a stretch that is left out.
  /// - Complexity: O(bytes + sentences × headings).
  func sentences(besides left: ByteRange? = nil) -> [ReportSentence] {
    SentenceCutter.statements(of: source).compactMap { whole in
      let label = outline.first {
        $0.title.isEmpty && $0.range.lowerBound == whole.lowerBound
          && $0.range.upperBound < whole.upperBound
      }
      let range = (label?.range.upperBound ?? whole.lowerBound)..<whole.upperBound
      let isHeading = outline.contains {
        $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound
      }
      if isHeading || left?.overlaps(range) == true { return nil }
      return sentence(in: range)
    }
  }

  private func sentence(in range: ByteRange) -> ReportSentence? {
    let text = source[range]
    let clauses = text.split { ",，:：".contains($0) }.map { CharacterPairs(of: $0) }
    let whole = CharacterPairs(of: text)
    guard !whole.pairs.isEmpty else { return nil }
    let place = Place(
      section: section(at: range.lowerBound), line: source.line(at: range.lowerBound),
      range: range, number: range.lowerBound..<range.lowerBound, text: text)
    return ReportSentence(place: place, readings: [whole] + (clauses.count > 1 ? clauses : []))
  }

  /// The innermost section that holds the whole plan, else the stretch from first to last item.
  ///
  /// A title over the whole document is no section of the plan.
  private var planExtent: ByteRange? {
    guard let first = plan.first?.place.range, let last = plan.last?.place.range else { return nil }
    let items = first.lowerBound..<max(first.upperBound, last.upperBound)
    let title = outline.count > 1 ? outline.first?.range : nil
    let section = outline.last {
      $0.range != title && $0.extent.lowerBound <= items.lowerBound
        && items.upperBound <= $0.extent.upperBound
    }
    return section?.extent ?? items
  }
}
