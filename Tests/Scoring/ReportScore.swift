/// What a reader got right of one report.
public struct ReportScore: Sendable {
  /// The levels at which facts are compared, each stricter than or beside the one before.
  public enum Level: String, CaseIterable, Sendable {
    /// Measure and value.
    case value = "measure + value"
    /// And the core dimensions.
    case core = "core dims"
    /// And every dimension.
    case all = "all dims"
    /// Measure, value and precision.
    case precision
  }

  /// Facts at each level.
  public private(set) var facts: [Level: Tally] = [:]
  /// Inexact facts of the gold, and those whose mark was read.
  public private(set) var marks = Tally()
  /// Items of the plan.
  public private(set) var plan = Tally()
  /// Contradictions.
  public private(set) var contradictions = Tally()
  /// Numbers that are no facts; `right` counts those wrongly read as facts.
  public private(set) var distractors = Tally()

  /// Scores what was read of a report.
  public init(gold: GoldReport, read: GoldReport) {
    let golden = gold.facts.flatMap(ScoredFact.facts)
    let found = read.facts.flatMap(ScoredFact.facts)
    scoreFacts(golden, found, gold: gold)
    plan = PlanScore.tally(gold: gold.plan, read: read.plan)
    contradictions = ContradictionScore.tally(gold: gold.identities, read: read.identities)
  }

  private mutating func scoreFacts(
    _ gold: [ScoredFact], _ read: [ScoredFact], gold report: GoldReport
  ) {
    let required = gold.filter { !$0.isOptional }
    let optional = gold.filter(\.isOptional)
    let neutral = NumberedWords(report.neutral)
    for level in Level.allCases {
      let pairs = FactMatching(required, read, where: level.fits).pairs
      let used = Set(pairs.values)
      let left = read.indices.filter { !used.contains($0) }.map { read[$0] }
      let excused = Set(FactMatching(optional, left) { _, _ in true }.pairs.values)
      let wrong = left.indices.filter { !excused.contains($0) && !neutral.hold(left[$0]) }
        .map { left[$0] }
      facts[level] = Tally(
        right: pairs.count, gold: required.count, given: pairs.count + wrong.count)
      if level == .value { scoreDistractors(wrong, gold: gold, report: report) }
      if level == .precision {
        let inexact = required.indices.filter { required[$0].precision != "exact" }
        let marked = inexact.filter { pairs[$0] != nil }.count
        marks = Tally(right: marked, gold: inexact.count, given: marked)
      }
    }
  }

  private mutating func scoreDistractors(
    _ wrong: [ScoredFact], gold: [ScoredFact], report: GoldReport
  ) {
    let words = NumberedWords(report.distractors)
    var hits: Set<Int> = []
    for fact in wrong where !fact.text.isEmpty {
      let isFigure = gold.contains {
        abs($0.value) == abs(fact.value)
          && (Likeness.contains(fact.text, $0.text) || Likeness.contains($0.text, fact.text))
      }
      if !isFigure, let hit = words.first(holding: fact) { hits.insert(hit) }
    }
    distractors = Tally(right: hits.count, gold: report.distractors.count, given: hits.count)
  }
}

extension ReportScore.Level {
  /// Whether a read fact of a gold fact's measure and value is right at this level.
  func fits(_ gold: ScoredFact, _ read: ScoredFact) -> Bool {
    switch self {
    case .value: true
    case .core: gold.agrees(with: read, keys: ScoredFact.core)
    case .all: gold.agrees(with: read)
    case .precision: gold.precision == read.precision
    }
  }
}

/// Words with numbers in them, to be looked for in facts.
private struct NumberedWords {
  private let words: [(text: [Character], values: [Double])]

  init(_ words: [GoldReport.Words]) {
    self.words = words.map { (Likeness.bare($0.text), $0.values) }
  }

  func hold(_ fact: ScoredFact) -> Bool { first(holding: fact, orTextless: true) != nil }

  func first(holding fact: ScoredFact, orTextless: Bool = false) -> Int? {
    words.firstIndex { word in
      word.values.contains(fact.value)
        && (orTextless && fact.text.isEmpty || Likeness.contains(fact.text, word.text)
          || Likeness.contains(word.text, fact.text))
    }
  }
}
