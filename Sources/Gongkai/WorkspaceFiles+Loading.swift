import Diagnostics
import Facts
import Importing

extension WorkspaceFiles {
  /// The files of a folder.
  static func found(in folder: String) throws(LoadFailure) -> WorkspaceFiles {
    do {
      return try WorkspaceFiles(root: folder)
    } catch {
      throw LoadFailure(error)
    }
  }

  /// The one document at a path, or every report of the folder there, of which there must be one.
  static func reports(at path: String) throws(LoadFailure) -> [File] {
    let files: [File]
    do {
      files = try documents(at: path)
    } catch {
      throw LoadFailure(error)
    }
    guard !files.isEmpty else { throw .noReports(in: path) }
    return files
  }

  /// The built-in vocabulary with the workspace's own over it.
  func vocabulary() throws(LoadFailure) -> Vocabulary {
    guard let vocabulary else { return .builtIn }
    let source = try text(of: vocabulary)
    do {
      return try VocabularyFile.vocabulary(
        yaml: source.text, file: vocabulary.name, base: .builtIn)
    } catch {
      throw LoadFailure(error)
    }
  }

  /// The table of organisations; nothing of it is used where a line of it is wrong.
  func organisationTable() throws(LoadFailure) -> [Organisation] {
    guard let organisations else { return [] }
    let source = try text(of: organisations)
    let table = OrganisationTable(source)
    if let problem = table.diagnostics.first { throw LoadFailure(problem, in: source) }
    return table.organisations
  }

  private func text(of file: File) throws(LoadFailure) -> SourceText {
    do {
      return try TextFile.read(file.path, named: file.name)
    } catch {
      throw LoadFailure(error)
    }
  }
}
