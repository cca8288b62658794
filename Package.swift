// swift-tools-version: 6.2
import PackageDescription

// The house, from the ground up: each room names the rooms that it may know.
// The Swift toolchain checks it with `--explicit-target-dependency-import-check error`.
let package = Package(
  name: "gongkai",
  products: [
    .library(name: "Gongkai", targets: ["Gongkai"]),
    .executable(name: "gongkai", targets: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
  ],
  targets: [
    .target(name: "Diagnostics"),
    .target(
      name: "Facts", dependencies: ["Diagnostics"], exclude: ["Vocabulary/vocabulary.yaml"]),
    .target(
      name: "Importing",
      dependencies: [
        "CKernels", "CXML", "Facts", "Diagnostics", .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "VocabularyGenerator", dependencies: ["Importing", "Facts", "Diagnostics"]),
    .target(name: "Reading", dependencies: ["Facts", "Diagnostics"]),
    .target(name: "Indexing", dependencies: ["CKernels", "CLZ4", "Facts", "Diagnostics"]),
    .target(name: "Syntax", dependencies: ["Diagnostics"]),
    .target(name: "Planning", dependencies: ["Syntax", "Facts", "Diagnostics"]),
    .target(name: "Execution", dependencies: ["Planning", "Indexing", "Facts", "Diagnostics"]),
    .target(name: "Auditing", dependencies: ["Facts", "Diagnostics"]),
    .target(
      name: "Tracking",
      dependencies: ["Facts", "Diagnostics", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Rendering", dependencies: ["Facts", "Diagnostics"]),
    .target(
      name: "Gongkai",
      dependencies: [
        "Importing", "Reading", "Indexing", "Syntax", "Planning", "Execution", "Auditing",
        "Tracking", "Facts", "Diagnostics",
      ]),
    .target(
      name: "Console",
      dependencies: [
        "Gongkai", "Rendering", "CEditLine", "Syntax", "Facts", "Diagnostics",
      ]),
    .executableTarget(
      name: "Command",
      dependencies: [
        "Console", "Gongkai", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "CEditLine", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "CKernels"),
    // The archive, not the shared library: nothing more is loaded at the start.
    .target(name: "CLZ4", linkerSettings: [.linkedLibrary(":liblz4.a")]),
    .target(name: "CXML", linkerSettings: [.linkedLibrary("dl")]),
    .testTarget(name: "HouseTests"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "KernelTests", dependencies: ["CKernels", "SeededRandom"]),
    .testTarget(name: "FactsTests", dependencies: ["Facts", "SeededRandom", "Diagnostics"]),
    .testTarget(
      name: "ImportingTests", dependencies: ["Importing", "Facts", "SeededRandom", "Diagnostics"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ReadingTests",
      dependencies: ["Reading", "Scoring", "CaseFiles", "Facts", "SeededRandom", "Diagnostics"],
      exclude: ["Cases", "Evaluation"]),
    .target(name: "SeededRandom", path: "Tests/SeededRandom"),
    .target(name: "CaseFiles", path: "Tests/CaseFiles"),
    .target(name: "Scoring", path: "Tests/Scoring"),
    .executableTarget(name: "Evaluation", dependencies: ["Scoring"], path: "Tests/Evaluation"),
    .testTarget(name: "ScoringTests", dependencies: ["Scoring"]),
    .testTarget(
      name: "IndexingTests",
      dependencies: [
        "Indexing", "Facts", "SeededRandom", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "SyntaxTests", dependencies: ["Syntax", "SeededRandom", "Diagnostics"],
      exclude: ["Cases"]),
    .testTarget(
      name: "PlanningTests",
      dependencies: [
        "Planning", "Syntax", "Facts", "Diagnostics",
      ]),
    .testTarget(
      name: "ExecutionTests",
      dependencies: [
        "Execution", "Planning", "Indexing", "Syntax", "Facts", "SeededRandom", "Diagnostics",
      ], exclude: ["Cases"]),
    .testTarget(
      name: "AuditingTests", dependencies: ["Auditing", "Facts", "SeededRandom", "Diagnostics"]),
    .executableTarget(
      name: "JournalWriter", dependencies: ["Tracking", "Facts"], path: "Tests/JournalWriter"),
    .testTarget(
      name: "TrackingTests",
      dependencies: [
        "Tracking", "JournalWriter", "Facts", "SeededRandom", "Diagnostics",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "RenderingTests", dependencies: ["Rendering", "Facts", "SeededRandom", "Diagnostics"],
      exclude: ["Cases"]),
    .testTarget(
      name: "GongkaiTests",
      dependencies: [
        "Gongkai", "Importing", "Reading", "Indexing", "Syntax", "Planning", "Execution",
        "Auditing", "Scoring", "CaseFiles", "Facts", "Diagnostics",
      ], exclude: ["Cases"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "Command", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Console", "Gongkai", "Rendering", "CEditLine", "Syntax", "Facts", "SeededRandom",
        "Diagnostics",
      ]),
  ]
)

let shims = ["CEditLine", "CKernels", "CLZ4", "CXML"]
for target in package.targets where !shims.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
  ]
}
