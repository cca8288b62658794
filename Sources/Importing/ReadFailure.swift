public import Diagnostics

/// Why a file or folder could not be read.
public struct ReadFailure: Error, Sendable, Hashable {
  /// What stood in the way.
  ///
  /// Offsets count bytes of the file from 0.
  public enum Reason: Sendable, Hashable {
    /// Nothing is there.
    case missing
    /// A folder where a file was wanted.
    case isFolder
    /// A file where a folder was wanted.
    case isNoFolder
    /// The system does not allow it.
    case notAllowed
    /// No text, or only blanks.
    case empty
    /// A zero byte, which no text has.
    case binary(byteOffset: Int)
    /// So many control characters that it is no text in any encoding.
    case controls
    /// A file of another kind, such as `PDF`.
    case otherKind(String)
    /// A file that is not what its name says, such as a `.docx` that no Word wrote, and the kind that
    /// it is, where that is known.
    case misnamed(DocumentForm, found: String?)
    /// More bytes than a document may have.
    case tooLarge(limit: Int)
    /// The last character is cut off.
    case truncated(byteOffset: Int)
    /// Bytes that mean nothing in the encoding that the rest is in.
    case undecodable(encoding: String, byteOffset: Int)
    /// The system has no converter for the encoding.
    case noConverter(encoding: String)
    /// A table of figures with other marks than commas between its cells.
    case separatedFigures
    /// A form that a program reads which is not there, with the package that has it.
    case needs(format: String, program: String, package: String)
    /// A program could not read the document, in the program's words.
    case refused(program: String, words: String)
    /// A program was stopped after some seconds.
    case tooSlow(program: String, seconds: Int)
    /// More bytes of text than a document may have.
    case textTooLarge(limit: Int)
    /// A document that only a password opens.
    case encrypted
    /// A document of pictures, such as a scanned `PDF`.
    case noTextInside(String)
    /// An archive where a document was wanted, with the name of one of its documents, if any.
    case isArchive(document: String?)
    /// An archive that is cut off or not put together as archives are.
    case damagedArchive
    /// An archive of more documents, or of more bytes in them, than are read.
    case archiveTooLarge(files: Int, limit: Int)
    /// A register that was written to, or cut, while it was read.
    case changedWhileRead
    /// A pipe or device where a file was wanted.
    case isStream
    /// A table without a row that names its columns.
    case noHeader
    /// A register that takes more bytes of memory than are free.
    case needsMemory(Int, free: Int)
    /// A reading that was asked to stop.
    case stopped
    /// Anything else, in the system's words.
    case system(String)
  }

  /// The path as it was given.
  public let path: String
  /// What stood in the way.
  public let reason: Reason
  /// Where the file stops being text; nil where it is not a place of a text that is wrong.
  public let flaw: TextFlaw?

  /// Makes a failure.
  public init(path: String, reason: Reason, flaw: TextFlaw? = nil) {
    self.path = path
    self.reason = reason
    self.flaw = flaw
  }

  /// A file whose bytes are no text from some place on.
  init(path: String, reason: Reason, in bytes: [UInt8]) {
    self.init(
      path: path, reason: reason, flaw: reason.byteOffset.flatMap { TextFlaw(in: bytes, at: $0) })
  }

  /// A stable name such as `file-missing`.
  public var id: String {
    switch reason {
    case .missing: "file-missing"
    case .isFolder: "is-folder"
    case .isNoFolder: "is-no-folder"
    case .notAllowed: "not-allowed"
    case .empty: "file-empty"
    case .binary, .controls, .otherKind: "not-text"
    case .misnamed: "misnamed"
    case .tooLarge: "file-too-large"
    case .truncated: "file-truncated"
    case .undecodable: "undecodable"
    case .noConverter: "no-converter"
    case .separatedFigures: "separated-figures"
    case .needs: "needs-program"
    case .refused: "program-refused"
    case .tooSlow: "program-too-slow"
    case .textTooLarge: "text-too-large"
    case .encrypted: "encrypted"
    case .noTextInside: "no-text-inside"
    case .isArchive: "is-archive"
    case .damagedArchive: "damaged-archive"
    case .archiveTooLarge: "archive-too-large"
    case .changedWhileRead: "changed-while-read"
    case .isStream: "is-stream"
    case .noHeader: "no-header"
    case .needsMemory: "needs-memory"
    case .stopped: Self.stoppedID
    case .system: "unreadable"
    }
  }

  /// The name of a reading that a person stopped.
  public static let stoppedID = "stopped"

  /// The path, with line and column where there is such a place, and what is wrong with it:
  /// `reports/a.txt: no such file`.
  public var message: Wording {
    var place = Printable.text(path)
    if let flaw { place += ":\(flaw.line):\(flaw.column)" }
    let what = flaw.flatMap(reason.wording(at:)) ?? reason.wording
    return Wording(english: "\(place): \(what.english)", chinese: "\(place):\(what.chinese)")
  }
}
