public import Facts

/// What is asked of a register: some figures of the cases that fit a condition, for each group.
public struct RegisterQuestion: Sendable, Hashable {
  /// In which order groups are answered.
  public enum Order: Sendable, Hashable {
    /// By their keys: words by their bytes, numbers, days and periods ascending; missing first.
    case byKey
    /// By the number of cases, most first, then by key.
    case mostFirst
    /// By the first figure, largest first, then by key; groups without it last.
    case largestFirst
  }

  /// The cases.
  public var condition: RegisterCondition
  /// The axes that groups differ in, at most three; none makes one group of all.
  public var groups: [RegisterAxis]
  /// What is computed of each group, beside the number of its cases.
  public var figures: [RegisterFigure]
  /// The order of the groups.
  public var order: Order
  /// How many groups are answered; all where nil.
  public var limit: Int?

  /// Makes a question; without figures it counts.
  public init(
    where condition: RegisterCondition = .all, by groups: [RegisterAxis] = [],
    figures: [RegisterFigure] = [], order: Order = .byKey, limit: Int? = nil
  ) {
    self.condition = condition
    self.groups = groups
    self.figures = figures
    self.order = order
    self.limit = limit
  }
}

/// One figure of the cells of a column; missing cells are left out of all of them.
public enum RegisterFigure: Sendable, Hashable {
  /// The sum of numbers.
  case sum(column: Int)
  /// The mean of numbers.
  case average(column: Int)
  /// The least number or earliest day.
  case minimum(column: Int)
  /// The largest number or latest day.
  case maximum(column: Int)
  /// The number below which so many hundredths of the cells lie, 0...100; the median is 50.
  ///
  /// Of n sorted cells it is the one at place (n − 1) × percent / 100, counted from 0; between two
  /// places it lies between their cells in proportion. This is `PERCENTILE.INC` of spreadsheets,
  /// `quantile_cont` of DuckDB and the default of numpy.
  case percentile(column: Int, percent: Int)
  /// How many different cells there are.
  case distinct(column: Int)

  /// The column that is read.
  public var column: Int {
    switch self {
    case .sum(let column), .average(let column), .minimum(let column), .maximum(let column),
      .percentile(let column, _), .distinct(let column):
      column
    }
  }
}

/// What a register answers.
public struct RegisterAnswer: Sendable, Hashable {
  /// One group of cases.
  public struct Row: Sendable, Hashable {
    /// What the axes say of the group.
    public let keys: [RegisterKey]
    /// How many cases it has.
    public let count: Int
    /// The figures asked for; nil where no case has a cell to compute one from.
    public let figures: [FigureValue?]

    /// Makes a row.
    public init(keys: [RegisterKey], count: Int, figures: [FigureValue?]) {
      self.keys = keys
      self.count = count
      self.figures = figures
    }
  }

  /// The groups that hold a case; without axes one, whether it holds a case or not.
  public let rows: [Row]
  /// For each row the codes of its keys: on one axis, equal codes are equal keys.
  public let codes: [[Int]]
  /// How many cases fit the condition.
  public let count: Int
  /// How many groups there are, those beyond the limit too.
  public let groupCount: Int
  /// How the answer was found.
  public let way: RegisterWay
}

/// The value of a figure, exactly.
public enum FigureValue: Sendable, Hashable {
  /// A number.
  case number(Number)
  /// A sum to be divided by the number of its terms; the mean is rounded by who shows it.
  case mean(sum: Number, terms: Int)
  /// A day.
  case day(CalendarDay)
}

/// Why a question can't be answered.
public enum RegisterQuestionFlaw: Error, Sendable, Hashable {
  /// The column holds no numbers.
  case noNumbers(column: Int)
  /// The column holds neither numbers nor days.
  case noOrder(column: Int)
  /// Texts make no groups.
  case noGroups(column: Int)
  /// Only days have years, quarters and months.
  case noDays(column: Int)
  /// More than three axes.
  case tooManyAxes
}
