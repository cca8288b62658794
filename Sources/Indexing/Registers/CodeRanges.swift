/// A set of codes as ranges that are sorted, apart from one another and not empty.
struct CodeRanges: Sendable, Hashable {
  private(set) var ranges: [ClosedRange<UInt64>] = []

  /// Joins ranges in any order.
  init(_ ranges: [ClosedRange<UInt64>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound &+ 1 {
        let upper = max(last.upperBound, range.upperBound)
        self.ranges[self.ranges.count - 1] = last.lowerBound...upper
      } else {
        self.ranges.append(range)
      }
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  func contains(_ code: UInt64) -> Bool {
    ranges.contains { $0.contains(code) }
  }

  /// Whether all codes of a range are members.
  func holds(all range: ClosedRange<UInt64>) -> Bool {
    ranges.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  /// Whether any code of a range is a member.
  func holds(anyOf range: ClosedRange<UInt64>) -> Bool {
    ranges.contains { $0.overlaps(range) }
  }
}
