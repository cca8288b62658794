import Diagnostics

/// A Frictionless Data Package, as its descriptor tells it: `datapackage.json`.
///
/// Reading never stops at a mistake: what is wrong is reported, and so is every promise of the
/// descriptor that is not checked here, so that no one relies on it. Tables lie beside the
/// descriptor or below it; a path that leaves the folder is refused.
struct DataPackage {
  /// One table: where it is and what it promises.
  struct Resource {
    let name: String
    /// Its path from the descriptor's folder.
    let path: String
    /// Where the descriptor writes the path.
    let pathRange: ByteRange
    let schema: TableSchema
  }

  /// The tables whose description could be read, in the descriptor's order.
  let resources: [Resource]
  /// What is wrong with the descriptor, or promised in it and not checked, in text order.
  let diagnostics: [Diagnostic]

  /// Reads a descriptor.
  /// - Complexity: O(bytes).
  init(_ source: SourceText) {
    var reader = DescriptorReader()
    do {
      resources = reader.readPackage(try JSONParser.parse(source))
    } catch {
      resources = []
      reader.diagnostics.append(error.diagnostic)
    }
    diagnostics = reader.diagnostics.sorted { left, right in
      (left.range?.lowerBound ?? 0) < (right.range?.lowerBound ?? 0)
    }
  }
}
