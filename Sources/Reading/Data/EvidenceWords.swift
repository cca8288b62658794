/// The words of what a report counts in passing.
enum EvidenceWords {
  /// Kinds of requests that have no measure of their own.
  static let requestKinds: Set<String> = [
    "意见建议", "意见和建议", "求助", "求助类", "建议", "建议类", "表扬", "表扬类", "感谢", "其他诉求", "非诉求",
  ]

  /// What ends like a meeting and is none.
  static let gatherings = [
    "晚会", "运动会", "招聘会", "展览会", "展销会", "博览会", "交易会", "联欢会", "音乐会", "庙会", "灯会", "社会", "机会",
  ]

  /// Offices, places and things that figures in 个 number, and that are no measure.
  static let counted = [
    "处室", "科室", "股室", "部门", "单位", "乡镇", "镇街", "街道", "社区", "行政村", "村", "县", "区", "乡", "镇", "区县",
    "县区", "县市", "市县", "平台", "栏目",
    "窗口", "方面", "类别", "环节", "渠道", "行业", "领域", "阶段", "季度", "时段", "路段", "点位",
  ]

  /// A sum that says of nothing what it is the sum of.
  static let sums: Set<String> = ["合计", "总计", "以上合计", "以上共计", "共计", "以上共"]

  /// What is done several times and is no measure.
  static let inspections = ["检查", "巡查", "排查", "督查", "抽查", "夜查"]

  /// What is counted in 条 and was not published.
  static let lines = ["热线", "专线", "线路", "主线", "战线", "部门热线"]

  /// How boards and boxes come to be.
  static let building = [
    "设立", "设置", "设有", "增设", "新建", "建成", "建有", "安装", "布设", "悬挂", "张挂", "配备",
  ]

  /// Those who print or broadcast what they take.
  static let media = ["媒体", "日报", "晚报", "电视台", "电台"]
}
