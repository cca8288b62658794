import Facts

/// A list of figures for the same things, in the same order, as the facts before: 办结率分别为90%、95%.
extension FrameReader {
  /// Reads the figures of a list, each like one of the facts before.
  mutating func readLike(_ models: [Int], quantities: Range<Int>, clause: Int) {
    let first = quantities.lowerBound
    guard
      let head = draft.segments(of: clause, quantities: draft.quantities[first...first]).first
    else { return }
    let cues = map[draft.clauses[clause].range]
    let growth = comparison(in: cues)
    let named = rateNamed(by: cues)
    for (model, quantity) in zip(models, quantities) {
      let quantity = draft.quantities[quantity]
      let isRate = quantity.unit == "%"
      guard
        let measure = isRate ? named ?? words.measure("other_rate") : choose(head)?.measure
      else { return }
      var fact = listed(quantity, measure: measure, clause: clause)
      fact.coordinates = facts[model].coordinates
      if let growth, let kind = growth.kind {
        turn(&fact, into: kind, isFall: growth.isFall == true, of: model, isRate: isRate)
      } else if isRate {
        turn(&fact, intoRateOf: model)
      }
      facts.append(fact)
    }
  }

  /// The rate that a clause names, of several one that has a name of its own.
  private func rateNamed(by cues: some Sequence<Cue>) -> Int? {
    let rates = cues.compactMap { cue -> Int? in
      guard case .measure(let measure) = cue.meaning, words[measure].nature == .rate
      else { return nil }
      return measure
    }
    return rates.first { words.id($0) != "other_rate" } ?? rates.first
  }

  /// Makes a fact the difference from, or the growth over, an earlier period of the figure before.
  private func turn(
    _ fact: inout FactDraft, into kind: String, isFall: Bool, of model: Int, isRate: Bool
  ) {
    if isFall { fact.value = .zero - fact.value }
    fact.coordinates[isRate ? "kind" : "delta"] = [kind]
    if isRate { fact.coordinates["of"] = [words.id(facts[model].measure)] }
    fact.measure = isRate ? words.measure("other_rate") ?? fact.measure : facts[model].measure
  }

  /// Makes a fact a rate or a share of the figure before.
  private func turn(_ fact: inout FactDraft, intoRateOf model: Int) {
    fact.coordinates["of"] = [words.id(facts[model].measure)]
    guard words.id(fact.measure) == "other_rate" else {
      fact.coordinates["status"] = []
      return
    }
    fact.coordinates["kind"] = ["share"]
    if let whole = facts[model].container {
      fact.coordinates["of"] = [words.id(facts[whole].measure)]
    }
  }
}
