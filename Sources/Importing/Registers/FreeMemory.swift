/// How much memory the system has to give, as Linux tells it.
///
/// What `/proc/meminfo` calls available, or less where a control group of the process or one above
/// it has a lower limit. Files that the system keeps in memory count as free: it gives them up.
public struct FreeMemory: Sendable {
  /// The text of a file of the system; nil where there is none.
  private let text: @Sendable (String) -> String?

  /// Makes a probe of what some files say.
  public init(_ text: @escaping @Sendable (String) -> String?) {
    self.text = text
  }

  /// That of this system.
  public static let system = FreeMemory { path in
    guard let bytes = try? FileBytes.read(path, limit: 1 << 20) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How many bytes are free; nil where the system does not say.
  public var byteCount: Int? {
    let available = Self.number("MemAvailable:", in: text("/proc/meminfo") ?? "").map { $0 << 10 }
    return ([available] + groups.map { free(in: $0) }).compactMap { $0 }.min()
  }

  /// A control group's folder, and what the files in it are called.
  private struct Group {
    let folder: String
    let limit: String
    let usage: String
    /// The lines of `memory.stat` that count files kept in memory.
    let files: [String]
  }

  /// The control groups of the process and those above them, of either version.
  private var groups: [Group] {
    (text("/proc/self/cgroup") ?? "").split(separator: "\n").flatMap { line -> [Group] in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return [] }
      if parts[1].isEmpty {
        return Self.folders(of: parts[2], below: "/sys/fs/cgroup").map { folder in
          Group(
            folder: folder, limit: "memory.max", usage: "memory.current",
            files: ["inactive_file", "active_file"])
        }
      }
      guard parts[1].split(separator: ",").contains("memory") else { return [] }
      return Self.folders(of: parts[2], below: "/sys/fs/cgroup/memory").map { folder in
        Group(
          folder: folder, limit: "memory.limit_in_bytes", usage: "memory.usage_in_bytes",
          files: ["total_inactive_file", "total_active_file"])
      }
    }
  }

  /// The folder of a group and those of the groups above it; in a container the group's own may not
  /// be there, since its path is that outside.
  private static func folders(of path: Substring, below root: String) -> [String] {
    let names = path.split(separator: "/")
    return (0...names.count).map { count in
      names.prefix(count).reduce(root) { $0 + "/" + $1 }
    }
  }

  /// What a group may still take; nil where it has no limit.
  private func free(in group: Group) -> Int? {
    guard let limit = text(group.folder + "/" + group.limit).flatMap(Self.number),
      let usage = text(group.folder + "/" + group.usage).flatMap(Self.number)
    else { return nil }
    let stat = text(group.folder + "/memory.stat") ?? ""
    let files = group.files.compactMap { Self.number($0, in: stat) }.reduce(0, +)
    return max(0, limit - max(0, usage - files))
  }

  private static func number(_ text: String) -> Int? {
    text.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) }
  }

  /// The number behind a name that begins a line.
  private static func number(_ name: String, in text: String) -> Int? {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count > 1, words[0] == name { return Int(words[1]) }
    }
    return nil
  }
}
