import Facts

/// Numbers that count no work: those of rules, of scales and of manners of speaking.
extension FrameReader {
  /// 再张榜一次, 两个问题: what is to be done each time, and what is wrong, count no work.
  func countsNothing(_ segment: Segment) -> Bool {
    isManner(segment) || isAllowance(segment) || isScale(segment) || tellsHowToCount(segment)
      || countsCaller(segment) || countsProblems(segment)
  }

  /// Whether 1 is the one of a rule or of a manner of speaking.
  private func isManner(_ segment: Segment) -> Bool {
    guard segment.quantity.value == Number(1) else { return false }
    return isUndone(segment) || isRule(segment) || isSomebody(segment) || isRegular(segment)
      || isRepeated(segment)
  }

  /// 一季度不更新一条: what is not done even once; 没有一件未答复: all of them were.
  private func isUndone(_ segment: Segment) -> Bool {
    let start = segment.quantity.range.lowerBound
    return draft.text.has(oneOf: HabitWords.undone, before: start)
      || draft.text.has(oneOf: ["没有", "无"], before: start)
        && draft.text.has("未", at: segment.after.lowerBound)
  }

  /// 超期一次扣0.5分: a rule.
  private func isRule(_ segment: Segment) -> Bool {
    draft.text.has(oneOf: ["扣", "罚"], at: segment.after.lowerBound)
  }

  /// 只答复其中一人, 做到一人对接到底: any one of them.
  private func isSomebody(_ segment: Segment) -> Bool {
    let quantity = segment.quantity
    if ["人", "名", "位", "个"].contains(quantity.unit), segment.after.isEmpty,
      draft.text.has("其中", before: quantity.range.lowerBound)
    {
      return true
    }
    return isSpelt(quantity) && quantity.unit == "人" && segment.after.count > 2
      && draft.text[segment.after.lowerBound].isHan
  }

  /// 每季度更换一次内容: how often.
  private func isRegular(_ segment: Segment) -> Bool {
    ["次", "回", "遍"].contains(segment.quantity.unit)
      && draft.text.has(oneOf: HabitWords.regular, in: segment.before)
  }

  /// 再张榜一次: once more.
  private func isRepeated(_ segment: Segment) -> Bool {
    isSpelt(segment.quantity) && draft.text.has("再", in: segment.before)
  }

  private func isSpelt(_ quantity: Quantity) -> Bool {
    draft.text[quantity.number.lowerBound] == "一"
  }

  /// (同一条信息计1条): says how things are counted and counts none.
  private func tellsHowToCount(_ segment: Segment) -> Bool {
    segment.isBracketed && segment.quantity.value == Number(1)
      && draft.text.has(
        oneOf: ["计", "计为", "按"], before: segment.quantity.range.lowerBound)
  }

  /// 电话回访860件: who was asked about is counted with the cases already.
  private func countsCaller(_ segment: Segment) -> Bool {
    segment.quantity.unit != "%"
      && draft.text.has(oneOf: ["回访", "随访"], before: stripped(segment.before).upperBound)
  }

  /// 奖金最高不超过5万元, 最高可奖励5万元: what may be paid.
  private func isAllowance(_ segment: Segment) -> Bool {
    segment.quantity.precision == .atMost && draft.text.has("最高", in: segment.before)
      || segment.quantity.unit == "元" && draft.text.has("最高可", in: segment.before)
  }

  /// 每百万人举报件数: a scale.
  private func isScale(_ segment: Segment) -> Bool {
    draft.text.has("每", before: segment.quantity.range.lowerBound) && segment.after.count > 1
      && draft.text[segment.after.lowerBound].isHan
  }

  /// 两个问题: what is wrong.
  private func countsProblems(_ segment: Segment) -> Bool {
    segment.quantity.unit == "个" && draft.text.has("问题", at: segment.after.lowerBound)
  }

  /// 无一例投诉: one that there was not.
  func isNegated(_ segment: Segment) -> Bool {
    guard segment.quantity.value == Number(1) else { return false }
    let place = segment.quantity.range.lowerBound
    // 采砂许可一件未批: not even one; 仅有一件未办结 is one.
    if isSpelt(segment.quantity), !"仅有还尚只剩".unicodeScalars.contains(draft.text[place - 1]),
      draft.text.has(oneOf: HabitWords.notDone, at: segment.after.lowerBound)
    {
      return true
    }
    return draft.text.has(oneOf: HabitWords.none, before: place)
  }
}

/// The words around numbers that count no work.
enum HabitWords {
  /// What is not done even once.
  static let undone = ["不更新", "不发布", "不公开", "未更新", "未发布", "没更新", "没有更新", "没发"]

  /// How often something is done.
  static let regular = ["每季", "每月", "每周", "每年", "每日", "每天", "每半年"]

  /// What denies a one behind it, and before it.
  static let notDone = ["未", "都没", "也没", "也未", "没有"]
  static let none = ["无", "没有", "未有", "零"]

  /// What points back to a figure, and what then parts it.
  static let pointing = ["这", "上述", "以上", "前述", "所发"]
  static let opening = ["当中", "中", "里", "按", "分为", "分成", ",由"]
}
