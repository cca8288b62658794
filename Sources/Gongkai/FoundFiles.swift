import Facts
import Importing

/// What lies at the paths of some loads, with what a person told of each.
struct FoundFiles {
  private(set) var reports: [Intake.Job] = []
  private(set) var history: [HistoryFiles] = []
  private(set) var registers: [RegisterIntake.Job] = []

  private let vocabulary: Vocabulary

  /// Looks at the paths; what is not there or not read is named in the summary.
  init(_ loads: [Load], _ vocabulary: Vocabulary, _ summary: inout LoadSummary) {
    self.vocabulary = vocabulary
    for load in loads {
      for path in load.paths {
        do {
          let found = try PathContents.found(at: path)
          reports += found.reports.map { Intake.Job(file: $0, told: load.told) }
          history += found.history
          try add(found.registers, told: load.told)
          summary.unread += found.unread.map(\.name)
        } catch {
          summary.failures.append(error)
        }
      }
    }
  }

  /// What is told of a register is its measure.
  private mutating func add(_ found: [RegisterFiles], told: Told?) throws(LoadFailure) {
    if let told, told.period != nil, let first = found.first {
      throw .yearOfRegister(first.file.path, measure: told.organisation)
    }
    if let told, let first = found.first,
      let nearest = RegisterReader(vocabulary: vocabulary).nearestMeasure(to: told.organisation)
    {
      throw .unknownMeasure(told.organisation, of: first.file.path, nearest: nearest)
    }
    registers += found.map { RegisterIntake.Job(files: $0, told: told?.organisation) }
  }
}
