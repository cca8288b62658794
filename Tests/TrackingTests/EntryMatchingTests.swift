import Facts
import Testing
import Tracking

/// Records of an invented journal: renumbered, reworded, struck out, and one that fits nothing.
struct EntryMatchingTests {
  private let tracker = Tracker(vocabulary: .builtIn)

  private func entry(
    _ number: Int, _ item: String, _ text: String, _ level: CompletionLevel?, on date: String,
    organisation: String = "青河市环境保护局", strikes: Int? = nil
  ) -> JournalEntry {
    JournalEntry(
      number: number,
      record: JournalRecord(
        organisation: organisation, item: item, reportFingerprint: "0", actionText: text,
        author: "李工", recordedAt: date + "T08:00:00Z", date: date, level: level, note: "",
        withdrawnEntry: strikes))
  }

  private func track(_ entries: [JournalEntry], hasNext: Bool = true) -> AnswerLines {
    AnswerLines(
      answer: tracker.track(InventedBureau.request(hasNext: hasNext, entries: entries)))
  }

  /// The row of an item without its measures and mentions.
  private func row(_ item: String, _ lines: AnswerLines) -> String? {
    let parts = lines.rows.first { $0.hasPrefix(item + " ") }?.split(
      separator: "|", omittingEmptySubsequences: false)
    return parts.map { "\($0[0])|\($0[3])" }
  }

  @Test func `the words of an action find it after a renumbering`() {
    let lines = track([entry(1, "2012.3.1", "继续编发《青河环保》等简报", .completed, on: "2012-05-01")])
    #expect(row("2012.2.3", lines) == "2012.2.3 completed | 1")
    #expect(row("2012.3.1", lines) == "2012.3.1 no-evidence? | ")
  }

  @Test func `reworded actions are found by likeness, or by their number where words are left`() {
    let lines = track([
      entry(1, "2012.2.1", "开展第三方评估工作", .limited, on: "2012-05-01"),
      entry(2, "2012.2.2", "更新电子屏", .limited, on: "2012-05-01"),
      entry(3, "2012.4", "", .notStarted, on: "2012-05-01"),
    ])
    // 6 of 6 and 8 pairs: 6/√48 = 0.87. 电子, 子屏 of 6 and 4: 2/√24 = 0.41, and the number agrees.
    #expect(row("2012.3.1", lines) == "2012.3.1 limited | 1")
    #expect(row("2012.2.2", lines) == "2012.2.2 limited | 2")
    #expect(row("2012.4", lines) == "2012.4 not-started | 3")
  }

  @Test func `the newest day decides, then the number`() {
    let text = "提高网站访问量"
    let lines = track([
      entry(1, "2012.2.1", text, .completed, on: "2012-12-01"),
      entry(2, "2012.2.1", text, .limited, on: "2012-06-01"),
      entry(3, "2012.2.1", text, .substantial, on: "2012-12-01"),
    ])
    #expect(row("2012.2.1", lines) == "2012.2.1 substantial | 1, 2, 3")
  }

  @Test func `an entry struck out stays readable and decides nothing`() {
    let text = "提高网站访问量"
    let lines = track(
      [
        entry(1, "2012.2.1", text, .limited, on: "2012-06-01"),
        entry(2, "2012.2.1", text, .completed, on: "2012-12-01"),
        entry(3, "2012.2.1", text, nil, on: "2012-12-02", strikes: 2),
      ], hasNext: false)
    #expect(row("2012.2.1", lines) == "2012.2.1 limited | 1, 2 struck by 3, 3")
  }

  @Test func `an item takes marks of its own, else those of its actions`() {
    let lines = track([
      entry(1, "2012.2", "加强载体建设。提高网站访问量,丰富电子屏内容,继续编发《青河环保》等简报。", .withdrawn, on: "2012-06-01"),
      entry(2, "2012.1.1", "及时调整充实工作领导小组", .completed, on: "2012-06-01"),
      entry(3, "2012.3.1", "开展第三方评估", .limited, on: "2012-06-01"),
      entry(4, "2012.3", "开展第三方评估。", .completed, on: "2012-06-01"),
    ])
    #expect(row("2012.2", lines) == "2012.2 withdrawn | 1")
    #expect(row("2012.1", lines) == "2012.1 substantial? | ")
    // The item and its only action read the same: the number tells them apart.
    #expect(row("2012.3.1", lines) == "2012.3.1 limited | 3")
    #expect(row("2012.3", lines) == "2012.3 completed | 4")
  }

  @Test func `what fits no action is told, once and in its year only`() {
    let lines = track([
      entry(1, "2012.9.1", "组织赴外地考察学习", .notStarted, on: "2012-07-01"),
      entry(2, "2012.2.1", "组织赴外地考察学习", .limited, on: "2012-08-01"),
      entry(3, "2012.2.1", "提高网站访问量", .limited, on: "2012-08-01", organisation: "青河市档案局"),
      entry(4, "2011.9.1", "组织赴外地考察学习", .limited, on: "2011-08-01"),
    ])
    #expect(
      lines.notes.filter { $0.hasPrefix("unmatched") } == [
        "unmatched: entry 1 of 2012-07-01 on 2012.9.1 (not started) matches no planned action: "
          + "\"组织赴外地考察学习\"",
        "unmatched: entry 2 of 2012-08-01 on 2012.2.1 (limited) matches no planned action: "
          + "\"组织赴外地考察学习\"",
        "unmatched: entry 3 of 2012-08-01 on 2012.2.1 (limited) matches no planned action: "
          + "\"提高网站访问量\"",
      ])
  }
}
