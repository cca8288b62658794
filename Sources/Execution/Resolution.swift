import Facts

/// What the documents answer for one cell of a question.
enum Resolution {
  /// One figure.
  case figure(Figure)
  /// Several figures that must not be added.
  case listed([Figure])
  /// Figures that would have to be added and count different things.
  case mixed(Figure, Figure)
  /// No figure.
  case missing(Gap)

  /// The figure where there is exactly one.
  var figure: Figure? { if case .figure(let figure) = self { figure } else { nil } }
}

/// A figure with what it is made of.
struct Figure {
  /// The figure.
  var value: Number
  /// The upper end where the source gives a range.
  var upper: Number?
  /// How exact it is.
  var precision: Precision
  /// Its unit.
  var unit: String
  /// The class of its unit.
  var unitClass: UInt32
  /// The stated figures that it is made of.
  var terms: [Part.Term]
  /// Whether a document states it as it is.
  var isStated: Bool
  /// Whether it is the total that its parts split, not one of several figures.
  var isWhole: Bool
  /// Rows that answer by the name of a cell which includes other values.
  var byName: [Int] = []
  /// Rows whose parts are more than they.
  var exceeded: [Int] = []
  /// Rows of other organisations or periods whose joined values the condition cuts through.
  var cuts: [Int] = []
}

/// Why there is no figure.
struct Gap {
  /// Rows whose joined values the condition cuts through.
  var cuts: [Int] = []
  /// Between which figures the answer lies, with what the bounds were made of.
  var bounds: (low: Number, high: Number)?
}
