import Diagnostics
public import Facts
import Glibc

/// Writes the rows of a register that were not loaded to a table of their own.
///
/// Each row has the line of the register, the reason in English and the row as it stood there. All
/// of them are there where the register was loaded with a `rejectedLimit` that large.
public enum RejectedRowsFile {
  /// Writes a table in place of whatever is at the path.
  /// - Parameters:
  ///   - rows: The rows.
  ///   - path: Where the table goes.
  /// - Throws: `ReadFailure` with the system's words where it can't be written whole.
  /// - Complexity: O(bytes).
  public static func write(_ rows: [RejectedRow], to path: String) throws(ReadFailure) {
    guard let file = fopen(path, "we") else { throw FileBytes.failure(path) }
    var isWhole = put("line,reason,row\n", file)
    for row in rows where isWhole {
      let reason = quoted(row.reason.wording.english)
      isWhole = put("\(row.line),\(reason),\(quoted(row.text))\n", file)
    }
    // What is still in the buffer may find the disk full only here.
    guard fclose(file) == 0, isWhole else { throw FileBytes.failure(path) }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func put(_ text: String, _ file: UnsafeMutablePointer<FILE>) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { fwrite($0.baseAddress, 1, $0.count, file) }
      == text.utf8.count
  }
}
