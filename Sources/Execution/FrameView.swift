import Facts
import Indexing

/// The figures of one measure, organisation, period and stage that may answer a question.
struct FrameView {
  let frame: FactIndex.Frame
  /// The stage that the figures are of; nil for those without.
  let stage: Stage?
  /// The rows, in document order.
  let rows: [Int]
  /// The rows that are part of none of the others.
  let roots: [Int]

  /// The roots that may be the total: they carry nothing that narrows them and are not apart.
  let wholes: [Int]
}

/// Chooses the figures that a question is about.
struct FrameChooser {
  let index: FactIndex
  let schema: Schema
  let measure: Measure
  /// The columns that the question speaks of, in its condition and its groups.
  let asked: [Int]
  /// The stage that answers whatever the figures are; nil where they decide.
  var forced: ForcedStage?

  /// The views of a frame: one for the stage that answers, or one for each stage asked for.
  func views(of frame: FactIndex.Frame) -> [FrameView] {
    let rows = index.frameRows[frame.rows].lazy.map { Int($0) }
      .filter { !schema.isShy($0, index, asked: asked) }
    guard !schema.stageColumns.isEmpty else { return [view(frame, nil, Array(rows))] }
    var stages: [Stage?] = []
    var byStage: [[Int]] = []
    for row in rows {
      let stage = schema.stage(of: row, index)
      if let place = stages.firstIndex(of: stage) {
        byStage[place].append(row)
      } else {
        stages.append(stage)
        byStage.append([row])
      }
    }
    let views = zip(stages, byStage).map { view(frame, $0, $1) }
    if let forced { return views.filter { $0.stage == forced.stage } }
    return asksForStages ? views : answering(views).map { [$0] } ?? []
  }

  var asksForStages: Bool { asked.contains { schema.isStage($0) } }

  private func view(_ frame: FactIndex.Frame, _ stage: Stage?, _ rows: [Int]) -> FrameView {
    let roots = rows.filter { row in
      guard let parent = index.parent(row) else { return true }
      return schema.stage(of: parent, index) != stage
        || schema.isShy(parent, index, asked: asked)
    }
    let wholes = roots.filter { !index.isApart($0) && schema.isWhole($0, index) }
    return FrameView(frame: frame, stage: stage, rows: rows, roots: roots, wholes: wholes)
  }

  /// The stage that answers where none is asked for: that of the parts asked for, else none, else
  /// the measure's headline stages in the vocabulary's order.
  private func answering(_ views: [FrameView]) -> FrameView? {
    let ranked = views.enumerated().sorted {
      (rank(of: $0.element.stage), $0.offset) < (rank(of: $1.element.stage), $1.offset)
    }.map(\.element)
    if let carrying = ranked.first(where: carriesParts) { return carrying }
    return ranked.first { !$0.roots.allSatisfy(index.isApart) } ?? ranked.first
  }

  /// Whether a view has figures for the parts asked for.
  func carriesParts(_ view: FrameView) -> Bool {
    let splitting = asked.filter { schema.natures[$0] == .narrowing }
    return !splitting.isEmpty
      && view.rows.contains { row in
        splitting.allSatisfy { index.table.columns[$0].codes[row] != 0 }
      }
  }

  /// Where a stage stands among those that answer by themselves; the figures without one first.
  func rank(of stage: Stage?) -> Int {
    guard let stage else { return 0 }
    let column = index.table.columns[stage.column]
    let word = column.words(of: stage.cell).first ?? ""
    let place = measure.headlines.firstIndex {
      $0.dimension == column.name && $0.value == word
    }
    return 1 + (place ?? measure.headlines.count)
  }
}
