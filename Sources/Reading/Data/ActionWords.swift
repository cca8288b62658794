/// The words by which a planned action is told from its manner and its result.
enum ActionWords {
  /// Openings of clauses that say what an action is for.
  static let results = WordTable(
    """
    确保 保证 真正 努力实现 努力做到 力争 力求 使 让 从而 以便 以利 便于 方便 不断满足 切实做到 切实维护 达到 为 进而 形成
    更好地 更好 全力服务
    """)
  /// Manners: they may stand before the verb of an action, one after another.
  static let adverbs = WordTable(
    """
    认真 及时 适时 继续 进一步 切实 着力 全面 积极 大力 不断 定期 准确 规范 有序 深入 扎实 严格 充分 主动 持续 逐步 逐项
    重点 紧紧 统一 同步 努力 全力 坚决 着重 尽快 抓紧 科学 合理 有效 依法 按要求 按规定 按时 按月 按季 按程序 按照要求
    按期 每年 每月 每季度 每季 每周 每日 年内 全年 集中 适当 广泛 稳步 高质量 高标准 有针对性地 针对性 并 还要 要 将 同时
    我局将 一方面 另一方面 再 更加 进 多形式 多渠道 多层次 全方位 突出 牢固 自觉 带头 提前 率先 地 、
    """)
  /// Manners that end in a noun, after which the verb of the action follows.
  static let manners = WordTable("采取 采用 运用 通过 利用")
  /// The nouns that end them.
  static let mannerNouns = WordTable("措施 方式 方法 办法 手段 形式 途径 渠道 平台 载体")
  /// Prepositions: the clause is an action if a verb follows their object.
  static let prepositions = WordTable(
    """
    围绕 按照 根据 针对 结合 对照 依托 遵照 依据 在 对 向 与 会同 联合 把 将 由 以 从
    """)
  /// Verbs of things to be done.
  static let verbs = WordTable(
    """
    贯彻 落实 开展 公开 调整 健全 配齐 配强 组织 增强 提高 做好 上报 抓好 加强 丰富 完善 推进 强化 规范 优化 深化 拓展 拓宽
    扩大 建立 制定 修订 编制 编印 编写 编发 编好 发布 更新 清理 梳理 公示 公布 印发 召开 举办 培训 宣传 加大 加快 改进 提升
    创新 督促 检查 督查 考核 监督 指导 协调 整合 充实 明确 细化 建设 搭建 打造 构建 开设 增设 设立 开通 升级 改版 改造 维护
    保障 畅通 受理 办理 答复 回应 解读 报送 推动 促进 发挥 坚持 推行 实行 实施 执行 探索 研究 总结 推广 引导 动员 参与 配合
    配备 配置 选派 安排 部署 召集 邀请 聘请 征求 听取 收集 汇总 统计 分析 排查 整改 纠正 查处 查找 补齐 补充 核对 审核 审查
    把好 把关 抓实 抓细 做实 做细 做到 管好 用好 稳住 盯住 新建 更换 扩展 延伸 巩固 理顺 简化 压缩 缩短 减少 降低 控制 防止
    杜绝 遏制 消除 解决 化解 处理 处置 回访 走访 联系 沟通 对接 衔接 使用 借助 抓住 抓牢 转变 树立 营造 培育 培养 引进 录用
    招录 招聘 轮训 学习 掌握 了解 接受 开辟 开发 改善 改变 更换 评选 评估 评议 评价 通报 反馈 追究 问责 列入 纳入 挂钩 公告
    签订 履行 承办 承诺 兑现 提供 服务 便利 精简 取消 下放 承接 运行 启用 应用 推出 推送 转发 刊登 刊发 播放 张贴 设置 增加
    增添 添置 购置 投入 保持 维持 注重 突出 重视 关注 加密 夯实 筑牢 压实 严格 严肃 狠抓 抓 建 建好 写好 办好 管住 盘活
    摸清 理清 厘清 界定 划分 分解 细分 归集 归档 存档 备份 建档 登记 受办 跟踪 督办 催办 落细 靠实 深挖 挖掘 选树 示范 带动
    """)
}
