import Foundation
import Testing

struct HouseTests {
  @Test func `every room of the table stands, and no other`() throws {
    #expect(try Set(Repository.names(in: "Sources")) == Set(HouseTable.rooms.keys))
  }

  @Test(arguments: HouseTable.rooms.keys.sorted())
  func `a room imports only what the table lets it know`(room: String) throws {
    let allowed = try #require(HouseTable.rooms[room])
    for file in Repository.swiftFiles(below: "Sources/" + room) {
      let strangers = try imports(of: file).subtracting(allowed)
      #expect(strangers.isEmpty, "\(file)")
    }
  }

  @Test func `the manifest lists what the table says`() throws {
    let manifest = Manifest(try Repository.text("Package.swift"))
    for (room, known) in HouseTable.rooms {
      #expect(manifest.dependencies[room] == known.subtracting(HouseTable.system), "\(room)")
    }
  }

  @Test func `the top of the repository holds nothing else`() throws {
    let names = try Repository.names(in: "").filter { !$0.hasPrefix(".") }
    #expect(Set(names).subtracting(HouseTable.topLevel).isEmpty)
  }

  @Test func `files are named for one idea and are not too long`() throws {
    let vague = ["Utils", "Helper", "Manager", "Common", "Core", " "]
    for file in Repository.swiftFiles(below: "Sources") + Repository.swiftFiles(below: "Tests") {
      #expect(!vague.contains { file.contains($0) }, "\(file)")
      guard !file.hasSuffix("/BuiltInVocabulary.swift") else { continue }
      let lines = try Repository.text(file).components(separatedBy: "\n").count
      #expect(lines <= 600, "\(file) has \(lines) lines")
    }
  }

  @Test func `the founding report is the one that was handed over`() throws {
    let bytes = Array(try Repository.text("seeds/reports/chaoyang-epb-2011.txt").utf8)
    #expect(bytes.count == 11573)
    #expect(!bytes.contains(0x0D))
  }

  /// The modules that a file names in its import lines.
  private func imports(of file: String) throws -> Set<String> {
    let lines = try Repository.text(file).components(separatedBy: "\n")
    return Set(
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count,
          !line.hasPrefix(" ")
        else { return nil }
        return words[place + 1].split(separator: ".").first.map(String.init)
      })
  }
}
