import Diagnostics
import Facts
import Planning
import Syntax
import Tracking

/// `mark` and `export journal`: the one store of this workspace that is a person's and not a
/// document's.
extension Workspace {
  /// Records progress on a planned item, or strikes an entry out.
  func mark(_ mark: MarkPlan, _ scope: Scope, _ plan: Plan, asking: Asking) -> Reply {
    guard let journal else { return .failed(id: "no-workspace", Self.noWorkspace) }
    switch action(of: mark, in: scope) {
    case .none(let problem): return .refused([problem])
    case .one(let report, let action):
      let today = Moment.now.localDay
      if let date = mark.date, date > today {
        return .refused([.futureDay(date, today: today, at: mark.dateRange ?? mark.range)])
      }
      let evidence = self.evidence(mark.evidence, asking: asking)
      if let problems = evidence.problems { return .refused(problems) }
      let record = JournalRecord(
        organisation: report.organisation, item: action.id.description,
        reportFingerprint: report.fingerprint, actionText: action.text,
        author: Recorder.current, recordedAt: Moment.now.timestamp,
        date: mark.date ?? today, level: mark.level, note: mark.note,
        evidence: mark.evidence?.text, evidenceAnswer: evidence.answer,
        withdrawnEntry: mark.withdrawnEntry)
      return self.record(record, in: journal, mark, plan)
    }
  }

  private func record(
    _ record: JournalRecord, in journal: Journal, _ mark: MarkPlan, _ plan: Plan
  ) -> Reply {
    do {
      if let number = record.withdrawnEntry,
        let other = try journal.entries().first(where: { $0.number == number }),
        !isAbout(other.record, record)
      {
        return .refused([.entryOfAnother(number, other.record.item, at: mark.range)])
      }
      let entry = try journal.append(record)
      var answer = JournalExport.answer(to: plan.text, of: [entry])
      answer.verb = plan.verb
      return .answer(answer.keeping(Self.shownColumns))
    } catch {
      return .failed(id: error.id, error.message)
    }
  }

  /// The entry's columns that say what was recorded; `export journal` has all.
  private static let shownColumns = [
    "number", "date", "item", "level", "note", "author", "withdraws", "action",
  ]

  /// Whether an entry belongs to the action that a record names, by its words or its number.
  private func isAbout(_ entry: JournalRecord, _ record: JournalRecord) -> Bool {
    entry.organisation == record.organisation
      && (entry.actionText == record.actionText || entry.item == record.item)
  }

  /// Everything that was recorded.
  func exportJournal(_ plan: Plan) -> Reply {
    guard let journal else { return .failed(id: "no-workspace", Self.noWorkspace) }
    do {
      return .answer(JournalExport.answer(to: plan.text, of: try journal.entries()))
    } catch {
      return .failed(id: error.id, error.message)
    }
  }

  private static let noWorkspace = Wording(
    english: "progress is kept in a workspace, and no folder is open as one",
    chinese: "进展记录保存在工作区中,而当前没有打开工作区文件夹")
}

/// Finding what is marked, and what proves it.
extension Workspace {
  private enum Found {
    case one(Report, PlannedAction)
    case none(Diagnostic)
  }

  /// The one planned item or action that is meant.
  private func action(of mark: MarkPlan, in scope: Scope) -> Found {
    let wanted = PlanReference(mark.target)
    let plans = planning(in: scope).filter { report in
      PlannedAction.all(of: report).contains { $0.id.year == wanted.year }
    }
    let found = plans.flatMap { report in
      PlannedAction.all(of: report).filter { $0.id == wanted }.map { (report, $0) }
    }
    let offices = Set(found.map(\.0.organisation))
    guard offices.count <= 1 else {
      return .none(.plannedBySeveral(wanted, offices.sorted(), at: mark.range))
    }
    guard let one = found.last else {
      let near = plans.isEmpty ? planning(in: scope) : plans
      let planned = near.flatMap(PlannedAction.all).map(\.id)
      return .none(.notPlanned(wanted, planned: planned, at: mark.range))
    }
    return .one(one.0, one.1)
  }

  /// What a query that is given as evidence answers today; nothing for evidence of another kind.
  private func evidence(
    _ evidence: Name?, asking: Asking
  ) -> (answer: String?, problems: [Diagnostic]?) {
    guard let evidence else { return (nil, nil) }
    let source = SourceText(name: "evidence", text: evidence.text)
    let parsed = parse(source)
    guard let first = parsed.statements.first, first.isQuestion else { return (nil, nil) }
    guard parsed.statements.count == 1, case .query(let query)? = first.statement,
      Self.proving.contains(query.verb)
    else {
      return (nil, [.unfitEvidence(evidence, first.diagnostics)])
    }
    switch answer(query, in: source, asking: asking) {
    case .answer(let answer):
      let text = asking.printing(answer)
      return (text.hasSuffix("\n") ? String(text.dropLast()) : text, nil)
    case .refused(let problems): return (nil, [.unfitEvidence(evidence, problems)])
    case .failed(_, let message):
      return (nil, [.unfitEvidence(evidence, [Diagnostic(id: "evidence", message: message)])])
    }
  }

  /// The questions whose answers are evidence.
  private static let proving: Set<Query.Verb> = [
    .count, .share, .rate, .compare, .list, .find, .audit, .coverage,
  ]
}

extension ParsedStatement {
  /// Whether the text begins as a question does, right or wrong.
  fileprivate var isQuestion: Bool {
    if case .query = statement { return true }
    return statement == nil && diagnostics.allSatisfy { $0.id != "unknown-statement" }
  }
}

extension Answer {
  /// The answer with some of its columns.
  fileprivate func keeping(_ names: [String]) -> Answer {
    var answer = self
    let places = names.compactMap { name in columns.firstIndex { $0.name == name } }
    answer.columns = places.map { columns[$0] }
    answer.rows = rows.map { row in
      var row = row
      row.cells = places.map { row.cells[$0] }
      return row
    }
    return answer
  }
}
