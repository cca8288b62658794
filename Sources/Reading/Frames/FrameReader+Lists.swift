import Facts

extension FrameReader {
  /// Reads 甲、乙、丙分别为1件、2件、3件: figures in the order of the names before them.
  /// - Returns: The clause after the list; nil where the clause begins none.
  mutating func readList(at clause: Int, quantities: Range<Int>) -> Int? {
    let range = draft.clauses[clause].range
    guard map[range].contains(where: Self.opensList) else { return nil }
    // 甲、乙、丙三个行业分别为1件…: how many names there are is no figure of the list.
    let figures = quantities.drop { index in
      (EvidenceWords.counted + ["分局", "支队", "所", "站"]).contains {
        draft.text.has($0, at: draft.quantities[index].range.upperBound)
      }
    }
    guard let first = figures.first,
      let cue = map[range].first(where: {
        Self.opensList($0)
          && $0.range.upperBound <= draft.quantities[first].range.lowerBound
      })
    else { return nil }
    let run = run(from: first, in: draft.clauses[clause].sentence)
    guard run.count > 1 else { return nil }
    if readMovements(run, clause: clause) {
      return draft.quantities[run.upperBound - 1].clause + 1
    } else if comparison(in: map[range]) != nil, let models = models(count: run.count) {
      readLike(models, quantities: run, clause: clause)
    } else if let names = names(before: cue, clause: clause, count: run.count) {
      readNamed(names, quantities: run, cue: cue, clause: clause)
    } else if let models = models(count: run.count) {
      readLike(models, quantities: run, clause: clause)
    } else {
      return nil
    }
    return draft.quantities[run.upperBound - 1].clause + 1
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

  /// The names that a list gives figures to, in this clause before the cue or in those before.
  private func names(before cue: Cue, clause: Int, count: Int) -> [Range<Int>]? {
    let own = draft.clauses[clause].range.lowerBound..<cue.range.lowerBound
    if let names = names(in: own, count: count) { return names }
    let sentence = draft.sentences[draft.clauses[clause].sentence]
    for previous in (sentence.clauses.lowerBound..<clause).reversed().prefix(2) {
      if let names = names(in: draft.clauses[previous].range, count: count) { return names }
    }
    return nil
  }

  private func names(in range: Range<Int>, count: Int) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    for place in range where draft.text[place] == "、" {
      names.append(start..<place)
      start = place + 1
    }
    guard !names.isEmpty else { return nil }
    let last = start..<range.upperBound
    let join = last.first { "和与及".unicodeScalars.contains(draft.text[$0]) && $0 > start }
    if names.count + 1 < count, let join {
      names.append(start..<join)
      start = join + 1
    }
    names.append(start..<range.upperBound)
    guard names.count == count else { return nil }
    return names.enumerated().map { place, name in
      trimmedName(name, isFirst: place == 0, isLast: place == count - 1)
    }
  }

  /// A name without what leads to the list (区县为…) and what closes it (…三区最多).
  private func trimmedName(_ name: Range<Int>, isFirst: Bool, isLast: Bool) -> Range<Int> {
    var start = name.lowerBound
    var end = name.upperBound
    if isFirst {
      for place in name where "为是:,的有向给".unicodeScalars.contains(draft.text[place]) {
        start = place + 1
      }
      if draft.text.has("其中", at: start) { start += 2 }
      if draft.text[start] == "在" { start += 1 }
    }
    if isLast {
      let closing = (start..<end).first { place in
        ListWords.closing.contains { draft.text.has($0, at: place) && place > start }
      }
      // 南城区受理投诉分别为: what is done is no part of the name.
      let verb = visible(start..<end).first {
        switch $0.meaning {
        case .verb: return $0.range.lowerBound > start + 1
        // 西城区投诉办结率分别为.
        case .measure:
          return $0.range.lowerBound > start + 1
            && "区县市州镇乡旗".unicodeScalars.contains(draft.text[$0.range.lowerBound - 1])
        default: return false
        }
      }
      end = min(closing ?? end, verb?.range.lowerBound ?? end)
    }
    return draft.text.trimmed(start..<max(start, end))
  }

