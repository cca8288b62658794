extension Query.Verb {
  /// The clauses that go with the verb; any other is an error rather than ignored.
  public var clauses: [Keyword] {
    switch self {
    case .count: Keyword.clauses.filter { !Keyword.rare.contains($0) }
    case .sum, .average, .minimum, .maximum, .median, .percentile:
      [.where, .by, .in, .of, .from, .sortBy, .top, .limit, .as, .into]
    case .share: [.where, .by, .in, .of, .from, .sortBy, .top, .limit, .as, .into]
    case .rate: [.where, .among, .by, .in, .of, .from, .sortBy, .top, .limit, .as, .into]
    case .compare: [.where, .by, .in, .across, .of, .from, .sortBy, .top, .limit, .as, .into]
    case .list: [.where, .in, .of, .from, .sortBy, .top, .limit, .as, .into]
    case .find: [.in, .of, .limit, .as, .into]
    case .source, .show, .export: [.as, .into]
    case .coverage: [.in, .of, .as, .into]
    case .audit, .plan, .track, .missing: [.in, .of, .limit, .as, .into]
    case .similarity: [.across, .of, .limit, .as, .into]
    case .mark: Keyword.markings + [.of, .as, .into]
    }
  }

  /// The columns of its answers that have a word of their own in both languages.
  var columns: [Keyword] {
    switch self {
    case .compare: [.change, .percent]
    case .share, .rate: [.value, .percent]
    default: [.value]
    }
  }
}

extension Query {
  /// The clauses that may follow: an entry that is struck out has no day and no evidence.
  var allowedClauses: [Keyword] {
    guard marking?.withdrawnEntry != nil else { return verb.clauses }
    return verb.clauses.filter { !Keyword.markings.contains($0) }
  }

  /// The word that a misplaced clause does not go with.
  var governingWord: Keyword {
    if marking?.withdrawnEntry != nil { return .withdrawEntry }
    return Keyword(rawValue: verb.rawValue) ?? .count
  }
}
