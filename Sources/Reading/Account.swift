import Diagnostics
import Facts

/// Where every number of a draft ends that no fact uses: skipped with its kind, or unread.
struct Account {
  /// Numbers that are something else than a fact, in text order.
  let skipped: [SkippedNumber]
  /// Numbers that no rule accounts for, in text order.
  let unread: [UnreadNumber]

  /// Accounts for the numbers of a draft.
  /// - Parameters:
  ///   - draft: The draft.
  ///   - used: The ranges of the numbers that facts are made of, in any order.
  ///   - refused: The ranges of figures that are surely figures and were not guessed at.
  /// - Complexity: O(numbers × log numbers).
  init(_ draft: Draft, used: [Range<Int>], refused: [Range<Int>] = []) {
    let used = (used + refused).sorted { $0.lowerBound < $1.lowerBound }
    var skips = draft.skips
    var left = draft.unreadable.filter { !Self.overlaps(used, $0) } + refused
    for quantity in draft.quantities where !Self.overlaps(used, quantity.number) {
      // 一项重要工作: an unused 一 counts nothing.
      if draft.text.has("一", at: quantity.number.lowerBound), quantity.number.count == 1 {
        skips.append(Skip(range: quantity.number, kind: .quantifier))
      } else {
        left.append(quantity.number)
      }
    }
    skips.removeAll { Self.overlaps(used, $0.range) }
    let furniture = draft.text.furniture.map {
      SkippedNumber(kind: .furniture, place: draft.place(ofFurniture: $0))
    }
    let numbers = skips.map {
      SkippedNumber(kind: $0.kind, place: draft.place(of: $0.range))
    }
    skipped = (numbers + furniture).sorted {
      $0.place.number.lowerBound < $1.place.number.lowerBound
    }
    unread = left.sorted { $0.lowerBound < $1.lowerBound }.map {
      UnreadNumber(place: draft.place(of: $0))
    }
  }

  private static func overlaps(_ ranges: [Range<Int>], _ range: Range<Int>) -> Bool {
    let next = ranges.partitioningIndex { $0.upperBound > range.lowerBound }
    return next < ranges.count && ranges[next].lowerBound < range.upperBound
  }
}

extension Draft {
  /// How much of a clause is quoted on either side of a number: a text without a single comma must
  /// not be copied once for each of its numbers.
  private static let longestQuote = 300

  /// The index of the clause that holds a position; nil in titles and between clauses.
  /// - Complexity: O(log clauses).
  func clause(at position: Int) -> Int? {
    let index = clauses.partitioningIndex { $0.range.upperBound > position }
    guard index < clauses.count, clauses[index].range.lowerBound <= position else { return nil }
    return index
  }

  /// The place of a number: its clause, or the heading or line that it stands in.
  /// - Complexity: O(log clauses).
  func place(of number: Range<Int>) -> Place {
    if let clause = clause(at: number.lowerBound) {
      let range = clauses[clause].range.clamped(
        to: (number.lowerBound - Self.longestQuote)..<(number.upperBound + Self.longestQuote))
      return place(
        of: number, in: range.lowerBound..<max(range.upperBound, number.upperBound),
        heading: sentences[clauses[clause].sentence].heading)
    }
    let next = headings.partitioningIndex { $0.range.lowerBound > number.lowerBound }
    if next > 0, headings[next - 1].range.upperBound > number.lowerBound {
      return place(of: number, in: headings[next - 1].range, heading: next - 1)
    }
    return place(of: number, in: number, heading: nil)
  }

  /// The place of words within a range of clauses.
  func place(of number: Range<Int>, in range: Range<Int>, heading: Int?) -> Place {
    let bytes = text.bytes(number)
    return Place(
      section: heading.map { headings[$0].path } ?? "",
      line: text.source.line(at: bytes.lowerBound),
      range: text.bytes(range), number: bytes, text: text.original(range))
  }

  fileprivate func place(ofFurniture bytes: ByteRange) -> Place {
    Place(
      section: "", line: text.source.line(at: bytes.lowerBound), range: bytes, number: bytes,
      text: text.source[bytes])
  }
}
