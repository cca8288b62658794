import Foundation
import Scoring
import Testing

/// What counts as right, on a report of two facts made by hand.
struct ScoringTests {
  private static let gold = """
    {"facts": [
      {"measure": "complaints", "value": 90, "unit": "件", "dims": {}, "approx": "exact",
       "evidence": "登记举报90件"},
      {"measure": "complaints", "value": 60, "unit": "件", "dims": {"channel": "phone"},
       "approx": "about", "evidence": "其中来电约60件"},
      {"measure": "units", "value": 3, "unit": "个", "dims": {}, "approx": "exact",
       "evidence": "3个站所", "minor": true}],
     "plan": ["每月核对一次公开目录。"],
     "identities": [{"kind": "sum", "parts": [60, 20], "stated": 90, "computed": 80,
       "holds": false}],
     "distractors": [{"text": "第7位", "values": [7]}],
     "neutral": [{"text": "回访40户", "values": [40]}]}
    """

  private func score(_ read: String) throws -> ReportScore {
    let decoder = JSONDecoder()
    return ReportScore(
      gold: try decoder.decode(GoldReport.self, from: Data(Self.gold.utf8)),
      read: try decoder.decode(GoldReport.self, from: Data(read.utf8)))
  }

  private func facts(_ facts: String...) -> String {
    #"{"facts": [\#(facts.joined(separator: ","))], "plan": [], "checks": []}"#
  }

  private let total =
    #"{"measure":"complaints","value":90,"unit":"件","dims":{},"precision":"exact","text":"登记举报90件"}"#

  private func phone(_ channel: String, _ precision: String) -> String {
    #"{"measure":"complaints","value":60,"unit":"件","dims":{"channel":"\#(channel)"},"precision":"\#(precision)","text":"其中来电约60件"}"#
  }

  private func other(_ measure: String, _ value: Int, _ text: String) -> String {
    #"{"measure":"\#(measure)","value":\#(value),"unit":"","dims":{},"precision":"exact","text":"\#(text)"}"#
  }

  @Test func `a report read as its gold is right at every level`() throws {
    let score = try score(facts(total, phone("phone", "about")))
    #expect(
      score.facts
        == Dictionary(
          uniqueKeysWithValues: ReportScore.Level.allCases.map {
            ($0, Tally(right: 2, gold: 2, given: 2))
          }))
    #expect(score.marks == Tally(right: 1, gold: 1, given: 1))
  }

  @Test func `a wrong channel costs the dimensions and not the value`() throws {
    let score = try score(facts(total, phone("letter", "about")))
    #expect(score.facts[.value] == Tally(right: 2, gold: 2, given: 2))
    #expect(score.facts[.core] == Tally(right: 1, gold: 2, given: 2))
  }

  @Test func `a lost mark costs the precision alone`() throws {
    let score = try score(facts(total, phone("phone", "exact")))
    #expect(score.facts[.all] == Tally(right: 2, gold: 2, given: 2))
    #expect(score.facts[.precision] == Tally(right: 1, gold: 2, given: 2))
    #expect(score.marks == Tally(right: 0, gold: 1, given: 0))
  }

  @Test func `minor and neutral figures cost nothing, ranks do`() throws {
    let free = try score(
      facts(total, other("units", 3, "3个站所"), other("staff", 40, "回访40户")))
    #expect(free.facts[.value] == Tally(right: 1, gold: 2, given: 1))
    let rank = try score(facts(total, other("units", 7, "列第7位")))
    #expect(rank.facts[.value] == Tally(right: 1, gold: 2, given: 2))
    #expect(rank.distractors == Tally(right: 1, gold: 1, given: 1))
  }

  @Test func `one fact read is right for one fact of the gold`() throws {
    let score = try score(facts(total, total))
    #expect(score.facts[.value] == Tally(right: 1, gold: 2, given: 2))
  }

  @Test(arguments: [
    ("每月核对一次公开目录", 1), ("一、每月核对一次公开目录。", 1), ("更新不够及时。", 0),
  ])
  func `a plan item is right if it says the same`(text: String, right: Int) throws {
    let read = #"{"facts": [], "plan": [{"text": "\#(text)"}], "checks": []}"#
    #expect(try score(read).plan == Tally(right: right, gold: 1, given: 1))
  }

  @Test(arguments: [(90, 80, 1), (80, 90, 1), (90, 85, 0)])
  func `a contradiction is right with its two figures`(
    stated: Int, computed: Int, right: Int
  ) throws {
    let read = """
      {"facts": [], "plan": [], "checks": [
        {"kind": "sum", "stated": \(stated), "computed": \(computed), "holds": false}]}
      """
    #expect(try score(read).contradictions == Tally(right: right, gold: 1, given: 1))
  }
}
