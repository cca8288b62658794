// swift-tools-version: 6.2
import PackageDescription

// What the benchmark needs built: the maker of its data. The comparison itself, whose peers are
// Python's, stands beside it in `comparison/`; `script/bench` runs both.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(
      name: "Generate",
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
      ])
  ]
)
