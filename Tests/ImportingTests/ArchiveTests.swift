import Diagnostics
import SeededRandom
import Testing

@testable import Importing

struct ArchiveTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func write(
    _ name: String = "a.zip", _ fill: (inout InventedArchive) -> Void
  ) throws -> String {
    var archive = InventedArchive()
    fill(&archive)
    return try folder.write(name, archive.finished)
  }

  private func reason(_ path: String) -> ReadFailure.Reason? {
    do {
      _ = try DocumentFile.read(path)
      return nil
    } catch {
      #expect(error.path == path)
      return error.reason
    }
  }

  @Test(arguments: [0, 8])
  func `a document of an archive is read by its name`(method: Int) throws {
    let path = try write { archive in
      archive.add(Array("2023/年报.txt".utf8), Array("信访60件".utf8), method: method)
      archive.add(Array("页.html".utf8), Array("<p>青河<p>市".utf8), method: method)
    }
    #expect(try DocumentFile.read(path + "/2023/年报.txt").text == "信访60件")
    #expect(try DocumentFile.read(path + "/页.html", named: "页").text == "青河\n市\n")
    #expect(try DocumentFile.read(path + "/页.html", named: "页").name == "页")
    #expect(reason(path + "/无.txt") == .missing)
  }

  @Test func `a name in GBK is read as Chinese`() throws {
    // 年报.txt and a folder with the backslash of other systems.
    let path = try write {
      $0.add([0x61, 0x5C, 0xC4, 0xEA, 0xB1, 0xA8] + Array(".txt".utf8), [0x62])
    }
    #expect(try PathContents(at: path).reports.map(\.name) == [path + "/a/年报.txt"])
    #expect(try DocumentFile.read(path + "/a/年报.txt").text == "b")
  }

  @Test func `documents are listed and everything else is named`() throws {
    try folder.write("b.txt", [0x61])
    try folder.write("photo.jpg", [0x61])
    try folder.write("below/c.txt", [0x61])
    _ = try write { archive in
      for name in [
        "z.docx", "in/", "in/a.PDF", "x.xlsx", "inner.zip", ".DS_Store", "__MACOSX/._z.docx",
        "z.docx", "../../up.txt",
      ] { archive.add(Array(name.utf8), []) }
    }
    let files = try WorkspaceFiles(root: folder.path)
    let root = folder.path + "/"
    #expect(
      files.reports.map(\.name)
        == ["a.zip/../../up.txt", "a.zip/in/a.PDF", "a.zip/z.docx", "b.txt"].map { root + $0 })
    #expect(
      files.unread.map(\.name)
        == [
          "a.zip/inner.zip", "a.zip/x.xlsx", "a.zip/z.docx", "photo.jpg", "below/",
        ].map { root + $0 })
    let contents = try PathContents(at: root + "a.zip")
    #expect(contents.reports.count == 3 && contents.unread.count == 3)
  }

  @Test func `an archive that can't be listed is kept, so that reading it says why`() throws {
    let empty = try write { $0.add(Array("x.xlsx".utf8), []) }
    #expect(try PathContents(at: empty).reports.map(\.path) == [empty])
    #expect(reason(empty) == .isArchive(document: nil))
    let cut = try folder.write("cut.zip", [0x50, 0x4B, 3, 4, 0, 0, 0])
    #expect(try PathContents(at: cut).reports.map(\.path) == [cut])
    #expect(reason(cut) == .damagedArchive)
    let several = try write("b.zip") { archive in
      archive.add(Array("b.txt".utf8), [0x61])
      archive.add(Array("a.txt".utf8), [0x61])
    }
    #expect(reason(several) == .isArchive(document: "a.txt"))
  }

  @Test func `too many documents or bytes in an archive are refused`() throws {
    let many = try write { archive in
      for number in 0...1000 { archive.add(Array("\(number).txt".utf8), []) }
    }
    let limits = ReadFailure.Reason.archiveTooLarge(files: 1000, limit: 512 << 20)
    #expect(reason(many) == limits)
    let bomb = try write { archive in
      for number in 0..<9 { archive.add(Array("\(number).txt".utf8), [0x61], size: 60 << 20) }
    }
    #expect(reason(bomb) == limits)
    let large = try write { $0.add(Array("a.txt".utf8), [0x61], size: 65 << 20) }
    #expect(reason(large + "/a.txt") == .tooLarge(limit: 64 << 20))
  }

  @Test func `an archive that lies about a size is stopped there`() throws {
    let path = try write { archive in
      archive.add(Array("more.txt".utf8), [UInt8](repeating: 0x61, count: 60_000), size: 10)
      archive.add(Array("less.txt".utf8), [0x61], size: 10)
    }
    #expect(reason(path + "/more.txt") == .damagedArchive)
    guard case .refused(program: "gzip", let words) = reason(path + "/less.txt") else {
      Issue.record("gzip should find the length wrong")
      return
    }
    #expect(words.contains("length error"))
  }

  @Test func `a damaged or encrypted document is told`() throws {
    var archive = InventedArchive()
    archive.add(Array("a.txt".utf8), Array("abc".utf8))
    archive.add(Array("b.txt".utf8), Array("abc".utf8), flags: 1)
    archive.add(Array("c.txt".utf8), Array("abc".utf8), method: 12)
    var bytes = archive.finished
    let place = try #require(bytes.firstRange(of: Array("abc".utf8))?.lowerBound)
    bytes[place] = 0x7A
    let path = try folder.write("a.zip", bytes)
    #expect(reason(path + "/b.txt") == .encrypted)
    #expect(reason(path + "/c.txt") == .otherKind("ZIP"))
    guard case .refused(program: "gzip", let words) = reason(path + "/a.txt") else {
      Issue.record("gzip should find the sum wrong")
      return
    }
    #expect(words.contains("crc error"))
  }

  @Test func `no bytes make reading the list fail otherwise than with a reason`() throws {
    var archive = InventedArchive()
    archive.add(Array("a.txt".utf8), Array("abc".utf8))
    var random = SplitMix64(seed: 7)
    for _ in 0..<500 {
      var bytes = archive.finished
      for _ in 0..<3 {
        let place = Int.random(in: 4..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let path = try folder.write("a.zip", bytes)
      guard let contents = try? Archive(path).contents() else { continue }
      for name in contents.documents where name == "a.txt" {
        _ = try? Archive(path).read(name, by: Conversion(searchPath: "/none"))
      }
    }
  }
}
