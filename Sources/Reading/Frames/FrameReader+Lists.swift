import Facts

/// Lists of figures behind a list of names: 甲、乙、丙分别为1件、2件、3件.
extension FrameReader {
  /// Reads 甲、乙、丙分别为1件、2件、3件: figures in the order of the names before them.
  /// - Returns: The clause after the list; nil where the clause begins none.
  mutating func readList(at clause: Int, quantities: Range<Int>) -> Int? {
    let range = draft.clauses[clause].range
    guard map[range].contains(where: Self.opensList) else { return nil }
    // 甲、乙、丙三个行业分别为1件…: how many names there are is no figure of the list.
    let figures = quantities.drop {
      draft.text.has(oneOf: ListWords.counted, at: draft.quantities[$0].range.upperBound)
    }
    guard let first = figures.first,
      let cue = map[range].first(where: {
        Self.opensList($0) && $0.range.upperBound <= draft.quantities[first].range.lowerBound
      })
    else { return nil }
    let run = run(from: first, in: draft.clauses[clause].sentence)
    guard run.count > 1, readRun(run, cue: cue, clause: clause) else { return nil }
    return draft.quantities[run.upperBound - 1].clause + 1
  }

  /// Reads the figures of a list as differences, like the facts before, or by the names before them.
  private mutating func readRun(_ run: Range<Int>, cue: Cue, clause: Int) -> Bool {
    if readMovements(run, clause: clause) { return true }
    let models = models(count: run.count)
    if let models, comparison(in: map[draft.clauses[clause].range]) != nil {
      readLike(models, quantities: run, clause: clause)
    } else if let names = names(before: cue, clause: clause, count: run.count) {
      readNamed(names, quantities: run, cue: cue, clause: clause)
    } else if let models {
      readLike(models, quantities: run, clause: clause)
    } else {
      return false
    }
    return true
  }

  /// 分别为, 各: asked of every clause, and so before all that is dearer to ask.
  private static func opensList(_ cue: Cue) -> Bool {
    cue.meaning == .grammar(.respectively) || cue.meaning == .grammar(.each)
  }

  /// 事故9起、死亡7人,同比分别减少3起、2人: each difference is of the last figure in its unit.
  private mutating func readMovements(_ run: Range<Int>, clause: Int) -> Bool {
    let growth = comparison(in: map[draft.clauses[clause].range])
    let units = run.map { draft.quantities[$0].unit }
    guard let kind = growth?.kind, !units.contains("%"), Set(units).count == units.count
    else { return false }
    for index in run {
      let quantity = draft.quantities[index]
      guard let model = compared(unit: quantity.unit), facts[model].unit == quantity.unit
      else { continue }
      var fact = listed(quantity, measure: facts[model].measure, clause: clause)
      fact.coordinates = facts[model].coordinates
      fact.coordinates["delta"] = [kind]
      if growth?.isFall == true { fact.value = .zero - fact.value }
      facts.append(fact)
    }
    return true
  }

  /// The quantities that follow one another with nothing but 、 between them.
  private func run(from first: Int, in sentence: Int) -> Range<Int> {
    var end = first + 1
    while end < draft.quantities.count {
      let gap = draft.quantities[end - 1].range.upperBound..<draft.quantities[end].range.lowerBound
      let isJoin =
        gap.allSatisfy { "、和与及, ".unicodeScalars.contains(draft.text[$0]) } && gap.count <= 2
      guard isJoin, draft.clauses[draft.quantities[end].clause].sentence == sentence else { break }
      end += 1
    }
    return first..<end
  }

  /// The last facts, as many as the list has figures, that differ in one dimension only.
  private func models(count: Int) -> [Int]? {
    let counts = recent(from: settled.firstOfParagraph).filter {
      words[facts[$0].measure].nature != .rate
    }
    guard counts.count >= count else { return nil }
    let last = Array(counts.suffix(count))
    let measures = Set(last.map { facts[$0].measure })
    let places = Set(last.map { facts[$0].coordinates })
    return measures.count == count || places.count == count ? last : nil
  }

  /// A fact of one figure of a list, without dimensions.
  func listed(_ quantity: Quantity, measure: Int, clause: Int) -> FactDraft {
    let own = draft.clauses[quantity.clause].range
    let start = quantity.clause == clause ? own.lowerBound : quantity.range.lowerBound
    return FactDraft(
      measure: measure, value: quantity.value, valueMax: quantity.valueMax, unit: quantity.unit,
      precision: quantity.precision, yearsBack: settled.yearsBack,
      range: start..<max(quantity.range.upperBound, min(own.upperBound, quantity.range.upperBound)),
      number: quantity.number, sentence: settled.sentence)
  }
}
