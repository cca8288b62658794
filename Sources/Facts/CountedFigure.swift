public import Diagnostics

/// What the documents state of a measure in one year, as a question about it would be answered.
public struct CountedFigure: Sendable, Hashable {
  /// The figure; nil where several are stated that do not add up, which `others` lists.
  public let value: Number?
  /// How exact it is.
  public let precision: Precision
  /// The unit as the documents write it.
  public let unit: String
  /// Whether a document states it; else it was computed from others.
  public let isStated: Bool
  /// Whether the documents state another figure for the same thing.
  public let isDisputed: Bool
  /// The sentences behind it.
  public let sources: [Source]
  /// Figures stated for it or beside it, each as it stands in a note: minxin 24 件.
  public let others: [Wording]

  /// Makes a figure.
  public init(
    value: Number?, precision: Precision = .exact, unit: String, isStated: Bool = true,
    isDisputed: Bool = false, sources: [Source], others: [Wording] = []
  ) {
    self.value = value
    self.precision = precision
    self.unit = unit
    self.isStated = isStated
    self.isDisputed = isDisputed
    self.sources = sources
    self.others = others
  }
}
