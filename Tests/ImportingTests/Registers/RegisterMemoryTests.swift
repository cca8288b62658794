import Diagnostics
import Facts
import Testing

@testable import Importing

/// What is said before a register is loaded that memory has no room for.
struct RegisterMemoryTests {
  private static let group = "/sys/fs/cgroup/office/desk"

  /// The bytes that are free where the system's files say so.
  private static func free(_ files: [String: String]) -> Int? {
    FreeMemory { files[$0] }.byteCount
  }

  private static let meminfo = "MemTotal: 4000 kB\nMemFree:  10 kB\nMemAvailable:    2000 kB\n"

  @Test func `what the system calls available is free`() {
    #expect(Self.free(["/proc/meminfo": Self.meminfo]) == 2000 << 10)
    #expect(Self.free(["/proc/meminfo": "MemTotal: 4000 kB\n"]) == nil)
    #expect(Self.free([:]) == nil)
    #expect(FreeMemory.system.byteCount.map { $0 > 0 } == true)
  }

  @Test(arguments: [
    ("1000000", "700000", 300_000), ("1000000", "1200000", 0), ("max", "700000", 2000 << 10),
    ("9000000", "700000", 2000 << 10),
  ])
  func `a limit of the process's group is kept`(limit: String, usage: String, free: Int) {
    let files = [
      "/proc/meminfo": Self.meminfo, "/proc/self/cgroup": "0::/office/desk\n",
      Self.group + "/memory.max": limit + "\n", Self.group + "/memory.current": usage + "\n",
    ]
    #expect(Self.free(files) == free)
  }

  @Test func `files that the system keeps in memory count as free`() {
    let files = [
      "/proc/self/cgroup": "0::/office/desk\n", Self.group + "/memory.max": "1000000\n",
      Self.group + "/memory.current": "900000\n",
      Self.group + "/memory.stat": "anon 100000\ninactive_file 500000\nactive_file 300000\n",
    ]
    #expect(Self.free(files) == 900_000)
  }

  @Test func `the lowest limit of the groups above counts, and in a container its own`() {
    let above = [
      "/proc/self/cgroup": "0::/office/desk\n", "/sys/fs/cgroup/office/memory.max": "500\n",
      "/sys/fs/cgroup/office/memory.current": "100\n", Self.group + "/memory.max": "1000\n",
      Self.group + "/memory.current": "100\n",
    ]
    #expect(Self.free(above) == 400)
    let inside = [
      "/proc/self/cgroup": "5:cpuset:/\n4:memory,hugetlb:/elsewhere\n",
      "/sys/fs/cgroup/memory/memory.limit_in_bytes": "1000\n",
      "/sys/fs/cgroup/memory/memory.usage_in_bytes": "900\n",
      "/sys/fs/cgroup/memory/memory.stat": "inactive_file 1\ntotal_inactive_file 200\n",
    ]
    #expect(Self.free(inside) == 300)
  }

  @Test func `a register that memory has no room for is refused before it is read`() throws {
    let folder = try ScratchFolder()
    let text = "a,b\n" + String(repeating: "1,2\n", count: 24)
    let path = try folder.write("r.csv", Array(text.utf8))
    var options = RegisterOptions()
    options.memory = FreeMemory { $0 == "/proc/meminfo" ? "MemAvailable: 0 kB" : nil }
    options.progress = { _ in Issue.record("the register was read") }
    #expect(throws: ReadFailure(path: path, reason: .needsMemory(72, free: 0))) {
      try RegisterFile.load(path, options: options)
    }
    options.progress = nil
    options.memory = FreeMemory { $0 == "/proc/meminfo" ? "MemAvailable: 1 kB" : nil }
    #expect(try RegisterFile.load(path, options: options).rowCount == 24)
    options.memory = FreeMemory { _ in nil }
    #expect(try RegisterFile.load(path, options: options).rowCount == 24)
  }

  @Test func `the message names what is needed, what is free and what can be done`() {
    let need = MemoryNeed(fileOf: 5_000_000_000).byteCount
    let failure = ReadFailure(
      path: "投诉.csv", reason: .needsMemory(need + 1, free: 3_599_999_999))
    #expect(failure.id == "needs-memory")
    #expect(
      failure.message.english == "投诉.csv: needs about 3.7 GB of memory, of which 3.5 GB are "
        + "free; split the file by years, or query it in ClickHouse")
    #expect(
      failure.message.chinese == "投诉.csv:约需内存 3.7 GB,现有 3.5 GB;"
        + "请按年份拆分文件,或在 ClickHouse 中查询")
  }
}