  private mutating func readNamed(
    _ names: [Range<Int>], quantities: Range<Int>, cue: Cue, clause: Int
  ) {
    guard
      let head = draft.segments(
        of: clause, quantities: draft.quantities[quantities.lowerBound...quantities.lowerBound]
      ).first
    else { return }
    let rate = head.quantity.unit == "%" ? namedRate(in: clause, before: cue) : nil
    let isShare = head.quantity.unit == "%" && rate == nil
    let chosen =
      isShare
      ? words.measure("other_rate")
      : rate ?? announced(before: names, unit: head.quantity.unit) ?? choose(head)?.measure
        ?? topic(unit: head.quantity.unit).map { facts[$0].measure }
    let last = lastCount(from: settled.firstOfParagraph)
    guard let measure = chosen else { return }
    let dimension = sharedDimension(of: names, measure: measure)
    let stage = isShare || rate != nil ? [] : listedValues(head, measure: measure)["status"]
    for (name, quantity) in zip(names, quantities) {
      // 咨询、投诉、举报的件数分别为…: each name is a measure.
      let kind = isShare || rate != nil ? nil : caseKind(name)
      var fact = listed(draft.quantities[quantity], measure: kind ?? measure, clause: clause)
      if kind != nil {
        facts.append(fact)
        continue
      }
      let own = values(in: name, measure: measure)
      if isShare {
        fact.coordinates["kind"] = ["share"]
        if let last { fact.coordinates["of"] = [words.id(facts[last].measure)] }
      } else if rate != nil {
        let base = namedBase(in: clause, before: cue) ?? last.map { facts[$0].measure }
        if let base { fact.coordinates["of"] = [words.id(base)] }
      } else {
        fact.coordinates["channel"] = dimension == "channel" ? [] : sharedChannel(of: measure)
        fact.coordinates["status"] = stage
      }
      if let dimension, !own[dimension].isEmpty {
        fact.coordinates[dimension] = own[dimension]
      } else if !own["scope"].isEmpty {
        fact.coordinates["scope"] = own["scope"]
      } else if let place = knownPlace(draft.text.folded(name)) {
        fact.coordinates["scope"] = [place]
      } else {
        let isOffice = "局委办院".unicodeScalars.contains(draft.text[name.upperBound - 1])
        let dimension =
          words.id(measure) == "submissions"
          ? "recipient" : isOffice ? "party" : nameDimension(names, clause: clause)
        fact.coordinates[dimension] = [draft.text.folded(name)]
      }
      facts.append(fact)
    }
  }

  /// 投诉集中在三块:甲、乙、丙,各为…: what the clauses before the names say the list is of.
  private func announced(before names: [Range<Int>], unit: String) -> Int? {
    guard let first = names.first?.lowerBound, first > 0 else { return nil }
    let start = draft.sentences[settled.sentence].range.lowerBound
    if let line = hotlineCases(in: start..<max(start, first)) { return line }
    guard draft.text[first - 1] == ":" else { return nil }
    for cue in visible(start..<max(start, first)).reversed() {
      if case .measure(let measure) = cue.meaning, words.takes(unit, measure: measure) {
        return measure
      }
    }
    return nil
  }

  /// The measure that a name is the whole of: 咨询, 投诉的件数.
  private func caseKind(_ name: Range<Int>) -> Int? {
    for cue in visible(name)
    where cue.range.lowerBound == name.lowerBound && cue.range.upperBound <= name.upperBound {
      guard case .measure(let measure) = cue.meaning,
        ["complaints", "consultations", "service_requests"].contains(words.id(measure)),
        ["", "的", "的件数", "件数", "类", "件", "量"].contains(
          draft.text.folded(cue.range.upperBound..<name.upperBound)),
        values(in: name, measure: measure)["channel"].isEmpty
      else { continue }
      return measure
    }
    return nil
  }

  /// 甲、乙的投诉办结率分别为: the cases that the list's rates are of.
  private func namedBase(in clause: Int, before cue: Cue) -> Int? {
    for cue in map[draft.clauses[clause].range.lowerBound..<cue.range.lowerBound].reversed() {
      if case .measure(let measure) = cue.meaning, RateBases.ids.contains(words.id(measure)) {
        return measure
      }
    }
    return nil
  }

  /// 甲、乙的办结率分别为: the rate that the list's names share.
  private func namedRate(in clause: Int, before cue: Cue) -> Int? {
    let sentence = draft.sentences[draft.clauses[clause].sentence]
    let previous = max(sentence.clauses.lowerBound, clause - 1)
    let range = draft.clauses[previous].range.lowerBound..<cue.range.lowerBound
    for cue in map[range].reversed() {
      if case .measure(let measure) = cue.meaning, words[measure].nature == .rate,
        words.id(measure) != "other_rate"
      {
        return measure
      }
    }
    return nil
  }

