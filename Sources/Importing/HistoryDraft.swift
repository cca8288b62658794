import Diagnostics
import Facts

/// Histories while they are being read: first every organisation, then the figures about them.
struct HistoryDraft {
  /// A table whose rows were checked, and what it cites.
  private struct Table {
    let file: WorkspaceFiles.File
    var check: TableCheck
    var isOfFigures = false
    /// The column by which figures cite the table's rows; nil where the table is none of sources.
    var sourceKey: String?
    var sources: [String: Citation] = [:]
    var diagnostics: [Diagnostic] = []
  }

  private var words: VocabularyWords
  private var organisations: [Organisation]
  private var tables: [Table] = []
  private var result = HistoryReading()

  init(vocabulary: Vocabulary, organisations: [Organisation]) {
    words = VocabularyWords(vocabulary)
    self.organisations = organisations
  }

  /// Reads the files of one history and takes in their organisations.
  mutating func open(_ files: HistoryFiles) {
    if let descriptor = files.descriptor {
      openPackage(descriptor, of: files)
    } else {
      openTables(of: files)
    }
  }

  /// Reads the figures and gives everything that was found.
  mutating func reading() -> HistoryReading {
    let names = OrganisationNames(organisations)
    for table in tables {
      var diagnostics = table.check.diagnostics + table.diagnostics
      result.rowsLeftOut += table.check.rowsLeftOut
      if table.isOfFigures {
        let source = table.check.source
        let read = ObservationTable(
          table.check.table, in: source, words: &words, organisations: names,
          sources: table.sources)
        diagnostics += read.diagnostics
        result.rowsLeftOut += read.rowsLeftOut
        result.tables.append(
          HistoryTable(source: source, facts: read.facts, citations: read.citations))
      }
      report(diagnostics, in: table.check.source)
    }
    result.organisations = organisations
    result.unmapped = words.unmapped
    return result
  }

  private mutating func openPackage(_ descriptor: WorkspaceFiles.File, of files: HistoryFiles) {
    guard let text = text(of: descriptor) else {
      result.unread += files.others
      return
    }
    let package = DataPackage(text)
    report(package.diagnostics, in: text)
    let named = Set(package.resources.map { files.folder.file($0.path).path })
    result.unread += files.others.filter { !named.contains($0.path) }
    var found: [(name: String, table: Table)] = []
    for resource in package.resources {
      let file = files.folder.file(resource.path)
      if isOfCases(file, resource, in: package) {
        result.registers.append(RegisterFiles(file))
        continue
      }
      guard let text = self.text(of: file) else { continue }
      let check = TableCheck(text, schema: resource.schema)
      found.append((resource.name, Table(file: file, check: check)))
    }
    let said = result.registers.compactMap(\.descriptor)
    result.unread.removeAll { said.contains($0) }
    follow(&found)
    add(found.map(\.table))
  }

  /// Whether a table is a register: it is none of the known kinds and no other table leads to it.
  private func isOfCases(
    _ file: WorkspaceFiles.File, _ resource: DataPackage.Resource, in package: DataPackage
  ) -> Bool {
    guard let header = try? TableHeader.read(file.path),
      Kind(header: header, name: file.name) == .other
    else { return false }
    return !package.resources.contains { other in
      other.schema.foreignKeys.contains { $0.resource == resource.name }
    }
  }

  /// Leaves out the rows whose foreign keys lead nowhere.
  ///
  /// The keys are those of the rows as they stand before any is left out for its own foreign key,
  /// so that one wrong row does not take others along.
  private func follow(_ found: inout [(name: String, table: Table)]) {
    let before = found
    for place in found.indices {
      for key in found[place].table.check.schema.foreignKeys {
        let target =
          key.resource.isEmpty ? place : before.firstIndex { $0.name == key.resource }
        guard let target, let keys = before[target].table.check.keys(key.referenced) else {
          continue
        }
        found[place].table.check.checkForeignKey(key, keys: keys)
        if key.columns == ["source"] { found[target].table.sourceKey = key.referenced.first }
      }
    }
  }

  private mutating func openTables(of files: HistoryFiles) {
    let named = [files.organisations, files.sources].compactMap { $0 } + files.tables
    var found: [Table] = []
    for file in named {
      guard let text = text(of: file) else { continue }
      found.append(Table(file: file, check: TableCheck(text)))
    }
    add(found)
    result.unread += files.others
  }

  /// Takes tables in by what their columns say that they are.
  private mutating func add(_ found: [Table]) {
    let sources = found.reduce(into: [String: Citation]()) { sources, table in
      guard Kind(table.check) == .sources || table.sourceKey != nil else { return }
      Self.addCitations(of: table.check.table, by: table.sourceKey ?? "source", to: &sources)
    }
    for var table in found {
      switch Kind(table.check) {
      case .figures:
        table.isOfFigures = true
        table.sources = sources
      case .organisations:
        let read = OrganisationTable(table.check.table, among: organisations)
        table.diagnostics = read.diagnostics
        result.rowsLeftOut += read.rowsLeftOut
        merge(read.organisations)
      case .sources: break
      case .other: if table.sourceKey == nil { result.unread.append(table.file) }
      }
      tables.append(table)
    }
  }

  /// Organisations with known names change in their place, new ones come last.
  private mutating func merge(_ read: [Organisation]) {
    var places = Dictionary(
      organisations.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    for organisation in read {
      if let place = places[organisation.name] {
        organisations[place] = organisation
      } else {
        places[organisation.name] = organisations.count
        organisations.append(organisation)
      }
    }
  }

  private static func addCitations(
    of table: CSVTable, by key: String, to found: inout [String: Citation]
  ) {
    guard let column = table.column(key) else { return }
    let (title, url) = (table.column("title"), table.column("url"))
    for row in table.rows where !row[column].text.isEmpty && found[row[column].text] == nil {
      let id = row[column].text
      let name = title.map { row[$0].text } ?? ""
      let address = url.map { row[$0].text } ?? ""
      found[id] = Citation(
        id: id, title: name.isEmpty ? id : name, url: address.isEmpty ? nil : address)
    }
  }

  private mutating func report(_ diagnostics: [Diagnostic], in source: SourceText) {
    let sorted = diagnostics.sorted { left, right in
      (left.range?.lowerBound ?? 0) < (right.range?.lowerBound ?? 0)
    }
    result.problems += sorted.map { Problem(diagnostic: $0, source: source) }
  }

  /// The text of a file; one that can't be read is named.
  private mutating func text(of file: WorkspaceFiles.File) -> SourceText? {
    result.files.append(file.path)
    do {
      return try TextFile.read(file.path, named: file.name)
    } catch {
      result.failures.append(error)
      return nil
    }
  }
}

/// What a table is, told by its columns or, for organisations, also by its name.
private enum Kind {
  case figures, organisations, sources, other

  init(_ check: TableCheck) {
    self.init(header: check.table.header, name: check.source.name)
  }

  init(header: [CSVTable.Cell], name: String) {
    let columns = Set(header.map(\.text))
    if ObservationTable.isNamed(by: header) {
      self = .figures
    } else if columns.contains("organisation"),
      !columns.isDisjoint(with: ["part_of", "succeeds", "aliases"])
    {
      self = .organisations
    } else if name.hasSuffix("/organisations.csv") {
      self = .organisations
    } else if columns.isSuperset(of: ["source", "title"]) {
      self = .sources
    } else {
      self = .other
    }
  }
}
