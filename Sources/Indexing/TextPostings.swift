import Diagnostics
import Facts

/// Which sentences hold each character and each pair of neighbouring characters.
struct TextPostings: Sendable {
  private let sentences: [TextIndex.Sentence]
  /// Sentences, ascending, by the two scalars of a pair; a single one stands in the low half.
  private let places: [UInt64: [UInt32]]

  /// - Complexity: O(bytes).
  init(documents: [SourceText]) {
    var sentences: [TextIndex.Sentence] = []
    var places: [UInt64: [UInt32]] = [:]
    for (document, source) in documents.enumerated() {
      for range in SentenceCutter.sentences(of: source) {
        let number = UInt32(sentences.count)
        sentences.append(TextIndex.Sentence(document: document, range: range))
        for key in Self.keys(of: FoldedText(source.bytes[range]).scalars) {
          places[key, default: []].append(number)
        }
      }
    }
    self.sentences = sentences
    self.places = places
  }

  /// The sentences that hold every pair of a text, in order.
  func candidates(for wanted: [UInt32]) -> [TextIndex.Sentence] {
    let keys = wanted.count == 1 ? [UInt64(wanted[0])] : Array(Self.pairs(of: wanted))
    var lists: [[UInt32]] = []
    for key in keys {
      guard let list = places[key] else { return [] }
      lists.append(list)
    }
    lists.sort { $0.count < $1.count }
    guard var common = lists.first else { return [] }
    for list in lists.dropFirst() where !common.isEmpty {
      let members = Set(list)
      common = common.filter(members.contains)
    }
    return common.map { sentences[Int($0)] }
  }

  private static func keys(of scalars: [UInt32]) -> Set<UInt64> {
    Set(scalars.lazy.map { UInt64($0) }).union(pairs(of: scalars))
  }

  private static func pairs(of scalars: [UInt32]) -> Set<UInt64> {
    Set(zip(scalars, scalars.dropFirst()).lazy.map { UInt64($0) << 32 | UInt64($1) })
  }
}
