/// The line that names a document: 沱陵市人力资源和社会保障局2010年政府信息公开年度报告.
enum DocumentTitle {
  private static let documentWords = WordTable(
    """
    报告 年报 月报 季报 周报 总结 综述 汇报 通报 公报 情况 要点 统计 简报 通告 公告 年鉴 说明 工作 信息
    """)
  private static let longest = 80
  /// How many of the first lines may be letterhead, table head or salutation.
  private static let reach = 10

  /// Finds the title among the first lines; nil where the document opens without one.
  static func find(
    _ text: ReportText, paragraphs: [Range<Int>], labels: [LabelCandidates.Candidate]
  ) -> Range<Int>? {
    let firstLabel = labels.first?.label.range.lowerBound ?? text.count
    for (index, paragraph) in paragraphs.prefix(reach).enumerated() {
      var line = paragraph.lowerBound..<min(paragraph.upperBound, firstLabel)
      line = text.trimmed(line)
      guard !line.isEmpty else { return nil }
      while text[line.lowerBound] == "#" || text[line.lowerBound].isBlank, line.count > 1 {
        line = (line.lowerBound + 1)..<line.upperBound
      }
      if isTitle(line, of: text) {
        guard index > 0, isOfficeName(paragraphs[index - 1], of: text) else { return line }
        return paragraphs[index - 1].lowerBound..<line.upperBound
      }
      if line.upperBound == firstLabel || text[line.upperBound - 1] == "。" { return nil }
    }
    return nil
  }

  private static func isTitle(_ line: Range<Int>, of text: ReportText) -> Bool {
    line.count >= 4 && line.count <= longest && !TableRows.isRow(line, of: text)
      && !text.scalars[line].contains { $0 == "。" || $0 == ";" || $0 == "," || $0 == ":" }
      && documentWords.occurs(in: line, of: text)
  }

  private static func isOfficeName(_ line: Range<Int>, of text: ReportText) -> Bool {
    guard line.count <= 30, let last = line.last else { return false }
    return "局厅委府会室院部".unicodeScalars.contains(text[last])
      && text.scalars[line].allSatisfy { $0.isHan }
  }
}
