extension Query.Verb {
  /// The clauses that go with the verb; any other is an error rather than ignored.
  public var clauses: [Keyword] {
    switch self {
    case .count: Keyword.clauses
    case .share, .rate, .compare, .track, .mark, .missing, .export: []
    case .list: [.where, .in, .of, .from, .sortBy, .top, .limit, .as, .into]
    case .find: [.in, .of, .limit, .as, .into]
    case .source, .show: [.as, .into]
    case .audit, .coverage, .plan: [.in, .of, .limit, .as, .into]
    }
  }
}
