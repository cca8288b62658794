import Synchronization

public import Diagnostics

/// The sentences of the documents, found by the words in them.
///
/// Postings lead from each character, and each pair of neighbours, to the sentences that hold it;
/// a search intersects them and compares what is left. Full-width letters are folded and English
/// is compared without case. The postings are made by the first search, so that loading is free of
/// them; after that nothing changes.
public final class TextIndex: Sendable {
  /// A sentence of a document.
  public struct Sentence: Sendable, Hashable {
    /// The index of the document, in load order.
    public let document: Int
    /// Its bytes, blanks at both ends left out.
    public let range: ByteRange
  }

  /// A sentence that holds the words looked for.
  public struct Hit: Sendable, Hashable {
    /// The sentence.
    public let sentence: Sentence
    /// The bytes of the first occurrence in it.
    public let match: ByteRange
  }

  private let documents: [SourceText]
  private let postings = Mutex<TextPostings?>(nil)

  init(documents: [SourceText]) { self.documents = documents }

  /// The sentences that hold a text, in load and text order; none for a text without characters.
  /// - Complexity: O(sentences that hold the text's rarest pair of characters) after the first use.
  public func hits(of text: String) -> [Hit] {
    let wanted = FoldedText(text).scalars
    guard !wanted.isEmpty else { return [] }
    let postings = postings.withLock { cached in
      if let cached { return cached }
      let made = TextPostings(documents: documents)
      cached = made
      return made
    }
    return postings.candidates(for: wanted).compactMap { sentence in
      let source = documents[sentence.document]
      let folded = FoldedText(source.bytes[sentence.range])
      guard let match = folded.range(of: wanted) else { return nil }
      let start = sentence.range.lowerBound
      return Hit(sentence: sentence, match: start + match.lowerBound..<start + match.upperBound)
    }
  }
}
