/// The words that tell plans, and the problems beside them, from what was done.
enum PlanWords {
  /// Words that make a heading one of plans.
  static let heading = WordTable(
    """
    打算 下一步 下步 明年 下年度 下一年 来年 今后 改进措施 改进情况 改进意见 改进方向 改进办法 改进思路 改进工作 改进计划
    整改措施 整改方向 思路 设想 努力方向 下阶段 下一阶段 展望 工作安排 工作计划 重点安排 计划安排 目标任务
    年工作要求 年工作要点 年工作重点 年重点工作 年工作目标 年工作任务 年主要任务 年主要工作
    """)
  /// What a heading that a year opens says of it, if it looks ahead.
  static let ahead = WordTable("要求 怎么 如何 任务 重点 要点 目标 设想 工作 措施 方向 打算 安排 计划")
  /// What it says if it looks back.
  static let back = WordTable("情况 完成 回顾 总结 以来 概况 概述 成效")
  /// Words that open a heading which only seems to be one.
  static let noPlan = WordTable("完成情况 落实情况 开展情况 推进情况 计划生育 工作计划完成 计划完成 安排部署 安排情况 计划落实 今后三年 计划执行")
  /// Words that make a heading one of problems.
  static let problem = WordTable(
    """
    存在的问题 存在问题 主要问题 存在的主要问题 存在主要问题 存在的不足 存在不足 不足之处 主要不足 存在的困难 主要困难
    存在的短板 问题和不足 问题与不足 问题及 不足及 问题和 不足和 困难和 问题、 不足、
    """)
  /// Words that open a sentence of plans in the middle of other text.
  static let leadIn = WordTable(
    """
    下一步 下步 明年 下年度 下一年度 下一年 来年 今后 下一阶段 下阶段 新的一年 改进措施 整改措施 改进方向 改进意见
    针对上述 针对以上 针对存在 针对这些 改进情况 改进办法 改进思路 整改方向 整改情况 解决措施 解决办法 打算: 下步打算 计划: 措施: 改进: 对策: 努力方向: 工作重点: 下年计划
    """)
  /// Words for a later part of the same year; a sentence that they open looks ahead only with a word
  /// of intent soon after.
  static let laterThisYear = WordTable("下半年 下季度 下一季度 四季度 第四季度")
  /// What tells such a sentence from one about what was done.
  static let urging = WordTable("请 要 将 重点 做好 抓好 继续 着力 着重 打算")
  /// What says in a sentence that a year opens, behind who speaks, that it looks ahead.
  static let resolve = WordTable("将 拟 要 计划")
  /// Words of intent that follow a year in such a sentence: 2023年将从三处着手.
  static let intent = WordTable("将 拟 打算 准备 力争 我局将 我市将 我县将 我区将 我委将 我厅将 我镇将 我乡将 要 重点 计划 着重 着力 继续")

  /// What asks in a heading for what comes: 往后怎么做.
  static let later = ["往后", "今后", "明年", "来年", "下一年", "接下来"]
  static let asking = ["怎么", "如何", "咋"]

  /// How the heading of a plan ends.
  static let headingEnds = ["安排", "计划", "工作要点"]

  /// Tasks that a year opens, where other words on 重 praise what was done.
  static let tasks = ["重点做好", "重点抓好", "重点推进", "重点抓", "着重"]

  /// What is done from where a sentence says to begin: 从以下方面改进.
  static let starts = ["改进", "着手", "入手", "发力", "努力"]
}
