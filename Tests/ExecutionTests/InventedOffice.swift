import Facts
import SeededRandom

/// An invented office whose every case is known, and a report that tells only part of it.
///
/// The naive reference: it counts cases one by one and knows nothing of totals and parts.
struct InventedOffice {
  static let channels = ["phone", "visit", "letter", "fax", "online"]
  static let categories = ["噪声", "大气"]

  /// How many cases there are, by channel and category.
  let cases: [String: [String: Int]]
  /// Whether the report counts fax within letter.
  let mergesFax: Bool
  let statesTotal: Bool
  /// The channels that the report gives a figure for.
  let stated: [String]
  /// The channels whose figures the report breaks down by category.
  let brokenDown: Set<String>

  init(_ random: inout SplitMix64) {
    var cases: [String: [String: Int]] = [:]
    for channel in Self.channels {
      for category in Self.categories {
        cases[channel, default: [:]][category] = Int.random(in: 0...20, using: &random)
      }
    }
    self.cases = cases
    let merges = random.once(in: 2)
    mergesFax = merges
    statesTotal = !random.once(in: 3)
    let tellable = Self.channels.filter { !merges || $0 != "fax" }
    let told = random.once(in: 2) ? tellable : tellable.filter { _ in !random.once(in: 3) }
    stated = told
    brokenDown = Set(told.filter { _ in random.once(in: 2) })
  }

  /// The cases that a stated channel's figure counts.
  private func members(of channel: String) -> [String] {
    mergesFax && channel == "letter" ? ["letter", "fax"] : [channel]
  }

  private func count(_ channel: String, _ category: String? = nil) -> Int {
    members(of: channel).reduce(0) { sum, member in
      let own = cases[member] ?? [:]
      return sum + (category.map { own[$0] ?? 0 } ?? own.values.reduce(0, +))
    }
  }

  /// What the report states.
  var report: Report {
    var lines: [String] = []
    if statesTotal {
      lines.append("complaints \(cases.values.flatMap(\.values).reduce(0, +)) 件")
    }
    for channel in stated {
      let includes = members(of: channel).count > 1 ? " includes=fax" : ""
      let own = lines.count
      lines.append(
        "complaints \(count(channel)) 件 channel=\(channel)\(includes)"
          + (statesTotal ? " @part=0:channel" : ""))
      guard brokenDown.contains(channel) else { continue }
      for category in Self.categories {
        lines.append(
          "complaints \(count(channel, category)) 件 channel=\(channel)\(includes) "
            + "category=\(category) @part=\(own):category")
      }
    }
    return FactLines(organisation: "青河市环境保护局", period: .year(2011))
      .report(lines.joined(separator: "\n"))
  }

  /// How many cases fit, among those that the report speaks of.
  ///
  /// A condition that names letter and not fax takes the merged figure for letter.
  func count(where condition: InventedCondition) -> Int {
    let named = condition.channels
    let isByName = mergesFax && named.contains("letter") && !named.contains("fax")
    let spokenOf = statesTotal ? Self.channels : stated.flatMap(members)
    return spokenOf.reduce(0) { sum, channel in
      let seen = isByName && channel == "fax" ? "letter" : channel
      return Self.categories.reduce(sum) { sum, category in
        sum + (condition.holds(seen, category) ? cases[channel]?[category] ?? 0 : 0)
      }
    }
  }
}

/// A condition that prints itself as a query and judges one case.
indirect enum InventedCondition {
  case channel([String], isNegated: Bool)
  case category(String, isNegated: Bool)
  case both(InventedCondition, InventedCondition)
  case either(InventedCondition, InventedCondition)
  case not(InventedCondition)

  init(_ random: inout SplitMix64, depth: Int = 2) {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 3), using: &random) {
    case 0, 1:
      let some = InventedOffice.channels.filter { _ in random.once(in: 3) }
      let values = some.isEmpty ? ["phone"] : some
      self = .channel(values, isNegated: random.once(in: 3))
    case 2:
      let category = InventedOffice.categories.randomElement(using: &random) ?? "噪声"
      self = .category(category, isNegated: random.once(in: 2))
    case 3:
      self = .both(
        InventedCondition(&random, depth: depth - 1),
        InventedCondition(&random, depth: depth - 1))
    case 4:
      self = .either(
        InventedCondition(&random, depth: depth - 1),
        InventedCondition(&random, depth: depth - 1))
    default: self = .not(InventedCondition(&random, depth: depth - 1))
    }
  }

  /// The condition as a query says it.
  var text: String {
    switch self {
    case .channel(let values, let isNegated):
      "channel \(isNegated ? "not " : "")in (\(values.joined(separator: ", ")))"
    case .category(let value, let isNegated): "category \(isNegated ? "!=" : "=") \(value)"
    case .both(let left, let right): "(\(left.text)) and (\(right.text))"
    case .either(let left, let right): "(\(left.text)) or (\(right.text))"
    case .not(let inner): "not (\(inner.text))"
    }
  }

  /// The channels that it names.
  var channels: Set<String> {
    switch self {
    case .channel(let values, _): Set(values)
    case .category: []
    case .both(let left, let right), .either(let left, let right):
      left.channels.union(right.channels)
    case .not(let inner): inner.channels
    }
  }

  func holds(_ channel: String, _ category: String) -> Bool {
    switch self {
    case .channel(let values, let isNegated): values.contains(channel) != isNegated
    case .category(let value, let isNegated): (value == category) != isNegated
    case .both(let left, let right):
      left.holds(channel, category) && right.holds(channel, category)
    case .either(let left, let right):
      left.holds(channel, category) || right.holds(channel, category)
    case .not(let inner): !inner.holds(channel, category)
    }
  }
}
