public import Diagnostics
public import Facts
import Indexing
import Planning

/// The lines of registers' files behind rows of an answer.
extension Workspace {
  /// The file around the line of a case.
  /// - Parameters:
  ///   - source: the line.
  ///   - margin: how many lines before and behind it are read as well; long ones leave room for fewer.
  /// - Returns: the lines, which know their numbers; nil where the source is no line of a register
  ///   that was read from a file.
  /// - Throws: `LoadFailure` where the file can't be read, or is another than it was.
  /// - Complexity: O(bytes of the file up to the line).
  public func lines(
    around source: Source, margin: Int
  ) throws(LoadFailure) -> SourceText? {
    let loaded = loadedRegisters.first { $0.cases.name == source.document }
    return try loaded?.lines(around: source.place.line, margin: margin)
  }

  /// Whether another workspace has the registers that an answer cites, as they were read here.
  public func hasSameCases(behind answer: Answer, as other: Workspace) -> Bool {
    let cited = Set(answer.sources.map(\.document))
    return loadedRegisters.filter { cited.contains($0.cases.name) }.allSatisfy { loaded in
      other.loadedRegisters.contains {
        $0.cases.name == loaded.cases.name && $0.cases.index === loaded.cases.index
      }
    }
  }

  /// `source` over cases: the cells of each row under the headers of its file, and its line there;
  /// with a context the lines around it.
  func caseSource(
    ofRows rows: [Int], context: Int, of previous: Answer, _ plan: Plan
  ) -> Answer {
    var source = CaseSource(
      Answer(query: plan.text, verb: plan.verb), of: previous, registers: loadedRegisters,
      context: context)
    return source.finished(ofRows: rows)
  }
}
