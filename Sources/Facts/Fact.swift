public import Diagnostics

/// A figure that a document states: 电话投诉56件 is complaints = 56 件, channel=phone, exact.
///
/// SDMX calls it an observation. A fact promises that its number, or the words that imply it, stand
/// at its place in the document; it does not promise that the document is right.
public struct Fact: Sendable, Hashable {
  /// What a fact is to the others of its document.
  public enum Role: String, Sendable {
    /// Stands by itself or is split by parts.
    case total
    /// Is contained in the fact that `partOf` names.
    case part
    /// The same measure beside a stated total, not contained in it (民心网 beside 176 complaints).
    case apart
    /// States again what an earlier fact states.
    case `repeat`
  }

  /// What words gave the value where no number is printed.
  public enum Implied: String, Sendable {
    /// 未发生, 无: zero.
    case zero
    /// 均已办结: all of the figure before it.
    case all
    /// 参加了新闻发布会: one.
    case one
  }

  /// The measure's id.
  public var measure: String
  /// The value, 万 and 亿 multiplied out; a fall is negative.
  public var value: Number
  /// The upper end where the source gives a range (8至12次).
  public var valueMax: Number?
  /// The unit as the source writes it: 件, 人次, %.
  public var unit: String
  /// How exactly the source states the value.
  public var precision: Precision
  /// The dimensions.
  public var coordinates: Coordinates
  /// The organisation that the figure is about.
  public var organisation: String
  /// The period that the figure is about.
  public var period: Period
  /// What the fact is to others.
  public var role: Role
  /// The index, among the document's facts, of the fact that this is a part or a repeat of.
  public var partOf: Int?
  /// The dimension by which this part splits its total.
  public var splits: String?
  /// Which words stand for the value where no number is printed.
  public var implied: Implied?
  /// The things that the document names with the figure, in text order: 《甲》、《乙》两项制度.
  public var members: [String]
  /// Whether 等 leaves the list of members open.
  public var isOpenList: Bool
  /// Where the document says it.
  public var place: Place

  /// Makes a fact.
  public init(
    measure: String, value: Number, valueMax: Number? = nil, unit: String,
    precision: Precision = .exact, coordinates: Coordinates = Coordinates(),
    organisation: String, period: Period, role: Role = .total, partOf: Int? = nil,
    splits: String? = nil, implied: Implied? = nil, members: [String] = [],
    isOpenList: Bool = false, place: Place
  ) {
    self.measure = measure
    self.value = value
    self.valueMax = valueMax
    self.unit = unit
    self.precision = precision
    self.coordinates = coordinates
    self.organisation = organisation
    self.period = period
    self.role = role
    self.partOf = partOf
    self.splits = splits
    self.implied = implied
    self.members = members
    self.isOpenList = isOpenList
    self.place = place
  }
}

/// A place in a document: the bytes, and the words a person would look for.
public struct Place: Sendable, Hashable {
  /// The numbering of the section, `五(二)`; empty before the first heading.
  public var section: String
  /// The line, from 1.
  public var line: Int
  /// The bytes of the clause in the document's decoded UTF-8 text.
  public var range: ByteRange
  /// The bytes of the number itself, or of the words that imply it, within `range`.
  public var number: ByteRange
  /// The clause.
  public var text: String

  /// Makes a place.
  public init(section: String, line: Int, range: ByteRange, number: ByteRange, text: String) {
    self.section = section
    self.line = line
    self.range = range
    self.number = number
    self.text = text
  }
}
