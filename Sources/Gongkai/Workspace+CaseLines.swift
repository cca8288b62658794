public import Diagnostics
public import Facts
import Importing
import Indexing
import Planning

/// The lines of registers' files behind rows of an answer.
extension Workspace {
  /// The file around the line of a case.
  /// - Parameters:
  ///   - source: the line.
  ///   - margin: how many lines before and behind it are read as well.
  /// - Returns: the lines, which know their numbers; nil where the source is no line of a register
  ///   that was read from a file.
  /// - Throws: `LoadFailure` where the file can't be read, or is another than it was.
  /// - Complexity: O(bytes of the file up to the line).
  public func lines(
    around source: Source, margin: Int
  ) throws(LoadFailure) -> SourceText? {
    guard let loaded = loadedRegister(of: source) else { return nil }
    let file = loaded.files.file
    guard LoadedRegister.Stamp(of: loaded.files) == loaded.stamp else {
      throw .changed(file.name)
    }
    let lines: SourceText?
    do {
      lines = try FileLines.read(
        file.path, named: file.name, encoding: loaded.register.account.encoding,
        around: source.place.line, margin: margin)
    } catch {
      throw LoadFailure(error)
    }
    guard let lines else { throw .changed(file.name) }
    return lines
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

  /// `source` over cases: the cells of each row under the headers of its file, and its line there.
  func caseSource(ofRows rows: [Int], of previous: Answer, _ plan: Plan) -> Answer {
    var answer = Answer(query: plan.text, verb: plan.verb)
    answer.columns = [
      .numbers("row", "row", "行号"), .numbers("line", "line", "文件行"),
      .words("column", "column", "列"), .words("cell", "cell", "内容"),
    ]
    answer.measure = previous.measure
    answer.sourceKind = previous.sourceKind
    var lost: [Int] = []
    for number in rows {
      let sources = previous.rows[number - 1].sources.map { previous.sources[$0] }
      guard let source = sources.first, let loaded = loadedRegister(of: source) else {
        lost.append(number)
        continue
      }
      add(source, of: loaded, row: number, to: &answer)
    }
    if !lost.isEmpty { answer.notes.append(RegisterWording.lostLines(ofRows: lost)) }
    return answer
  }

  private func add(
    _ source: Source, of loaded: LoadedRegister, row number: Int, to answer: inout Answer
  ) {
    var place = source.place
    do {
      if let raw = try lines(around: source, margin: 0) { place.text = raw.text }
    } catch {
      answer.notes.append(Note(code: "register", text: error.message))
    }
    answer.sources.append(
      Source(
        organisation: source.organisation, period: source.period, document: source.document,
        place: place))
    let row = place.line - 1 - loaded.register.account.linesAbove
    for column in loaded.register.columns {
      answer.rows.append(
        Row(
          cells: [
            .number(Number(number)), .number(Number(place.line)), .text(column.name),
            column[row].map { .text($0.description) } ?? .missing,
          ]))
    }
  }

  private func loadedRegister(of source: Source) -> LoadedRegister? {
    loadedRegisters.first { $0.cases.name == source.document }
  }
}
