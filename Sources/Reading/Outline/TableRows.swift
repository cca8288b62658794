/// Which lines are rows of tables rather than words.
enum TableRows {
  /// Whether a line is cut into cells by bars or tabs.
  static func isRow(_ line: Range<Int>, of text: ReportText) -> Bool {
    var bars = 0
    for position in line {
      if text[position] == "\t" { return true }
      if text[position] == "|" { bars += 1 }
    }
    return bars > 1 || bars == 1 && text[line.lowerBound] == "|"
  }

  /// Whether the words after a label name a row of the statutory tables, pasted cell by cell.
  static func isStatutoryRow(
    _ words: Range<Int>, after label: HeadingLabel, of text: ReportText
  ) -> Bool {
    let words = text.trimmed(words)
    let rows = label.style == .numeral ? outerRows : innerRows
    guard let length = rows.match(text, at: words.lowerBound) else { return false }
    let next = text[words.lowerBound + length]
    return length > 6 || words.count == length || next == "(" || next.isBlank
  }

  /// The rows numbered 一、 to 四、.
  private static let outerRows = WordTable(
    """
    本年新收政府信息公开申请 上年结转政府信息公开申请 本年度办理结果 结转下年度继续办理
    """)

  /// The rows numbered (一) and 1.
  private static let innerRows = WordTable(
    """
    予以公开 部分公开 不予公开 无法提供 不予处理 其他处理 总计 其他
    属于国家秘密 其他法律行政法规禁止公开 危及“三安全一稳定” 保护第三方合法权益 属于三类内部事务信息
    属于四类过程性信息 属于行政执法案卷 属于行政查询事项 本机关不掌握相关政府信息
    没有现成信息需要另行制作 补正后申请内容仍不明确 信访举报投诉类申请 重复申请 要求提供公开出版物
    无正当理由大量反复申请 要求行政机关确认或重新出具已获取信息 申请人无正当理由逾期不补正
    申请人逾期未按收费通知要求缴纳费用
    """)
}
