import Glibc
import Testing

/// Snapshots as the whole program has them: run after run, whatever became of the file meanwhile.
@Suite struct SnapshotProgramTests {
  private let folder = ScratchFolder()
  private let place: String
  private static let register = "seeds/registers/cases.csv"
  /// One that a cube answers, one that looks at rows, one that searches texts.
  private static let questions = [
    "count complaints by channel", "average 办理天数 of complaints where 办理天数 > 20 by 行政区",
    "count complaints where 标题 contains \"噪声7\"",
  ]
  private static let text: String = {
    let rows = (0..<9_000).map { row in
      "\(row),201\(row % 10)-0\(row % 9 + 1)-02,\(["来电", "来信", "来访"][row % 3]),"
        + "\(["东岭区", "西岭区", "南岭区", "北岭区"][row % 4]),\(row % 37),"
        + "群众反映小区北侧工地夜间连续施工、运输车辆鸣笛、影响休息、噪声\(row * 7 % 1000)\n"
    }
    return "编号,受理日期,来源,行政区,办理天数,标题\n" + rows.joined()
  }()

  init() {
    folder.write("columns: {标题: {role: text}}", to: "seeds/registers/cases.schema.yaml")
    folder.write(Self.text, to: Self.register)
    place = folder.path + "/.gongkai/snapshots"
  }

  private func ask(before: String = "") -> Program.Outcome {
    Program.run(
      ["--csv"] + Self.questions.flatMap { ["-c", $0] }, in: folder, before: before)
  }

  /// Whether a load of the register says that its rows come from the snapshot.
  private var isFromSnapshot: Bool {
    let outcome = Program.run(["-c", "load \(Self.register)"], in: folder)
    return (outcome.output + outcome.messages).contains("from snapshot")
  }

  private var files: [String] {
    guard let folder = opendir(place) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private func snapshot() throws -> String {
    let names = files
    try #require(names.count == 1)
    return ".gongkai/snapshots/" + names[0]
  }

  /// Changes the bytes of the snapshot.
  private func change(_ body: (inout [UInt8]) -> Void) throws {
    let name = try snapshot()
    var bytes = try #require(folder.readBytes(name))
    body(&bytes)
    folder.write(bytes: bytes, to: name)
  }

  @Test func `the first run leaves a snapshot, the second answers the same from it`() {
    let first = ask()
    #expect(first.status == 0)
    #expect(first.output.hasPrefix("channel,value,unit"))
    #expect(files.count == 1)
    #expect(isFromSnapshot)
    #expect(ask() == first)
  }

  @Test(arguments: [
    ("foreign", "is no snapshot"), ("old", "is of another version"), ("cut", "is not whole"),
    ("damaged", "is damaged"),
  ])
  func `one that does not answer is named, passed over and made anew`(
    kind: String, message: String
  ) throws {
    let first = ask()
    try change { bytes in
      switch kind {
      case "foreign": bytes = Array("来源,行政区\n来电,东岭区\n".utf8)
      case "old": bytes[8] = 1
      case "cut": bytes.removeLast(bytes.count / 2)
      default: bytes[bytes.count - 9] ^= 1
      }
    }
    let second = ask()
    #expect(second.output == first.output)
    #expect(second.status == 0)
    #expect(second.messages.contains("cases.csv: the snapshot \(message); the file was read"))
    #expect(ask() == first)
    #expect(isFromSnapshot)
  }

  @Test(arguments: [0.4, 0.7])
  func `damaged rows give no other answers`(part: Double) throws {
    let first = ask()
    try change { $0[Int(Double($0.count) * part)] ^= 0x40 }
    let second = ask()
    #expect(second.status == 0)
    #expect(second.output == first.output)
    #expect(
      second.messages.contains("cases.csv: the snapshot is damaged; the file was read again"),
      "\(second.messages)")
    #expect(ask().output == first.output)
  }

  @Test func `a full disk leaves the answers, and nothing else`() {
    // Writing beyond four kilobytes fails, as it does on a full disk.
    let first = ask(before: "trap '' XFSZ; ulimit -f 8;")
    #expect(first.status == 0)
    #expect(files.isEmpty)
    #expect(!isFromSnapshot)
    #expect(ask().output == first.output)
    #expect(files.count == 1)
  }

  @Test func `a run that is killed while it writes leaves what the next one answers from`() throws {
    let first = ask()
    let name = try snapshot()
    for round in 0..<2 {
      unlink("\(folder.path)/\(name)")
      let child = start(output: ".killed")
      waitForPart(of: child, extra: useconds_t(round * 5_000))
      kill(child, SIGKILL)
      _ = Program.wait(for: child)
      #expect(ask() == first)
      #expect(files.contains { !$0.hasSuffix(".part") })
    }
    #expect(isFromSnapshot)
  }

  @Test func `several at once answer the same, and leave one snapshot`() {
    let children = (0..<3).map { start(output: ".output\($0)") }
    #expect(children.map { Program.wait(for: $0) } == [0, 0, 0])
    let first = ask()
    for number in 0..<3 { #expect(folder.read(".output\(number)") == first.output) }
    #expect(files.count == 1)
    let more = (0..<3).map { start(output: ".output\($0)") }
    #expect(more.map { Program.wait(for: $0) } == [0, 0, 0])
    for number in 0..<3 { #expect(folder.read(".output\(number)") == first.output) }
  }

  @Test func `rows that are added are counted, and only they are read`() {
    _ = ask()
    folder.write(Self.text + "9000,2019-01-02,来电,东岭区,3,噪声7\n", to: Self.register)
    let outcome = Program.run(["-c", "load \(Self.register)"], in: folder)
    #expect((outcome.output + outcome.messages).contains("from snapshot and 1 row added since"))
    #expect((outcome.output + outcome.messages).contains("9001 cases"))
    let grown = ask()
    for file in files { unlink("\(place)/\(file)") }
    #expect(ask().output == grown.output)
  }

  private func start(output: String) -> pid_t {
    Program.start(
      ["--csv"] + Self.questions.flatMap { ["-c", $0] }, in: folder, environment: [:]
    ) { actions in
      let create = O_WRONLY | O_CREAT | O_TRUNC
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "\(folder.path)/\(output)", create, 0o644)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
  }

  /// Waits until a snapshot is being written, and a little longer, or until the program has ended.
  private func waitForPart(of child: pid_t, extra: useconds_t) {
    var information = siginfo_t()
    while !files.contains(where: { $0.hasSuffix(".part") }) {
      let isOver = waitid(P_PID, id_t(child), &information, WEXITED | WNOHANG | WNOWAIT) == 0
      if isOver, information.si_signo == SIGCHLD { return }
      usleep(200)
    }
    usleep(extra)
  }
}
