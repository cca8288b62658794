import Diagnostics
import Glibc
import Testing

@testable import Importing

/// How other programs are run, shown by scripts that stand in for them.
struct ConversionTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  /// A conversion that finds only the program that is written here, as a script.
  private func conversion(_ program: String, _ script: String) throws -> Conversion {
    _ = try folder.writeProgram("bin/" + program, Array("#!/bin/sh\n\(script)\n".utf8))
    return Conversion(searchPath: "/none:\(folder.path)/bin", seconds: 30)
  }

  private func docx(_ name: String = "a.docx") throws -> String {
    try folder.write(name, [0x50, 0x4B, 3, 4, 0x61])
  }

  private func failure(_ path: String, _ conversion: Conversion) -> ReadFailure? {
    do {
      _ = try DocumentFile.read(path, by: conversion)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a program's page becomes the text`() throws {
    let pandoc = try conversion("pandoc", "echo '<p>青河</p><table><tr><td>甲<td>1</table>'")
    #expect(try DocumentFile.read(docx(), by: pandoc).text == "青河\n| 甲 | 1 |\n")
  }

  @Test func `the file is one argument, whatever its name, and input is closed`() throws {
    let pandoc = try conversion(
      "pandoc", #"for a; do last=$a; done; echo "<pre>$#|$last|$(cat)|$LC_ALL</pre>""#)
    let path = try docx("-a $(x) ; 'b'.docx")
    #expect(try DocumentFile.read(path, by: pandoc).text == "6|\(path)||C.UTF-8\n")
  }

  @Test func `a missing program is named with its package`() throws {
    let none = Conversion(searchPath: "/none")
    #expect(
      failure(try docx(), none)?.message
        == Wording(
          english: "\(folder.path)/a.docx: reading DOCX needs pandoc (package pandoc), "
            + "which is not installed",
          chinese: "\(folder.path)/a.docx:读取 DOCX 需要 pandoc(软件包 pandoc),尚未安装"))
    let pdf = try folder.write("a.pdf", Array("%PDF-1.4".utf8))
    #expect(
      failure(pdf, none)?.reason
        == .needs(format: "PDF", program: "pdftotext", package: "poppler-utils"))
    let doc = try folder.write("a.doc", [0xD0, 0xCF, 0x11, 0xE0])
    #expect(
      failure(doc, none)?.reason == .needs(format: "DOC", program: "antiword", package: "antiword"))
  }

  @Test func `a program that refuses is quoted`() throws {
    let pandoc = try conversion("pandoc", "echo; echo '  no\u{1B}[2J end ' >&2; echo b >&2; exit 3")
    let refused = failure(try docx(), pandoc)
    #expect(refused?.reason == .refused(program: "pandoc", words: "no\u{1B}[2J end; b"))
    #expect(refused?.message.english.hasSuffix("pandoc can't read it: no␛[2J end; b") == true)
    let silent = try conversion("pandoc", "kill -9 $$")
    #expect(
      failure(try docx(), silent)?.reason == .refused(program: "pandoc", words: "exit status 137"))
    _ = try folder.writeProgram("bin/pandoc", [0x00])
    #expect(failure(try docx(), silent)?.id == "program-refused")
  }

  @Test(arguments: ["wait", "exec >&- 2>&-; wait", "exit 0"])
  func `a program that does not finish is stopped with what it started`(end: String) throws {
    let note = folder.path + "/started"
    var pandoc = try conversion("pandoc", "sleep 100 & echo $! >\(note); \(end)")
    pandoc.seconds = 1
    #expect(failure(try docx(), pandoc)?.reason == .tooSlow(program: "pandoc", seconds: 1))
    let started = String(decoding: try FileBytes.read(note, limit: 20).dropLast(), as: UTF8.self)
    // A moment passes between the signal and the end.
    for _ in 0..<1000 where isAlive(started) { usleep(1000) }
    #expect(!isAlive(started))
  }

  /// Whether a process runs; one that has ended but that nobody asked after does not.
  private func isAlive(_ process: String) -> Bool {
    let status = try? FileBytes.start(of: "/proc/\(process)/stat", limit: 100)
    return status.map { !String(decoding: $0, as: UTF8.self).contains(") Z ") } ?? false
  }

  @Test func `a program that writes without end is stopped at the limit`() throws {
    var pandoc = try conversion("pandoc", "while :; do echo '<p>aaaaaaaaaaaaaaaaaaaaaaaa'; done")
    pandoc.limit = 100_000
    #expect(failure(try docx(), pandoc)?.reason == .textTooLarge(limit: 100_000))
    let loud = try conversion(
      "pandoc", "i=0; while [ $i -lt 9000 ]; do echo 0123456789 >&2; i=$((i+1)); done; exit 1")
    #expect(
      failure(try docx(), loud)?.reason
        == .refused(program: "pandoc", words: "0123456789; 0123456789; 0123456789"))
  }

  @Test func `encrypted documents and scans are told`() throws {
    let pdftotext = try conversion(
      "pdftotext", "echo 'Command Line Error: Incorrect password' >&2; exit 1")
    let pdf = try folder.write("a.pdf", Array("%PDF-1.4".utf8))
    #expect(failure(pdf, pdftotext)?.reason == .encrypted)
    #expect(
      failure(pdf, try conversion("pdftotext", "printf ' \\n\\f\\f'"))?.reason
        == .noTextInside("PDF"))
    let office: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let path = try folder.write("b.docx", [0xD0, 0xCF, 0x11, 0xE0] + office)
    #expect(failure(path, Conversion(searchPath: "/none"))?.reason == .encrypted)
  }

  @Test func `a document of an archive is handed over as a file that is gone afterwards`() throws {
    var archive = InventedArchive()
    archive.add(Array("a.docx".utf8), [0x50, 0x4B, 3, 4, 0x61], method: 0)
    let path = try folder.write("a.zip", archive.finished)
    let pandoc = try conversion(
      "pandoc", #"for a; do last=$a; done; echo "<pre>$last"; wc -c <"$last"; echo "</pre>""#)
    let lines = try DocumentFile.read(path + "/a.docx", by: pandoc).text.split(separator: "\n")
    #expect(lines.last == "5")
    #expect(!Folder.isFile(String(try #require(lines.first))))
    let failing = try conversion("pandoc", "exit 1")
    #expect(failure(path + "/a.docx", failing)?.path == path + "/a.docx")
  }

  @Test func `all converters are listed with their programs or as missing`() throws {
    _ = try conversion("pdftotext", "")
    try folder.write("bin/antiword", [0x61])
    let all = Converters.found(on: folder.path + "/bin")
    #expect(all.map(\.format) == ["TXT", "HTML", "DOCX", "DOC", "PDF", "ZIP"])
    #expect(all.map(\.program) == ["iconv", "libxml2", "pandoc", "antiword", "pdftotext", "gzip"])
    #expect(
      all.map(\.place) == [
        .builtIn, .builtIn, .missing, .missing,
        .program(path: folder.path + "/bin/pdftotext"), .missing,
      ])
    #expect(
      Set(all.flatMap(\.extensions)) == DocumentKind.endings.union(["zip"]))
  }
}
