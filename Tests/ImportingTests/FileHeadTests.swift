import Importing
import Testing

/// Whether a file still begins with the bytes that it had.
struct FileHeadTests {
  private let folder: ScratchFolder
  private let text = String(repeating: "来电,东岭区,噪声\n", count: 60_000)

  init() throws { folder = try ScratchFolder() }

  @Test func `a file that grew begins as it did`() throws {
    let path = try folder.write("cases.csv", Array(text.utf8))
    let size = text.utf8.count
    let sum = FileHead.checksum(of: path, byteCount: size)
    #expect(sum != nil)
    #expect(FileHead.checksum(of: path, byteCount: size, threads: 1) == sum)
    _ = try folder.write("cases.csv", Array((text + "来信,东岭区,噪声\n").utf8))
    #expect(FileHead.checksum(of: path, byteCount: size) == sum)
    #expect(FileHead.checksum(of: path, byteCount: size + 1) != sum)
  }

  @Test(arguments: [0, 600_000, 1_439_999])
  func `one changed byte makes another beginning`(place: Int) throws {
    let bytes = Array(text.utf8)
    let path = try folder.write("cases.csv", bytes)
    let sum = FileHead.checksum(of: path, byteCount: bytes.count)
    var changed = bytes
    changed[place] ^= 1
    _ = try folder.write("cases.csv", changed)
    #expect(FileHead.checksum(of: path, byteCount: bytes.count) != sum)
  }

  @Test func `a file that is shorter, or is none, has no such beginning`() throws {
    let path = try folder.write("cases.csv", Array("来电\n".utf8))
    #expect(FileHead.checksum(of: path, byteCount: 8) == nil)
    #expect(FileHead.checksum(of: path + "2", byteCount: 1) == nil)
    #expect(FileHead.checksum(of: folder.path, byteCount: 1) == nil)
  }
}
