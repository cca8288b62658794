import Facts

/// Finds the period that a report is about: 2011, 2017-H1, 2018-Q2, 2021-07.
///
/// The title says it; else the first sentences; else the heading of the plan, a year before the
/// planned one, or the part of its year before the planned part; else the date of the signature, the year before where signed before July.
struct PeriodFinder {
  private let draft: Draft
  private let text: ReportText

  /// Makes a finder for a draft.
  init(_ draft: Draft) {
    self.draft = draft
    text = draft.text
  }

  /// The period; nil where the text does not tell.
  func period() -> Period? {
    let title = draft.title ?? 0..<0
    let named = years(in: title).first
    if let named { return narrowed(named.year, by: partOfYear(in: named.end..<title.upperBound)) }
    let part = partOfYear(in: title)
    if let year = yearOfOpening() ?? yearOfPlan() ?? yearOfSignature() {
      return narrowed(year.year, by: part ?? year.part)
    }
    return periodOfPublication(part ?? partOfOpening()) ?? yearOfDates().map { .year($0) }
  }

  /// The year that most dates of the text are in, also dates that lost their marks: 20121231日.
  private func yearOfDates() -> Int? {
    var counts: [Int: Int] = [:]
    for skip in draft.skips where skip.kind == .date {
      var year = NumberToken.read(text, at: skip.range.lowerBound)?.small ?? 0
      while year > 9999 { year /= 10 }
      if (1990...2100).contains(year) { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The year before the date of publication in the document's head; the part of a year that the
  /// text names, where it is over by then: 上半年, published 2019-07-12.
  private func periodOfPublication(_ part: ClosedRange<Int>?) -> Period? {
    let head = 0..<min(text.count, 400)
    guard
      let date = draft.skips.first(where: { $0.kind == .date && head.contains($0.range.lowerBound) }
      ),
      let year = NumberToken.read(text, at: date.range.lowerBound), year.length == 4,
      let published = year.small, (1990...2100).contains(published),
      let month = NumberToken.read(text, at: year.range.upperBound + 1)?.small,
      (1...12).contains(month)
    else { return nil }
    if let part { return narrowed(part.upperBound <= month ? published : published - 1, by: part) }
    return .year(month < 7 ? published - 1 : published)
  }

  /// The part of a year that one of the first sentences opens with: 今年上半年.
  private func partOfOpening() -> ClosedRange<Int>? {
    for sentence in draft.sentences.filter({ !$0.isRow }).prefix(4) {
      let opening =
        sentence.range
        .lowerBound..<min(
          sentence.range.upperBound, sentence.range.lowerBound + 10)
      if let part = partOfYear(in: opening) { return part }
    }
    return nil
  }

  private typealias Found = (year: Int, part: ClosedRange<Int>?)

  /// The first year of the first three sentences that is no date and in no bracket or name.
  private func yearOfOpening() -> Found? {
    for sentence in draft.sentences.lazy.filter({ !$0.isRow && !isDate($0) }).prefix(3) {
      // (2009年度) under a title is the year; other years in brackets are those of documents.
      let found = years(in: sentence.range).filter {
        text[$0.end] == "度" || draft.brackets.innermost(around: $0.range) == nil
      }
      if let plain = found.first(where: { text[$0.end] != "月" && !text[$0.end].isDigit }) {
        let near = plain.end..<min(sentence.range.upperBound, plain.end + 5)
        return (plain.year, partOfYear(in: near))
      }
      if let dated = found.first { return (dated.year, nil) }
    }
    return nil
  }

  /// Whether a sentence is nothing but a date, as in a signature, alone or before the office's name.
  private func isDate(_ sentence: Sentence) -> Bool {
    if let date = draft.skips.first(where: { $0.range.lowerBound == sentence.range.lowerBound }),
      date.kind == .date, text[date.range.upperBound - 1] == "日"
    {
      let rest = text.trimmed(date.range.upperBound..<sentence.range.upperBound)
      return rest.isEmpty || OfficeWords.endings.match(text, before: rest.upperBound) != nil
    }
    return isBareDate(sentence)
  }

  private func isBareDate(_ sentence: Sentence) -> Bool {
    sentence.range.count <= 16
      && "日号".unicodeScalars.contains(text[sentence.range.upperBound - 1])
      || sentence.range.count <= 9 && text[sentence.range.upperBound - 1] == "月"
  }

  private func yearOfPlan() -> Found? {
    let plan = draft.planItems.first.flatMap(\.heading).map { draft.headings[$0] }
    guard let plan else { return nil }
    for heading in draft.headings.reversed()
    where heading.extent.contains(plan.range.lowerBound) || heading.range == plan.range {
      // 2018年总结和2019年打算 plans the later one.
      guard let year = years(in: heading.title).last else { continue }
      // 2018年下半年打算 closes the report of that year's first half, 2019年打算 that of 2018.
      let near = year.end..<min(heading.title.upperBound, year.end + 5)
      guard let planned = partOfYear(in: near), planned.count >= 3, planned.lowerBound > 1 else {
        return (year.year - 1, nil)
      }
      return (year.year, 1...(planned.lowerBound - 1))
    }
    return nil
  }

  private func yearOfSignature() -> Found? {
    for sentence in draft.sentences.reversed().prefix(4) {
      guard let last = years(in: sentence.range).last,
        let month = NumberToken.read(text, at: last.end)?.small, (1...12).contains(month)
      else { continue }
      return (month < 7 ? last.year - 1 : last.year, nil)
    }
    return nil
  }

  /// The years of a range, 2011年 or 二〇一一年, each with the position after its 年.
  private func years(in range: Range<Int>) -> [(year: Int, range: Range<Int>, end: Int)] {
    var found: [(year: Int, range: Range<Int>, end: Int)] = []
    var place = range.lowerBound
    while place < range.upperBound {
      guard let token = NumberToken.read(text, at: place) else {
        place += 1
        continue
      }
      place = token.range.upperBound
      let unit = text.skippingBlanks(from: place)
      if token.length == 4, token.isPositional || !token.isChinese, let year = token.small,
        (1990...2100).contains(year), text[unit] == "年"
      {
        found.append((year, token.range, text.skippingBlanks(from: unit + 1)))
      }
    }
    return found
  }

  /// The months of 上半年, 二季度, 前三季度, 7月 or 1-11月 in a range.
  private func partOfYear(in range: Range<Int>) -> ClosedRange<Int>? {
    for place in range where place < text.count {
      if text.has("上半年", at: place) { return 1...6 }
      if text.has("下半年", at: place) { return 7...12 }
      guard !text[place - 1].isDigit, !ChineseNumeral.isNumeral(text[place - 1]),
        let token = NumberToken.read(text, at: place), let first = token.small, first > 0
      else { continue }
      let end = token.range.upperBound
      if text.has("季度", at: end) || text.has("个季度", at: end), first <= 4 {
        return text[place - 1] == "前" ? 1...(first * 3) : (first * 3 - 2)...(first * 3)
      }
      guard first <= 12 else { continue }
      if text[end] == "月" { return first...max(first, lastMonth(after: end)) }
      if "-至—~".unicodeScalars.contains(text[end]), let last = NumberToken.read(text, at: end + 1),
        let month = last.small, first < month, month <= 12, text[last.range.upperBound] == "月"
      {
        return first...month
      }
    }
    return nil
  }

  /// The month that a span of days ends in, which a position after 月 begins: 5月1日至12月31日.
  private func lastMonth(after unit: Int) -> Int {
    guard let day = NumberToken.read(text, at: unit + 1), text[day.range.upperBound] == "日",
      "-至—~".unicodeScalars.contains(text[day.range.upperBound + 1]),
      let last = NumberToken.read(text, at: day.range.upperBound + 2), let month = last.small,
      (1...12).contains(month), text[last.range.upperBound] == "月"
    else { return 0 }
    return month
  }

  private func narrowed(_ year: Int, by months: ClosedRange<Int>?) -> Period {
    guard let months else { return .year(year) }
    return Period(
      firstMonth: year * 12 + months.lowerBound - 1, lastMonth: year * 12 + months.upperBound - 1)
  }
}
