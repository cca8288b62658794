/// How likely each of a few outcomes is.
///
/// Weights become whole millionths once, so that a draw needs no floating-point number.
struct Chances {
  /// For each outcome, the millionths of it and of all before it; the last is `whole`.
  private let upTo: [UInt32]
  private static let whole: UInt32 = 1_000_000

  init(_ weights: [Double]) {
    let sum = weights.reduce(0, +)
    var reached = 0.0
    var upTo = weights.map { weight in
      reached += weight
      return UInt32((reached / sum * Double(Self.whole)).rounded())
    }
    upTo[upTo.count - 1] = Self.whole
    self.upTo = upTo
  }

  /// An outcome, by its place in the weights.
  func draw(_ random: inout RandomNumbers) -> Int {
    outcome(at: UInt32(random.below(Int(Self.whole))))
  }

  /// The outcome that a share of the whole falls to: 0 is the first, shares close to 1 the last.
  func outcome(ofShare share: Double) -> Int {
    outcome(at: min(UInt32(share * Double(Self.whole)), Self.whole - 1))
  }

  private func outcome(at millionth: UInt32) -> Int {
    var (low, high) = (0, upTo.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if upTo[middle] > millionth { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
