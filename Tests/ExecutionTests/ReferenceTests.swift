import Diagnostics
import Facts
import SeededRandom
import Testing

/// The engine against the naive reference, on reports that tell only part of what is known.
struct ReferenceTests {
  @Test(arguments: 1...12)
  func `every figure given is the true count`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var given = 0
    for _ in 0..<40 {
      let office = InventedOffice(&random)
      let desk = TestDesk([office.report])
      for _ in 0..<8 {
        let condition = InventedCondition(&random)
        let query = "count complaints where \(condition.text)"
        guard let answer = desk.answer(query), answer.rows.count == 1,
          case .number(let value)? = answer.rows[0].cells.last
        else { continue }
        given += 1
        let truth = Number(office.count(where: condition))
        #expect(value == truth, "\(query)\n\(office.report.source.text)")
      }
    }
    // A silent engine would pass: about half of the questions have a figure.
    #expect(given > 80)
  }

  @Test(arguments: 1...12)
  func `bounds hold the true count`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let office = InventedOffice(&random)
      let desk = TestDesk([office.report])
      let condition = InventedCondition(&random)
      let query = "count complaints where \(condition.text)"
      guard let note = desk.answer(query)?.notes.first?.text.english,
        let bounds = note.range(after: "lies between ", separator: " and ")
      else { continue }
      #expect(bounds.contains(office.count(where: condition)), "\(query)")
    }
  }

  @Test(arguments: ["channel", "category", "channel, category", "category, channel"])
  func `parts and remainder make up the total`(_ groups: String) {
    var random = SplitMix64(seed: 7)
    for _ in 0..<120 {
      let office = InventedOffice(&random)
      let desk = TestDesk([office.report])
      guard let answer = desk.answer("count complaints by \(groups)"), let total = answer.total
      else { continue }
      var sum = Number.zero
      var isComplete = true
      for row in answer.rows {
        if case .number(let value)? = row.cells.last {
          sum = sum + value
        } else {
          isComplete = false
        }
      }
      if isComplete { #expect(sum == total.value, "\(office.report.source.text)") }
    }
  }

  @Test func `channels that the report states all answer`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<120 {
      let office = InventedOffice(&random)
      let desk = TestDesk([office.report])
      for channel in office.stated {
        let condition = InventedCondition.channel([channel], isNegated: false)
        let answer = desk.answer("count complaints where \(condition.text)")
        let truth = Number(office.count(where: condition))
        #expect(answer?.rows.first?.cells.last == .number(truth))
      }
    }
  }
}

extension String {
  /// The whole numbers around a separator after some words.
  fileprivate func range(after words: String, separator: String) -> ClosedRange<Int>? {
    guard let start = firstRange(of: words)?.upperBound,
      let middle = self[start...].firstRange(of: separator),
      let low = Int(self[start..<middle.lowerBound]), let high = Int(self[middle.upperBound...])
    else { return nil }
    return low <= high ? low...high : nil
  }
}
