import Diagnostics
import Facts

/// Reads what a measure's entry says of plans and years: the words of planned actions, and breaks.
enum PlanningEntry {
  /// The base's cues with the listed ones: `点击率`, or `屏~内容 -> outlet=led` where it narrows.
  static func cues(
    _ node: VocabularyNode?, over base: [Measure.PlanCue]
  ) throws(VocabularyFile.Failure) -> [Measure.PlanCue] {
    var cues = base
    for item in try node?.items() ?? [] {
      let cue = try cue(item)
      if !cues.contains(cue) { cues.append(cue) }
    }
    return cues
  }

  /// The base's breaks with the listed ones, a year's later reason replacing the earlier.
  static func breaks(
    _ node: VocabularyNode?, over base: [Measure.Break]
  ) throws(VocabularyFile.Failure) -> [Measure.Break] {
    var breaks = base
    for item in try node?.items() ?? [] {
      let new = try self.break(item)
      breaks.removeAll { $0.year == new.year }
      breaks.append(new)
    }
    return breaks
  }

  private static func cue(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> Measure.PlanCue {
    let text = try node.word()
    let parts = text.split(separator: " -> ", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return Measure.PlanCue(word: text) }
    guard parts.count == 2, !parts[0].isEmpty, let narrowing = VocabularyEntry.pair(parts[1])
    else {
      throw node.failure(
        Wording(
          english: "a plan cue is written word or word -> dimension=value, not “\(text)”",
          chinese: "计划线索词写作 词 或 词 -> 维度=值,而非“\(text)”"))
    }
    return Measure.PlanCue(word: String(parts[0]), narrowing: narrowing)
  }

  private static func `break`(
    _ node: VocabularyNode
  ) throws(VocabularyFile.Failure) -> Measure.Break {
    let fields = try node.entries(allowed: ["year", "en", "zh"])
    guard let field = fields["year"] else {
      throw node.failure(Wording(english: "a break without a year", chinese: "口径变更缺年份(year)"))
    }
    let word = try field.word()
    guard word.utf8.count == 4, let year = Int(word) else {
      throw field.failure(
        Wording(
          english: "a year of four digits is expected here, not “\(word)”",
          chinese: "此处应为四位年份,而非“\(word)”"))
    }
    return Measure.Break(
      year: year, reason: try VocabularyEntry.name(fields, of: node, base: nil))
  }
}
