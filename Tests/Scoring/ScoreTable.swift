import Foundation

/// The scores of a set of reports, as a table to be read.
public struct ScoreTable {
  private let rows: [(name: String, score: ReportScore)]

  /// Makes a table of reports by name.
  public init(_ rows: [(name: String, score: ReportScore)]) { self.rows = rows }

  /// The sum over all reports of what a part of the score counts.
  public func micro(_ part: (ReportScore) -> Tally) -> Tally {
    rows.reduce(Tally()) { $0 + part($1.score) }
  }

  /// The mean F1 of the reports that have, or were given, something of a part.
  public func macro(_ part: (ReportScore) -> Tally) -> Double {
    let each = rows.map { part($0.score) }.filter { $0.gold > 0 || $0.given > 0 }
    return each.isEmpty ? 1 : each.map(\.f1).reduce(0, +) / Double(each.count)
  }

  /// The tally of facts at a level.
  public func facts(_ level: ReportScore.Level) -> Tally {
    micro { $0.facts[level] ?? Tally() }
  }

  /// The table: a line a report, then the sums.
  public var description: String {
    let levels = ReportScore.Level.allCases
    let head =
      ["report".padded(8)] + levels.map { $0.rawValue.padded(16) } + ["plan", "false", "alarms"]
    let lines = rows.map { row in
      let facts = levels.map { Self.number(row.score.facts[$0]?.f1 ?? 0).padded(16) }
      let alarms = row.score.contradictions.given - row.score.contradictions.right
      return
        ([row.name.padded(8)] + facts
        + [Self.number(row.score.plan.f1), "\(row.score.distractors.right)", "\(alarms)"])
        .joined(separator: " ")
    }
    return ([head.joined(separator: " ")] + lines + sums).joined(separator: "\n")
  }

  private var sums: [String] {
    func line(_ name: String, _ part: (ReportScore) -> Tally) -> String {
      let sum = micro(part)
      return name.padded(20)
        + "micro P \(Self.number(sum.precision)) R \(Self.number(sum.recall))"
        + " F1 \(Self.number(sum.f1))  macro F1 \(Self.number(macro(part)))"
        + "  \(sum.right)/\(sum.gold)/\(sum.given)"
    }
    let levels = ReportScore.Level.allCases.map { level in
      line(level.rawValue) { $0.facts[level] ?? Tally() }
    }
    let marks = micro(\.marks)
    let distractors = micro(\.distractors)
    return levels + [
      line("plan items", \.plan), line("contradictions", \.contradictions),
      "marks read right".padded(20) + "\(marks.right) of \(marks.gold)",
      "distractors read".padded(20) + "\(distractors.right) of \(distractors.gold)",
    ]
  }

  private static func number(_ value: Double) -> String { String(format: "%.3f", value) }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
