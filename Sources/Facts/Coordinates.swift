/// The dimensions of one fact: `channel=phone, scope=市本级`.
///
/// Each dimension holds one value, or several where the source joins them (来信(含传真、网上) is
/// `channel=letter, includes=[fax, online]`). Order is the order in which the reader found them.
public struct Coordinates: Sendable, Hashable {
  /// One dimension and its values.
  public struct Entry: Sendable, Hashable {
    /// The dimension's id.
    public let dimension: String
    /// The values' ids, or the source's own words in a free-text dimension; never empty.
    public let values: [String]
  }

  /// The entries, each dimension once.
  public private(set) var entries: [Entry] = []

  /// Makes coordinates without dimensions.
  public init() {}

  /// Makes coordinates from pairs of dimension and value.
  public init(_ pairs: KeyValuePairs<String, String>) {
    for (dimension, value) in pairs { self[dimension] = [value] }
  }

  /// The values of a dimension, empty where the fact does not carry it; setting replaces them.
  public subscript(dimension: String) -> [String] {
    get {
      // By place, since looking at copies of the entries counts each of them.
      for place in entries.indices where entries[place].dimension == dimension {
        return entries[place].values
      }
      return []
    }
    set {
      let place = entries.firstIndex { $0.dimension == dimension }
      switch (place, newValue.isEmpty) {
      case (let place?, true): entries.remove(at: place)
      case (let place?, false): entries[place] = Entry(dimension: dimension, values: newValue)
      case (nil, true): break
      case (nil, false): entries.append(Entry(dimension: dimension, values: newValue))
      }
    }
  }

  /// Whether no dimension is set.
  public var isEmpty: Bool { entries.isEmpty }

  /// The dimensions' ids in order.
  public var dimensions: [String] { entries.map(\.dimension) }

  /// Whether both hold the same values, whatever the order of the dimensions.
  public static func == (left: Coordinates, right: Coordinates) -> Bool {
    // A handful of entries, mostly in one order: comparing them beats hashing them into sets.
    left.entries == right.entries
      || left.entries.count == right.entries.count
        && left.entries.allSatisfy(right.entries.contains)
  }

  /// Hashes the entries without their order.
  public func hash(into hasher: inout Hasher) {
    var sum = 0
    for entry in entries {
      var own = Hasher()
      entry.hash(into: &own)
      sum &+= own.finalize()
    }
    hasher.combine(sum)
  }
}
