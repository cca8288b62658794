import Diagnostics
import Facts

/// Turns one entry of a vocabulary file into its noun, over the entry that it changes, if any.
enum VocabularyEntry {
  static func measure(
    id: String, node: VocabularyNode, base: Measure?
  ) throws(VocabularyFile.Failure) -> Measure {
    let fields = try node.entries(allowed: [
      "en", "zh", "synonyms", "cues", "verbs", "units", "nature", "adds_over", "multi_valued",
      "headlines", "free_text", "absence", "plan_cues", "breaks",
    ])
    var headlines = base?.headlines ?? []
    for item in try fields["headlines"]?.items() ?? [] {
      let stage = try headline(item)
      if !headlines.contains(stage) { headlines.append(stage) }
    }
    return Measure(
      id: id, name: try name(fields, of: node, base: base?.name),
      synonyms: try list(fields["synonyms"], over: base?.synonyms),
      cues: try list(fields["cues"], over: base?.cues),
      verbs: try list(fields["verbs"], over: base?.verbs),
      units: try list(fields["units"], over: base?.units),
      nature: try choice(fields["nature"], base: base?.nature) ?? .flow,
      addsOver: try list(fields["adds_over"], over: base?.addsOver),
      multiValued: try list(fields["multi_valued"], over: base?.multiValued),
      headlines: headlines,
      freeText: try fields["free_text"]?.word() ?? base?.freeText,
      mayBeAbsent: try fields["absence"]?.flag() ?? base?.mayBeAbsent ?? false,
      planCues: try PlanningEntry.cues(fields["plan_cues"], over: base?.planCues ?? []),
      breaks: try PlanningEntry.breaks(fields["breaks"], over: base?.breaks ?? []))
  }

  static func dimension(
    id: String, node: VocabularyNode, base: Dimension?
  ) throws(VocabularyFile.Failure) -> Dimension {
    let fields = try node.entries(allowed: [
      "en", "zh", "synonyms", "nature", "closed", "measures", "values",
    ])
    return Dimension(
      id: id, name: try name(fields, of: node, base: base?.name),
      synonyms: try list(fields["synonyms"], over: base?.synonyms),
      nature: try choice(fields["nature"], base: base?.nature) ?? .partition,
      isClosed: try fields["closed"]?.flag() ?? base?.isClosed ?? false,
      measures: try list(fields["measures"], over: base?.measures),
      values: try VocabularyFile.merge(fields["values"], into: base?.values ?? [], value))
  }

  static func value(
    id: String, node: VocabularyNode, base: DimensionValue?
  ) throws(VocabularyFile.Failure) -> DimensionValue {
    let fields = try node.entries(allowed: ["en", "zh", "synonyms", "cues", "measures", "stock"])
    return DimensionValue(
      id: id, name: try name(fields, of: node, base: base?.name),
      synonyms: try list(fields["synonyms"], over: base?.synonyms),
      cues: try list(fields["cues"], over: base?.cues),
      measures: try list(fields["measures"], over: base?.measures),
      isStock: try fields["stock"]?.flag() ?? base?.isStock ?? false)
  }

  static func unitClass(
    id: String, node: VocabularyNode, base: UnitClass?
  ) throws(VocabularyFile.Failure) -> UnitClass {
    UnitClass(id: id, words: try list(node, over: base?.words))
  }

  static func name(
    _ fields: [String: VocabularyNode], of node: VocabularyNode, base: Wording?
  ) throws(VocabularyFile.Failure) -> Wording {
    let english = try fields["en"]?.word() ?? base?.english
    let chinese = try fields["zh"]?.word() ?? base?.chinese
    guard let name = english ?? chinese else {
      throw node.failure(
        Wording(english: "an entry without a name (en, zh)", chinese: "条目缺名称(en、zh)"))
    }
    return Wording(english: english ?? name, chinese: chinese ?? name)
  }

  private static func list(
    _ node: VocabularyNode?, over base: [String]?
  ) throws(VocabularyFile.Failure) -> [String] {
    var words = base ?? []
    for item in try node?.items() ?? [] {
      let word = try item.word()
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ node: VocabularyNode?, base: Choice?
  ) throws(VocabularyFile.Failure) -> Choice? {
    guard let node else { return base }
    let word = try node.word()
    guard let choice = Choice(rawValue: word) else {
      throw node.failure(
        Wording(english: "an unknown nature “\(word)”", chinese: "未知的性质“\(word)”"))
    }
    return choice
  }

  private static func headline(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> Measure.Headline {
    let word = try node.word()
    guard let stage = pair(word) else {
      throw node.failure(
        Wording(
          english: "a headline stage is written dimension=value, not “\(word)”",
          chinese: "首要阶段写作 维度=值,而非“\(word)”"))
    }
    return stage
  }

  /// The halves of `dimension=value`; nil for any other word.
  static func pair(_ word: some StringProtocol) -> Measure.Headline? {
    let halves = word.split(separator: "=", maxSplits: 1)
    guard halves.count == 2 else { return nil }
    return Measure.Headline(dimension: String(halves[0]), value: String(halves[1]))
  }
}
