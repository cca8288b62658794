import Auditing
public import Diagnostics
import Execution
public import Facts
public import Indexing
import Planning
public import Syntax
import Tracking

/// Documents that were read, and everything that is known for answering questions about them.
///
/// The two roads of the house meet here: `Intake.swift` leads from a file to facts, and
/// `answer(_:in:asking:)` from a question to its answer. A workspace never changes; loading makes a
/// new one.
public struct Workspace: Sendable {
  /// The field's words, the workspace's own included.
  public var vocabulary: Vocabulary { intake.vocabulary }
  /// The organisations that a table lists.
  public var organisations: [Organisation] { intake.organisations }
  /// The reports, in the order in which they were loaded.
  public let reports: [Report]
  /// The history tables, in the order in which they were loaded.
  public let histories: [HistoryTable]
  /// The registers of cases, in the order in which they were loaded.
  public let registers: [CaseRegister]
  /// The folder that is open as a workspace and holds the journal; nil where none is.
  public let folder: String?
  /// What is stated by whom and when, and how often.
  public let catalogue: Catalogue
  /// The names that a query may use.
  public let lexicon: Lexicon

  /// The files that no answer may be written over: what was loaded and what stands in the folder as
  /// a part of the workspace, the journal with SQLite's files beside it among them.
  public var keptFiles: [String] {
    let names =
      documents.flatMap(\.names) + histories.map(\.source.name) + tableFiles
      + loadedRegisters.flatMap(\.names)
    let inside = folder.map { folder in names.map { folder + "/" + $0 } } ?? []
    let words = folder.map { [$0 + "/vocabulary.yaml"] } ?? []
    let kept = journal.map { journal in
      ["", "-wal", "-shm", "-journal"].map { journal.path + $0 }
    }
    return names + inside + words + (kept ?? [])
  }

  /// The files that tables were read from besides the tables of figures: descriptors, organisations
  /// and cited documents.
  let tableFiles: [String]
  /// The documents behind the reports, older versions among them.
  let documents: [LoadedDocument]
  /// The registers that were read from files here.
  let loadedRegisters: [LoadedRegister]
  /// Whether the folder was opened itself, not only paths from it.
  let isFolderOpen: Bool
  /// What was loaded besides the folder, in order.
  let loads: [Load]
  let intake: Intake
  /// What people recorded about plans; nil where no folder is open as a workspace.
  let journal: Journal?
  let executor: Executor
  private let planner: Planner

  /// Makes a workspace of documents that were already read.
  /// - Complexity: O(facts × log facts + bytes of text).
  public init(
    vocabulary: Vocabulary = .builtIn, organisations: [Organisation] = [], reports: [Report] = [],
    histories: [HistoryTable] = [], registers: [CaseRegister] = [], folder: String? = nil
  ) {
    self.init(
      intake: Intake(vocabulary: vocabulary, organisations: organisations),
      documents: reports.map(LoadedDocument.alone), reports: reports, histories: histories,
      registers: registers, tableFiles: [], folder: folder, isFolderOpen: false, loads: [])
  }

  init(
    intake: Intake, documents: [LoadedDocument], reports: [Report]? = nil,
    histories: [HistoryTable], registers: [CaseRegister] = [],
    loadedRegisters: [LoadedRegister] = [], tableFiles: [String], folder: String?,
    isFolderOpen: Bool, loads: [Load]
  ) {
    let reports = reports ?? documents.versions.answering.map(\.report)
    let (vocabulary, organisations) = (intake.vocabulary, intake.organisations)
    self.intake = intake
    self.reports = reports
    self.histories = histories
    let registers = registers + loadedRegisters.map(\.cases)
    self.registers = registers
    self.loadedRegisters = loadedRegisters
    self.tableFiles = tableFiles
    self.documents = documents
    self.isFolderOpen = isFolderOpen
    self.loads = loads
    self.folder = folder
    let index = FactIndex(
      reports: reports, histories: histories, organisations: organisations,
      vocabulary: vocabulary)
    let entries = registers.map(\.entry)
    let catalogue = index.catalogue.adding(entries)
    self.catalogue = catalogue
    lexicon = Lexicon(
      vocabulary: vocabulary, organisations: organisations, catalogue: catalogue)
    self.journal = folder.map { Journal(folder: $0) }
    let registerAudit = RegisterAudit(
      zip(registers, entries).map(CountableRegister.init), intake: intake)
    executor = Executor(
      index: index, vocabulary: vocabulary, registers: registers,
      seriesAudit: {
        intake.audit.checks(across: FactSeries($0)) + registerAudit.checks(of: $0)
      })
    planner = Planner(
      vocabulary: vocabulary, catalogue: catalogue, organisations: organisations, focus: nil)
  }

  /// Reads the statements of a text.
  public func parse(_ source: SourceText) -> ParsedScript {
    Parser.parse(source, lexicon: lexicon)
  }

