import Testing
import Tracking

struct PlanReferenceTests {
  @Test(arguments: ["2012", "2012.5", "2012.10.3"])
  func `a reference reads what it prints`(text: String) {
    #expect(PlanReference(text)?.description == text)
  }

  @Test(arguments: ["", "12.5", "2012.", "2012.0", "2012.5.3.1", "2012.五", "2012..3"])
  func `other text is no reference`(text: String) {
    #expect(PlanReference(text) == nil)
  }

  @Test func `a plan holds its items, an item its actions, and item 1 not item 10`() throws {
    let item = try #require(PlanReference("2012.1"))
    #expect(item.contains(PlanReference(year: 2012, item: 1, action: 3)))
    #expect(!item.contains(PlanReference(year: 2012, item: 10)))
    #expect(!item.contains(PlanReference(year: 2012)))
    #expect(PlanReference(year: 2012).contains(item))
  }
}
