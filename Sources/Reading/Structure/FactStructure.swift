import Facts

/// Finds how the facts of a document hang together: repeats, totals with their parts, what stands
/// apart.
struct FactStructure {
  private let words: FieldWords
  private let draft: Draft
  private(set) var facts: [FactDraft]

  init(_ facts: [FactDraft], draft: Draft, words: FieldWords) {
    self.facts = facts
    self.draft = draft
    self.words = words
    markRepeats()
    let parts = self.facts.map(PossiblePart.init)
    for total in self.facts.indices { splitTotal(total, parts) }
    markContained()
    shareScope()
    markApart()
  }

  /// What is stated again is a repeat of the first statement.
  private mutating func markRepeats() {
    var first: [FactStatement: Int] = [:]
    for (index, fact) in facts.enumerated() {
      let statement = FactStatement(fact)
      if let earlier = first[statement],
        fact.container == nil || facts[earlier].container == nil
          || fact.isCell != facts[earlier].isCell
      {
        facts[index].role = .repeat
        facts[index].partOf = earlier
      } else {
        first[statement] = index
      }
    }
  }

  /// Finds the parts of a total along one dimension: those of its own sentence, or, where these
  /// split it in no way, the run of the sentences after it that adds up.
  private mutating func splitTotal(_ total: Int, _ parts: [PossiblePart]) {
    guard isCount(total), [.total, .repeat].contains(facts[total].role),
      facts[total].valueMax == nil
    else { return }
    let comparable = comparable(with: total, parts)
    guard !comparable.isEmpty else { return }
    let sentence = facts[total].sentence
    for (place, dimension) in Self.splitting.enumerated()
    where !parts[total].has(place) {
      let split = comparable.filter {
        parts[$0].has(place) && isPart($0, of: total, along: dimension)
      }
      guard !split.isEmpty else { continue }
      let inSentence = distinct(
        split.filter { facts[$0].sentence == sentence }, along: dimension, byFigure: true)
      if adopt(inSentence, total: total, dimension: dimension, mustAddUp: false) { continue }
      let after = distinct(split.filter { facts[$0].sentence > sentence }, along: dimension)
      if adopt(after, total: total, dimension: dimension, mustAddUp: true) { continue }
      let listed = listing(after, of: total)
      if !listed.isEmpty {
        _ = adopt(listed, total: total, dimension: dimension, mustAddUp: false)
      }
    }
  }

  /// 按渠道划分,网站1584条,微博417条,公开栏295条: the next sentence says that it splits the total
  /// before it, and nearly does.
  private func listing(_ after: [Int], of total: Int) -> [Int] {
    guard let first = after.first, facts[first].sentence == facts[total].sentence + 1,
      facts[first].container == nil
    else { return [] }
    let sentence = draft.sentences[facts[first].sentence].range
    let run = after.filter { facts[$0].sentence == facts[first].sentence }
    let sum = run.reduce(Number.zero) { $0 + facts[$1].value }.doubleValue
    let whole = facts[total].value.doubleValue
    guard run.count > 2,
      draft.text.has(oneOf: ["按", "从"], at: sentence.lowerBound),
      sum >= whole * 0.975, sum <= whole * 1.025
    else { return [] }
    return run
  }

  /// Dimensions by which totals are split, and in which order they are tried.
  static let splitting = [
    "channel", "outlet", "outcome", "result", "applicant", "status", "party", "category", "scope",
    "kind", "recipient", "rating",
  ]

  /// The facts near a total that count what it counts, whatever they split it by; few of them, so
  /// that the dimensions need not be asked of every neighbour.
  private func comparable(with total: Int, _ parts: [PossiblePart]) -> [Int] {
    let whole = parts[total]
    return neighbours(of: total).filter { index in
      index != total && parts[index].mayBePart(of: whole)
        && words.areAlike(facts[index].unit, facts[total].unit)
    }
  }

  private func isPart(_ index: Int, of total: Int, along dimension: String) -> Bool {
    let container = facts[index].container
    return facts[index].role == .total && !facts[index].coordinates[dimension].isEmpty
      && (container == nil || container == total || container == facts[total].container)
      && differs(facts[index], from: facts[total], along: dimension)
  }

