import SeededRandom
import Syntax

/// Random statements of every shape that the grammar knows.
struct RandomTrees {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func statement() -> Statement {
    chance(5) ? .command(command()) : .query(query())
  }

  private mutating func command() -> ConsoleCommand {
    let word = ConsoleCommand.Word.allCases.randomElement(using: &random) ?? .help
    let arguments: [Name] =
      switch word {
      case .help: chance(2) ? [] : [name(), name()]
      case .load: [value(), value(), name("as"), value(), name("2011-H1")]
      case .open: chance(2) ? [] : [name("3")]
      case .use: [value()]
      case .set: [name(), value()]
      case .reload, .history, .clear, .quit: []
      }
    return ConsoleCommand(word: word, arguments: arguments, range: 0..<0)
  }

  private mutating func query() -> Query {
    let verb = Query.Verb.allCases.randomElement(using: &random) ?? .count
    var query = Query(verb: verb, verbRange: 0..<0, range: 0..<0)
    query.isExplained = chance(4)
    switch verb {
    case .count:
      query.subject = name()
      if chance(3) { query.distinct = name() }
    case .sum, .average, .minimum, .maximum, .median, .percentile:
      (query.field, query.subject) = (name(), name())
      if verb == .percentile { query.percent = Int(random.next() % 101) }
    case .list: query.subject = chance(3) ? name("facts") : name()
    case .show: query.subject = chance(3) ? name("measures") : name()
    case .find: query.subject = value()
    case .source:
      if chance(2) { query.items = [name("3")] }
      if chance(2) { query.context = 2 }
    case .share, .rate, .compare: query.subject = name()
    case .plan, .track:
      query.items = (0..<(random.next() % 3)).map { _ in
        name(chance(2) ? "2012.10.3" : "2012-Q1")
      }
    case .mark:
      query.items = [name(chance(2) ? "2012.5" : "2012.10.3")]
      query.marking = marking()
    case .missing: query.subject = name(chance(2) ? "reports" : "measures")
    case .export: query.subject = name("journal")
    case .audit, .coverage, .similarity: break
    }
    query.clauses = clauses(of: verb)
    return query
  }

  private mutating func marking() -> Marking {
    var marking = Marking()
    if chance(4) {
      marking.withdrawnEntry = name("7")
      return marking
    }
    marking.level = chance(4) ? quoted() : name(chance(2) ? "no-evidence" : "较大进展")
    if chance(2) { marking.note = chance(3) ? name("日志x") : quoted() }
    if chance(2) { marking.date = name(chance(2) ? "2012-02-29" : "2012年6月30日") }
    if chance(2) { marking.evidence = value() }
    return marking
  }

  private mutating func clauses(of verb: Query.Verb) -> Clauses {
    var clauses = Clauses()
    for clause in verb.clauses where chance(3) {
      switch clause {
      case .where: clauses.condition = condition(depth: 4)
      case .among: clauses.base = condition(depth: 2)
      case .by: clauses.groups = [name(), name()]
      case .in: clauses.periods = [periods(), periods()]
      case .across: clauses.across = chance(3) ? [] : [periods(), periods()]
      case .of: clauses.organisations = [value(), value()]
      case .from: clauses.origin = Clauses.Origin.allCases.randomElement(using: &random)
      case .includeApart: clauses.includesApart = true
      case .sortBy: clauses.sorting = Clauses.Sorting(key: column(), isDescending: chance(2))
      case .top: clauses.top = 10
      case .limit: clauses.limit = 1_000_000_000
      case .as: clauses.format = name(chance(2) ? "jsonl" : "line")
      // Those stand in the marking.
      case .on, .evidence: break
      default: clauses.destination = value()
      }
    }
    return clauses
  }

  private mutating func condition(depth: Int) -> Condition {
    let comparison = Condition.Comparison.allCases.randomElement(using: &random) ?? .equal
    switch random.next() % (depth > 0 ? 8 : 5) {
    case 0: return .comparison(name(), comparison, value())
    case 1: return .membership(name(), [value(), value()], isNegated: chance(2))
    case 2: return .between(name(), value(), value())
    case 3: return .contains(name(), value())
    case 4: return .missing(name(), isNegated: chance(2))
    case 5: return .not(condition(depth: depth - 1))
    case 6: return .and(condition(depth: depth - 1), condition(depth: depth - 1))
    default: return .or(condition(depth: depth - 1), condition(depth: depth - 1))
    }
  }

  private mutating func periods() -> PeriodRange {
    let (early, late) = (name("2010"), name("2012-Q4"))
    switch random.next() % 4 {
    case 0: return PeriodRange(first: early, last: nil)
    case 1: return PeriodRange(first: nil, last: late)
    case 2: return PeriodRange(first: early, last: early)
    default: return PeriodRange(first: early, last: late)
    }
  }

  private mutating func column() -> Name {
    let words = ["change", "percent", "value", "2019"]
    return chance(2) ? name() : name(words.randomElement(using: &random) ?? "x")
  }

  private mutating func name() -> Name {
    let words = ["complaints", "渠道", "x1", "count", "history", "电话", "a-b/c_d", "投诉"]
    return chance(4) ? quoted() : name(words.randomElement(using: &random) ?? "x")
  }

  private mutating func value() -> Name {
    let words = ["phone", "2011-05-16", "98%", "在办", "where", "新词", "-2.5", "12345热线"]
    return chance(3) ? quoted() : name(words.randomElement(using: &random) ?? "x")
  }

  private mutating func quoted() -> Name {
    let texts = [
      "a b", "where", "说“好”", "a \"b\"", "a\"b”c", "“", "＂", "2011", "a;b#c", "，、", "a\nb", "as",
      "\u{1B}[2J", "\\", "投诉按渠道",
    ]
    let text = texts.randomElement(using: &random) ?? "x"
    return Name(text: text, range: 0..<0, isQuoted: true)
  }

  private func name(_ text: String) -> Name { Name(text: text, range: 0..<0) }

  private mutating func chance(_ one: UInt64) -> Bool { random.next() % one == 0 }
}
