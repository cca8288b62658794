import Diagnostics
import Facts

/// Finds the measure that a table of cases counts, by what it is called.
struct MeasureNames {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The measure of a name, in either language and case.
  func measure(named name: String) -> Measure? {
    let wanted = FoldedName.folded(name)
    return vocabulary.measure(name)
      ?? vocabulary.measures.first { measure in
        Self.names(of: measure).contains { FoldedName.folded($0) == wanted }
      }
  }

  /// The known name that a misspelt one most likely means; nil where it is known, or like none.
  ///
  /// Of shorter names every other is near: 投入 is no misspelt 投诉.
  func nearest(to name: String) -> String? {
    guard name.count >= Self.shortestMisspelt, measure(named: name) == nil else { return nil }
    return NearestName.nearest(to: name, among: vocabulary.measures.flatMap(Self.names))
  }

  private static let shortestMisspelt = 4

  /// The measure that some texts speak of: the longest name among them, of measures that are
  /// counted in cases; nil where none is named.
  ///
  /// 承办单位 names no count of 单位, so that other measures are heard only where `hearsAll`.
  func measure(spokenOfIn texts: [String], hearsAll: Bool = false) -> Measure? {
    let cases = vocabulary.unitClass(of: Self.caseUnit)
    let measures = vocabulary.measures.filter { measure in
      guard let cases, let unit = measure.units.first else { return false }
      return measure.nature == .flow && cases.words.contains(unit)
    }
    return longest(of: measures, in: texts)
      ?? (hearsAll ? longest(of: vocabulary.measures, in: texts) : nil)
  }

  /// The unit of a case where the vocabulary does not say.
  static let caseUnit = "件"

  private func longest(of measures: [Measure], in texts: [String]) -> Measure? {
    let texts = texts.map(Self.spaced)
    var best: (measure: Measure, length: Int)?
    for measure in measures {
      for name in Self.names(of: measure) where name.count > max(1, best?.length ?? 0) {
        let isWord = name.utf8.allSatisfy { $0 < 0x80 }
        let wanted = isWord ? Self.spaced(name) : name
        if texts.contains(where: { Self.holds($0, wanted) }) { best = (measure, name.count) }
      }
    }
    return best?.measure
  }

  private static func names(of measure: Measure) -> [String] {
    [measure.id, measure.name.english, measure.name.chinese] + measure.synonyms
  }

  /// ` complaints of 2019 `: every word in lower case between blanks, so that `visit` is not found
  /// in `visitor`.
  private static func spaced(_ text: String) -> String {
    var words = " "
    for scalar in text.lowercased().unicodeScalars {
      let narrow = FoldedName.narrowed(scalar)
      let isWord = narrow.properties.isAlphabetic || !narrow.isASCII
      words.unicodeScalars.append(isWord ? narrow : " ")
    }
    return words.split(separator: " ").reduce(into: " ") { $0 += $1 + " " }
  }

  private static func holds(_ text: String, _ wanted: String) -> Bool {
    let (text, wanted) = (Array(text.utf8), Array(wanted.utf8))
    guard let first = wanted.first, text.count >= wanted.count else { return false }
    return text.indices.dropLast(wanted.count - 1).contains { start in
      text[start] == first && text[start...].starts(with: wanted)
    }
  }
}
