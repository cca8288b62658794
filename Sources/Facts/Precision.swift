/// How exactly a report states a figure.
public enum Precision: String, Sendable, Hashable, CaseIterable {
  /// The figure as printed.
  case exact
  /// 近, 约, 左右: near the figure, on either side.
  case about
  /// 余, 多, 逾, 超: more than the figure.
  case over
  /// 以上, 不少于, 至少: the figure or more.
  case atLeast = "at_least"
  /// 以下, 不超过, 至多: the figure or less.
  case atMost = "at_most"

  /// The sign written before an inexact figure; empty for an exact one.
  public var sign: String {
    switch self {
    case .exact: ""
    case .about: "≈"
    case .over, .atLeast: "≥"
    case .atMost: "≤"
    }
  }

  /// The precision of the negated figure, as the second operand of a difference: a bound turns over.
  public var turnedOver: Precision {
    switch self {
    case .exact, .about: self
    case .over, .atLeast: .atMost
    case .atMost: .atLeast
    }
  }

  /// The precision of a sum: only exact figures and lower bounds give a lower bound (`over` if all
  /// inexact ones are `over`), only upper bounds an upper one, anything else is `about`.
  public static func ofSum(_ parts: some Sequence<Precision>) -> Precision {
    var (hasOver, hasAtLeast, hasAtMost) = (false, false, false)
    for part in parts {
      switch part {
      case .exact: break
      case .over: hasOver = true
      case .atLeast: hasAtLeast = true
      case .atMost: hasAtMost = true
      case .about: return .about
      }
    }
    if hasAtMost { return hasOver || hasAtLeast ? .about : .atMost }
    return hasAtLeast ? .atLeast : hasOver ? .over : .exact
  }
}