  /// Answers one question, or says what is wrong with it.
  /// - Parameters:
  ///   - query: the question, whose ranges point into `source`.
  ///   - source: the text that it was parsed from.
  ///   - asking: whose figures are meant, and the answer before.
  /// - Returns: the answer, or what is wrong with the question; a failure `cancelled` where an
  ///   `Interruption` came meanwhile.
  public func answer(_ query: Query, in source: SourceText, asking: Asking) -> Reply {
    let start = ContinuousClock.now
    var planner = planner
    planner.focus = organisations(in: asking.focus)
    switch planner.plan(query, text: source[query.range]) {
    case .problems(let problems):
      return .refused(problems)
    case .plan(let plan):
      let reply = sound(carryOut(plan, asking: asking))
      if Interruption.hasCome { return .cancelled }
      guard case .answer(var answer) = reply else { return reply }
      answer.elapsedMilliseconds = (ContinuousClock.now - start) / .milliseconds(1)
      return .answer(answer)
    }
  }

  /// The text of the document that a source speaks of; nil where it is not loaded.
  /// - Complexity: O(documents).
  public func document(of source: Source) -> SourceText? {
    let report = reports.first {
      $0.source.name == source.document && $0.organisation == source.organisation
    }
    return report?.source ?? histories.first { $0.source.name == source.document }?.source
  }

  /// What the documents answer, or for plans what the documents and the journal do.
  private func carryOut(_ plan: Plan, asking: Asking) -> Reply {
    switch plan.work {
    case .track(let targets, let scope) where !plan.isExplained:
      finished(track(targets, scope, plan), plan)
    case .show(let topic) where !plan.isExplained:
      shown(topic, plan).map { finished(.answer($0), plan) } ?? executed(plan, asking: asking)
    case .source(let rows, let context) where !plan.isExplained:
      sourced(rows, context, plan, asking: asking)
    case .similarity(let periods, let scope) where !plan.isExplained:
      finished(.answer(similarity(periods, scope, plan)), plan)
    case .mark(let mark, let scope) where !plan.isExplained:
      self.mark(mark, scope, plan, asking: asking)
    case .exportJournal where !plan.isExplained: finished(exportJournal(plan), plan)
    default: executed(plan, asking: asking)
    }
  }

  /// The sentences behind rows of the last answer, or of cases the lines of their file.
  private func sourced(
    _ rows: [Plan.RowNumber], _ context: Int, _ plan: Plan, asking: Asking
  ) -> Reply {
    let problems = executor.problems(ofSourceOf: rows, in: asking.previous, plan)
    guard problems.isEmpty else { return .refused(problems) }
    if asking.isPreviousOutdated { return .outdated }
    guard let previous = asking.previous, previous.isListOfCases else {
      return executed(plan, asking: asking)
    }
    let numbers = rows.isEmpty ? Array(1..<previous.rows.count + 1) : rows.map(\.number)
    return finished(
      .answer(caseSource(ofRows: numbers, context: context, of: previous, plan)), plan)
  }

  private func executed(_ plan: Plan, asking: Asking) -> Reply {
    switch executor.answer(plan, previous: asking.previous) {
    case .problems(let problems): .refused(problems)
    case .answer(let answer): .answer(answer)
    }
  }

  /// What is loaded where the executor does not know it: what files and programs say.
  private func shown(_ topic: Plan.Topic, _ plan: Plan) -> Answer? {
    switch topic {
    case .converters: converters(plan)
    case .registers: registerList(plan)
    case .rejected: rejectedRows(plan)
    case .memory: memory(plan)
    case .measure(let id) where registers.contains { $0.schema.measure == id }:
      columns(ofRegistersOf: id, plan)
    case .measure, .reports, .measures, .dimensions, .organisations, .history, .dimension: nil
    }
  }

  /// A reply as far as the rows behind it are what the registers' files said.
  private func sound(_ reply: Reply) -> Reply {
    let damaged = loadedRegisters.filter { $0.cases.index.soundness != .sound }
    guard !damaged.isEmpty else { return reply }
    if let lost = damaged.first(where: { $0.cases.index.soundness == .lost }) {
      return .failed(id: "snapshot", RegisterWording.lost(lost.cases.name))
    }
    guard case .answer(var answer) = reply else { return reply }
    answer.notes += damaged.map { RegisterWording.mended($0.cases.name) }
    return .answer(answer)
  }

  private func finished(_ reply: Reply, _ plan: Plan) -> Reply {
    if case .answer(let answer) = reply {
      .answer(executor.finish(answer, by: plan))
    } else {
      reply
    }
  }

  /// The organisations of a focus; nil for all.
  private func organisations(in focus: Focus) -> [String]? {
    switch focus {
    case .loaded: catalogue.reporting.isEmpty ? nil : catalogue.reporting
    case .organisation(let name): [name]
    case .all: nil
    }
  }
}

extension Answer {
  /// Whether every row is a case of a register.
  fileprivate var isListOfCases: Bool {
    sourceKind == "register" && ["list", "find"].contains(verb) && !rows.isEmpty
  }
}
