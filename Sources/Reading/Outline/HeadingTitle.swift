/// The title that follows a heading's label, if one does.
enum HeadingTitle {
  /// A first sentence longer than this is part of the paragraph.
  private static let longestSentence = 24
  /// A line longer than this is no title.
  private static let longestLine = 50

  /// Finds the title in the words after a label.
  /// - Returns: The title without its end mark, empty where the label runs into its paragraph, and
  ///   where the heading ends.
  static func find(
    _ text: ReportText, label: HeadingLabel, rest: Range<Int>, brackets: Brackets,
    nextLine: Range<Int>?
  ) -> (range: Range<Int>, end: Int) {
    let none = (label.range.upperBound..<label.range.upperBound, label.range.upperBound)
    let words = text.trimmed(rest)
    guard !words.isEmpty else {
      // The number stands on a line of its own: the title is the next line.
      guard let nextLine, isWholeLineTitle(nextLine, of: text, brackets: brackets),
        HeadingLabel.read(text.scalars, in: nextLine) == nil
      else { return none }
      return (nextLine, nextLine.upperBound)
    }
    if let stop = sentenceEnd(in: words, of: text, brackets: brackets) {
      let sentence = words.lowerBound..<stop
      let isFollowed = stop + 1 < words.upperBound || announces(sentence, of: text)
      guard isFollowed, isShortSentence(sentence, of: text) else { return none }
      return (sentence, stop + 1)
    }
    guard isWholeLineTitle(words, of: text, brackets: brackets) else { return none }
    var title = words
    while let last = title.last, text[last].isDigit || text[last] == ":" || text[last].isBlank {
      title = title.lowerBound..<last
    }
    return title.isEmpty ? none : (title, words.upperBound)
  }

  /// 八、2021年打算。(一)…: a title even where the next label follows right behind it.
  private static func announces(_ sentence: Range<Int>, of text: ReportText) -> Bool {
    let isAhead =
      PlanWords.heading.occurs(in: sentence, of: text)
      || NumberToken.read(text, at: sentence.lowerBound)?.length == 4
      || text.has("下半年", at: sentence.lowerBound)
    return isAhead
      && (text.has("打算", before: sentence.upperBound) || text.has("安排", before: sentence.upperBound)
        || text.has("计划", before: sentence.upperBound)
        || text.has("思路", before: sentence.upperBound))
  }

  /// Where the first sentence of a range ends.
  static func sentenceEnd(
    in range: Range<Int>, of text: ReportText, brackets: Brackets
  ) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      if let pair = brackets.pair(openingAt: place) {
        place = pair.upperBound
      } else if text[place] == "。" {
        return place
      } else {
        place += 1
      }
    }
    return nil
  }

  /// Whether a sentence is short and plain enough to name what follows, as 健全组织 is.
  static func isShortSentence(_ range: Range<Int>, of text: ReportText) -> Bool {
    range.count >= 2 && range.count <= longestSentence && !hasCount(range, of: text)
      && !text.scalars[range].contains { $0 == "," || $0 == ";" || $0 == ":" }
  }

  private static func isWholeLineTitle(
    _ range: Range<Int>, of text: ReportText, brackets: Brackets
  ) -> Bool {
    guard range.count <= longestLine, let last = range.last,
      text[range.lowerBound].isHan
        || text[range.lowerBound].isDigit || text[range.lowerBound] == "“"
        || text[range.lowerBound] == "《"
    else { return false }
    switch text[last] {
    case "。", ";", ",", "、", "!", "?": return false
    default: return !hasCount(range, of: text)
    }
  }

  /// Whether a range holds digits with a unit that is not a year: 437条 and not 2012年.
  private static func hasCount(_ range: Range<Int>, of text: ReportText) -> Bool {
    var place = range.lowerBound
    while place < range.upperBound {
      guard text[place].isDigit else {
        place += 1
        continue
      }
      let start = place
      while place < range.upperBound, text[place].isDigit { place += 1 }
      let unit = text.skippingBlanks(from: place)
      let isYear = place - start == 4 && text[unit] == "年"
      if !isYear, unit < range.upperBound, text[unit].isHan || text[unit] == "%" { return true }
    }
    return false
  }
}
