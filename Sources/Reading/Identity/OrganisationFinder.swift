import Facts

/// Finds the office that reports: 朝阳市环境保护局, though the text says 市环保局 and 我局.
///
/// The title's opening words say it; else the head's 发文机构; else the signature; else the office
/// that one of the first sentences begins with; else the one that the text names most often, its
/// short form written out and put behind its place.
struct OrganisationFinder {
  let draft: Draft
  let text: ReportText

  /// Makes a finder for a draft.
  init(_ draft: Draft) {
    self.draft = draft
    text = draft.text
  }

  /// The office's full name; nil where the text does not tell.
  func organisation() -> String? {
    let opening = openingOfTitle()
    if let opening, let office = office(opening) { return placed(office, named: opening) }
    if let following = wordsAfterYearOfTitle(), let office = office(following) {
      return placed(office, named: following)
    }
    if let publisher = publisher() {
      // 信息来源:区城管局办公室: of no place that the label names, so the text is asked first.
      if namesPlace(publisher) { return publisher }
      if let opening, let place = place(opening), let office = officeOfPlace(place) {
        return office
      }
      return officeOfOpening() ?? publisher
    }
    if let opening, let place = place(opening), let office = officeOfPlace(place) { return office }
    return signature() ?? officeOfOpening() ?? mostNamedOffice() ?? officeOfFirstPlace()
  }

  /// Whether a name has a place with a name of its own in it: 灵江区…, and not 区….
  private func namesPlace(_ name: String) -> Bool {
    name.dropFirst(2).contains { OfficeWords.placeEndings.contains($0) }
  }

  /// An office as the title names it or, where that leaves out the place, as the text does.
  private func placed(_ office: String, named range: Range<Int>) -> String {
    guard OfficeWords.places.first(in: range, of: text) == nil else { return office }
    return signature() ?? officeOfOpening() ?? office
  }

  /// The words of the title before its year or its subject.
  private func openingOfTitle() -> Range<Int>? {
    guard let title = draft.title else { return nil }
    var end = title.lowerBound
    while end < title.upperBound, !subjects.contains(where: { text.has($0, at: end) }),
      !startsYear(at: end)
    {
      end += 1
    }
    let start = text.has("关于", at: title.lowerBound) ? title.lowerBound + 2 : title.lowerBound
    let opening = text.trimmed(start..<max(start, end))
    return opening.count >= 2 && end < title.upperBound ? opening : nil
  }

  /// The words between a title's year and its subject: 2012年度石桥市水务局政府信息公开年度报告.
  private func wordsAfterYearOfTitle() -> Range<Int>? {
    guard let title = draft.title,
      let year = NumberToken.read(text, at: title.lowerBound), startsYear(at: title.lowerBound)
    else { return nil }
    var start = text.skippingBlanks(from: year.range.upperBound)
    while start < title.upperBound, text[start] == "年" || text[start] == "度" { start += 1 }
    var end = start
    while end < title.upperBound, !subjects.contains(where: { text.has($0, at: end) }) { end += 1 }
    return end < title.upperBound && end > start ? start..<end : nil
  }

  private let subjects = [
    "政府信息公开", "政务公开", "信息公开", "办事公开", "依法", "年度", "工作总结", "关于", "主动公开", "依申请公开", "上半年",
    "下半年", "第一季度", "检务公开", "审务公开", "司法公开", "警务公开", "校务公开", "院务公开", "村务公开", "党务公开",
  ]

  func startsYear(at position: Int) -> Bool {
    guard !text[position - 1].isDigit, let token = NumberToken.read(text, at: position),
      token.length == 4
    else { return false }
    return token.isPositional || !token.isChinese
  }

  /// The full name in a range that ends like an office.
  func office(_ range: Range<Int>) -> String? {
    let (range, other) = partedAtBracket(range)
    // A hotline's name holds its number: 青河市12345政务服务便民热线.
    let isHotline = text.has("热线", in: range)
    guard
      text.has("热线", before: range.upperBound)
        || OfficeWords.endings.match(text, before: range.upperBound) != nil,
      OfficeWords.places.match(text, before: range.upperBound) == nil,
      text.scalars[range].allSatisfy({ $0.isHan || $0.isBlankOrBreak || isHotline && $0.isDigit })
    else { return nil }
    return Self.writtenOut(text.folded(range).filter { !$0.isWhitespace }) + text.folded(other)
  }

  /// A name and the bracket that ends it, as in 档案局(馆), where one office has two name plates.
  private func partedAtBracket(_ range: Range<Int>) -> (name: Range<Int>, bracket: Range<Int>) {
    let bare = (range, range.upperBound..<range.upperBound)
    guard text[range.upperBound - 1] == ")",
      let open = text.scalars[range].lastIndex(of: "("),
      text.scalars[open + 1..<range.upperBound - 1].allSatisfy(\.isHan)
    else { return bare }
    return (range.lowerBound..<open, open..<range.upperBound)
  }

