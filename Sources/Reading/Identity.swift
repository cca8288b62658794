import Facts

/// Who reports, and on which period, as the text itself says it.
struct Identity {
  private let names: OfficeNames

  /// Prepares the names and aliases of known offices.
  init(organisations: [Organisation]) {
    names = OfficeNames(organisations)
  }

  /// Finds organisation and period of a draft; nil for each that the text does not tell.
  func find(in draft: Draft) -> (organisation: String?, period: Period?) {
    (
      names.mostNamed(in: draft) ?? OrganisationFinder(draft).organisation(),
      PeriodFinder(draft).period()
    )
  }

  /// Finds who reports and when without known names.
  static func find(
    in draft: Draft, organisations: [Organisation]
  ) -> (organisation: String?, period: Period?) {
    Identity(organisations: organisations).find(in: draft)
  }
}

/// The names and aliases of known offices, to be looked for in one pass over a text.
private struct OfficeNames {
  private let offices: [String]
  /// Names by their first scalar, the longest first, each with its office.
  private let words: [Unicode.Scalar: [(word: [Unicode.Scalar], office: Int)]]

  init(_ organisations: [Organisation]) {
    offices = organisations.map(\.name)
    var words: [Unicode.Scalar: [(word: [Unicode.Scalar], office: Int)]] = [:]
    for (office, organisation) in organisations.enumerated()
    where !Self.isPlace(organisation.name) {
      for name in [organisation.name] + organisation.aliases {
        // A bare 环保局 could be any city's; names of two characters and fewer are left alone.
        guard let first = name.unicodeScalars.first, name.count > 2 else { continue }
        words[first, default: []].append((Array(name.unicodeScalars), office))
      }
    }
    self.words = words.mapValues { $0.sorted { $0.word.count > $1.word.count } }
  }

  /// Whether a name is that of a place, which reports through its offices: 朝阳市, 辽宁省, 全国.
  private static func isPlace(_ name: String) -> Bool {
    name.last.map { "国省市州盟旗区县镇乡村".contains($0) } ?? true
  }

  /// The office that the title names, else the one that the text names most often.
  func mostNamed(in draft: Draft) -> String? {
    guard !words.isEmpty else { return nil }
    var counts: [Int: Int] = [:]
    var place = 0
    while place < draft.text.count {
      guard
        let match = words[draft.text[place]]?.first(where: { draft.text.has($0.word, at: place) })
      else {
        place += 1
        continue
      }
      let weight = draft.title?.contains(place) == true ? 1000 : 1
      counts[match.office, default: 0] += weight
      place += match.word.count
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { offices[$0.key] }
  }
}
