import Testing

struct FoundingReportTests {
  @Test func `the founding report answers as its golden file says`() throws {
    let desk = try TestDesk.founding()
    for block in try TestFiles.cases("founding") {
      let answer = desk.ask(block.query)
      #expect(answer == block.answer, "\(block.query)")
    }
  }
}
