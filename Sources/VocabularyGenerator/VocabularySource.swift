import Diagnostics
import Facts

/// The Swift text that builds a vocabulary: one small function an entry, which compiles quickly.
struct VocabularySource {
  private let vocabulary: Vocabulary

  init(of vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  var text: String {
    let measures = vocabulary.measures
    let dimensions = vocabulary.dimensions
    return """
      // Made from vocabulary.yaml by script/vocabulary; changes belong there.

      import Diagnostics

      extension Vocabulary {
        /// The vocabulary that Gongkai brings along.
        public static let builtIn = Vocabulary(
          measures: [
      \(measures.map { "      \(functionName("measure", $0.id))()," }.joined(separator: "\n"))
          ],
          dimensions: [
      \(dimensions.map { "      \(functionName("dimension", $0.id))()," }.joined(separator: "\n"))
          ],
          unitClasses: unitClassEntries())

      \(measures.map(function).joined(separator: "\n\n"))

      \(dimensions.map(function).joined(separator: "\n\n"))

        private static func unitClassEntries() -> [UnitClass] {
          [
      \(vocabulary.unitClasses.map(line).joined(separator: "\n"))
          ]
        }
      }

      """
  }

  private func function(_ measure: Measure) -> String {
    """
      private static func \(functionName("measure", measure.id))() -> Measure {
        Measure(
          id: \(quoted(measure.id)), name: \(wording(measure.name)),
          synonyms: \(list(measure.synonyms)),
          cues: \(list(measure.cues)),
          verbs: \(list(measure.verbs)),
          units: \(list(measure.units)),
          nature: .\(measure.nature),
          addsOver: \(list(measure.addsOver)),
          multiValued: \(list(measure.multiValued)),
          headlines: [\(measure.headlines.map(headline).joined(separator: ", "))],
          freeText: \(measure.freeText.map(quoted) ?? "nil"), mayBeAbsent: \(measure.mayBeAbsent),
          planCues: [\(measure.planCues.map(planCue).joined(separator: ", "))],
          breaks: [\(measure.breaks.map(line).joined(separator: ", "))])
      }
    """
  }

  private func planCue(_ cue: Measure.PlanCue) -> String {
    guard let narrowing = cue.narrowing else {
      return "Measure.PlanCue(word: \(quoted(cue.word)))"
    }
    return "Measure.PlanCue(word: \(quoted(cue.word)), narrowing: \(headline(narrowing)))"
  }

  private func line(_ change: Measure.Break) -> String {
    "Measure.Break(year: \(change.year), reason: \(wording(change.reason)))"
  }

  private func headline(_ headline: Measure.Headline) -> String {
    "Measure.Headline(dimension: \(quoted(headline.dimension)), value: \(quoted(headline.value)))"
  }

  private func function(_ dimension: Dimension) -> String {
    """
      private static func \(functionName("dimension", dimension.id))() -> Dimension {
        Dimension(
          id: \(quoted(dimension.id)), name: \(wording(dimension.name)),
          synonyms: \(list(dimension.synonyms)),
          nature: .\(dimension.nature), isClosed: \(dimension.isClosed),
          measures: \(list(dimension.measures)),
          values: [
    \(dimension.values.map(value).joined(separator: "\n"))
          ])
      }
    """
  }

  private func value(_ value: DimensionValue) -> String {
    """
            DimensionValue(
              id: \(quoted(value.id)), name: \(wording(value.name)),
              synonyms: \(list(value.synonyms)),
              cues: \(list(value.cues)),
              measures: \(list(value.measures)), isStock: \(value.isStock)),
    """
  }

  private func line(_ unitClass: UnitClass) -> String {
    "      UnitClass(id: \(quoted(unitClass.id)), words: \(list(unitClass.words))),"
  }

  private func wording(_ name: Wording) -> String {
    "Wording(english: \(quoted(name.english)), chinese: \(quoted(name.chinese)))"
  }

  private func list(_ words: [String]) -> String {
    "[\(words.map(quoted).joined(separator: ", "))]"
  }

  private func quoted(_ word: String) -> String {
    let escaped = word.map { character in
      switch character {
      case "\"", "\\": "\\\(character)"
      case "\n": "\\n"
      default: String(character)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// `measure`, `media_articles` → `measureMediaArticles`.
  private func functionName(_ kind: String, _ id: String) -> String {
    kind + id.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
