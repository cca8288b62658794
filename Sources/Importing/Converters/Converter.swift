/// What turns one form of document into text: a program of the system, or a part of Gongkai.
public struct Converter: Sendable, Hashable {
  /// Where a converter is.
  public enum Place: Sendable, Hashable {
    /// Within Gongkai, or in a library that it found.
    case builtIn
    /// A program at a path.
    case program(path: String)
    /// Nowhere: documents of this form can't be read until the package is installed.
    case missing
  }

  /// The form, as people name it: `DOCX`.
  public let format: String
  /// The endings of such files, in lower case and without the point.
  public let extensions: [String]
  /// The program or library.
  public let program: String
  /// The package of Debian and Ubuntu that has it.
  public let package: String
  /// Where it is.
  public let place: Place
}
