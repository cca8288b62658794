import Facts

/// A row of figures as a word of bars: ▅█▁.
enum Sparkline {
  private static let bars: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar for each figure, from the smallest to the largest; a dot where there is none.
  static func text(of values: [Number?]) -> String {
    let known = values.compactMap { $0?.doubleValue }
    guard let low = known.min(), let high = known.max() else { return "" }
    return String(
      values.map { value -> Character in
        guard let value = value?.doubleValue else { return "·" }
        guard high > low else { return bars[bars.count / 2] }
        let step = (value - low) / (high - low) * Double(bars.count - 1)
        return bars[Int(step.rounded())]
      })
  }
}
