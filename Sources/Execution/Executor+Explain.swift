import Diagnostics
import Facts
import Indexing
import Planning

extension Executor {
  /// `explain`: the question as it was understood, how it is answered, and from which facts.
  func explain(_ plan: Plan, _ answer: Answer) -> Answer {
    var explained = Answer(query: plan.text, verb: "explain")
    explained.measure = answer.measure
    explained.sourceKind = answer.sourceKind
    explained.sources = answer.sources
    explained.notes = answer.notes
    explained.columns = [.words("stage", "stage", "步骤"), .words("text", "text", "内容")]
    func add(
      _ stage: String, _ english: String, _ chinese: String, _ text: String, _ sources: [Int]
    ) {
      let term = Term(id: stage, name: Wording(english: english, chinese: chinese))
      explained.rows.append(Row(cells: [.term(term), .text(text)], sources: sources))
    }
    add("syntax", "syntax", "语法", plan.syntax, [])
    for line in plan.description.split(separator: "\n") {
      add("plan", "plan", "计划", String(line), [])
    }
    for way in answer.ways { add("cases", "cases", "案件", way, []) }
    for (place, source) in answer.sources.enumerated() {
      let line = "\(source.document):\(source.place.line) \(source.place.text)"
      add("facts", "facts", "数据", line, [place])
    }
    return explained
  }
}
