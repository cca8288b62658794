import Importing

extension Workspace {
  /// Loads what a path leads to by itself, where that is a register of cases or a table of figures.
  /// - Returns: a workspace of nothing else with the vocabulary and organisations of this one; nil
  ///   where the path leads to a document.
  /// - Throws: `LoadFailure` where the path can't be read.
  /// - Complexity: O(bytes of the table).
  public func readingTable(_ path: String) throws(LoadFailure) -> Opening? {
    let found: PathContents
    do {
      found = try PathContents(at: path)
    } catch {
      throw LoadFailure(error)
    }
    guard found.reports.isEmpty, !found.registers.isEmpty || !found.history.isEmpty else {
      return nil
    }
    return Workspace(vocabulary: vocabulary, organisations: organisations).loading([path])
  }
}
