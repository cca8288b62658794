import Diagnostics
import Facts

/// The turns of phrase of a clerk's sentence, in both languages.
struct SentencePhrase {
  let language: Language

  /// The words in the language.
  func pick(_ english: String, _ chinese: String) -> String {
    Wording(english: english, chinese: chinese).text(in: language)
  }

  var stop: String { pick(".", "。") }
  var comma: String { pick(", ", ",") }
  var semicolon: String { pick("; ", ";") }

  /// `2019`, 2019年; periods that are no whole years keep their spelling.
  func period(_ title: String) -> String {
    pick(title, Period(title)?.wholeYear == nil ? title : title + "年")
  }

  /// `531176 件`, `about 30 件`, 超过30件, 176件(有争议).
  func figure(_ figure: Cell.Figure, _ unit: String) -> String {
    let isComputed = unit == "%" && !figure.isStated
    let digits = FigureText.digits(figure.value, leastDecimals: isComputed ? 1 : 0)
    let amount = pick(digits + FigureText.spaced(unit), digits + unit)
    return bounded(amount, figure.precision)
      + (figure.isDisputed ? pick(" (disputed)", "(有争议)") : "")
  }

  /// The size of a change: a bound turns over with its sign, since −5 or more is a
  /// fall by at most 5.
  func size(_ change: Cell.Figure, _ unit: String) -> String {
    let isFall = change.value < .zero
    let size = isFall ? .zero - change.value : change.value
    let precision = isFall ? change.precision.turnedOver : change.precision
    return figure(
      Cell.Figure(size, precision: precision, isStated: change.isStated), unit)
  }

  private func bounded(_ amount: String, _ precision: Precision) -> String {
    switch precision {
    case .exact: amount
    case .about: pick("about ", "约") + amount
    case .over: pick("more than ", "超过") + amount
    case .atLeast: pick("at least ", "不少于") + amount
    case .atMost: pick("at most ", "不超过") + amount
    }
  }

  /// `178941 件 fewer`, 减少178941件; between organisations 少178941件.
  func change(_ change: Cell.Figure, _ unit: String, isOverTime: Bool) -> String {
    let isFall = change.value < .zero
    let words = isOverTime ? (isFall ? "减少" : "增加") : (isFall ? "少" : "多")
    return pick("\(size(change, unit)) \(isFall ? "fewer" : "more")", words + size(change, unit))
  }

  /// `a fall of 25.2%`, 下降25.2%; between organisations `25.2% below`, 低25.2%.
  func percent(_ percent: Cell.Figure, isOverTime: Bool) -> String {
    let isFall = percent.value < .zero
    let size = size(computed(percent), "%")
    guard isOverTime else { return pick("or \(size)", (isFall ? "低" : "高") + size) }
    return pick("a \(isFall ? "fall" : "rise") of \(size)", (isFall ? "下降" : "增长") + size)
  }

  /// `7.4% a year`, 年均下降7.4%.
  func yearly(_ percent: Cell.Figure) -> String {
    let isFall = percent.value < .zero
    let size = size(computed(percent), "%")
    return pick(
      "a yearly \(isFall ? "fall" : "rise") of \(size)", "年均" + (isFall ? "下降" : "增长") + size)
  }

  private func computed(_ percent: Cell.Figure) -> Cell.Figure {
    Cell.Figure(percent.value, precision: percent.precision, isStated: false)
  }
}
