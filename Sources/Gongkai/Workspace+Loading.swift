import Diagnostics
public import Facts
import Importing
import Indexing

extension Workspace {
  /// Opens a folder: its vocabulary, its history with the organisations, and its reports.
  ///
  /// A file that can't be used is named in the summary and the others are opened without it. What
  /// people told of documents before is told again.
  /// - Parameters:
  ///   - folder: the workspace, or a plain folder of reports.
  ///   - progress: is told how far it is, and may stop it.
  /// - Returns: the workspace, and what became of each file.
  /// - Throws: `LoadFailure` where the folder itself can't be read.
  public static func open(
    _ folder: String, progress: LoadProgress? = nil
  ) throws(LoadFailure) -> Opening {
    try open(folder, besides: nil, progress: progress)
  }

  /// Opens the folder and what was loaded besides anew; what has not changed is not read.
  ///
  /// A reload that is stopped leaves everything as it was.
  /// - Parameter progress: is told how far it is, and may stop it.
  /// - Returns: the new workspace, and what became of each file.
  /// - Throws: `LoadFailure` where the folder can't be read.
  public func reloading(progress: LoadProgress? = nil) throws(LoadFailure) -> Opening {
    guard let folder, isFolderOpen else {
      let empty = Workspace(vocabulary: vocabulary, organisations: organisations, folder: folder)
      return unlessStopped(empty.loading(loads, besides: self, progress: progress))
    }
    let opening = try Self.open(folder, besides: self, progress: progress)
    guard !opening.isStopped else { return unlessStopped(opening) }
    let more = opening.workspace.loading(loads, besides: self, progress: progress)
    return unlessStopped(
      Opening(
        workspace: more.workspace, summary: opening.summary.joined(with: more.summary),
        isStopped: more.isStopped,
        pendingSnapshots: opening.pendingSnapshots + more.pendingSnapshots))
  }

  /// Adds documents, tables, or folders of them, to what is loaded; one loaded before is read anew.
  ///
  /// What is told of files of the workspace is kept there, and told again when it is opened. A load
  /// that is stopped adds nothing.
  /// - Parameters:
  ///   - paths: files and folders, as a person gave them.
  ///   - told: what the documents' own text does not say, or says wrongly; for a register its measure
  ///     in the place of the organisation.
  ///   - progress: is told how far it is, and may stop it.
  /// - Returns: the new workspace, and what became of each file.
  /// - Complexity: O(bytes of all loaded documents).
  public func loading(
    _ paths: [String], as told: Told? = nil, progress: LoadProgress? = nil
  ) -> Opening {
    var opening = unlessStopped(
      loading([Load(paths: paths, told: told)], besides: nil, progress: progress))
    if let told, let folder, isFolderOpen, opening.summary.failures.isEmpty {
      do {
        var identities = try ToldIdentities(in: folder)
        try identities.keep(told, of: paths)
      } catch {
        opening.summary.failures.append(error)
      }
    }
    return opening
  }

  /// Reads one document without adding it to anything.
  /// - Throws: `LoadFailure` where it can't be read, or its text does not say whose it is.
  public func read(_ path: String, named name: String? = nil, as told: Told? = nil)
    throws(LoadFailure) -> Report
  {
    try intake.report(at: path, named: name, as: told)
  }
}

