/// Which cases of a register are asked for.
///
/// A condition holds or does not hold, there is no third: `channel = phone` does not hold where the
/// channel is missing, so that `not` of it does.
public indirect enum RegisterCondition: Sendable, Hashable {
  /// How a cell is compared.
  public enum Comparison: Sendable, Hashable, CaseIterable {
    case less
    case atMost
    case more
    case atLeast
  }

  /// Every case.
  case all
  /// The axis says one of some things; a period holds all its days, `missing` a missing cell.
  case isAny(RegisterAxis, [RegisterKey])
  /// The axis says less or more than something: numbers by size, days by date, words by their bytes.
  case compares(RegisterAxis, Comparison, RegisterKey)
  /// Words or a text hold some words, letters in any width and case; a number those of its digits.
  case contains(column: Int, String)
  /// All of some conditions.
  case and([RegisterCondition])
  /// Any of some conditions.
  case or([RegisterCondition])
  /// Not a condition.
  case not(RegisterCondition)
}
