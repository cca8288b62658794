/// Reads documents by the programs that know their forms.
struct Conversion {
  /// The folders in which programs are looked for.
  var searchPath = Converters.searchPath
  /// How many seconds a program may take.
  var seconds = 60
  /// The most bytes of text that a document may have.
  var limit = TextFile.documentLimit

  /// The text of a DOCX file.
  ///
  /// pandoc writes a page rather than text, since a page keeps the spans of a table's cells.
  func docx(_ path: String) throws(ReadFailure) -> [UInt8] {
    let page = try run(.docx, ["-f", "docx", "-t", "html", "--wrap=none", file(path)], of: path)
    return try text(ofPage: page, at: path)
  }

  /// The text of a DOC file, which antiword writes as DocBook, with tables as tables.
  func doc(_ path: String) throws(ReadFailure) -> [UInt8] {
    let book = try run(.doc, ["-m", "UTF-8.txt", "-x", "db", file(path)], of: path)
    let title = Array("title>".utf8)
    return try text(ofPage: book.replacing(title, with: Array("h1>".utf8)), at: path)
  }

  /// The text of a PDF file, its lines joined to paragraphs again.
  func pdf(_ path: String) throws(ReadFailure) -> [UInt8] {
    let lines = try run(.pdf, ["-layout", "-enc", "UTF-8", file(path), "-"], of: path)
    let text = PDFLines.text(of: String(decoding: lines, as: UTF8.self))
    guard !text.isEmpty else { throw ReadFailure(path: path, reason: .noTextInside("PDF")) }
    return text
  }

  /// The text of a page that is valid UTF-8.
  func text(ofPage page: [UInt8], at path: String) throws(ReadFailure) -> [UInt8] {
    do {
      return try HTMLText.text(of: page, limit: limit)
    } catch {
      switch error {
      case .noParser:
        let reason = ReadFailure.Reason.needs(
          format: "HTML", program: "libxml2", package: "libxml2")
        throw ReadFailure(path: path, reason: reason)
      case .tooLarge: throw ReadFailure(path: path, reason: .textTooLarge(limit: limit))
      }
    }
  }

  /// What a program writes about the file at a path.
  func run(
    _ external: Converters.External, _ arguments: [String], of path: String
  ) throws(ReadFailure) -> [UInt8] {
    let converter = external.converter(on: searchPath)
    let program = converter.program
    guard case .program(let place) = converter.place else {
      let reason = ReadFailure.Reason.needs(
        format: converter.format, program: program, package: converter.package)
      throw ReadFailure(path: path, reason: reason)
    }
    let run = ProgramRun(program: place, arguments: arguments, seconds: seconds, limit: limit)
    let reason: ReadFailure.Reason
    do {
      let outcome = try run.outcome()
      if outcome.status == 0 { return outcome.output }
      reason = Self.reason(outcome, of: program)
    } catch {
      switch error {
      case .tooSlow: reason = .tooSlow(program: program, seconds: seconds)
      case .tooMuch: reason = .textTooLarge(limit: limit)
      case .system(let code):
        reason = .refused(program: program, words: FileBytes.words(of: code))
      }
    }
    throw ReadFailure(path: path, reason: reason)
  }

  /// Why a program ended with a status that is not 0, in its own words.
  private static func reason(
    _ outcome: ProgramRun.Outcome, of program: String
  ) -> ReadFailure.Reason {
    let errors = String(decoding: outcome.errors, as: UTF8.self)
    if errors.contains("Incorrect password") || errors.lowercased().contains("encrypted") {
      return .encrypted
    }
    let lines = errors.split(whereSeparator: \.isNewline).map(Blanks.trimmed)
    let words = lines.filter { !$0.isEmpty }.prefix(3).joined(separator: "; ")
    return .refused(
      program: program,
      words: words.isEmpty ? "exit status \(outcome.status)" : String(words.prefix(200)))
  }

  /// A path that no program takes for an option or an address.
  private func file(_ path: String) -> String {
    path.hasPrefix("/") ? path : "./" + path
  }
}
