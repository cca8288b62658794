/// An office in the tree of offices: 朝阳市环境保护局, part of 朝阳市.
public struct Organisation: Sendable, Hashable {
  /// The full name, which is also its id.
  public let name: String
  /// Its level as the table writes it: `national province city county department`; nil where it
  /// does not say.
  public let level: String?
  /// The office, city or province that it is part of.
  public let partOf: String?
  /// The office whose series it continues after a reform.
  public let succeeds: String?
  /// Other names of the same office.
  public let aliases: [String]

  /// Makes an organisation.
  public init(
    name: String, level: String? = nil, partOf: String? = nil, succeeds: String? = nil,
    aliases: [String] = []
  ) {
    self.name = name
    self.level = level
    self.partOf = partOf
    self.succeeds = succeeds
    self.aliases = aliases
  }
}
