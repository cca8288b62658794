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
    #expect(files.organisations?.name == "seeds/history/organisations.csv")
    #expect(files.vocabulary?.path == folder.path + "/vocabulary.yaml")
    #expect(files.unreadHistory.map(\.name) == ["seeds/history/observations.csv"])
  }

  @Test func `a plain folder may have words of its own`() throws {
    try folder.write("b.txt", [0x61])
    let words = try folder.write("vocabulary.yaml", [0x61])
    #expect(try WorkspaceFiles(root: folder.path).vocabulary?.path == words)
  }

  @Test func `documents that are added are named by their paths`() throws {
    try folder.write("east/seeds/reports/2011.txt", [0x61])
    try folder.write("west/seeds/reports/2011.txt", [0x61])
    let names = try ["east", "west"].flatMap {
      try WorkspaceFiles.documents(at: "\(folder.path)/\($0)").map(\.name)
    }
    #expect(names == ["east", "west"].map { "\(folder.path)/\($0)/seeds/reports/2011.txt" })
  }

  @Test func `a workspace may hold nothing yet`() throws {
    try folder.write("seeds/queries.txt", [0x61])
    let files = try WorkspaceFiles(root: folder.path)
    #expect(files.isWorkspace)
    #expect(files.reports.isEmpty && files.organisations == nil && files.vocabulary == nil)
  }

  @Test func `what is no folder is told`() throws {
    let file = try folder.write("a.txt", [0x61])
    #expect(throws: ReadFailure(path: file, reason: .isNoFolder)) { try WorkspaceFiles(root: file) }
    let none = folder.path + "/none"
    #expect(throws: ReadFailure(path: none, reason: .missing)) { try WorkspaceFiles(root: none) }
  }
}
