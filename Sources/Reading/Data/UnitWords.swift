/// The units that may follow a number.
enum UnitWords {
  /// Units of things counted and measured.
  static let counted = WordTable(
    """
    件 起 宗 例 桩 批 批次 件次 件(批) 件(次) 起(次) 批(次) 案 案件 人 人次 人/次 名 位 户 户次 家 家次 个 个次 条 条次
    篇 篇次 篇(条) 条(篇) 份 份次 期 册 册次 本 张 张次 次 场 场次 场(次) 次(场) 项 项次 部 套 块 处 处次 则 封 卷 卷次
    页 幅 版 集 档 元 美元 港元 欧元 % ‰ 百分点 个百分点 倍 平方米 平方公里 公里 立方米 米 吨 公斤 千克 克 亩 公顷 升
    字 票 席 座 座次 台 台次 辆 辆次 艘 片 面 支 组 组次 班 班次 轮 轮次 堂 节 讲 课 课时 学时 通 通次 只 点次 村次 车次
    条/次 人·次 分 栋 幢 株 棵 根 袋 箱 盒 粒 颗 头 匹 羽 盘 枚 副 双 队 门 眼 口 枝 筒 桶 瓶 罐 包 盏 顶 杆 把
    道 条线 款 趟 回 遍 帖 所 部(件) 部门 单位 兆 千瓦 千瓦时 度 摄氏度 分贝 微克 毫克
    """)

  /// Units that name a grade or a kind: the count of words, not of work.
  static let grades = WordTable("级 部分 大类 小类 类 大项 层 层级 等 等奖 方面 步 阶段 环节 部曲 关 道关口 维")

  /// Units of time that a duration is counted in.
  static let durations = WordTable(
    """
    个工作日 工作日 个月 个半月 个多月 天 日内 日 小时 个小时 分钟 秒 秒钟 周 周内 个星期 星期 个季度 季 季度 年 周年 载 昼夜 年半 月
    个自然日 自然日 个交易日 学年 周岁 岁 年度
    """)

  /// Units of a mark in a contest or a hotel's class.
  static let stars = WordTable("星 星级")
}
