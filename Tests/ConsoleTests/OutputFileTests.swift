import Glibc
import Testing

@testable import Console

@Suite struct OutputFileTests {
  private let folder = ScratchFolder()

  @Test func `a file is replaced whole and keeps its permissions`() {
    let path = folder.write("old and longer", to: "a.csv")
    chmod(path, 0o640)
    #expect(OutputFile(path: path).write("新") == nil)
    #expect(folder.read("a.csv") == "新")
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func `a folder in the place of the file is left alone`() {
    folder.write("kept", to: "a.csv/inside")
    #expect(OutputFile(path: folder.path + "/a.csv").write("x") != nil)
    #expect(folder.read("a.csv/inside") == "kept")
  }

  @Test func `a device is written to in its place`() {
    #expect(OutputFile(path: "/dev/null").write("x") == nil)
    #expect(OutputFile(path: "/dev/full").write("x") == "No space left on device")
  }

  @Test func `a missing folder is told`() {
    #expect(OutputFile(path: folder.path + "/none/a").write("x") == "No such file or directory")
  }
}
