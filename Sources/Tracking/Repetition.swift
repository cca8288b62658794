import Diagnostics
public import Facts

/// A sentence of a report that stands in the report before as well, or nearly so.
public struct Repetition: Sendable, Hashable {
  /// How much of it is the same.
  public enum Kind: String, Sendable, CaseIterable {
    /// Word for word, but for blanks and the width of letters.
    case same
    /// Word for word, but for its digits.
    case figures
    /// Nearly word for word.
    case near
  }

  /// How much is the same.
  public let kind: Kind
  /// The sentence.
  public let place: Place
  /// The sentence of the report before.
  public let twin: Place

  /// The words that a person reads for a kind.
  public static func term(of kind: Kind) -> Term {
    let name: Wording =
      switch kind {
      case .same: Wording(english: "word for word", chinese: "一字不差")
      case .figures: Wording(english: "with other figures", chinese: "仅数字不同")
      case .near: Wording(english: "nearly", chinese: "近似")
      }
    return Term(id: kind.rawValue, name: name)
  }
}

/// Finds what a report repeats of the one before.
///
/// Sentences of less than eight letters are left out: every report says 一、概述 and 无. Two are
/// nearly the same from a likeness of 0.75 on, by pairs of letters that count less the more
/// sentences of the two reports hold them; at that score three quarters of what a sentence says of
/// its own stands in the other.
public struct RepetitionFinder {
  private static let leastLetters = 8
  private static let leastLikeness = 0.75

  private let sentences: [ReportSentence]
  private let olds: [ReportSentence]

  /// Prepares a report and the one before.
  public init(in report: Report, before: Report) {
    sentences = Self.sentences(of: report)
    olds = Self.sentences(of: before)
  }

  /// How many sentences the report has.
  public var sentenceCount: Int { sentences.count }

  /// The sentences that are repeated, in text order.
  /// - Complexity: O(sentences of both, multiplied, × letters of a sentence).
  public func repetitions() -> [Repetition] {
    let same = Self.places(olds) { Self.key($0, keepsDigits: true) }
    let figures = Self.places(olds) { Self.key($0, keepsDigits: false) }
    let likeness = Likeness(of: (sentences + olds).map { $0.readings[0] })
    return sentences.compactMap { sentence in
      let place = sentence.place
      if let twin = same[Self.key(place.text, keepsDigits: true)] {
        return Repetition(kind: .same, place: place, twin: twin)
      }
      if let twin = figures[Self.key(place.text, keepsDigits: false)] {
        return Repetition(kind: .figures, place: place, twin: twin)
      }
      return nearest(to: sentence, likeness).map {
        Repetition(kind: .near, place: place, twin: $0)
      }
    }
  }

  private func nearest(to sentence: ReportSentence, _ likeness: Likeness) -> Place? {
    var best: (score: Double, place: Place)?
    for old in olds {
      let score = likeness.score(sentence.readings[0], old.readings[0])
      if score >= Self.leastLikeness, score > best?.score ?? 0 { best = (score, old.place) }
    }
    return best?.place
  }

  private static func places(
    _ sentences: [ReportSentence], key: (String) -> String
  ) -> [String: Place] {
    Dictionary(sentences.map { (key($0.place.text), $0.place) }) { first, _ in first }
  }

  /// A sentence without blanks and widths; its digits become one mark where they do not matter.
  private static func key(_ text: String, keepsDigits: Bool) -> String {
    var key = String.UnicodeScalarView()
    var isInNumber = false
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      let value =
        (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
      let isDigit = (0x30...0x39).contains(value)
      if !isDigit || keepsDigits {
        key.append(Unicode.Scalar(value) ?? scalar)
      } else if !isInNumber {
        key.append("0")
      }
      isInNumber = isDigit
    }
    return String(key)
  }

  private static func sentences(of report: Report) -> [ReportSentence] {
    report.sentences().filter { sentence in
      let letters = sentence.place.text.unicodeScalars.count { $0.properties.isAlphabetic }
      return letters >= leastLetters && !isTitle(sentence.place, of: report)
    }
  }

  /// Whether a sentence is the document's title: the first line, not ended as a sentence is.
  private static func isTitle(_ place: Place, of report: Report) -> Bool {
    let end = place.range.upperBound
    return report.source[0..<place.range.lowerBound].allSatisfy(\.isWhitespace)
      && report.source[end..<end + 3] != "。"
  }
}
