import Diagnostics
import Facts
import Importing
import Testing

/// The vocabulary's file beside the Swift made from it, and what a workspace's own file may do.
struct VocabularyFileTests {
  @Test func `the built-in file and the Swift made from it agree`() throws {
    let path = RepositoryFile.path("Sources/Facts/Vocabulary/vocabulary.yaml")
    let read = try VocabularyFile.vocabulary(yaml: try RepositoryFile.text(path), file: path)
    #expect(read.measures == Vocabulary.builtIn.measures)
    #expect(read.dimensions == Vocabulary.builtIn.dimensions)
    #expect(read.unitClasses == Vocabulary.builtIn.unitClasses)
  }

  @Test func `a workspace's file adds words and measures and replaces names`() throws {
    let yaml = """
      measures:
        complaints:
          en: tip-offs
          synonyms: [爆料]
        vaccinations: {en: vaccinations, zh: 接种, cues: [接种], units: [剂次]}
      dimensions:
        channel:
          values:
            robot: {en: robot, zh: 智能客服, cues: [智能客服]}
      unit_classes:
        doses: [剂次, 剂]
      """
    let builtIn = Vocabulary.builtIn
    let mine = try VocabularyFile.vocabulary(yaml: yaml, file: "mine.yaml", base: builtIn)
    let complaints = try #require(mine.measure("complaints"))
    #expect(complaints.name == Wording(english: "tip-offs", chinese: "投诉举报"))
    #expect(complaints.synonyms.last == "爆料")
    #expect(complaints.cues == builtIn.measure("complaints")?.cues)
    #expect(mine.measures.map(\.id).last == "vaccinations")
    #expect(mine.measures.count == builtIn.measures.count + 1)
    #expect(mine.dimension("channel")?.isClosed == true)
    #expect(mine.dimension("channel")?.value("robot")?.cues == ["智能客服"])
    #expect(mine.unitClass(of: "剂")?.id == "doses")
    #expect(mine.unitClass(of: "宗")?.id == "cases")
  }

  @Test func `plan cues narrow by a dimension and grow, a year's break is replaced`() throws {
    let base = try VocabularyFile.vocabulary(
      yaml: """
        measures:
          pieces:
            zh: 作品
            plan_cues: [作品, 橱窗~内容 -> outlet=window]
            breaks: [{year: 2018, zh: 口径甲}, {year: 2015, zh: 口径乙}]
        """, file: "base.yaml")
    let mine = try VocabularyFile.vocabulary(
      yaml: """
        measures:
          pieces:
            plan_cues: [作品, 展板]
            breaks: [{year: 2018, en: form C, zh: 口径丙}]
        """, file: "mine.yaml", base: base)
    let pieces = try #require(mine.measure("pieces"))
    #expect(
      pieces.planCues == [
        Measure.PlanCue(word: "作品"),
        Measure.PlanCue(
          word: "橱窗~内容", narrowing: Measure.Headline(dimension: "outlet", value: "window")),
        Measure.PlanCue(word: "展板"),
      ])
    #expect(pieces.breaks.map(\.year) == [2015, 2018])
    #expect(pieces.breaks.map(\.reason.chinese) == ["口径乙", "口径丙"])
  }

  @Test func `an empty file changes nothing`() throws {
    let mine = try VocabularyFile.vocabulary(yaml: "", file: "mine.yaml", base: .builtIn)
    #expect(mine.measures == Vocabulary.builtIn.measures)
  }

  @Test(arguments: [
    ("measures:\n  a:\n    zh: 甲\n    colour: red", 4, "an unknown key “colour”"),
    ("measures:\n  a:\n    zh: 甲\n    nature: wild", 4, "an unknown nature “wild”"),
    ("measures: [a]", 1, "a map is expected here"),
    ("measures:\n  a:\n    cues: [x]", 3, "an entry without a name"),
    ("dimensions:\n  a: {zh: 甲, closed: maybe}", 2, "true or false is expected here"),
    ("measures:\n  a: {zh: 甲, headlines: [new]}", 2, "a headline stage is written"),
    ("measures:\n  a: {zh: 甲, plan_cues: [\n    乙 -> 丙]}", 3, "a plan cue is written"),
    ("measures:\n  a:\n    zh: 甲\n    plan_cues: 乙", 4, "a list is expected here"),
    ("measures:\n  a:\n    zh: 甲\n    breaks:\n      - {zh: 丁}", 5, "a break without a year"),
    ("measures:\n  a: {zh: 甲, breaks: [{year: 去年, zh: 丁}]}", 2, "a year of four digits"),
    ("measures:\n  a: {zh: 甲, breaks: [{year: 2020}]}", 2, "an entry without a name"),
    ("measures: [", 2, "not YAML"),
  ])
  func `a mistake names its line`(yaml: String, line: Int, message: String) {
    let failure = #expect(throws: VocabularyFile.Failure.self) {
      try VocabularyFile.vocabulary(yaml: yaml, file: "mine.yaml")
    }
    #expect(failure?.file == "mine.yaml")
    #expect(failure?.place.line == line)
    #expect(failure?.message.english.hasPrefix(message) == true)
  }
}
