public import Facts

/// What tracking must know: the question, the plans, and where figures and other reports are found.
///
/// Tracking holds no index. It asks for one figure at a time, so that a figure of a plan is counted
/// by the same rules as the answer to `count`.
public struct TrackRequest {
  /// Finds the figure of a measure, or of the part of it that a dimension's value names, as one
  /// organisation states it for one year; nil where the documents do not state it.
  public typealias FigureSource = (
    _ measure: String, _ narrowing: Measure.Headline?, _ organisation: String, _ year: Int
  ) -> CountedFigure?

  /// The statement as it was typed.
  public var text: String
  /// The verb's id.
  public var verb: String
  /// The plans, items and actions asked for; empty for the newest planned year.
  public var targets: [PlanReference]
  /// The reports whose plans may be meant, in load order.
  public var plans: [Report]
  /// The journal of the organisations asked about, in any order.
  public var entries: [JournalEntry]
  /// The report on the year that a report plans, by the same office or its successor.
  public var nextReport: (Report) -> Report?
  /// The report that planned the year that a report tells of.
  public var previousReport: (Report) -> Report?
  /// The figures.
  public var figure: FigureSource

  /// Makes a request.
  public init(
    text: String, verb: String = "track", targets: [PlanReference], plans: [Report],
    entries: [JournalEntry], nextReport: @escaping (Report) -> Report?,
    previousReport: @escaping (Report) -> Report?, figure: @escaping FigureSource
  ) {
    self.text = text
    self.verb = verb
    self.targets = targets
    self.plans = plans
    self.entries = entries
    self.nextReport = nextReport
    self.previousReport = previousReport
    self.figure = figure
  }
}
