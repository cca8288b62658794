import Facts

/// Weighs the measures that a quantity may be a figure of.
///
/// A measure counts only if it takes the quantity's unit. Its words weigh by their nearness: in the
/// quantity's own words most, then the clause before, the sentence's head and the heading; what the
/// sentence was about until here weighs too.
struct MeasureChoice {
  let vocabulary: FieldWords
  private var scores: MeasureWeights
  /// The measures that a noun of the quantity's own words names.
  private(set) var named: [Int] = []
  /// Whether a noun that names a fitting measure stands right before the quantity.
  private(set) var hasHead = false
  private let unit: String

  /// Weaker evidence than this gives no fact.
  private static let enough = 2.85

  init(vocabulary: FieldWords, unit: String) {
    self.vocabulary = vocabulary
    self.unit = unit
    scores = MeasureWeights(count: vocabulary.vocabulary.measures.count)
    extra = scores
  }

  /// The words before the quantity, nearest last.
  ///
  /// A name in 《》 between a word and the quantity is no distance: 印制《明白纸》3万张.
  mutating func weigh(before cues: [Cue], end: Int, names: [Range<Int>] = []) {
    for cue in cues where !isSpokenFor(cue, among: cues) {
      let skipped = names.filter { $0.lowerBound >= cue.range.upperBound }.reduce(0) {
        $0 + $1.count
      }
      let distance = Double(min(max(0, end - cue.range.upperBound - skipped), 25))
      switch cue.meaning {
      case .measure(let measure):
        name(measure)
        // A phrase's last noun is its head: 信息公开申请行政复议1件.
        let head = distance == 0 ? 1.5 : 0
        if distance == 0, vocabulary.takes(unit, measure: measure) { hasHead = true }
        raise(measure, 8 + Double(min(cue.range.count, 7)) * 0.35 - distance * 0.12 + head)
      case .verb(let measure): raise(measure, 3 - distance * 0.03)
      default: break
      }
    }
  }

  /// What the names in 《》 before the quantity are names of.
  mutating func weigh(heads: [Cue]) {
    // 《审计简报》公开16期: what comes out in issues is a bulletin.
    for cue in heads where unit != "期" {
      if case .measure(let measure) = cue.meaning { raise(measure, 4.5) }
    }
  }

  /// The words after the quantity.
  mutating func weigh(after cues: some Sequence<Cue>, start: Int) {
    for cue in cues {
      let distance = Double(min(max(0, cue.range.lowerBound - start), 25))
      switch cue.meaning {
      case .measure(let measure):
        name(measure)
        raise(measure, 7 + Double(min(cue.range.count, 7)) * 0.35 - distance * 0.15)
      case .verb(let measure): raise(measure, 2.5 - distance * 0.05)
      default: break
      }
    }
  }

  /// 不予公开: the word is part of a value that belongs to other measures.
  private func isSpokenFor(_ cue: Cue, among cues: [Cue]) -> Bool {
    let measure: Int
    switch cue.meaning {
    case .verb(let own), .measure(let own): measure = own
    default: return false
    }
    return cues.contains { other in
      guard case .value(let dimension, let value) = other.meaning,
        other.range.count > cue.range.count, other.range.contains(cue.range.lowerBound)
      else { return false }
      return !vocabulary.fits(dimension: dimension, value: value, measure: measure)
    }
  }

  /// Words farther off, which count for `weight` whatever their length.
  mutating func weigh(far cues: some Sequence<Cue>, _ weight: Double) {
    for cue in cues {
      if case .measure(let measure) = cue.meaning { raise(measure, weight) }
    }
  }

  /// The dimension values near by speak for the measures that they belong to.
  mutating func weigh(values cues: some Sequence<Cue>) {
    var seen: [Int] = []
    for cue in cues {
      guard case .value(let dimension, let value) = cue.meaning, !seen.contains(dimension)
      else { continue }
      seen.append(dimension)
      let owners = vocabulary.owners(dimension: dimension, value: value)
      for measure in owners { extra.add(owners.count == 1 ? 2.5 : 1, to: measure) }
    }
  }

  /// Whether the quantity's own words name a measure that takes its unit.
  var isNamed: Bool { named.contains { vocabulary.takes(unit, measure: $0) } }

  /// What speaks for a measure beside its own words.
  mutating func favour(_ measure: Int, by weight: Double) {
    extra.add(weight, to: measure)
  }

  /// What outweighs even a name of its own in the quantity's words.
  mutating func insist(on measure: Int) {
    insisted = measure
  }

  /// Takes a measure out of the choice.
  mutating func dismiss(_ measure: Int) {
    dismissed = measure
  }

  private var extra: MeasureWeights
  private var insisted: Int?
  private var dismissed: Int?

  private mutating func raise(_ measure: Int, _ score: Double) {
    guard vocabulary.takes(unit, measure: measure) || (unit.isEmpty && named.contains(measure))
    else { return }
    scores[measure] = max(scores[measure] ?? 0, score)
  }

  private mutating func name(_ measure: Int) {
    if !named.contains(measure) { named.append(measure) }
  }

  /// 最高1.1万+: without a unit, only what a value of one measure alone says.
  private func isCounted(_ measure: Int, weight: Double) -> Bool {
    vocabulary.takes(unit, measure: measure) || scores[measure] != nil
      || (unit.isEmpty && weight >= 3)
  }

  /// The likeliest measure; nil where the evidence is too weak.
  var best: Int? {
    if let insisted, vocabulary.takes(unit, measure: insisted) { return insisted }
    var best: (measure: Int, total: Double)?
    for measure in scores.indices where measure != dismissed {
      var total = scores[measure]
      if let weight = extra[measure], isCounted(measure, weight: weight) {
        total = (total ?? 0) + min(weight, 9)
      }
      // Of two that weigh the same the earlier of the vocabulary is the likelier.
      if let total, total > best?.total ?? -.infinity { best = (measure, total) }
    }
    guard let best, best.total >= Self.enough else { return nil }
    return best.measure
  }
}

/// What speaks for each measure, by its number; a dictionary would hash for every word.
private struct MeasureWeights {
  private var weights: [Double]

  init(count: Int) { weights = Array(repeating: .nan, count: count) }

  var indices: Range<Int> { weights.indices }

  /// The weight of a measure; nil where nothing speaks for it.
  subscript(measure: Int) -> Double? {
    get { weights[measure].isNaN ? nil : weights[measure] }
    set { weights[measure] = newValue ?? .nan }
  }

  mutating func add(_ weight: Double, to measure: Int) {
    weights[measure] = weights[measure].isNaN ? weight : weights[measure] + weight
  }
}
