import Diagnostics

@testable import Importing

/// Diagnostics as tests write them down: `3:5: what is wrong → the nearest word`.
enum ProblemLines {
  static func of(_ diagnostics: [Diagnostic], in source: SourceText) -> [String] {
    diagnostics.map { diagnostic in
      let start = diagnostic.range?.lowerBound ?? 0
      let place = "\(source.line(at: start)):\(source.column(at: start))"
      let hint = diagnostic.suggestion.map { " → \($0)" } ?? ""
      return "\(place): \(diagnostic.message.english)\(hint)"
    }
  }

  /// The same with the last part of the file's name before each.
  static func of(_ problems: [Problem]) -> [String] {
    problems.flatMap { problem in
      let name = problem.source.name.split(separator: "/").last ?? ""
      return of([problem.diagnostic], in: problem.source).map { "\(name):\($0)" }
    }
  }
}
