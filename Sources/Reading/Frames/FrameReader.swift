import Facts

/// Reads the facts of a draft sentence by sentence, carrying on what the words before have settled.
///
/// A figure takes its measure and dimensions from the words next to it; what those leave open it
/// takes from the sentence so far: 市本级共办理投诉176件,电话投诉56件,处理率100%.
struct FrameReader {
  let draft: Draft
  let words: FieldWords
  let map: CueMap
  /// The sentences that tables have read.
  let tabled: Set<Int>
  /// The place that the reporting office belongs to: 朝阳市; empty where its name has none.
  let home: String
  /// The calendar year that the report is of or lies in.
  let year: Int
  var facts: [FactDraft] = []
  /// What the sentence has settled so far.
  var settled = Settled()

  /// What a sentence has settled so far.
  struct Settled {
    var sentence = 0
    /// How many facts there were before the sentence, and before its paragraph.
    var firstFact = 0
    var firstOfParagraph = 0
    var scope: [String] = []
    var recipients: [Range<Int>] = []
    var outlet: [String] = []
    /// The fact that 其中 opened.
    var container: Int?
    var yearsBack = 0
    /// The group of cases that the rest of the sentence is about: 转办件里.
    var group: String?
  }

  init(_ draft: Draft, words: FieldWords, organisation: String, year: Int, tabled: Set<Int>) {
    self.draft = draft
    self.year = year
    self.tabled = tabled
    self.words = words
    map = CueMap(draft.text, brackets: draft.brackets, index: words.index)
    home = Self.home(of: organisation)
  }

  /// Reads every sentence that is neither plan nor table.
  mutating func readAll() {
    var next = 0
    var paragraph = -1
    for (index, sentence) in draft.sentences.enumerated() {
      if sentence.paragraph != paragraph { settled.firstOfParagraph = facts.count }
      paragraph = sentence.paragraph
      begin(index)
      guard !sentence.isPlan, !sentence.isRow, !tabled.contains(index) else { continue }
      read(sentence, nextQuantity: &next)
    }
  }

  private mutating func begin(_ sentence: Int) {
    let paragraphStart = settled.firstOfParagraph
    settled = Settled()
    settled.sentence = sentence
    settled.firstFact = facts.count
    settled.firstOfParagraph = paragraphStart
  }

  private mutating func read(_ sentence: Sentence, nextQuantity next: inout Int) {
    var listed = sentence.clauses.lowerBound
    for clause in sentence.clauses {
      while next < draft.quantities.count, draft.quantities[next].clause < clause { next += 1 }
      let first = next
      while next < draft.quantities.count, draft.quantities[next].clause == clause { next += 1 }
      guard clause >= listed else { continue }
      noteYear(in: clause)
      noteRecipients(in: clause)
      if first == next { noteGroup(in: clause) }
      if let end = readList(at: clause, quantities: first..<next) {
        listed = end
      } else {
        let before = facts.count
        for segment in draft.segments(of: clause, quantities: draft.quantities[first..<next]) {
          read(segment)
        }
        readImplied(in: clause, figures: before..<facts.count, hasQuantities: first < next)
      }
      if draft.text[draft.clauses[clause].range.upperBound] == ";",
        let container = settled.container, container >= settled.firstFact
      {
        settled.container = nil
      }
    }
  }

  /// 朝阳市 of 朝阳市环境保护局; what follows is the office's business: 市场, 城市, 乡村.
  static func home(of organisation: String) -> String {
    let letters = Array(organisation)
    var end = 0
    var next = 1
    while next < letters.count {
      if next + 1 < letters.count, business.contains(String(letters[next...next + 1])) { break }
      if "省市县区旗州镇乡".contains(letters[next]) { end = next + 1 }
      next += 1
    }
    return String(letters[..<end])
  }

  /// Words of offices' names that begin or end like a place.
  private static let business: Set<String> = [
    "市场", "城市", "城乡", "城镇", "乡村", "乡镇", "区域", "社区", "州际", "区划",
  ]
}

extension FrameReader {
  /// Reads a quantity with its own words.
  mutating func read(_ segment: Segment) {
    let quantity = segment.quantity
    noteContainer(segment)
    if readEarlier(segment) || readNewLevel(segment) { return }
    if quantity.unit == "个百分点", readDifference(segment) { return }
    if quantity.unit == "%" || quantity.unit == "个百分点" { return readRate(segment) }
    if readDifference(segment) || countsNothing(segment) || readBackReference(segment) { return }
    guard let choice = choose(segment) ?? wholeOfKinds(segment),
      !isPartOfTitle(segment, choice: choice.measure),
      choice.isNamed || !leadsOn(segment)
    else { return }
    var fact = draftFact(segment, measure: choice.measure)
    fact.coordinates = coordinates(segment, measure: choice.measure, isNamed: choice.isNamed)
    if isNegated(segment) {
      fact.value = .zero
      fact.implied = .zero
    }
    readMembers(segment, into: &fact)
    settleSum(segment, into: &fact)
    add(fact, segment: segment)
  }

  /// A fact of a segment's quantity without dimensions, of the year that stands right before the
  /// number or else that the sentence is about.
  func draftFact(_ segment: Segment, measure: Int) -> FactDraft {
    let quantity = segment.quantity
    return FactDraft(
      measure: measure, value: quantity.value, valueMax: quantity.valueMax,
      unit: quantity.unit.isEmpty ? words[measure].units.first ?? "" : quantity.unit,
      precision: quantity.precision,
      yearsBack: yearsBack(of: segment) ?? settled.yearsBack, range: range(of: segment),
      number: quantity.number, sentence: settled.sentence,
      isAside: segment.isBracketed,
      container: words[measure].nature == .rate ? nil : container(of: segment))
  }

  /// Adds a fact, once for each receiver where each has the figure: 向市委、市政府各报送60篇.
  private mutating func add(_ fact: FactDraft, segment: Segment) {
    var fact = fact
    if distribute(fact, segment: segment) { return }
    if words.id(fact.measure) == "submissions", !settled.recipients.isEmpty {
      let names = settled.recipients.map(draft.text.folded)
      if isDistributive(segment) {
        for (place, name) in names.enumerated() {
          var own = fact
          own.coordinates["recipient"] = [name]
          if place > 0 { own.range = settled.recipients[place].lowerBound..<fact.range.upperBound }
          facts.append(own)
        }
        return
      }
      fact.coordinates["recipient"] = names
    }
    append(fact)
  }

  /// Adds a fact and settles what the rest of the sentence takes from it.
  mutating func append(_ fact: FactDraft) {
    let scope = fact.coordinates["scope"]
    if !scope.isEmpty { settled.scope = scope }
    let outlet = fact.coordinates["outlet"]
    if !outlet.isEmpty { settled.outlet = outlet }
    facts.append(fact)
  }

  /// The words of a segment with its quantity, up to the clause's end where nothing else follows.
  func range(of segment: Segment) -> Range<Int> {
    var start = segment.before.lowerBound
    while start < segment.quantity.range.lowerBound, draft.text[start].isMark { start += 1 }
    return start..<max(segment.quantity.range.upperBound, segment.after.upperBound)
  }
}
