import Syntax
import Testing

struct CompletenessTests {
  @Test(arguments: [
    "", "count complaints", "count complaints;", "cuont", "count complaints where channel in (a)",
    "find and", "# (", "load a,", "count complaints by channel, year",
  ])
  func `a complete line runs as it stands`(text: String) {
    #expect(Completeness.of(text) == .complete)
  }

  @Test(arguments: [
    "count complaints where channel in (phone,", "count complaints where (a=1", "find \"12369",
    "find “环评", "count complaints by channel,", "统计投诉按渠道、", "count complaints where a =",
    "count complaints where a=1 and", "统计 投诉 其中 渠道=电话 且", "count complaints in 2010..",
    "count complaints \\", "load \"a b", "audit; count complaints by channel,",
    "count complaints where a=1 and # so far",
  ])
  func `an open end goes on in the next line`(text: String) {
    #expect(Completeness.of(text) == .continues)
  }
}
