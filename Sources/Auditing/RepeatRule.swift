import Facts

/// One thing stated in two places has one figure: 437条 in 二(三) and again in 四(五).
struct RepeatRule: AuditRule {
  let vocabulary: Vocabulary

  func checks(of ledger: Ledger) -> [Check] {
    let repeats = ledger.entries.compactMap { again -> Check? in
      guard again.fact.role == .repeat, let first = again.fact.partOf,
        ledger.entries.indices.contains(first)
      else { return nil }
      return check(ledger.entries[first], again)
    }
    return repeats + disputes(in: ledger)
  }

  /// Each thing's first statement against the later ones that contradict it.
  private func disputes(in ledger: Ledger) -> [Check] {
    var checks: [Check] = []
    for later in ledger.entries where later.fact.role != .repeat {
      let first = ledger.statements(of: Ledger.Subject(later.fact)).first {
        $0.index < later.index
          && $0.fact.speaksOfTheSame(as: later.fact, vocabulary: vocabulary)
      }
      if let first, first.fact.contradicts(later.fact), isNear(first.fact, later.fact),
        sharesWord(first.fact, later.fact)
      {
        checks.append(check(first, later))
      }
    }
    return checks
  }

  /// Whether two figures are near enough to be meant as one: what a misprint or an old draft leaves.
  ///
  /// Figures far apart count different things that the words around them tell apart.
  private func isNear(_ one: Fact, _ other: Fact) -> Bool {
    // One rate of 100 % among others is that of another group.
    if one.unit == "%", one.value == Number(100) || other.value == Number(100) { return false }
    let (low, high) = (min(one.value, other.value), max(one.value, other.value))
    return high - low <= Number(2) || high.doubleValue <= low.doubleValue * 1.3
  }

  /// Whether the two are told with a word in common; 公示栏张贴公告42期 and 张榜52期 are not.
  private func sharesWord(_ one: Fact, _ other: Fact) -> Bool {
    let words = Self.pairs(of: one.place.text)
    let others = Self.pairs(of: other.place.text)
    return words.isEmpty || others.isEmpty || !words.isDisjoint(with: others)
  }

  /// The pairs of neighbouring characters that are no numerals and no filling words.
  private static func pairs(of text: String) -> Set<String> {
    let letters = Array(text)
    return Set(
      zip(letters, letters.dropFirst()).compactMap { one, next in
        guard isWordy(one), isWordy(next) else { return nil }
        let pair = String([one, next])
        return fillers.contains(pair) ? nil : pair
      })
  }

  private static func isWordy(_ letter: Character) -> Bool {
    letter.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      && !"〇零一二三四五六七八九十百千万亿两廿年月日的了共计为达件条期次".contains(letter)
  }

  private static let fillers: Set<String> = ["全年", "全市", "全县", "全区", "我局", "本局", "累计"]

  private func check(_ first: Ledger.Entry, _ again: Ledger.Entry) -> Check {
    Check(
      kind: .repeat, stated: first.fact.value, computed: again.fact.value,
      operands: [first, again].map(\.fact.value.description),
      holds: first.fact.value == again.fact.value, facts: [first.index, again.index],
      place: first.fact.place)
  }
}
