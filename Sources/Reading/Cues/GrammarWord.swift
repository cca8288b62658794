/// The words that say how figures hang together, whatever they count.
///
/// They are the language's, not the field's, and so stand here and not in the vocabulary.
enum GrammarWord: Sendable, CaseIterable {
  /// 其中: what follows is contained in what went before.
  case including
  /// 合计: the figure sums up what went before.
  case sum
  /// 分别为: figures follow in the order of the names before them.
  case respectively
  /// 各: each of the names before has the figure.
  case each
  /// 未发生: what follows did not happen.
  case absent
  /// 为零, 无人提出: what went before did not happen.
  case absentAfter
  /// 全部, 均: all of what was counted before.
  case all
  /// 去年: the figure is of the year before.
  case lastYear
  /// 比上年: the figure compares with the year before.
  case thanLastYear
  /// 环比: the figure compares with the month before.
  case thanLastMonth
  /// 增长.
  case more
  /// 下降.
  case fewer
  /// 占: the figure is a share.
  case share
  /// 向: the receiver follows.
  case toward
  /// 报送: the receiver went before.
  case hand
  /// 参加: attended, not held.
  case attended
  /// 获, 荣获: won.
  case won
  /// 评为: named so by others.
  case named
  /// 调查处理: holds the letters of another word and doesn't mean it.
  case decoy

  /// The words.
  var words: [String] {
    switch self {
    case .including: ["其中", "内含", "包括", "内有", "当中", "件里", "件中", "即"]
    case .sum: ["合计", "总计", "共计", "一共", "总共", "共有", "累计", "合共"]
    case .respectively:
      [
        "分别为", "依次为", "各为", "顺次为", "依次是", "分别是", "顺次是", "依次占", "分别占",
        "分别达", "分别达到", "分别", "依次",
      ]
    case .each: ["各"]
    case .absent:
      [
        "未发生", "没有发生", "未出现", "没有出现", "未收到", "没有收到", "未接到", "没有接到", "未产生",
        "没有产生", "未引发", "没有引发", "未引起", "没有引起", "没有", "亦无", "均无", "也无", "无", "未发现", "没有发现",
        "不收取", "未收取", "不涉及", "未涉及", "未受理", "没有受理", "未收", "尚未收到", "零",
        "未发布", "尚未发布", "没有发布", "未制定", "没有制定", "未出台", "未制发", "未举办", "未举行", "没有举办", "未召开", "没有因",
        "未因", "无人", "无因", "没有针对",
        "没有发生针对", "未向", "未有", "从未发生", "不存在",
      ]
    case .absentAfter:
      [
        "为零", "为0", "无人提出", "亦无", "均无", "无人提交", "均为零", "均为0", "无登记", "均无登记", "均未发生", "未发生", "没有发生",
        "未出现", "分文未取", "分文未收", "未收分文", "一概免费",
      ]
    case .all:
      [
        "全部", "均已", "均", "条条", "都是", "都有", "全数", "件件", "一律", "悉数", "已全部", "都已", "皆", "逐一",
        "已在法定", "已在规定", "已按时", "已按期", "已按规定", "已及时", "已如期", "已依法",
      ]
    case .lastYear: ["去年", "上年", "上年度", "上一年", "上一年度", "去年同期", "上年同期"]
    case .thanLastYear:
      [
        "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "同比", "与上年相比", "与去年相比",
        "比上年度", "较上年度", "与去年同期相比", "与上年同期相比", "与上年度相比", "比上年同期", "较上年同期", "较去年同期", "比去年同期", "较去年同季",
        "较上年同月", "比上年同月", "比前一年", "较前一年",
      ]
    case .thanLastMonth: ["环比", "比上月", "较上月", "比上季", "较上季"]
    case .more: ["增长", "增加", "上升", "提高", "多出", "增幅", "回升", "上涨", "提升", "扩大", "多", "增"]
    case .fewer: ["下降", "减少", "降低", "回落", "下滑", "降幅", "缩减", "少", "降", "减", "压降"]
    case .share: ["占", "占比", "所占", "比重", "比例", "占到", "占总数", "占总量"]
    case .toward: ["向", "给"]
    case .hand: ["报送", "上报", "呈报", "报", "投送", "提供"]
    case .attended: ["参加", "出席", "参与"]
    case .won: ["荣获", "获得", "获", "夺得"]
    case .named: ["被评为", "评为", "被授予", "授予", "获评", "命名为"]
    case .decoy:
      [
        "调查处理", "检查处理", "审查处理", "核查处理", "公开日", "公开课", "公开选拔", "公开遴选", "公开承诺", "意见建议",
        "意见和建议", "意见、建议", "合理化建议", "公报", "通报", "汇报", "申报", "报告", "报名", "报表", "预报", "警报", "填报", "报考",
        "报废",
        "报批", "报备", "报刊", "报社", "报纸", "以上报刊", "以上报纸", "上岗证", "有没有",
        "无故", "无论", "无偿", "无正当", "无关", "无理", "无效", "无序", "无限", "无缝", "无形", "无私", "无纸", "无证", "无照",
        "无牌", "无主", "无业", "无线", "无人机", "无数", "无微不至", "无障碍", "无条件", "无需", "无须",
        "零距离", "零售", "零星", "零散", "零容忍", "零障碍", "没有解决", "没有办结", "没有答复", "没有回复", "没有及时", "没有落实",
      ]
    }
  }
}
