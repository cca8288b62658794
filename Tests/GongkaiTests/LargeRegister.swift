import Foundation
import Glibc
import Gongkai
import Testing

/// A register of an invented place that is large enough for a snapshot, in a workspace.
struct LargeRegister {
  let workspace = ScratchWorkspace()
  static let name = "seeds/registers/cases.csv"
  static let rowCount = 9_000
  /// Three questions: one that cubes answer, one that looks at rows, one that searches texts.
  static let questions = [
    "count complaints by channel", "average 办理天数 of complaints where 办理天数 > 20 by 行政区",
    "count complaints where 标题 contains \"噪声7\"",
  ]

  init() {
    workspace.write("columns: {标题: {role: text}}", to: "seeds/registers/cases.schema.yaml")
    workspace.write(Self.text, to: Self.name)
  }

  private static let text: String = {
    let channels = ["来电", "来信", "来访"]
    let districts = ["东岭区", "西岭区", "南岭区", "北岭区"]
    let rows = (0..<rowCount).map { row in
      "\(row),201\(row % 10)-0\(row % 9 + 1)-02,\(channels[row % 3]),"
        + "\(districts[row % 4]),\(row % 37),群众反映小区北侧工地夜间连续施工、运输车辆鸣笛、影响休息、噪声\(row * 7 % 1000)\n"
    }
    return "编号,受理日期,来源,行政区,办理天数,标题\n" + rows.joined()
  }()

  var path: String { workspace.path + "/" + Self.name }
  var folder: String { workspace.path + "/.gongkai/snapshots" }

  /// What lies in the folder of snapshots.
  var files: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] }

  /// Opens the workspace and writes what snapshots are pending.
  @discardableResult
  func opened() throws -> Opening {
    let opening = try workspace.open()
    for snapshot in opening.pendingSnapshots { snapshot.write() }
    return opening
  }

  /// Changes a byte of the only snapshot, at a part of its length.
  func damageSnapshot(at part: Double) throws {
    let file = URL(fileURLWithPath: folder + "/" + (files.first ?? ""))
    var bytes = try Data(contentsOf: file)
    bytes[Int(Double(bytes.count - 1) * part)] ^= 0x10
    try bytes.write(to: file)
  }

  /// Adds text at the end of the register.
  func append(_ text: String) throws {
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  /// Changes bytes of the register, in its last rows where no place is named, and gives it the time
  /// that it had.
  func changeSecretly(at place: Int? = nil, to text: String = "0123456789") throws {
    var status = stat()
    stat(path, &status)
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.seek(toOffset: UInt64(place ?? Int(status.st_size) - 40))
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
    var times = [status.st_atim, status.st_mtim]
    utimensat(AT_FDCWD, path, &times, 0)
  }
}