extension Workspace {
  private static func open(
    _ folder: String, besides before: Workspace?, progress: LoadProgress?
  ) throws(LoadFailure) -> Opening {
    let files = try WorkspaceFiles.found(in: folder)
    var summary = LoadSummary()
    let vocabulary = summary.collect(or: .builtIn) { () throws(LoadFailure) in
      try files.vocabulary()
    }
    let history = HistoryReader(vocabulary: vocabulary).read(files.history)
    summary.add(history)
    summary.unread += files.unread.map(\.name)
    let identities = summary.collect(or: nil) { () throws(LoadFailure) in
      try ToldIdentities(in: folder)
    }
    let old = before.flatMap { before in
      before.reads(vocabulary, history.organisations) ? before : nil
    }
    let intake =
      old?.intake ?? Intake(vocabulary: vocabulary, organisations: history.organisations)
    let told = { (path: String) in
      identities.flatMap { kept in kept.name(of: path).flatMap { kept.told[$0] } }
    }
    let jobs = files.reports.map { Intake.Job(file: $0, told: told($0.path)) }
    let documents = summary.take(
      intake.read(jobs, known: old?.documents ?? [], progress: progress),
      known: old?.documents ?? [])
    let registers = RegisterIntake(
      vocabulary: vocabulary, snapshots: SnapshotFolder(workspace: folder)
    ).read(
      (files.registers + history.registers).map {
        RegisterIntake.Job(files: $0, told: told($0.file.path)?.organisation)
      }, known: before?.loadedRegisters ?? [], progress: progress)
    summary.add(registers)
    return Opening(
      workspace: Workspace(
        intake: intake, documents: documents, histories: history.tables,
        loadedRegisters: registers.registers, tableFiles: history.files, folder: folder,
        isFolderOpen: true, loads: []),
      summary: summary.naming(documents), isStopped: registers.isStopped,
      pendingSnapshots: registers.read.compactMap(\.pendingSnapshot))
  }

  private func loading(
    _ loads: [Load], besides before: Workspace?, progress: LoadProgress?
  ) -> Opening {
    let known = before?.documents ?? []
    var summary = LoadSummary()
    let found = FoundFiles(loads, vocabulary, &summary)
    let read = HistoryReader(vocabulary: vocabulary).read(found.history, known: organisations)
    summary.add(read)
    // Making the reader's cues anew costs more than reading a report.
    let intake =
      read.organisations == organisations
      ? self.intake : Intake(vocabulary: vocabulary, organisations: read.organisations)
    let new = summary.take(
      intake.read(found.reports, known: known, progress: progress), known: known)
    let kept = documents.filter { old in !new.contains { $0.isSameFile(as: old) } } + new
    let registers = RegisterIntake(vocabulary: vocabulary, snapshots: snapshots).read(
      found.registers + read.registers.map { .init(files: $0, told: nil) },
      known: before?.loadedRegisters ?? [], progress: progress)
    summary.add(registers)
    let keptRegisters =
      loadedRegisters.filter { old in !registers.registers.contains { $0.isSameFile(as: old) } }
      + registers.registers
    let names = Set(read.tables.map(\.source.name))
    let tables = histories.filter { !names.contains($0.source.name) } + read.tables
    return Opening(
      workspace: Workspace(
        intake: intake, documents: kept, histories: tables, registers: givenRegisters,
        loadedRegisters: keptRegisters, tableFiles: tableFiles + read.files, folder: folder,
        isFolderOpen: isFolderOpen, loads: self.loads + loads),
      summary: summary.naming(kept), isStopped: registers.isStopped,
      pendingSnapshots: registers.read.compactMap(\.pendingSnapshot))
  }

  /// Where snapshots are; a folder that was not opened itself is not written into.
  private var snapshots: SnapshotFolder? {
    isFolderOpen ? folder.map { SnapshotFolder(workspace: $0) } : nil
  }

  /// The registers that were not read from files here.
  private var givenRegisters: [CaseRegister] {
    Array(registers.dropLast(loadedRegisters.count))
  }

  /// What was opened, or of a load that a person stopped nothing but that it was.
  private func unlessStopped(_ opening: Opening) -> Opening {
    guard opening.isStopped else { return opening }
    var summary = LoadSummary()
    summary.failures = opening.summary.failures.filter { $0.id == ReadFailure.stoppedID }
    return Opening(workspace: self, summary: summary, isStopped: true)
  }

  /// Whether documents would be read with the same words and names.
  private func reads(_ vocabulary: Vocabulary, _ organisations: [Organisation]) -> Bool {
    organisations == self.organisations && vocabulary.measures == self.vocabulary.measures
      && vocabulary.dimensions == self.vocabulary.dimensions
      && vocabulary.unitClasses == self.vocabulary.unitClasses
  }
}
