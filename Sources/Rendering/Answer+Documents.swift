import Diagnostics
import Facts

extension Answer {
  /// The line that names a source's document: whose it is, of when, and the file.
  ///
  /// Cases show whose they are and of when themselves; their file is one for all.
  func document(of source: Source) -> String {
    sourceKind == "register"
      ? source.document : "\(source.organisation) \(source.period), \(source.document)"
  }
}
