import Diagnostics
import Facts

/// How a person reads a figure: its precision's sign, a real minus, its digits.
enum FigureText {
  /// The digits with a minus as wide as a plus, `−178941`, and with so many decimals at least,
  /// since 26 among 25.2 and 21.6 is 26.0.
  static func digits(_ number: Number, leastDecimals: Int = 0) -> String {
    let digits = number.description
    let signed = number < .zero ? "−" + digits.dropFirst() : digits
    guard number.decimals < leastDecimals else { return signed }
    let zeros = String(repeating: "0", count: leastDecimals - number.decimals)
    return signed + (number.isWhole ? "." : "") + zeros
  }

  /// The digits behind the sign that says how exact they are, `≥30` or `≈−12`; a change that is a
  /// rise is written with its plus.
  static func signed(
    _ number: Number, _ precision: Precision?, leastDecimals: Int = 0, isChange: Bool = false
  ) -> String {
    let plus = isChange && number > .zero ? "+" : ""
    return (precision?.sign ?? "") + plus + digits(number, leastDecimals: leastDecimals)
  }

  /// The unit with the blank that goes before it; a percent sign takes none.
  static func spaced(_ unit: String?) -> String {
    guard let unit, !unit.isEmpty else { return "" }
    return unit.hasPrefix("%") ? unit : " " + unit
  }
}

extension FigureText {
  /// A figure of a part with its sign and unit, a computed percentage with one decimal.
  static func labelled(_ figure: Cell.Figure, _ part: FigureTable.Part) -> String {
    let isComputed = part.unit == "%" && !figure.isStated
    return signed(figure.value, figure.precision, leastDecimals: isComputed ? 1 : 0)
      + spaced(part.unit)
  }

  /// `≥30 件  disputed`, or the dash of a figure that is missing; a total says whether it is stated.
  static func remarked(
    _ figure: Cell.Figure?, of part: FigureTable.Part, isTotal: Bool = false, in language: Language
  ) -> String {
    guard let figure else { return "–" }
    var words = [labelled(figure, part)]
    if part.role == .apart { words.append(Phrase.apart.text(in: language)) }
    if figure.isDisputed { words.append(Phrase.disputed.text(in: language)) }
    if isTotal {
      words.append((figure.isStated ? Phrase.stated : Phrase.computed).text(in: language))
    }
    return words.joined(separator: "  ")
  }
}
