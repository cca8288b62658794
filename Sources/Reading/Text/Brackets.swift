/// The pairs of brackets and quotes of a text: () “” 《》 and their kin.
///
/// A pair never reaches over a line break; a mark without its twin is no bracket.
struct Brackets: Sendable {
  /// The pairs, marks included, in the order in which they open.
  let pairs: [Range<Int>]
  /// Whether a pair opens at each position: asked at every scalar, where a search would be slow.
  private let opensPair: [Bool]

  /// A pair longer than this is a mark without its twin: no name and no aside is so long.
  private static let longest = 400

  /// Pairs the marks of a text.
  /// - Complexity: O(scalars).
  init(_ scalars: [Unicode.Scalar]) {
    var pairs: [Range<Int>] = []
    var open: [(mark: Unicode.Scalar, position: Int)] = []
    for (position, scalar) in scalars.enumerated() {
      if scalar == "\n" {
        open.removeAll(keepingCapacity: true)
      } else if scalar == "\"" || Self.opening(of: scalar) != nil {
        let mark = Self.opening(of: scalar) ?? scalar
        if let twin = open.lastIndex(where: { $0.mark == mark }) {
          let start = open[twin].position
          if position - start < Self.longest { pairs.append(start..<(position + 1)) }
          open.removeSubrange(twin...)
        } else if scalar == "\"" {
          open.append((scalar, position))
        }
      } else if Self.opens(scalar) {
        // A line of nothing but opening marks must not make the search above quadratic.
        if open.count > 16 { open.removeFirst() }
        open.append((scalar, position))
      }
    }
    self.pairs = pairs.sorted { $0.lowerBound < $1.lowerBound }
    var opensPair = Array(repeating: false, count: scalars.count)
    for pair in pairs { opensPair[pair.lowerBound] = true }
    self.opensPair = opensPair
  }

  /// The pair that opens at a position.
  /// - Complexity: O(log pairs).
  func pair(openingAt position: Int) -> Range<Int>? {
    guard position >= 0, position < opensPair.count, opensPair[position] else { return nil }
    return pairs[firstIndex(openingAtOrAfter: position)]
  }

  /// The innermost pair around a range, its marks outside the range.
  /// - Complexity: O(log pairs + pairs that open close before the range).
  func innermost(around range: Range<Int>) -> Range<Int>? {
    var index = firstIndex(openingAtOrAfter: range.lowerBound) - 1
    var steps = 0
    while index >= 0, steps < 24, pairs[index].lowerBound > range.lowerBound - Self.longest {
      if pairs[index].upperBound > range.upperBound { return pairs[index] }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func firstIndex(openingAtOrAfter position: Int) -> Int {
    pairs.partitioningIndex { $0.lowerBound >= position }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "“", "‘", "《", "〈", "「", "『", "【", "[", "〔": true
    default: false
    }
  }

  private static func opening(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case ")": "("
    case "”": "“"
    case "’": "‘"
    case "》": "《"
    case "〉": "〈"
    case "」": "「"
    case "』": "『"
    case "】": "【"
    case "]": "["
    case "〕": "〔"
    default: nil
    }
  }
}
