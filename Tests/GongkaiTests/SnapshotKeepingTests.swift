import Foundation
import Glibc
import Gongkai
import Testing

/// Where snapshots are written, and where not.
struct SnapshotKeepingTests {
  private let register = LargeRegister()

  @Test func `small registers and folders that were not opened get none`() throws {
    let small = ScratchWorkspace()
    small.write("来源,行政区\n来电,东岭区\n", to: "seeds/registers/cases.csv")
    #expect(try small.open().pendingSnapshots.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: small.path + "/.gongkai"))
    let beside = Workspace(folder: register.workspace.path).loading([register.path])
    #expect(beside.pendingSnapshots.isEmpty)
    #expect(beside.summary.registers.map(\.rowCount) == [LargeRegister.rowCount])
  }

  @Test func `a register from elsewhere has its snapshot in the open workspace`() throws {
    let place = ScratchWorkspace()
    place.write("来源,行政区\n来电,东岭区\n", to: "seeds/registers/small.csv")
    let workspace = try place.open().workspace
    let loaded = workspace.loading([register.path])
    #expect(loaded.pendingSnapshots.map { $0.write() } == [true])
    #expect(workspace.loading([register.path]).summary.registers.map(\.isFromSnapshot) == [true])
    #expect(register.files.isEmpty)
  }

  @Test func `a folder that can't be written to is left as it is`() throws {
    register.workspace.write("in the way", to: ".gongkai")
    let opening = try register.workspace.open()
    #expect(opening.pendingSnapshots.map { $0.write() } == [false])
    #expect(try register.opened().summary.registers.map(\.isFromSnapshot) == [false])
  }

  @Test func `a register that changed after it was read is not kept`() throws {
    let opening = try register.workspace.open()
    register.workspace.write("来源\n来电\n", to: LargeRegister.name)
    #expect(opening.pendingSnapshots.map { $0.write() } == [false])
  }

  @Test func `a writing that is given up before it began does nothing`() throws {
    let opening = try register.workspace.open()
    #expect(opening.pendingSnapshots.map { $0.write(isStopped: { true }) } == [false])
    #expect(!FileManager.default.fileExists(atPath: register.folder))
  }

  @Test func `what a killed writer left goes after an hour`() throws {
    for (name, age) in [("old.part", 7_200), ("new.part", 60)] {
      register.workspace.write("x", to: ".gongkai/snapshots/" + name)
      let seconds = time(nil) - age
      var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
      utimensat(AT_FDCWD, register.folder + "/" + name, &times, 0)
    }
    try register.opened()
    #expect(register.files.filter { $0.hasSuffix(".part") } == ["new.part"])
    #expect(register.files.count == 2)
  }

  @Test func `snapshots are written behind the answers, and waited for`() throws {
    let opening = try register.workspace.open()
    let writing = SnapshotWriting()
    writing.begin(opening.pendingSnapshots)
    writing.finish()
    #expect(register.files.count == 1)
    #expect(try register.workspace.open().summary.registers.map(\.isFromSnapshot) == [true])
  }
}
