public import Diagnostics
public import Facts

/// The text of a document, or of a piece of one, with the numbers of its lines, a figure in it marked.
public struct DocumentListing {
  private let document: SourceText
  private let mark: ByteRange?

  /// Lists a document in which a place is marked, where the place is in the document's own bytes.
  public init(_ document: SourceText, marking place: Place) {
    self.document = document
    let isOwn = document[place.range] == place.text && place.range.upperBound > 0
    mark = isOwn ? place.number : nil
  }

  /// The lines, each ended.
  /// - Complexity: O(bytes).
  public func text(style: OutputStyle) -> String {
    let first = document.firstLine
    let numbers = first..<first + document.lineStarts.count
    let width = String(numbers.upperBound - 1).count
    return numbers.map { number in
      let margin = String(repeating: " ", count: width - String(number).count) + String(number)
      return style.dim(margin) + "  " + line(number).painted(style) + "\n"
    }.joined()
  }

  private func line(_ number: Int) -> MarkedText {
    let range = document.range(ofLine: number)
    guard let marked = mark?.clamped(to: range), !marked.isEmpty else {
      return MarkedText(document[range])
    }
    return MarkedText(
      before: document[range.lowerBound..<marked.lowerBound], marked: document[marked],
      after: document[marked.upperBound..<range.upperBound])
  }
}
