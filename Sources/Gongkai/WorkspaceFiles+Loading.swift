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

  private func text(of file: File) throws(LoadFailure) -> SourceText {
    do {
      return try TextFile.read(file.path, named: file.name)
    } catch {
      throw LoadFailure(error)
    }
  }
}

extension PathContents {
  /// What is at a path, of which there must be something.
  static func found(at path: String) throws(LoadFailure) -> PathContents {
    let contents: PathContents
    do {
      contents = try PathContents(at: path)
    } catch {
      throw LoadFailure(error)
    }
    guard
      !contents.reports.isEmpty || !contents.history.isEmpty
        || !contents.registers.isEmpty
    else {
      throw .noReports(in: path)
    }
    return contents
  }
}
