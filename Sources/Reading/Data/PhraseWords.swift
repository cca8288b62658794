/// Words that fill a phrase without saying what it counts.
enum PhraseWords {
  /// Words at a phrase's start.
  static let leading = WordTable(
    """
    全年 今年 本年度 本年 年内 当年 当月 本月 月内 本季 年初以来 截至目前 目前 共计 共有 共 总计 累计 计 已经 已 先后 及时 并 另有 另 还 再
    又 均 全部 一共 总共 合计 其中 包括 内含 含 为 是 有 了 对 将 向社会 向市民 向群众 及 和 与 各类 有关 相关 免费 即 后者 前者 组织 开展 举办 召开
    召集 举行 我局 我厅 我镇 我乡 本局 开 等 月度 专题 实际 另外 剩余 在这 这 涉及 尚有 仍有 中 中涉及 仅有 仅 只有 高达
    """)

  /// Words at a phrase's end.
  static let trailing = WordTable(
    "共计 总计 累计 合计 共有 共 达到 达 为 是 有 各 约 近 逾 计 已 了 的 等 数量 总数 总量 比例 比重 最多 只有 至多 多达 占比 占 到 单独")

  /// Openness work named within a phrase: what stands before it says only whose it is.
  static let openness = ["主动公开", "政务公开", "政府信息公开", "依申请公开"]

  /// Phrases that say nothing of their own.
  static let saysNothing: Set<String> = [
    "信息", "各类信息", "政府信息", "政务信息", "信息公开", "文件", "稿件", "材料", "资料", "事项", "群众", "市民", "社会",
    "各类", "情况", "工作", "公开信息", "文章", "作品", "内容", "数据", "案件", "件数", "两级", "乡村", "简讯", "申请",
    "向社会", "条数", "我局", "会议", "培训", "公开", "报送", "投诉", "举报", "信访", "处理", "办理", "人员", "活动", "被采用",
    "采用",
    "获采用", "选用", "被选用", "政务", "当中", "张榜", "推文", "微博", "挂网", "公告", "公示", "答复数", "办结数",
    "以上", "来件", "培训会", "培训班", "调查处理",
  ]

  /// Characters that no place name holds.
  static let cutting: Set<Unicode.Scalar> = Set("的是为在和与及对由向各共全本我该其有".unicodeScalars)
}
