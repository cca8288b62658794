import Facts

/// Lays facts into columns, one row for each figure however often it is stated.
struct FactIndexBuilder {
  /// A row while documents are still being read.
  struct Draft {
    let measure: UInt32
    let organisation: UInt32
    let period: UInt32
    let unitClass: UInt32
    /// Dimension column and cell, by column.
    var cells: [(column: Int, cell: UInt32)]
    var figure: Fact
    var origins: [FactIndex.Origin]
    var rivals: [FactIndex.Origin] = []
    var parent: Int?
    var split: Int?
    var isApart: Bool
  }

  let vocabulary: Vocabulary
  let reports: [Report]
  let histories: [HistoryTable]
  var measures = CodeColumnBuilder(name: "measure")
  var organisations = CodeColumnBuilder(name: "organisation")
  var periodColumn = CodeColumnBuilder(name: "period")
  var periods = [Period(firstMonth: 0, lastMonth: 0)]
  var dimensions: [CodeColumnBuilder] = []
  var dimensionPlaces: [String: Int] = [:]
  var units = CodeDictionary()
  var unitClasses = CodeDictionary()
  var drafts: [Draft] = []
  private var rowsByKey: [[UInt32]: [Int]] = [:]
  /// The row of each fact of the document being read.
  private var rowsOfDocument: [Int] = []

  init(reports: [Report], histories: [HistoryTable], vocabulary: Vocabulary) {
    self.reports = reports
    self.histories = histories
    self.vocabulary = vocabulary
  }

  /// Reads every document and links the parts that it states to what they split.
  /// - Complexity: O(facts).
  mutating func read() {
    let documents = reports.map(\.facts) + histories.map(\.facts)
    for (document, facts) in documents.enumerated() {
      rowsOfDocument = []
      for (index, fact) in facts.enumerated() {
        rowsOfDocument.append(add(fact, from: FactIndex.Origin(document: document, fact: index)))
      }
      link(facts)
    }
  }

  /// Whether a row was first read in a history table, whose rows carry no links.
  func isFromHistory(_ row: Int) -> Bool { drafts[row].origins[0].document >= reports.count }

  /// The row of a fact: that of the same figure where one was stated before, else a new one.
  private mutating func add(_ fact: Fact, from origin: FactIndex.Origin) -> Int {
    let draft = intern(fact, from: origin)
    let key = Self.key(of: draft)
    let known = rowsByKey[key] ?? []
    for row in known where agrees(fact, origin, with: row) {
      merge(fact, from: origin, into: row)
      return row
    }
    for row in known where disputes(fact, origin, with: row) {
      drafts[row].rivals.append(origin)
      return row
    }
    drafts.append(draft)
    rowsByKey[key, default: []].append(drafts.count - 1)
    return drafts.count - 1
  }

  /// Whether a fact states the figure of a row again.
  private func agrees(_ fact: Fact, _ origin: FactIndex.Origin, with row: Int) -> Bool {
    let other = drafts[row].figure
    if fact.role == .part, other.role == .part, drafts[row].origins[0].document == origin.document,
      fact.partOf != other.partOf
    {
      return false
    }
    return fact.valueMax == other.valueMax
      && FactAgreement(fact.value, fact.precision)
        .holds(with: FactAgreement(other.value, other.precision))
  }

  /// Whether a fact states another figure for the thing that a row states.
  ///
  /// Parts without a telling name, and unnamed pieces of a measure whose pieces add up (two batches
  /// of leaflets), may be different things.
  private func disputes(_ fact: Fact, _ origin: FactIndex.Origin, with row: Int) -> Bool {
    let other = drafts[row]
    if fact.role == .repeat { return true }
    guard other.figure.contradicts(fact) else { return false }
    if other.origins[0].document != origin.document { return true }
    if fact.role == .part || other.figure.role == .part { return false }
    let addsOver = vocabulary.measure(fact.measure)?.addsOver ?? []
    return other.figure.speaksOfTheSame(as: fact, vocabulary: vocabulary)
      && (addsOver.isEmpty || addsOver.contains { !fact.coordinates[$0].isEmpty })
  }

  /// Adds a source to a row, and takes over the figure where it is the exact one.
  private mutating func merge(_ fact: Fact, from origin: FactIndex.Origin, into row: Int) {
    drafts[row].origins.append(origin)
    guard drafts[row].figure.precision != .exact, fact.precision == .exact else { return }
    drafts[row].figure.value = fact.value
    drafts[row].figure.precision = .exact
  }

  private static func key(of draft: Draft) -> [UInt32] {
    var key = [draft.measure, draft.organisation, draft.period, draft.unitClass]
    for entry in draft.cells { key += [UInt32(entry.column), entry.cell] }
    return key
  }

  /// Turns the `partOf` of a document's facts into rows.
  private mutating func link(_ facts: [Fact]) {
    for (index, fact) in facts.enumerated() where fact.role == .part {
      guard let target = fact.partOf, facts.indices.contains(target) else { continue }
      let row = rowsOfDocument[index]
      let parent = rowsOfDocument[target]
      guard drafts[row].parent == nil, mayBePart(row, of: parent) else { continue }
      drafts[row].parent = parent
      drafts[row].split = fact.splits.flatMap { dimensionPlaces[$0] }
      drafts[row].isApart = false
    }
  }

  /// Whether a row can be part of another: one frame, one class of units, no ring.
  func mayBePart(_ row: Int, of parent: Int) -> Bool {
    let (a, b) = (drafts[row], drafts[parent])
    guard a.measure == b.measure, a.organisation == b.organisation, a.period == b.period,
      a.unitClass == b.unitClass
    else { return false }
    var next: Int? = parent
    while let place = next {
      if place == row { return false }
      next = drafts[place].parent
    }
    return true
  }
}
