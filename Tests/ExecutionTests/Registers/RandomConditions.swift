import Facts
import SeededRandom

/// A condition as it is typed, and what it means of a case.
struct TypedCondition {
  let text: String
  let fits: (NaiveCases.Case) -> Bool
}

/// Draws conditions of every kind that cases know.
struct RandomConditions {
  var random: SplitMix64

  mutating func condition(depth: Int = 2) -> TypedCondition {
    switch depth == 0 ? 9 : Int.random(in: 0..<10, using: &random) {
    case 0:
      let (left, right) = (condition(depth: depth - 1), condition(depth: depth - 1))
      return TypedCondition(text: "(\(left.text)) and (\(right.text))") {
        left.fits($0) && right.fits($0)
      }
    case 1:
      let (left, right) = (condition(depth: depth - 1), condition(depth: depth - 1))
      return TypedCondition(text: "(\(left.text)) or (\(right.text))") {
        left.fits($0) || right.fits($0)
      }
    case 2:
      let inner = condition(depth: depth - 1)
      return TypedCondition(text: "not (\(inner.text))") { !inner.fits($0) }
    default: return test()
    }
  }

  private mutating func test() -> TypedCondition {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: words()
    case 1: numbers()
    case 2: texts()
    case 3: days()
    case 4: periods()
    default: missing()
    }
  }

  private mutating func pick<Element>(_ things: [Element]) -> Element {
    things[Int.random(in: things.indices, using: &random)]
  }

  private mutating func words() -> TypedCondition {
    let (name, values) = pick([
      ("channel", ["phone", "letter", "online", "fax", "来电"]), ("status", ["closed", "在办"]),
      ("district", ["东岭区", "南浦县"]),
    ])
    let meaning = { (word: String) in SmallRegister.meanings[name]?[word] ?? word }
    let (one, other) = (pick(values), pick(values))
    let wanted = [meaning(one), meaning(other)]
    let key = { (row: NaiveCases.Case) in NaiveCases.key(name, row) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return TypedCondition(text: "\(name)=\(one)") { key($0) == wanted[0] }
    case 1: return TypedCondition(text: "\(name) != \(one)") { key($0) != wanted[0] }
    case 2:
      return TypedCondition(text: "\(name) in (\(one), \(other))") {
        key($0).map(wanted.contains) ?? false
      }
    default:
      return TypedCondition(text: "\(name) not in (\(one), \(other))") {
        !(key($0).map(wanted.contains) ?? false)
      }
    }
  }

  private mutating func numbers() -> TypedCondition {
    let name = pick(["days", "cost"])
    let limit = pick(["0", "1", "3", "7.5", "12.25", "13", "99.999"])
    let wanted = Number(limit) ?? .zero
    let number = { (row: NaiveCases.Case) in Number(row[name] ?? "") }
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      return TypedCondition(text: "\(name) < \(limit)") { number($0).map { $0 < wanted } ?? false }
    case 1:
      return TypedCondition(text: "\(name) <= \(limit)") {
        number($0).map { $0 <= wanted } ?? false
      }
    case 2:
      return TypedCondition(text: "\(name) > \(limit)") { number($0).map { $0 > wanted } ?? false }
    case 3:
      return TypedCondition(text: "\(name) >= \(limit)") {
        number($0).map { $0 >= wanted } ?? false
      }
    case 4: return TypedCondition(text: "\(name)=\(limit)") { number($0) == wanted }
    default:
      return TypedCondition(text: "\(name) between 1 and \(limit)") {
        number($0).map { $0 >= Number(1) && $0 <= wanted } ?? false
      }
    }
  }

  private mutating func texts() -> TypedCondition {
    let text = pick(["异味", "a1", "噪声", "无此"])
    return TypedCondition(text: "title contains \(text)") {
      ($0["title"] ?? "").lowercased().contains(text)
    }
  }

  private mutating func days() -> TypedCondition {
    let name = pick(["received", "closed_on"])
    let day = pick(["2011-01-01", "2011-06-15", "2012-02-29"])
    let isAfter = Bool.random(using: &random)
    return TypedCondition(text: "\(name) \(isAfter ? ">=" : "<") \(day)") { row in
      let own = row[name] ?? ""
      return !own.isEmpty && (isAfter ? own >= day : own < day)
    }
  }

  private mutating func periods() -> TypedCondition {
    let (name, period) = pick([("year", "2011"), ("quarter", "2011-Q2"), ("month", "2012-01")])
    let key = { (row: NaiveCases.Case) in NaiveCases.key(name, row) }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return TypedCondition(text: "\(name)=\(period)") { key($0) == period }
    case 1:
      return TypedCondition(text: "\(name) > \(period)") { key($0).map { $0 > period } ?? false }
    default:
      return TypedCondition(text: "\(name) <= \(period)") { key($0).map { $0 <= period } ?? false }
    }
  }

  private mutating func missing() -> TypedCondition {
    let name = pick(["channel", "days", "closed_on", "title", "received"])
    let isThere = Bool.random(using: &random)
    return TypedCondition(text: "\(name) is \(isThere ? "not " : "")missing") {
      ($0[name] ?? "").isEmpty != isThere
    }
  }
}
