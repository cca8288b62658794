import CXML
import Glibc

/// The forms of document that can be read, and what reads them.
public enum Converters {
  /// All converters, looked for anew, in the order in which they are told.
  /// - Complexity: O(folders of `PATH`).
  public static var all: [Converter] { found(on: searchPath) }

  /// The folders in which programs are looked for, as `PATH` has them.
  static var searchPath: String {
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// All converters, with programs from the folders of a search path.
  static func found(on searchPath: String) -> [Converter] {
    let library: Converter.Place = html_is_available() != 0 ? .builtIn : .missing
    return [
      Converter(
        format: "TXT", extensions: ["txt", "md"], program: "iconv", package: "libc6",
        place: .builtIn),
      Converter(
        format: "HTML", extensions: ["html", "htm"], program: "libxml2", package: "libxml2",
        place: library),
    ] + External.allCases.map { $0.converter(on: searchPath) }
  }

  /// The forms that programs read.
  enum External: CaseIterable {
    case docx, doc, pdf, zip

    /// The form, with its program if the folders of a search path have it.
    func converter(on searchPath: String) -> Converter {
      let (format, program, package) =
        switch self {
        case .docx: ("DOCX", "pandoc", "pandoc")
        case .doc: ("DOC", "antiword", "antiword")
        case .pdf: ("PDF", "pdftotext", "poppler-utils")
        case .zip: ("ZIP", "gzip", "gzip")
        }
      let path = Converters.path(of: program, on: searchPath)
      return Converter(
        format: format, extensions: [format.lowercased()], program: program, package: package,
        place: path.map { .program(path: $0) } ?? .missing)
    }
  }

  private static func path(of program: String, on searchPath: String) -> String? {
    searchPath.split(separator: ":").lazy.map { "\($0)/\(program)" }
      .first { Folder.isFile($0) && access($0, X_OK) == 0 }
  }
}
