/// What words stand at a place of the text or in a part of it.
extension ReportText {
  /// Whether a word stands at a position.
  func has(_ word: some Collection<Unicode.Scalar>, at position: Int) -> Bool {
    var place = position
    for scalar in word {
      guard self[place] == scalar else { return false }
      place += 1
    }
    return true
  }

  /// Whether a word stands at a position.
  func has(_ word: String, at position: Int) -> Bool { has(word.unicodeScalars, at: position) }

  /// Whether a word ends just before a position.
  func has(_ word: String, before position: Int) -> Bool {
    var place = position
    for scalar in word.unicodeScalars.reversed() {
      place -= 1
      guard self[place] == scalar else { return false }
    }
    return place >= 0
  }

  /// Whether a word stands anywhere in a range.
  func has(_ word: String, in range: Range<Int>) -> Bool { first(word, in: range) != nil }

  /// Whether one of a few words stands at a position.
  func has(oneOf words: [String], at position: Int) -> Bool {
    words.contains { has($0, at: position) }
  }

  /// Whether one of a few words ends just before a position.
  func has(oneOf words: [String], before position: Int) -> Bool {
    words.contains { has($0, before: position) }
  }

  /// Whether one of a few words stands anywhere in a range.
  func has(oneOf words: [String], in range: Range<Int>) -> Bool {
    words.contains { first($0, in: range) != nil }
  }

  /// The first position of a word within a range.
  func first(_ word: String, in range: Range<Int>) -> Int? {
    let length = word.unicodeScalars.count
    guard length > 0, range.count >= length, let head = word.unicodeScalars.first else {
      return nil
    }
    for place in range.lowerBound...(range.upperBound - length)
    where scalars[place] == head && has(word.unicodeScalars, at: place) {
      return place
    }
    return nil
  }

  /// Every position of a word, in text order.
  /// - Complexity: O(scalars).
  func positions(of word: String) -> [Int] {
    var found: [Int] = []
    var start = 0
    while start < count, let place = first(word, in: start..<count) {
      found.append(place)
      start = place + 1
    }
    return found
  }
}
