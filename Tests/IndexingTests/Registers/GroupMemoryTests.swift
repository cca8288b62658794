@testable import Indexing
import Testing

/// How many threads gather groups, by the memory that their counters take.
struct GroupMemoryTests {
  @Test func `the counters of many places with fields are one thread's`() {
    #expect(RowGrouping.threads(8, places: 1000, fields: 3) == 8)
    #expect(RowGrouping.threads(2, places: 1 << 24, fields: 0) == 2)
    #expect(RowGrouping.threads(8, places: 1 << 24, fields: 0) == 4)
    #expect(RowGrouping.threads(2, places: 1 << 24, fields: 1) == 1)
    #expect(RowGrouping.threads(2, places: 0, fields: 0) == 2)
  }
}
