/// An office in the tree of offices: 朝阳市环境保护局, part of 朝阳市.
public struct Organisation: Sendable, Hashable {
  /// The full name, which is also its id.
  public let name: String
  /// The office, city or province that it is part of.
  public let partOf: String?
  /// The office whose series it continues after a reform.
  public let succeeds: String?
  /// Other names of the same office.
  public let aliases: [String]

  /// Makes an organisation.
  public init(
    name: String, partOf: String? = nil, succeeds: String? = nil, aliases: [String] = []
  ) {
    self.name = name
    self.partOf = partOf
    self.succeeds = succeeds
    self.aliases = aliases
  }
}
