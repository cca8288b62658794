/// Which room may know which: the house as it is meant to be.
///
/// The compiler lets transitive imports through; this table does not. Every room may know what a
/// diagnostic is. Foundation stays out of all of them: loading it costs more than answering does.
enum HouseTable {
  static let rooms: [String: Set<String>] = [
    "Diagnostics": ["Synchronization"],
    "Facts": ["Diagnostics", "Synchronization"],
    "Importing": [
      "CKernels", "CXML", "Facts", "Diagnostics", "Yams", "Dispatch", "Glibc", "Synchronization",
    ],
    "VocabularyGenerator": ["Importing", "Facts", "Diagnostics", "Foundation"],
    "Reading": ["Facts", "Diagnostics"],
    "Indexing": [
      "CKernels", "CLZ4", "Facts", "Diagnostics", "Dispatch", "Glibc", "Synchronization",
    ],
    "Syntax": ["Diagnostics"],
    "Planning": ["Syntax", "Facts", "Diagnostics", "Synchronization"],
    "Execution": ["Planning", "Indexing", "Facts", "Diagnostics", "Synchronization"],
    "Auditing": ["Facts", "Diagnostics"],
    "Tracking": ["Facts", "Diagnostics", "GRDB", "Glibc"],
    "Rendering": ["Facts", "Diagnostics"],
    "Gongkai": [
      "Importing", "Reading", "Indexing", "Syntax", "Planning", "Execution", "Auditing",
      "Tracking", "Facts", "Diagnostics", "Dispatch", "Glibc", "Synchronization",
    ],
    "Console": [
      "Gongkai", "Rendering", "CEditLine", "Syntax", "Facts", "Diagnostics", "Glibc",
      "Synchronization",
    ],
    // Gongkai's failures become exit statuses here.
    "Command": ["Console", "Gongkai", "Diagnostics", "ArgumentParser", "Glibc"],
    "CEditLine": [],
    "CKernels": [],
    "CLZ4": [],
    "CXML": [],
  ]

  /// Modules of the system, which no manifest lists.
  static let system: Set<String> = ["Dispatch", "Glibc", "Foundation", "Synchronization"]

  /// What stands at the top of the repository beside dotfiles.
  static let topLevel: Set<String> = [
    "Benchmarks", "LICENSE", "Package.resolved", "Package.swift", "README.md", "Sources", "Tests",
    "queries", "script", "seeds",
  ]
}
