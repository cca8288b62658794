import Foundation
import Scoring

// Scores what `gongkai read --format json` wrote to one directory against the gold of another. A
// report that was not read counts as empty.
let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
guard arguments.count == 2 else {
  print("usage: Evaluation GOLD_DIRECTORY READ_DIRECTORY")
  exit(2)
}
let decoder = JSONDecoder()
let names = try FileManager.default.contentsOfDirectory(atPath: arguments[0].path())
  .filter { $0.hasSuffix(".json") }.sorted()
let rows = try names.map { name in
  let gold = try decoder.decode(
    GoldReport.self, from: Data(contentsOf: arguments[0].appending(path: name)))
  let read = (try? Data(contentsOf: arguments[1].appending(path: name)))
    .flatMap { try? decoder.decode(GoldReport.self, from: $0) }
  let score = ReportScore(gold: gold, read: read ?? GoldReport(facts: [], plan: []))
  return (name: String(name.dropLast(5)), score: score)
}
print(ScoreTable(rows).description)
