import Facts
import Testing

/// Texts of rows are the same whatever stretches they stand in.
struct TextColumnTests {
  private func column(_ stretches: [[String]]) -> TextColumn {
    TextColumn(
      stretches: stretches.map { texts in
        var ends: [UInt32] = []
        for text in texts { ends.append((ends.last ?? 0) + UInt32(text.utf8.count)) }
        return TextColumn.Stretch(bytes: Array(texts.joined().utf8), ends: ends)
      })
  }

  @Test func `columns are equal when their rows are`() {
    let column = column([["噪声", "", "异味"]])
    #expect(column == self.column([["噪声"], ["", "异味"]]))
    #expect(column.hashValue == self.column([["噪声"], [], ["", "异味"]]).hashValue)
    for other in [
      [["噪声", "异味", ""]], [["噪声", ""], ["异味x"]], [["噪声", ""]], [["噪", "声", "异味"]],
    ] {
      #expect(column != self.column(other))
    }
  }
}
