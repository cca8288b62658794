/// The name of a plan, an item or an action: `2012`, `2012.5`, `2012.5.3`.
///
/// Numbers follow the text as it is read today, so a reference holds for one reading only; what is
/// kept for years keeps the action's words beside it.
public struct PlanReference: Sendable, Hashable {
  /// The year that is planned.
  public let year: Int
  /// The item's number, from 1; nil for the whole plan.
  public let item: Int?
  /// The action's number within its item, from 1; nil for the whole item.
  public let action: Int?

  /// Makes a reference; an action without an item refers to the whole plan.
  public init(year: Int, item: Int? = nil, action: Int? = nil) {
    self.year = year
    self.item = item
    self.action = item == nil ? nil : action
  }

  /// Reads one of the three spellings; nil for any other text.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }.filter { $0 > 0 }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4
    else { return nil }
    self.init(
      year: numbers[0], item: numbers.count > 1 ? numbers[1] : nil,
      action: numbers.count > 2 ? numbers[2] : nil)
  }

  /// Whether another reference is this one or lies within it: 2012.5 holds 2012.5.3.
  public func contains(_ other: PlanReference) -> Bool {
    year == other.year && (item == nil || item == other.item)
      && (action == nil || action == other.action)
  }
}

extension PlanReference: CustomStringConvertible {
  /// The spelling.
  public var description: String {
    ([year] + [item, action].compactMap { $0 }).map { String($0) }.joined(separator: ".")
  }
}
