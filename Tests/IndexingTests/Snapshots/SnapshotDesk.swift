import Facts
import Foundation
import Indexing
import SeededRandom

/// A folder for snapshots that goes when the test does.
final class SnapshotDesk {
  let folder: String
  var path: String { folder + "/cases.snapshot" }
  static let origin = SnapshotOrigin(
    path: "/青河市/cases.csv", size: 1234, modified: 5678, changed: 5, content: 9, reading: 10)

  init() {
    folder = NSTemporaryDirectory() + "gongkai-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var files: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  func write(_ register: Register) throws(SnapshotFailure) {
    try RegisterSnapshot.write(RegisterIndex(register), of: Self.origin, to: path)
  }

  func open(
    _ origin: SnapshotOrigin = origin, mend: @escaping @Sendable () -> Register? = { nil }
  ) throws(SnapshotFlaw) -> RegisterIndex {
    try RegisterSnapshot.open(path, of: origin, mend: mend)
  }

  func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  func put(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: path)) }
}

extension InventedRegister {
  /// A register with every kind of column, but for days that make long tables of months.
  static func ofAllKinds(seed: Int, rowCount: Int) -> Register {
    var random = SplitMix64(seed: UInt64(seed))
    return InventedRegister(
      &random, rowCount: rowCount, kinds: Kind.allCases.filter { $0 != .extremeDay }
    ).register
  }
}
