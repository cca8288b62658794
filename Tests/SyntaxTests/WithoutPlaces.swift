import Syntax

// Trees with every range emptied, so that two texts of one tree compare equal.
extension Statement {
  var withoutPlaces: Statement {
    switch self {
    case .command(let command):
      return .command(
        ConsoleCommand(
          word: command.word, arguments: command.arguments.map(\.withoutPlace), range: 0..<0))
    case .query(let query):
      var bare = Query(verb: query.verb, verbRange: 0..<0, range: 0..<0)
      bare.subject = query.subject?.withoutPlace
      bare.distinct = query.distinct?.withoutPlace
      bare.items = query.items.map(\.withoutPlace)
      bare.context = query.context
      bare.marking = query.marking?.withoutPlaces
      bare.isExplained = query.isExplained
      bare.clauses = query.clauses.withoutPlaces
      return .query(bare)
    }
  }
}

extension Name {
  fileprivate var withoutPlace: Name { Name(text: text, range: 0..<0, isQuoted: isQuoted) }
}

extension Marking {
  fileprivate var withoutPlaces: Marking {
    var bare = Marking()
    bare.level = level?.withoutPlace
    bare.note = note?.withoutPlace
    bare.date = date?.withoutPlace
    bare.evidence = evidence?.withoutPlace
    bare.withdrawnEntry = withdrawnEntry?.withoutPlace
    return bare
  }
}

extension PeriodRange {
  fileprivate var withoutPlaces: PeriodRange {
    PeriodRange(first: first?.withoutPlace, last: last?.withoutPlace)
  }
}

extension Clauses {
  fileprivate var withoutPlaces: Clauses {
    var bare = self
    bare.condition = condition?.withoutPlaces
    bare.groups = groups.map(\.withoutPlace)
    bare.organisations = organisations.map(\.withoutPlace)
    bare.base = base?.withoutPlaces
    bare.periods = periods.map(\.withoutPlaces)
    bare.across = across?.map(\.withoutPlaces)
    bare.sorting = sorting.map {
      Sorting(key: $0.key.withoutPlace, isDescending: $0.isDescending)
    }
    bare.format = format?.withoutPlace
    bare.destination = destination?.withoutPlace
    return bare
  }
}

extension Condition {
  fileprivate var withoutPlaces: Condition {
    switch self {
    case .comparison(let name, let comparison, let value):
      .comparison(name.withoutPlace, comparison, value.withoutPlace)
    case .membership(let name, let values, let isNegated):
      .membership(name.withoutPlace, values.map(\.withoutPlace), isNegated: isNegated)
    case .between(let name, let low, let high):
      .between(name.withoutPlace, low.withoutPlace, high.withoutPlace)
    case .contains(let name, let value): .contains(name.withoutPlace, value.withoutPlace)
    case .missing(let name, let isNegated): .missing(name.withoutPlace, isNegated: isNegated)
    case .and(let left, let right): .and(left.withoutPlaces, right.withoutPlaces)
    case .or(let left, let right): .or(left.withoutPlaces, right.withoutPlaces)
    case .not(let inner): .not(inner.withoutPlaces)
    }
  }
}
