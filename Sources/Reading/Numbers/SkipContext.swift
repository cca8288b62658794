import Facts

/// Quantities that the words after them, or another number beside them, show to be no figures.
enum SkipContext {
  /// Moves limits, places in a ranking and fields of ranking from the quantities to the skips.
  /// - Complexity: O(numbers).
  static func apply(to quantities: inout [Quantity], skips: inout [Skip], text: ReportText) {
    let ranks = skips.filter { $0.kind == .rank }.map(\.range.lowerBound)
    var kept: [Quantity] = []
    kept.reserveCapacity(quantities.count)
    var moved: [Skip] = []
    var nextRank = 0
    for (index, quantity) in quantities.enumerated() {
      let end = quantity.range.upperBound
      while nextRank < ranks.count, ranks[nextRank] < end { nextRank += 1 }
      let rank = nextRank < ranks.count ? ranks[nextRank] : nil
      let next = index + 1 < quantities.count ? quantities[index + 1].range.lowerBound : text.count
      if isLimit(quantity, text: text) {
        moved.append(Skip(range: quantity.range, kind: .threshold))
      } else if isAim(quantity, text: text) {
        moved.append(Skip(range: quantity.range, kind: .target))
      } else if isRankedField(quantity, rank: rank, next: next, text: text)
        || isNamedAsLeading(quantity, text: text)
      {
        moved.append(Skip(range: quantity.range, kind: .rank))
      } else {
        kept.append(quantity)
      }
    }
    quantities = kept
    skips = (skips + moved).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// 5000次以上的文章, 5次以上重复来电的, 低于90%的, 扣2分.
  private static func isLimit(_ quantity: Quantity, text: ReportText) -> Bool {
    let end = quantity.range.upperBound
    let start = quantity.range.lowerBound
    if quantity.unit == "分", "扣加占计".unicodeScalars.contains(text[quantity.number.lowerBound - 1]) {
      return true
    }
    if text.has("满分", before: start) { return true }
    // 得分均在90分以上, 得分低于60分: a mark that several lie above or below.
    if quantity.unit == "分", quantity.precision != .exact,
      marks.match(text, before: start) != nil
        || marks.match(text, at: start) != nil
    {
      return true
    }
    if bounds.match(text, before: end) != nil {
      for place in end..<min(text.count, end + 9) {
        if text[place] == "的" { return text[place + 1].isHan || place == end }
        if !text[place].isHan { return false }
      }
      return false
    }
    let isCompared =
      comparisons.match(text, at: start) != nil
      || comparisons.match(text, before: start) != nil
    return isCompared && text[end] == "的"
  }

  /// 力争满意率达到97%: what is hoped for, not what was done.
  private static func isAim(_ quantity: Quantity, text: ReportText) -> Bool {
    let end = quantity.range.lowerBound
    var start = end
    while start > 0, end - start < 16, !isStop(text[start - 1]) { start -= 1 }
    return aims.occurs(in: start..<end, of: text)
  }

  private static let aims = WordTable("力争 争取达到 争取在 目标是 目标为 预期目标")
  private static let marks = WordTable("均在 都在 低于 高于 不足")
  private static let bounds = WordTable("以上 以下 以内 及以上 及以下")
  private static let comparisons = WordTable(
    "超过 超出 高于 低于 大于 小于 少于 不足 不满 未满 达到 不低于 不高于 不超过 满 超 逾 突破")

  /// 在48家单位中列第7位: the field that a rank is in counts nothing else.
  private static func isRankedField(
    _ quantity: Quantity, rank: Int?, next: Int, text: ReportText
  ) -> Bool {
    guard let rank, next > rank, ["个", "家", ""].contains(quantity.unit) else { return false }
    let between = quantity.range.upperBound..<rank
    guard between.count <= 24, !text.scalars[between].contains(where: isStop) else { return false }
    return fieldMarks.occurs(in: between, of: text)
  }

  private static let fieldMarks = WordTable("中 里 内 当中 排 列 居 位")

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "。" || scalar == ";" || scalar == ":" || scalar == "\n"
  }

  /// 三个区居前, 三类最多: how many of a list are named.
  private static func isNamedAsLeading(_ quantity: Quantity, text: ReportText) -> Bool {
    guard quantity.value <= Number(20), ["个", "家", "类", "区", ""].contains(quantity.unit)
    else { return false }
    let end = quantity.range.upperBound
    for place in end..<min(text.count, end + 7) {
      if leads.match(text, at: place) != nil { return true }
      if !text[place].isHan { return false }
    }
    return false
  }

  private static let leads = WordTable("居前 居首 最多 最高 最少 最低 靠前 靠后 位居前列 较多 较集中 较高 领先 垫底")
}
