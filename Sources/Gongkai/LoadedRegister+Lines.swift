import Diagnostics
import Facts
import Importing
import Indexing

/// The lines of a register's file as it was when it was read.
extension LoadedRegister {
  /// The file around a line; nil where it ends before.
  func lines(around line: Int, margin: Int) throws(LoadFailure) -> SourceText? {
    try read { file throws(ReadFailure) in
      try file.text(around: line, margin: margin, named: files.file.name)
    }
  }

  /// What stands in some lines.
  func texts(ofLines lines: Set<Int>) throws(LoadFailure) -> [Int: String] {
    try read { file throws(ReadFailure) in try file.texts(of: lines.sorted()) }
  }

  private func read<Result>(
    _ body: (FileLines) throws(ReadFailure) -> Result
  ) throws(LoadFailure) -> Result {
    guard Stamp(of: files) == stamp else { throw .changed(files.file.name) }
    do throws(ReadFailure) {
      let account = register.account
      return try body(
        FileLines(files.file.path, encoding: account.encoding, lineEnd: account.lineEnd))
    } catch {
      throw LoadFailure(error)
    }
  }
}
