import ArgumentParser
import Testing

@testable import Command

struct RequestTests {
  @Test(arguments: [
    ["-c", "count complaints"], ["-c", "audit", "-c", "coverage", "reports"],
    ["--workspace", ".", "-c", "count complaints by channel", "one.txt", "two.txt"],
    ["-f", "queries/complaints.gq"], ["-f", "a.gq", "-f", "b.gq"], ["reports"], ["统计"], [],
  ])
  func `plain words are read as the parser reads them`(words: [String]) throws {
    let parsed = try GongkaiCommand.parse(words)
    #expect(Request(plain: words) == parsed.request)
  }

  @Test(arguments: [
    ["--csv", "-c", "audit"], ["-c"], ["-c", "-x"], ["-caudit"], ["-c", "audit", "-f", "a.gq"],
    ["--", "reports"], ["-f", "-"], ["help"], ["--help"], ["--workspace=."], ["-c", ""], [""],
    ["-o", "answers.csv"], ["---completion"],
  ])
  func `all else is left to the parser`(words: [String]) {
    #expect(Request(plain: words) == nil)
  }
}
