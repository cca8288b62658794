/// How much of what a figure counts fits a condition.
enum Truth: Int {
  /// Nothing of it.
  case none
  /// Some of it, or nobody knows.
  case some
  /// All of it.
  case all

  /// The opposite: none becomes all.
  var negated: Truth {
    switch self {
    case .none: .all
    case .some: .some
    case .all: .none
    }
  }
}

/// What a condition makes of one row.
struct Verdict {
  /// How much of the row fits.
  var truth: Truth
  /// Whether the row answers by the name of a cell that includes other values.
  var isByName = false
  /// Whether the condition cuts through a cell that joins several values.
  var isCut = false
}

/// What is known of a column while a part of a row is judged.
struct KnownColumn {
  let column: Int
  let content: Content

  enum Content {
    /// One value.
    case value(UInt32)
    /// Anything but the values that the row's parts name.
    case rest(named: Set<UInt32>)
  }
}