  /// The first fact of each value; in one sentence, of two lines of telephone both.
  private func distinct(
    _ indices: [Int], along dimension: String, byFigure: Bool = false
  ) -> [Int] {
    var seen: Set<[String]> = []
    return indices.filter { index in
      let figure = byFigure ? [facts[index].value.description] : []
      return seen.insert(facts[index].coordinates[dimension] + figure).inserted
    }
  }

  /// Whether a fact has the total's dimensions and one more; the scope may be left unsaid.
  private func differs(_ fact: FactDraft, from total: FactDraft, along dimension: String) -> Bool {
    // 已办结343件,予以公开96件…: only what is closed has an outcome.
    let ignoresStatus = dimension == "outcome" && total.coordinates["status"] == ["closed"]
    func counts(_ entry: Coordinates.Entry) -> Bool {
      switch entry.dimension {
      case dimension, "scope", "includes", "within": false
      case "status": !ignoresStatus
      // 重复申请1件 is an outcome and its own ground.
      case "ground": dimension != "outcome"
      default: true
      }
    }
    let mine = fact.coordinates.entries.filter(counts)
    let whole = total.coordinates.entries.filter(counts)
    let scope = fact.coordinates["scope"]
    return mine.count == whole.count && mine.allSatisfy(whole.contains)
      && (dimension == "scope" || scope.isEmpty || scope == total.coordinates["scope"])
  }

  private mutating func adopt(
    _ parts: [Int], total: Int, dimension: String, mustAddUp: Bool
  ) -> Bool {
    guard !parts.isEmpty else { return false }
    let parts = wholeList(parts, of: total)
    let sum = parts.reduce(Number.zero) { $0 + facts[$1].value }
    let addsUp = sum == facts[total].value && parts.count > 1
    let follows = parts.allSatisfy { $0 > total }
    let isClaimed =
      follows
      ? isSaidToSplit(parts, total: total, by: dimension) : isSaidToAddUp(parts, sum, total: total)
    guard addsUp || (!mustAddUp && isClaimed) else { return false }
    // What is stated again is split on behalf of the first statement.
    let owner = facts[total].role == .repeat ? facts[total].partOf ?? total : total
    let legal = legalPersons(among: parts, of: owner, along: dimension)
    for part in parts where part != owner {
      facts[part].role = .part
      facts[part].partOf = part == legal || isNaturalPerson(part) ? owner : legal ?? owner
      facts[part].splits = dimension
    }
    return true
  }

  /// 法人16件 beside 企业11件: the kinds of organisations are parts of the legal persons.
  private func legalPersons(among parts: [Int], of owner: Int, along dimension: String) -> Int? {
    guard dimension == "applicant" else { return nil }
    let known = facts.indices.filter { facts[$0].partOf == owner && facts[$0].role == .part }
    return (parts + known).first { facts[$0].coordinates["applicant"] == ["legal_person"] }
  }

  private func isNaturalPerson(_ part: Int) -> Bool {
    facts[part].coordinates["applicant"] == ["natural_person"]
  }

  /// Whether the text puts the parts under the total: 其中, brackets, two parts and more, or one by
  /// rating, which nothing but cases counted before can have: 24件,五星6件.
  private func isSaidToSplit(_ parts: [Int], total: Int, by dimension: String) -> Bool {
    parts.contains { facts[$0].container == total } || parts.count > 1
      || dimension == "rating"
  }

  /// The figures before a semicolon where they make up a total already: of 500条,其中网站450条、公告栏50条;
  /// 微博转发310条 the last is no part.
  private func wholeList(_ parts: [Int], of total: Int) -> [Int] {
    guard parts.count > 2, parts.allSatisfy({ $0 > total }) else { return parts }
    var sum = Number.zero
    for (place, part) in parts.enumerated().dropLast() {
      sum = sum + facts[part].value
      guard place > 0, sum == facts[total].value else { continue }
      let end = facts[part].number.upperBound
      let next = facts[parts[place + 1]].number.lowerBound
      if end < next, draft.text.has(";", in: end..<next) { return Array(parts[...place]) }
    }
    return parts
  }

