import Diagnostics
import Facts
import Indexing

/// Holds the figures of reports against the cases that registers count.
///
/// 2011年电话投诉56件 against the cases of `complaints.csv` that came by phone in 2011. A figure is
/// compared only where registers can count the same cases: they reach over its months, name its
/// organisation, and have its dimensions and values. Whose cases a register without organisations
/// holds is clear only while all figures of the measure are of one organisation.
struct RegisterAudit: Sendable {
  private let registers: [CountableRegister]
  private let vocabulary: Vocabulary
  private let offices: OfficeNames

  init(_ registers: [CountableRegister], intake: Intake) {
    self.registers = registers
    vocabulary = intake.vocabulary
    offices = OfficeNames(organisations: intake.organisations)
  }

  /// The claims about what registers count, held or not.
  /// - Parameter index: the facts of reports and history tables; only reports are held to it.
  /// - Returns: The checks in the order of the facts; their `facts` are places among the index's
  ///   linked facts.
  /// - Complexity: O(facts), and a question to the registers for each fact compared.
  func checks(of index: FactIndex) -> [Check] {
    guard !registers.isEmpty else { return [] }
    let linked = index.linkedFacts
    let places = linked.indices.filter { place in
      !index.isHistory(document: linked[place].origin.document) && isCount(linked[place].fact)
    }
    let owners = Dictionary(grouping: places) { linked[$0].fact.measure }
      .mapValues { Set($0.map { linked[$0].fact.organisation }) }
    return places.compactMap { place in
      let fact = linked[place].fact
      return check(fact, at: place, isOnlyOwner: owners[fact.measure]?.count == 1)
    }
  }

  /// Whether a fact says exactly how many cases there are, of a kind that some register counts.
  private func isCount(_ fact: Fact) -> Bool {
    (fact.role == .total || fact.role == .part) && fact.precision == .exact
      && fact.valueMax == nil && fact.value.isWhole
      && registers.contains { counts(fact, in: $0) }
  }

  private func counts(_ fact: Fact, in countable: CountableRegister) -> Bool {
    let schema = countable.register.schema
    return schema.measure == fact.measure && vocabulary.areOfOneClass(schema.unit, fact.unit)
  }

  private func check(_ fact: Fact, at place: Int, isOnlyOwner: Bool) -> Check? {
    let asked = registers.filter { countable in
      counts(fact, in: countable) && holds(fact.organisation, countable, isOnlyOwner)
        && countable.entry.period?.overlaps(fact.period) ?? true
    }
    guard canCount(fact, asked) else { return nil }
    let found = asked.compactMap { $0.count(of: fact, by: offices) }
    guard found.count == asked.count else { return nil }
    let count = Number(found.reduce(0, +))
    return Check(
      kind: .register, stated: fact.value, computed: count,
      operands: [fact.value.description, count.description], holds: fact.value == count,
      facts: [place], place: fact.place, account: account(of: fact.value, count, by: asked))
  }

  private func holds(
    _ organisation: String, _ countable: CountableRegister, _ isOnlyOwner: Bool
  ) -> Bool {
    guard countable.namesOrganisations else { return isOnlyOwner }
    return countable.entry.organisations.contains { offices.name($0.id, isOf: organisation) }
  }

  /// Whether registers together know every month, dimension and value of a fact.
  private func canCount(_ fact: Fact, _ asked: [CountableRegister]) -> Bool {
    let period = fact.period
    return asked.allSatisfy { $0.hasDimensions(of: fact) && $0.tells(period) }
      && (period.firstMonth...period.lastMonth).allSatisfy { month in
        asked.contains { $0.covers(month) }
      }
      && fact.coordinates.entries.allSatisfy { entry in
        entry.values.allSatisfy { value in
          asked.contains { $0.knows(value, of: entry.dimension) }
        }
      }
  }

  /// Which registers count how many, and what it may mean that the report states another figure.
  private func account(
    of stated: Number, _ count: Number, by asked: [CountableRegister]
  ) -> Wording {
    let names = asked.map { Printable.text($0.register.name) }
    let unit = asked.first?.register.schema.unit ?? ""
    let (english, chinese) =
      stated == count
      ? ("", "")
      : stated < count
        ? ("; the report's scope may be narrower", ";报告口径可能较窄")
        : ("; the report's scope may be wider", ";报告口径可能较宽")
    let verb = names.count == 1 ? "counts" : "count"
    return Wording(
      english: "\(names.joined(separator: ", ")) \(verb) \(count) \(unit)\(english)",
      chinese: "\(names.joined(separator: "、"))计\(count)\(unit)\(chinese)")
  }
}
