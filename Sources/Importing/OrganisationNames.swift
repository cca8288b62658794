import Facts

/// Leads from any name of an organisation to its full one: 朝阳市环保局 → 朝阳市环境保护局.
struct OrganisationNames {
  private var fullNames: [String: String] = [:]

  /// A full name wins over an alias, an earlier alias over a later one.
  init(_ organisations: [Organisation]) {
    for organisation in organisations {
      for alias in organisation.aliases where fullNames[alias] == nil {
        fullNames[alias] = organisation.name
      }
    }
    for organisation in organisations { fullNames[organisation.name] = organisation.name }
  }

  /// The full name; a name that no table lists is its own.
  func fullName(of name: String) -> String { fullNames[name] ?? name }
}