  /// Whether the text adds up the figures before a total, 来电40件、来信12件,合计60件, though they
  /// give another sum; one far from it is of other figures.
  private func isSaidToAddUp(_ parts: [Int], _ sum: Number, total: Int) -> Bool {
    guard parts.count > 1, parts.allSatisfy({ $0 < total }) else { return false }
    let fact = facts[total]
    let (stated, found) = (fact.value.doubleValue, sum.doubleValue)
    guard found >= stated * 0.8, found <= stated * 1.25 else { return false }
    let before = fact.range.lowerBound..<max(fact.range.lowerBound, fact.number.lowerBound)
    return Self.additions.contains { draft.text.first($0, in: before) != nil }
  }

  private static let additions = ["合计", "共计", "总计", "总共"]

  /// What 其中 puts under a figure is a part of it even if it stands alone.
  private mutating func markContained() {
    for index in facts.indices {
      guard facts[index].role == .total, let container = facts[index].container, container != index,
        facts[container].measure == facts[index].measure,
        words.areAlike(facts[container].unit, facts[index].unit),
        facts[index].value <= facts[container].value,
        let dimension = (Self.splitting + ["min_views"]).first(where: {
          !facts[index].coordinates[$0].isEmpty
            && facts[index].coordinates[$0] != facts[container].coordinates[$0]
        })
      else { continue }
      facts[index].role = .part
      facts[index].partOf = container
      facts[index].splits = dimension
    }
  }

  /// Parts lie within their total's scope.
  private mutating func shareScope() {
    for index in facts.indices where facts[index].role == .part {
      guard let total = facts[index].partOf, facts[index].coordinates["scope"].isEmpty,
        facts[index].splits != "scope"
      else { continue }
      facts[index].coordinates["scope"] = facts[total].coordinates["scope"]
    }
  }

  /// Beside a total that is split along a dimension, other figures along it stand apart.
  private mutating func markApart() {
    var split: Set<Split> = []
    var owners: [Int: Set<String>] = [:]
    for fact in facts where fact.role == .part {
      guard let dimension = fact.splits, let total = fact.partOf else { continue }
      split.insert(self.split(fact, along: dimension))
      owners[total, default: []].insert(dimension)
    }
    for index in facts.indices where facts[index].role == .total {
      let fact = facts[index]
      guard isCount(index), fact.coordinates["delta"].isEmpty, fact.coordinates["status"].isEmpty
      else { continue }
      let isBeside = fact.coordinates.dimensions.contains {
        split.contains(self.split(fact, along: $0)) && !(owners[index]?.contains($0) ?? false)
      }
      if isBeside { facts[index].role = .apart }
    }
  }

  /// What is split along a dimension somewhere.
  private struct Split: Hashable {
    let measure: Int
    let unit: String
    let yearsBack: Int
    let dimension: String
  }

  private func split(_ fact: FactDraft, along dimension: String) -> Split {
    Split(
      measure: fact.measure, unit: words.vocabulary.unitClass(of: fact.unit)?.id ?? fact.unit,
      yearsBack: fact.yearsBack, dimension: dimension)
  }

  /// The facts of a total's section that are near enough to split it.
  private func neighbours(of total: Int) -> Range<Int> {
    let section = heading(facts[total])
    var start = total
    while start > 0, total - start < Self.reach, heading(facts[start - 1]) == section {
      start -= 1
    }
    var end = total + 1
    while end < facts.count, end - total < Self.reach, heading(facts[end]) == section {
      end += 1
    }
    return start..<end
  }

  /// How many facts away parts are looked for, which keeps a text of one endless paragraph linear.
  private static let reach = 100

  private func isCount(_ index: Int) -> Bool { words[facts[index].measure].nature != .rate }

  private func heading(_ fact: FactDraft) -> Int? { draft.sentences[fact.sentence].heading }
}
