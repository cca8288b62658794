/// Short and full names of offices, as they appear in reports of all years.
enum OfficeWords {
  /// Pairs of a name in use and the full name, parted by `=`.
  static let names: [(word: String, full: String)] =
    """
    环保局=环境保护局 环保厅=环境保护厅 环境保护局=环境保护局 环境保护厅=环境保护厅 生态环境局=生态环境局 生态环境厅=生态环境厅
    人社局=人力资源和社会保障局 人社厅=人力资源和社会保障厅 人力资源和社会保障局=人力资源和社会保障局
    人力资源社会保障局=人力资源和社会保障局 人力资源和社会保障厅=人力资源和社会保障厅 劳动和社会保障局=劳动和社会保障局
    发改委=发展和改革委员会 发改局=发展和改革局 发展改革委=发展和改革委员会 发展和改革委员会=发展和改革委员会
    发展和改革局=发展和改革局 住建局=住房和城乡建设局 住建委=住房和城乡建设委员会 住建厅=住房和城乡建设厅
    住房和城乡建设局=住房和城乡建设局 住房城乡建设局=住房和城乡建设局 城乡建设委员会=城乡建设委员会
    国土局=国土资源局 国土资源局=国土资源局 国土资源厅=国土资源厅 自然资源局=自然资源局 自然资源和规划局=自然资源和规划局
    卫计委=卫生和计划生育委员会 卫计局=卫生和计划生育局 卫生计生委=卫生和计划生育委员会 卫生局=卫生局 卫健委=卫生健康委员会
    卫生健康委=卫生健康委员会 卫生健康委员会=卫生健康委员会 卫健局=卫生健康局 卫生健康局=卫生健康局 计生局=人口和计划生育局
    工信局=工业和信息化局 工业和信息化局=工业和信息化局 工信委=工业和信息化委员会 经信委=经济和信息化委员会
    经信局=经济和信息化局 食药监局=食品药品监督管理局 食品药品监督管理局=食品药品监督管理局 药监局=药品监督管理局
    市监局=市场监督管理局 市场监管局=市场监督管理局 市场监督管理局=市场监督管理局 质监局=质量技术监督局
    质量技术监督局=质量技术监督局 工商局=工商行政管理局 工商行政管理局=工商行政管理局 安监局=安全生产监督管理局
    安全生产监督管理局=安全生产监督管理局 应急局=应急管理局 应急管理局=应急管理局 应急管理厅=应急管理厅 地税局=地方税务局
    国税局=国家税务局 税务局=税务局 交通局=交通运输局 交通运输局=交通运输局 交通运输厅=交通运输厅 文广局=文化广电新闻出版局
    文广新局=文化广电新闻出版局 文化局=文化局 文旅局=文化和旅游局 文广旅局=文化广电和旅游局 文化和旅游局=文化和旅游局
    文化广电和旅游局=文化广电和旅游局 旅游局=旅游局 旅发委=旅游发展委员会 教体局=教育体育局 教育体育局=教育体育局
    教育局=教育局 教育厅=教育厅 教委=教育委员会 体育局=体育局 科技局=科学技术局 科学技术局=科学技术局 民政局=民政局
    民政厅=民政厅 司法局=司法局 司法厅=司法厅 公安局=公安局 公安厅=公安厅 财政局=财政局 财政厅=财政厅 审计局=审计局
    审计厅=审计厅 统计局=统计局 水利局=水利局 水务局=水务局 水利厅=水利厅 农业局=农业局 农委=农业委员会
    农业农村局=农业农村局 农业农村厅=农业农村厅 林业局=林业局 林草局=林业和草原局 林业和草原局=林业和草原局
    畜牧局=畜牧兽医局 商务局=商务局 商务厅=商务厅 物价局=物价局 粮食局=粮食局 档案局=档案局 气象局=气象局 信访局=信访局
    城管局=城市管理局 城市管理局=城市管理局 城管执法局=城市管理行政执法局 综合执法局=综合行政执法局 行政执法局=行政执法局
    规划局=规划局 房管局=房产管理局 房产局=房产局 园林局=园林绿化局 医保局=医疗保障局 医疗保障局=医疗保障局
    退役军人局=退役军人事务局 退役军人事务局=退役军人事务局 行政审批局=行政审批局 行政审批服务局=行政审批服务局
    大数据局=大数据发展管理局 民宗局=民族宗教事务局 民族宗教事务局=民族宗教事务局 民族宗教局=民族宗教事务局
    民宗委=民族宗教事务委员会 民族宗教事务委员会=民族宗教事务委员会 民族事务委员会=民族事务委员会 民族局=民族局 宗教局=宗教事务局
    宗教事务局=宗教事务局 人防办=人民防空办公室 人民防空办公室=人民防空办公室 人防局=人民防空局 盐务局=盐务局 盐务管理局=盐务管理局
    地震局=地震局 粮食和物资储备局=粮食和物资储备局 机关事务管理局=机关事务管理局 国资委=国有资产监督管理委员会
    海洋局=海洋局 烟草局=烟草专卖局 烟草专卖局=烟草专卖局 邮政管理局=邮政管理局 消防局=消防局 海关=海关 供销社=供销合作社联合社 残联=残疾人联合会
    """.split(whereSeparator: \.isWhitespace).compactMap { entry in
      let parts = entry.split(separator: "=")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }

