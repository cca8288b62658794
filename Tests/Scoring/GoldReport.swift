import Foundation

/// A report's facts, plan and identities read by hand: `NN.json` beside `NN.txt`.
///
/// The program's own `read --format json` has the same fields under other names, so that it is
/// decoded as a gold report too and both sides are held together alike.
public struct GoldReport: Decodable {
  /// A fact.
  public struct Fact: Decodable {
    let measure: String
    let value: Double
    let upper: Double?
    let unit: String
    let dims: [String: DimensionValues]
    let precision: String
    let text: String
    let isOptional: Bool
  }

  /// A statement that figures agree, or do not.
  public struct Identity: Decodable {
    let stated: Double
    let computed: Double?
    let holds: Bool
    let isClaimed: Bool
  }

  /// Words with the numbers in them: a distractor, or a count that is neither right nor wrong.
  public struct Words: Decodable {
    let text: String
    let values: [Double]
  }

  let facts: [Fact]
  let plan: [String]
  let identities: [Identity]
  let distractors: [Words]
  let neutral: [Words]

  private enum Key: String, CodingKey {
    case facts, plan, identities, checks, distractors, neutral
  }

  private struct PlanText: Decodable {
    let text: String
  }

  /// Decodes a gold report, or what the program read.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    facts = try fields.decode([Fact].self, forKey: .facts)
    plan =
      try (try? fields.decodeIfPresent([String].self, forKey: .plan))
      ?? fields.decode([PlanText].self, forKey: .plan).map(\.text)
    identities =
      try fields.decodeIfPresent([Identity].self, forKey: .identities)
      ?? fields.decodeIfPresent([Identity].self, forKey: .checks) ?? []
    distractors = try fields.decodeIfPresent([Words].self, forKey: .distractors) ?? []
    neutral = try fields.decodeIfPresent([Words].self, forKey: .neutral) ?? []
  }

  /// Makes a report of facts and plan items that a reader found.
  public init(facts: [Fact], plan: [String], identities: [Identity] = []) {
    self.facts = facts
    self.plan = plan
    self.identities = identities
    distractors = []
    neutral = []
  }
}

extension GoldReport.Fact {
  private enum Key: String, CodingKey {
    case measure, value, unit, dims, approx, precision, evidence, text, minor
    case upper = "value_max"
    case isRepeat = "repeat"
  }

  /// Decodes a fact of either side.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    measure = try fields.decode(String.self, forKey: .measure)
    value = try fields.decode(Double.self, forKey: .value)
    upper = try fields.decodeIfPresent(Double.self, forKey: .upper)
    unit = try fields.decode(String.self, forKey: .unit)
    dims = try fields.decode([String: DimensionValues].self, forKey: .dims)
    precision =
      try fields.decodeIfPresent(String.self, forKey: .approx)
      ?? fields.decode(String.self, forKey: .precision)
    text =
      try fields.decodeIfPresent(String.self, forKey: .evidence)
      ?? fields.decode(String.self, forKey: .text)
    let isRepeat = try fields.decodeIfPresent(Bool.self, forKey: .isRepeat) ?? false
    isOptional = try isRepeat || fields.decodeIfPresent(Bool.self, forKey: .minor) ?? false
  }

  /// Makes a fact that a reader found.
  public init(
    measure: String, value: Double, upper: Double?, unit: String, dims: [String: [String]],
    precision: String, text: String
  ) {
    self.measure = measure
    self.value = value
    self.upper = upper
    self.unit = unit
    self.dims = dims.mapValues(DimensionValues.init)
    self.precision = precision
    self.text = text
    isOptional = false
  }
}

extension GoldReport.Identity {
  private enum Key: String, CodingKey {
    case kind, stated, computed, holds, asserted, parts
  }

  /// Decodes an identity; where no computed figure is given it follows from the parts.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    stated = try fields.decode(Double.self, forKey: .stated)
    holds = try fields.decode(Bool.self, forKey: .holds)
    isClaimed = try fields.decodeIfPresent(Bool.self, forKey: .asserted) ?? true
    let kind = try fields.decodeIfPresent(String.self, forKey: .kind) ?? "sum"
    let parts = (try? fields.decodeIfPresent([Double].self, forKey: .parts)) ?? []
    computed =
      try fields.decodeIfPresent(Double.self, forKey: .computed)
      ?? Self.computed(kind, parts: parts, stated: stated)
  }

  /// Makes a check that a reader made.
  public init(stated: Double, computed: Double, holds: Bool) {
    self.stated = stated
    self.computed = computed
    self.holds = holds
    isClaimed = true
  }

  private static func computed(_ kind: String, parts: [Double], stated: Double) -> Double? {
    guard let first = parts.first else { return nil }
    switch kind {
    case "sum", "balance": return parts.reduce(0, +)
    case "list": return Double(parts.count)
    case "ratio", "quotient":
      guard parts.count > 1, parts[1] != 0 else { return nil }
      return first / parts[1] * (kind == "ratio" ? 100 : 1)
    default: return parts.first { $0 != stated } ?? first
    }
  }
}

/// One value of a dimension, or several.
struct DimensionValues: Decodable {
  let values: [String]

  init(_ values: [String]) { self.values = values }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let list = try? container.decode([String].self) {
      values = list
    } else if let text = try? container.decode(String.self) {
      values = [text]
    } else {
      values = [String(try container.decode(Int.self))]
    }
  }
}
