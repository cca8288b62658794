/// An arithmetic claim as a person writes it: `3511 + 96 = 3486 + 121`.
///
/// Terms are figures as they are printed, or formulas. A term that begins with a minus is taken away
/// rather than added, and the minus is the sign of arithmetic, not the hyphen.
public enum Formula {
  /// The terms added up: `56 + 36 + 84`, `597 + 50 − 227`.
  public static func sum(_ terms: [String]) -> String {
    terms.enumerated().reduce(into: "") { text, term in
      let isNegative = term.element.hasPrefix("-")
      let digits = isNegative ? String(term.element.dropFirst()) : term.element
      switch (term.offset, isNegative) {
      case (0, false): text += digits
      case (0, true): text += "−" + digits
      case (_, false): text += " + " + digits
      case (_, true): text += " − " + digits
      }
    }
  }

  /// A term less another: `2674 − 318`; taking away a fall adds it.
  public static func difference(_ left: String, _ right: String) -> String {
    sum([left, right.hasPrefix("-") ? String(right.dropFirst()) : "-" + right])
  }

  /// A term divided by another: `(531176 − 710117) / 710117`.
  public static func quotient(_ top: String, _ bottom: String) -> String {
    bracketed(top) + " / " + bracketed(bottom)
  }

  /// Two terms that are claimed to be equal.
  public static func equation(_ left: String, _ right: String) -> String {
    sum([left]) + " = " + sum([right])
  }

  private static func bracketed(_ term: String) -> String {
    term.contains(" ") ? "(" + term + ")" : sum([term])
  }
}