  /// A name with its short form written out: 朝阳市环保局 is 朝阳市环境保护局.
  private static func writtenOut(_ name: String) -> String {
    for (word, full) in OfficeWords.names + OfficeWords.shortEndings where name.hasSuffix(word) {
      // 城市管理和综合执法局 is a name of its own, not a short one behind a place.
      let place = name.dropLast(word.count)
      // A street is a place itself: 城关街道办.
      if let last = place.last, !OfficeWords.placeEndings.contains(last), !word.hasPrefix("街道") {
        continue
      }
      return place + full
    }
    return name
  }

  /// The name of a place that a range is: 临川湾市.
  private func place(_ range: Range<Int>) -> Range<Int>? {
    OfficeWords.places.match(text, before: range.upperBound) != nil ? range : nil
  }

  /// The office of a place that its title leaves out: by the field of work that the title names,
  /// where the text speaks of a bureau, else the government.
  private func officeOfPlace(_ place: Range<Int>) -> String? {
    let name = OfficePlace.fullest(text.folded(place).filter { !$0.isWhitespace }, in: text)
    if let title = draft.title, !name.hasSuffix("镇"), !name.hasSuffix("乡") {
      for (word, full) in OfficeWords.fields
      where text.has(word, in: place.upperBound..<title.upperBound) {
        return name + full
      }
    }
    if name.hasSuffix("街道") { return name + "办事处" }
    if speaksOfBureau() { return mostNamedOffice() }
    return name + "人民政府"
  }

  private func speaksOfBureau() -> Bool {
    text.has("我局", in: 0..<text.count) || text.has("本局", in: 0..<text.count)
  }

  /// The name after 发文机构: in the document's head.
  private func publisher() -> String? {
    let head = 0..<min(text.count, 600)
    guard let label = OfficeWords.publisherLabels.first(in: head, of: text) else { return nil }
    var start = label.upperBound
    while text[start] == ":" || text[start] == "|" || text[start].isBlank { start += 1 }
    var end = start
    while end < text.count, text[end].isHan { end += 1 }
    return end - start >= 4 ? office(start..<end) : nil
  }

  /// The office named in the last lines, before the date.
  private func signature() -> String? {
    for sentence in draft.sentences.reversed().prefix(3) {
      var end = sentence.range.lowerBound
      while end < sentence.range.upperBound, text[end].isHan, !startsYear(at: end) { end += 1 }
      let name = sentence.range.lowerBound..<end
      let rest = text.trimmed(end..<sentence.range.upperBound)
      let isSigned = rest.isEmpty || startsYear(at: rest.lowerBound)
      if isSigned, (4...24).contains(name.count), let office = office(name),
        OfficeWords.places.first(in: name, of: text) != nil
      {
        return office
      }
    }
    return nil
  }

  /// The office that the text names most often, behind the place that it is most often named with.
  private func mostNamedOffice() -> String? {
    guard let most = mentions(from: salutation()?.upperBound ?? 0),
      let place = OfficePlace.likeliest(most.places)
    else { return nil }
    return place + most.office
  }

  /// The last resort: the office that the text names at all, else the government, of the place that
  /// it names first.
  private func officeOfFirstPlace() -> String? {
    guard let place = OfficePlace.first(in: text) else { return nil }
    if let most = mentions(from: 0) { return place + superior(of: most.office, in: place) }
    return speaksOfBureau() ? nil : place + "人民政府"
  }

  /// The office most often named from a position on, with the places written before its name.
  private func mentions(from start: Int) -> (office: String, places: [OfficePlace])? {
    var mentions: [String: [OfficePlace]] = [:]
    var place = start
    while place < text.count {
      // Nearly every place is told from a name by its first scalar.
      guard Self.words.match(text, at: place) != nil,
        let name = Self.names[text[place]]?.first(where: { text.has($0.word, at: place) })
      else {
        place += 1
        continue
      }
      mentions[name.full, default: []].append(OfficePlace(text, before: place))
      place += name.word.count
    }
    return mentions.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
      .map { (office: $0.key, places: $0.value) }
  }

  /// The office of a city that addresses those of its districts and counties: above every 发改局
  /// stands a 发展和改革委员会.
  private func superior(of office: String, in place: String) -> String {
    guard let salutation = salutation(), place.hasSuffix("市"),
      text.has(oneOf: ["各区县", "各县区", "各县(", "各区(", "各县市"], in: salutation)
    else { return office }
    return OfficeWords.superiors[office] ?? office
  }

  /// The line that names the addressee, as 各区县发改局 and a colon do.
  func salutation() -> Range<Int>? {
    draft.sentences.prefix(3).first {
      text[$0.range.upperBound - 1] == ":" && $0.clauses.count == 1
    }?.range
  }

  private static let words = WordTable(OfficeWords.names.map(\.word).joined(separator: " "))

  /// The names of offices by their first scalar, the longest first.
  private static let names: [Unicode.Scalar: [(word: [Unicode.Scalar], full: String)]] = {
    var names: [Unicode.Scalar: [(word: [Unicode.Scalar], full: String)]] = [:]
    for (word, full) in OfficeWords.names {
      guard let first = word.unicodeScalars.first else { continue }
      names[first, default: []].append((Array(word.unicodeScalars), full))
    }
    return names.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }()
}