  /// 城东 where 城东区 has been told of: the place by its whole name.
  func knownPlace(_ name: String) -> String? {
    for index in recent(from: 0).reversed() {
      guard let scope = facts[index].coordinates["scope"].first else { continue }
      if scope.hasPrefix(name), scope.count - name.count <= 1 { return scope }
    }
    return nil
  }

  /// Figures for the same things, in the same order, as the facts before.
  private mutating func readLike(_ models: [Int], quantities: Range<Int>, clause: Int) {
    guard
      let head = draft.segments(
        of: clause, quantities: draft.quantities[quantities.lowerBound...quantities.lowerBound]
      ).first
    else { return }
    let cues = map[draft.clauses[clause].range]
    let closes = cues.compactMap { cue -> Int? in
      guard case .measure(let measure) = cue.meaning, words[measure].nature == .rate else {
        return nil
      }
      return measure
    }
    let growth = comparison(in: cues)
    let named = closes.first { words.id($0) != "other_rate" } ?? closes.first
    for (model, quantity) in zip(models, quantities) {
      let isRate = draft.quantities[quantity].unit == "%"
      guard
        let measure = isRate ? named ?? words.measure("other_rate") : choose(head)?.measure
      else { return }
      var fact = listed(draft.quantities[quantity], measure: measure, clause: clause)
      fact.coordinates = facts[model].coordinates
      if let kind = growth?.kind {
        if growth?.isFall == true { fact.value = .zero - fact.value }
        fact.coordinates[isRate ? "kind" : "delta"] = [kind]
        if isRate { fact.coordinates["of"] = [words.id(facts[model].measure)] }
        fact.measure = isRate ? words.measure("other_rate") ?? measure : facts[model].measure
        facts.append(fact)
        continue
      }
      fact.coordinates["status"] =
        isRate && words.id(measure) != "other_rate" ? [] : fact.coordinates["status"]
      if isRate {
        fact.coordinates["of"] = [words.id(facts[model].measure)]
        if words.id(measure) == "other_rate" {
          fact.coordinates["kind"] = ["share"]
          if let whole = facts[model].container {
            fact.coordinates["of"] = [words.id(facts[whole].measure)]
          }
        }
      }
      facts.append(fact)
    }
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

  private func listed(_ quantity: Quantity, measure: Int, clause: Int) -> FactDraft {
    let own = draft.clauses[quantity.clause].range
    let start = quantity.clause == clause ? own.lowerBound : quantity.range.lowerBound
    return FactDraft(
      measure: measure, value: quantity.value, valueMax: quantity.valueMax, unit: quantity.unit,
      precision: quantity.precision, yearsBack: settled.yearsBack,
      range: start..<max(quantity.range.upperBound, min(own.upperBound, quantity.range.upperBound)),
      number: quantity.number, sentence: settled.sentence)
  }

  /// The listed dimension that every name is a value of: 网站、微博、微信.
  private func sharedDimension(of names: [Range<Int>], measure: Int) -> String? {
    words.vocabulary.dimensions.map(\.id).first { id in
      names.allSatisfy { !values(in: $0, measure: measure)[id].isEmpty }
    }
  }

  func values(in range: Range<Int>, measure: Int) -> Coordinates {
    var coordinates = Coordinates()
    for cue in map[range] {
      guard case .value(let dimension, let value) = cue.meaning,
        words.fits(dimension: dimension, value: value, measure: measure)
      else { continue }
      let split = words.vocabulary.dimensions[dimension]
      if coordinates[split.id].isEmpty { coordinates[split.id] = [split.values[value].id] }
    }
    return coordinates
  }

  /// Places split by scope, offices by party, all else by category.
  private func nameDimension(_ names: [Range<Int>], clause: Int) -> String {
    let ends = Set(names.map { draft.text[$0.upperBound - 1] })
      .subtracting("局委办院级".unicodeScalars)
    if ends.isSubset(of: Set("区县市州镇乡旗".unicodeScalars)) { return "scope" }
    if names.allSatisfy({
      draft.text.has("街道", before: $0.upperBound) || draft.text.has("镇", before: $0.upperBound)
    }) {
      return "scope"
    }
    guard let last = names.last else { return "category" }
    let tail = last.upperBound..<min(last.upperBound + 4, draft.text.count)
    return tail.contains { "区县局镇乡".unicodeScalars.contains(draft.text[$0]) } ? "party" : "category"
  }
}

/// The words of lists.
enum ListWords {
  /// What closes a list of names: 三区最多, 等三类.
  static let closing = [
    "等", "的", "两", "三", "四", "五", "六", "七", "八", "九", "十", "居前", "最多", "较", "分别", "依次", "各", "在",
    "为",
  ]
}
