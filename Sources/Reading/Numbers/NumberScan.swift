import Facts

/// Every number of a text, as a quantity or as something that is surely no figure.
///
/// One pass over the scalars. Rules for codes, dates and references look first; what none of them
/// takes is a quantity with its marks and unit.
struct NumberScan {
  /// What may be a figure, in text order; clauses are not known yet.
  private(set) var quantities: [Quantity] = []
  /// What is surely none.
  private(set) var skips: [Skip] = []
  /// Digits that make no readable number.
  private(set) var unreadable: [Range<Int>] = []

  private let text: ReportText
  private let brackets: Brackets
  private var place = 0
  /// Where the name ends that the scan is in: inside 《》 and short quotes no number is a figure.
  private var nameEnd = 0

  /// Quotes longer than this hold a sentence, not a name.
  private static let longestQuotedName = 26

  /// Scans a text.
  /// - Parameters:
  ///   - text: The text.
  ///   - brackets: Its brackets and quotes.
  ///   - labels: The numbering of headings, which is skipped, in text order.
  /// - Complexity: O(scalars).
  init(_ text: ReportText, brackets: Brackets, labels: [Range<Int>]) {
    self.text = text
    self.brackets = brackets
    var nextLabel = 0
    while place < text.count {
      let start = place
      while nextLabel < labels.count, labels[nextLabel].lowerBound < start { nextLabel += 1 }
      if nextLabel < labels.count, labels[nextLabel].lowerBound == start {
        skip(labels[nextLabel], as: .ordinal)
      } else {
        step()
      }
      precondition(place > start, "the scan of numbers stands still")
    }
    SkipContext.apply(to: &quantities, skips: &skips, text: text)
  }

  /// The value of the number that a range begins with, 万 multiplied out; nil where it has none.
  static func value(of text: ReportText, in range: Range<Int>) -> Number? {
    let start = range.first { text[$0].isDigit || ChineseNumeral.isNumeral(text[$0]) }
    guard let start, let token = NumberToken.read(text, at: start) else { return nil }
    return QuantityReader.read(text, token: token)?.value ?? token.value
  }

  private mutating func step() {
    let scalar = text[place]
    if scalar.isDigit {
      readDigits()
    } else if scalar.isLatin {
      readCode()
    } else if scalar.value < 0x80 {
      place += 1
    } else if opensName(scalar), let pair = brackets.pair(openingAt: place) {
      if scalar == "《" || pair.count <= Self.longestQuotedName + 2 {
        nameEnd = max(nameEnd, pair.upperBound)
      }
      place += 1
    } else if ChineseNumeral.isNumeral(scalar) {
      readNumeral()
    } else if scalar == "半" || scalar == "几" || scalar == "数" {
      readHalf()
    } else {
      place += 1
    }
  }

  private func opensName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "《" || scalar == "“" || scalar == "‘" || scalar == "「" || scalar == "〈"
  }

  private mutating func skip(_ range: Range<Int>, as kind: NumberKind) {
    skips.append(Skip(range: range, kind: place < nameEnd && kind != .date ? .name : kind))
    place = range.upperBound
  }

  /// A run of letters, digits and joints that begins with a letter: LGZ-2013-004, PM2.5, a URL.
  private mutating func readCode() {
    let start = place
    // 手机APP149件: the figure is not the name's.
    if text.has(oneOf: ["APP", "App", "app"], at: start), text[start + 3].isDigit {
      place = start + 3
      return
    }
    while text[place].isLatin || text[place].isDigit || isJoint(at: place) { place += 1 }
    let code = start..<place
    if text.scalars[code].contains(where: \.isDigit) {
      skip(code, as: text.scalars[code].contains("-") ? .documentNumber : .name)
    }
  }

  private func isJoint(at place: Int) -> Bool {
    "-_./:@&=?%#+~".unicodeScalars.contains(text[place])
      && (text[place + 1].isLatin || text[place + 1].isDigit || text[place + 1] == "/")
  }

  private mutating func readDigits() {
    guard let token = NumberToken.read(text, at: place) else {
      place += 1
      return
    }
    if isAlone(token.range), place >= nameEnd {
      add(QuantityReader.read(text, token: token), else: token.range)
    } else if let skipped = CodeRules.match(text, token: token)
      ?? DateRules.match(text, token: token) ?? ReferenceRules.match(text, token: token)
    {
      skip(skipped.range, as: skipped.kind)
    } else if place < nameEnd {
      skip(token.range, as: .name)
    } else {
      add(QuantityReader.read(text, token: token), else: token.range)
    }
  }

  private mutating func readNumeral() {
    let word = place < nameEnd ? nil : ReferenceRules.ordinaryWord(text, around: place)
    let name = ReferenceRules.name(text, around: place)
    if let word, word.count > name?.count ?? 0 {
      place = word.upperBound
      return
    }
    if let name {
      skip(max(name.lowerBound, place)..<name.upperBound, as: .name)
      return
    }
    guard let token = NumberToken.read(text, at: place) else {
      place += 1
      return
    }
    if let skipped = DateRules.match(text, token: token)
      ?? ReferenceRules.match(text, token: token)
    {
      skip(skipped.range, as: skipped.kind)
    } else if place < nameEnd {
      skip(token.range, as: .name)
    } else if let quantity = QuantityReader.read(text, token: token) {
      add(quantity, else: token.range)
    } else if token.value == nil {
      add(nil, else: token.range)
    } else {
      // 三审, 两委: a numeral that counts the words it stands in. 一 alone counts nothing.
      let isOne = token.length == 1 && (text[place] == "一" || isFormal(text[place]))
      let isZero = token.value == .zero || ChineseNumeral.isScale(text.scalars[token.range])
      if isOne || isZero {
        place = token.range.upperBound
      } else {
        skip(token.range, as: .quantifier)
      }
    }
  }

  /// Whether a numeral is one of those that cheques are written in; alone they are words.
  private func isFormal(_ scalar: Unicode.Scalar) -> Bool {
    "壹贰叁肆伍陆柒捌玖拾佰仟".unicodeScalars.contains(scalar)
  }

  private mutating func readHalf() {
    if place >= nameEnd, let quantity = QuantityReader.readHalf(text, at: place) {
      add(quantity, else: place..<(place + 1))
    } else {
      place += 1
    }
  }

  private mutating func add(_ quantity: Quantity?, else token: Range<Int>) {
    if let quantity {
      quantities.append(quantity)
      place = max(quantity.range.upperBound, token.upperBound)
    } else {
      unreadable.append(token)
      place = token.upperBound
    }
  }

  /// Whether a number is all that stands in its line or table cell.
  private func isAlone(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound - 1
    while text[start] == " " { start -= 1 }
    var end = range.upperBound
    while text[end] == " " || text[end] == "\r" { end += 1 }
    return Self.isEdge(text[start]) && Self.isEdge(text[end])
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "|" || scalar == "\t" || scalar == "\0"
  }
}
