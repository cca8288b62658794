import Diagnostics
import Facts
import Testing

@testable import Importing

struct WorkspaceFilesTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  @Test func `a plain folder's texts are its reports, in order`() throws {
    for name in ["b.txt", "a.md", "C.TXT", ".hidden.txt", "notes.csv", "README.md"] {
      try folder.write(name, [0x61])
    }
    try folder.write("below/d.txt", [0x61])
    let files = try WorkspaceFiles(root: folder.path)
    #expect(!files.isWorkspace)
    #expect(files.reports.map(\.name) == ["C.TXT", "a.md", "b.txt"].map { "\(folder.path)/\($0)" })
  }

  @Test func `a workspace keeps reports, history and words apart`() throws {
    for name in [
      "seeds/reports/2012.txt", "seeds/reports/2011.txt", "seeds/history/organisations.csv",
      "seeds/history/observations.csv", "vocabulary.yaml", "loose.txt",
    ] { try folder.write(name, [0x61]) }
    let files = try WorkspaceFiles(root: folder.path)
    #expect(files.isWorkspace)
    #expect(files.reports.map(\.name) == ["seeds/reports/2011.txt", "seeds/reports/2012.txt"])
    #expect(files.reports.first?.path == folder.path + "/seeds/reports/2011.txt")
    #expect(files.history.map(\.organisations?.name) == ["seeds/history/organisations.csv"])
    #expect(files.vocabulary?.path == folder.path + "/vocabulary.yaml")
    #expect(files.history.flatMap(\.others).map(\.name) == ["seeds/history/observations.csv"])
  }

  @Test func `each history folder is a package or holds tables by themselves`() throws {
    let header = Array("organisation,period,measure,value\n".utf8)
    try InventedPackage.write("", to: folder, below: "seeds/history/east")
    for name in ["a.csv", "b.CSV", "west/c.csv", "west/below/d.csv"] {
      try folder.write("seeds/history/" + name, header)
    }
    for name in ["cases.csv", "notes.xlsx", "README.md", "west/old.xls"] {
      try folder.write("seeds/history/" + name, [0x61])
    }
    let history = try WorkspaceFiles(root: folder.path).history
    #expect(history.map(\.folder.name) == ["", "/east", "/west"].map { "seeds/history" + $0 })
    #expect(history.map(\.descriptor?.name) == [nil, "seeds/history/east/datapackage.json", nil])
    #expect(
      history.map { $0.tables.map(\.name) } == [
        ["seeds/history/a.csv", "seeds/history/b.CSV"], [], ["seeds/history/west/c.csv"],
      ])
    let reading = HistoryReader(vocabulary: .builtIn).read(history)
    #expect(
      reading.unread.map(\.name)
        == ["cases.csv", "notes.xlsx", "west/old.xls"].map { "seeds/history/" + $0 })
    #expect(reading.tables.count == 4 && reading.problems.isEmpty)
  }

  @Test func `a package's sub-folders are its own unless they are packages too`() throws {
    try InventedPackage.write("", to: folder, below: "seeds/history")
    try InventedPackage.write("", to: folder, below: "seeds/history/inner")
    try folder.write("seeds/history/data/a.csv", Array("measure,value\n".utf8))
    let history = try WorkspaceFiles(root: folder.path).history
    #expect(history.map(\.folder.name) == ["seeds/history", "seeds/history/inner"])
    let reading = HistoryReader(vocabulary: .builtIn).read(history)
    #expect(reading.unread.map(\.name) == ["seeds/history/data/a.csv"])
  }

  @Test func `a plain folder's tables are history, or registers`() throws {
    try folder.write("figures.csv", Array("organisation,period,measure,value\n".utf8))
    try folder.write("organisations.csv", Array("organisation\n".utf8))
    for name in ["cases.csv", "photo.jpg", "a.txt"] { try folder.write(name, [0x61]) }
    let files = try WorkspaceFiles(root: folder.path)
    let history = files.history
    #expect(history.flatMap(\.tables).map(\.path) == [folder.path + "/figures.csv"])
    #expect(history.map(\.organisations?.path) == [folder.path + "/organisations.csv"])
    #expect(history.flatMap(\.others).isEmpty)
    #expect(files.registers.map(\.file.path) == [folder.path + "/cases.csv"])
  }

  @Test func `a plain folder may have words of its own`() throws {
    try folder.write("b.txt", [0x61])
    let words = try folder.write("vocabulary.yaml", [0x61])
    #expect(try WorkspaceFiles(root: folder.path).vocabulary?.path == words)
  }

  @Test func `documents of every form are reports, and what else lies there is named`() throws {
    let documents = ["a.htm", "b.HTML", "c.docx", "d.doc", "e.pdf", "f.pdf.txt"]
    for name in documents + ["figures.csv", "g.xlsx", "h", "README.md", "~$c.docx"] {
      try folder.write("seeds/reports/" + name, [0x61])
    }
    try folder.write("seeds/reports/2022/a.txt", [0x61])
    try folder.write("notes.rtf", [0x61])
    let files = try WorkspaceFiles(root: folder.path)
    #expect(files.reports.map(\.name) == documents.map { "seeds/reports/" + $0 })
    #expect(
      files.unread.map(\.name)
        == ["figures.csv", "g.xlsx", "h", "2022/"].map { "seeds/reports/" + $0 })
  }

  @Test func `beside the reports of a plain folder only what is used goes unnamed`() throws {
    try InventedPackage.write("", to: folder, below: "")
    for name in ["a.txt", "photo.jpg", "vocabulary.yaml", "data/b.csv"] {
      try folder.write(name, [0x61])
    }
    let files = try WorkspaceFiles(root: folder.path)
    #expect(files.unread.map(\.path) == ["photo.jpg", "data/"].map { "\(folder.path)/\($0)" })
  }

  @Test func `a workspace may hold nothing yet`() throws {
    try folder.write("seeds/queries.txt", [0x61])
    let files = try WorkspaceFiles(root: folder.path)
    #expect(files.isWorkspace)
    #expect(files.reports.isEmpty && files.history.isEmpty && files.vocabulary == nil)
  }

  @Test func `what is no folder is told`() throws {
    let file = try folder.write("a.txt", [0x61])
    #expect(throws: ReadFailure(path: file, reason: .isNoFolder)) { try WorkspaceFiles(root: file) }
    let none = folder.path + "/none"
    #expect(throws: ReadFailure(path: none, reason: .missing)) { try WorkspaceFiles(root: none) }
  }
}
