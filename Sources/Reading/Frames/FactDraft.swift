import Facts

/// A fact whose places still count scalars and whose measure is looked up by number.
struct FactDraft: Sendable {
  var measure: Int
  var value: Number
  var valueMax: Number?
  var unit: String
  var precision: Precision = .exact
  var coordinates = Coordinates()
  /// How many years before the report's own the figure is about.
  var yearsBack = 0
  var implied: Fact.Implied?
  var members: [String] = []
  var isOpenList = false
  var range: Range<Int>
  var number: Range<Int>
  var sentence: Int
  var role: Fact.Role = .total
  var partOf: Int?
  var splits: String?
  /// Whether it stands in brackets beside the figure that contains it.
  var isAside = false
  /// Whether it is a cell of a statutory table.
  var isCell = false
  /// Whether the text itself says that this is contained in the figure before: 其中.
  var container: Int?
}