  /// Short endings of names that are written out, though a text that names them speaks as a rule of
  /// others: the government's office asks for the report, the development zone is a neighbour.
  static let shortEndings: [(word: String, full: String)] = [
    ("管委会", "管理委员会"), ("政府办公室", "人民政府办公室"), ("政府办", "人民政府办公室"), ("政府", "人民政府"),
    ("检察院", "人民检察院"), ("法院", "人民法院"),
    ("街道办", "街道办事处"),
  ]

  /// What the offices of a city are called whose districts and counties have bureaus.
  static let superiors = [
    "发展和改革局": "发展和改革委员会", "卫生健康局": "卫生健康委员会", "卫生和计划生育局": "卫生和计划生育委员会",
  ]

  /// How the name of an office ends at which a sentence that begins with it goes on.
  static let subjectEndings = WordTable(
    "局 厅 委员会 管委会 人民政府 办公室 人防办 办事处 中心 支队 总队 大队 法院 检察院 供销社 联合社 监督所 管理所 管理处 管理站")

  /// Words with which a report leads to the name of its office: 现公布龙潭县教育局2013年….
  static let introductions = WordTable("现公布 现将 现就 本报告由 本年报由 由 兹将")

  /// Words after which an office is one that is spoken of, not the one that speaks.
  static let references = WordTable(
    "按照 根据 遵照 依据 依照 结合 围绕 在 对 向 为 各 全 与 经 接 受 从 自 按 贯彻 落实 关于")

  /// Fields of work that a place's own office answers for: 临川湾市…生态环境投诉 is 生态环境局.
  static let fields: [(word: String, full: String)] =
    """
    生态环境=生态环境局 环境保护=环境保护局 环保=环境保护局 市场监管=市场监督管理局 人力资源=人力资源和社会保障局
    自然资源=自然资源局 国土资源=国土资源局 住房和城乡建设=住房和城乡建设局 交通运输=交通运输局 应急管理=应急管理局
    医疗保障=医疗保障局 卫生健康=卫生健康委员会 食品药品=食品药品监督管理局 城市管理=城市管理局 安全生产=安全生产监督管理局
    """.split(whereSeparator: \.isWhitespace).compactMap { entry in
      let parts = entry.split(separator: "=")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }

  /// How the full name of an office ends.
  static let endings = WordTable(
    """
    局 厅 委员会 委 办公室 人民政府 政府 院 中心 处 所 站 支队 总队 大队 署 联合会 协会 公司 大学 学院 学校 中学 小学 医院 办事处
    管委会 法院 检察院 社 馆 海关 部 会 办 队
    """)

  /// How the name of a place ends.
  static let places = WordTable("省 市 县 区 州 盟 旗 镇 乡 街道 自治区 自治州 自治县 新区 开发区")

  /// The characters that names of places end with.
  static let placeEndings: Set<Character> = ["省", "市", "县", "区", "州", "盟", "旗", "镇", "乡"]

  /// Words before an office in the head of a document.
  static let publisherLabels = WordTable(
    """
    发文机构 发布机构 发文机关 公开主体 发布单位 发文单位 信息来源 稿件来源 文章来源 来源 编制单位 公开机构 制作单位
    """)
}
