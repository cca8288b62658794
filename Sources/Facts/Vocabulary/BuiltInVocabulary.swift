// Made from vocabulary.yaml by script/vocabulary; changes belong there.

import Diagnostics

extension Vocabulary {
  /// The vocabulary that Gongkai brings along.
  public static let builtIn = Vocabulary(
    measures: [
      measurePublications(),
      measureSubmissions(),
      measureComplaints(),
      measureVisitors(),
      measureConsultations(),
      measureServiceRequests(),
      measureDisclosureRequests(),
      measureReconsiderations(),
      measureLawsuits(),
      measureFees(),
      measureApprovals(),
      measurePenalties(),
      measureRules(),
      measureCatalogueItems(),
      measureHandouts(),
      measureMediaArticles(),
      measureBulletins(),
      measurePressConferences(),
      measureInterviews(),
      measureInterpretations(),
      measureTrainings(),
      measureTrainees(),
      measureMeetings(),
      measurePosts(),
      measureStaff(),
      measureUnits(),
      measurePageViews(),
      measureFollowers(),
      measureProposals(),
      measureHonours(),
      measureIncidents(),
      measureMoney(),
      measureScore(),
      measureHandlingRate(),
      measureClosureRate(),
      measureSatisfactionRate(),
      measureOtherRate(),
      measureAverageDays(),
    ],
    dimensions: [
      dimensionChannel(),
      dimensionOutlet(),
      dimensionOutcome(),
      dimensionGround(),
      dimensionResult(),
      dimensionStatus(),
      dimensionApplicant(),
      dimensionColumn(),
      dimensionKind(),
      dimensionCategory(),
      dimensionRecipient(),
      dimensionTopic(),
      dimensionParty(),
      dimensionName(),
      dimensionScope(),
      dimensionOf(),
      dimensionWithin(),
      dimensionIncludes(),
      dimensionDelta(),
      dimensionRating(),
      dimensionHotline(),
      dimensionPer(),
      dimensionMinViews(),
      dimensionUnitReward(),
      dimensionPeriod(),
    ],
    unitClasses: unitClassEntries())

  private static func measurePublications() -> Measure {
    Measure(
      id: "publications", name: Wording(english: "publications", chinese: "信息发布"),
      synonyms: [
        "publication", "published", "disclosures", "proactive", "公开信息", "主动公开", "发布信息", "信息公开量",
      ],
      cues: [
        "主动公开~信息", "公开信息", "发布信息", "公开各类信息", "公开政府信息", "主动公开", "信息发布", "发布各类信息", "发布政务信息", "更新信息",
        "上传信息", "张贴信息", "张榜", "推文", "微博", "发布图文", "播报政策", "发布动态", "网站发布", "挂网", "公示信息", "发布通告",
        "发布公告", "公开栏更新", "公开栏公开", "公开公示", "信息公开条数", "公开文件", "发布政府信息", "公告", "公示", "提醒告诫", "典型案例曝光",
        "曝光~案例", "典型案例", "办事指南", "消费警示", "消费提示", "辟谣信息", "批前公示", "批后公布", "公开的信息", "公开内容中", "公开的内容",
        "发布信息条数", "许可结果", "通告", "双随机检查结果", "发布作品", "短视频",
      ],
      verbs: [
        "登载", "刊载", "广播", "发布", "公开", "推送", "刊登", "文章", "图文", "上传", "更新", "张贴", "公布", "发文", "播报",
        "挂出", "发送", "刊发", "上网", "编发", "公示", "披露", "播放", "播出", "播音", "换版", "推出",
      ],
      units: [
        "条", "篇", "则", "项", "期", "次", "起", "件", "幅", "部", "条次", "余条", "户", "块", "份", "期次", "榜次",
        "宗",
      ],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [Measure.Headline(dimension: "column", value: "total_published")],
      freeText: "category", mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "主动公开"), Measure.PlanCue(word: "发布~信息"),
        Measure.PlanCue(word: "信息更新"), Measure.PlanCue(word: "更新~信息"),
        Measure.PlanCue(word: "信息发布量"), Measure.PlanCue(word: "信息发布力度"),
        Measure.PlanCue(word: "信息公开量"),
        Measure.PlanCue(
          word: "网站~信息更新", narrowing: Measure.Headline(dimension: "outlet", value: "website")),
        Measure.PlanCue(
          word: "网站~更新~信息", narrowing: Measure.Headline(dimension: "outlet", value: "website")),
        Measure.PlanCue(
          word: "网站~发布~信息", narrowing: Measure.Headline(dimension: "outlet", value: "website")),
        Measure.PlanCue(
          word: "更新~网站~信息", narrowing: Measure.Headline(dimension: "outlet", value: "website")),
        Measure.PlanCue(
          word: "微信~发布", narrowing: Measure.Headline(dimension: "outlet", value: "wechat")),
        Measure.PlanCue(
          word: "微博~发布", narrowing: Measure.Headline(dimension: "outlet", value: "weibo")),
        Measure.PlanCue(
          word: "新媒体~发布", narrowing: Measure.Headline(dimension: "outlet", value: "new_media")),
        Measure.PlanCue(
          word: "屏~内容", narrowing: Measure.Headline(dimension: "outlet", value: "led")),
        Measure.PlanCue(
          word: "公开栏~内容", narrowing: Measure.Headline(dimension: "outlet", value: "noticeboard")),
        Measure.PlanCue(
          word: "公示栏~内容", narrowing: Measure.Headline(dimension: "outlet", value: "noticeboard")),
      ],
      breaks: [])
  }

  private static func measureSubmissions() -> Measure {
    Measure(
      id: "submissions", name: Wording(english: "submissions", chinese: "报送信息"),
      synonyms: ["submission", "submitted", "报送", "上报", "上报信息", "信息报送"],
      cues: [
        "报送~信息", "上报~信息", "报送", "上报", "投送", "信息被采用", "被采用", "获采用", "选用", "采用", "投稿", "呈报", "录用",
        "简讯", "调研文章",
      ],
      verbs: ["报送", "上报", "采用", "选用", "报", "呈报", "录用", "采纳", "刊用"],
      units: ["条", "篇", "则", "项", "件", "份", "张", "期", "幅"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: ["recipient"],
      headlines: [],
      freeText: "category", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "现行文件"), Measure.PlanCue(word: "文件报送"), Measure.PlanCue(word: "信息报送"),
        Measure.PlanCue(word: "信息上报"), Measure.PlanCue(word: "报送~信息"),
        Measure.PlanCue(word: "上报~信息"), Measure.PlanCue(word: "上报~文件"),
        Measure.PlanCue(word: "信息采用"),
      ],
      breaks: [])
  }

  private static func measureComplaints() -> Measure {
    Measure(
      id: "complaints", name: Wording(english: "complaints", chinese: "投诉举报"),
      synonyms: [
        "complaint", "petition", "petitions", "tip-offs", "投诉", "举报", "信访", "信访件", "群众投诉", "诉求",
      ],
      cues: [
        "投诉举报", "举报投诉", "投诉", "举报", "信访", "来信来访", "来信", "来访", "接访", "上访", "群众反映", "民心网", "环境问题",
        "举报件", "投诉件", "信访件", "信访事项", "打进电话", "寄来书信", "上门反映", "热线件", "转办件", "接诉", "电话反映", "写信",
        "打电话", "发邮件", "诉求件", "信访案件", "环保信箱", "环境诉求", "信访诉求", "民心网~诉求",
      ],
      verbs: [
        "接件", "受理", "短信", "登记", "接到", "接报", "交办", "转办", "转来", "办结", "办完", "了结", "立案", "收件", "反映",
        "收到", "查实", "承办", "来访", "上门", "来电", "转入", "接待",
      ],
      units: [
        "件", "批", "起", "宗", "件次", "例", "封", "条", "批次", "桩", "次", "个", "单", "件（批）", "通", "人", "名",
      ],
      nature: .flow,
      addsOver: [],
      multiValued: ["topic"],
      headlines: [
        Measure.Headline(dimension: "status", value: "new"),
        Measure.Headline(dimension: "status", value: "received_or_carried"),
        Measure.Headline(dimension: "status", value: "accepted"),
        Measure.Headline(dimension: "status", value: "closed"),
      ],
      freeText: "category", mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "投诉"), Measure.PlanCue(word: "举报"), Measure.PlanCue(word: "信访"),
        Measure.PlanCue(word: "12369"), Measure.PlanCue(word: "群众来信来访"),
        Measure.PlanCue(word: "来信来访"),
        Measure.PlanCue(
          word: "群众来信", narrowing: Measure.Headline(dimension: "channel", value: "letter")),
        Measure.PlanCue(
          word: "群众来访", narrowing: Measure.Headline(dimension: "channel", value: "visit")),
        Measure.PlanCue(
          word: "电话投诉", narrowing: Measure.Headline(dimension: "channel", value: "phone")),
        Measure.PlanCue(
          word: "民心网", narrowing: Measure.Headline(dimension: "channel", value: "minxin")),
      ],
      breaks: [])
  }

  private static func measureVisitors() -> Measure {
    Measure(
      id: "visitors", name: Wording(english: "visitors", chinese: "来访人次"),
      synonyms: ["visitor", "callers in person", "来访人数", "接待人次"],
      cues: [
        "来访", "接访", "上访", "来人", "查档", "查阅", "提供查询", "接待查询", "办事群众", "办事的群众", "接待办事", "来访群众", "接待市民",
        "接待公众", "接待居民", "接待学生", "接待家长", "反映的群众", "上门群众", "来访的群众", "来访者",
      ],
      verbs: ["接待", "上门", "走访"],
      units: ["人次", "人", "人员", "余人次"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measureConsultations() -> Measure {
    Measure(
      id: "consultations", name: Wording(english: "consultations", chinese: "咨询"),
      synonyms: ["consultation", "enquiries", "enquiry", "inquiries", "咨询解答", "解答", "政策咨询"],
      cues: [
        "咨询", "解答", "答问", "询问", "提问", "留言答复", "答复留言", "来电咨询", "接听来电", "接听~来电", "来访咨询", "网上留言", "留言",
        "在线答复", "来信答复", "来信答覆", "接受咨询", "回应", "发言群众", "窗口解答", "咨询服务", "回复网民", "答疑", "解答政策", "答记者问",
        "在线问答",
      ],
      verbs: ["解答", "接听", "答复", "答问", "回应", "接待", "回复", "来电"],
      units: ["人次", "件", "条", "个", "封", "次", "起", "例", "人", "通", "件次"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "咨询服务"), Measure.PlanCue(word: "政策咨询"), Measure.PlanCue(word: "在线咨询"),
        Measure.PlanCue(word: "受理~咨询"), Measure.PlanCue(word: "解答~咨询"),
        Measure.PlanCue(word: "答复~咨询"), Measure.PlanCue(word: "咨询~答复"),
        Measure.PlanCue(word: "留言~回复"), Measure.PlanCue(word: "回复~留言"),
      ],
      breaks: [])
  }

  private static func measureServiceRequests() -> Measure {
    Measure(
      id: "service_requests", name: Wording(english: "service requests", chinese: "服务请求"),
      synonyms: ["service request", "calls", "hotline calls", "诉求工单", "工单", "热线工单"],
      cues: [
        "投诉举报咨询", "咨询及举报投诉", "咨询投诉举报", "咨询举报投诉", "咨询和投诉举报", "工单", "服务请求", "热线来电", "热线~来电",
        "热线~群众电话", "受理来电", "呼入量", "来电量", "各类诉求", "受理诉求", "咨询、投诉", "投诉、咨询", "咨询、举报", "咨询投诉", "投诉咨询",
        "咨询举报", "举报咨询", "市民诉求", "企业诉求", "群众诉求", "诉求", "直接解答", "直接答复", "接警", "接处警", "有效警情",
      ],
      verbs: ["受理", "登记", "接收", "转办", "接听", "办结", "收件", "转来", "承办", "了结"],
      units: ["件", "个", "次", "单", "通", "宗", "起", "条", "件次", "张"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [
        Measure.Headline(dimension: "status", value: "new"),
        Measure.Headline(dimension: "status", value: "received_or_carried"),
        Measure.Headline(dimension: "status", value: "accepted"),
        Measure.Headline(dimension: "status", value: "closed"),
      ],
      freeText: "category", mayBeAbsent: false,
      planCues: [Measure.PlanCue(word: "12345"), Measure.PlanCue(word: "工单")],
      breaks: [])
  }

  private static func measureDisclosureRequests() -> Measure {
    Measure(
      id: "disclosure_requests", name: Wording(english: "disclosure requests", chinese: "依申请公开"),
      synonyms: [
        "disclosure request", "information requests", "foi", "foi requests", "公开申请", "信息公开申请",
        "申请公开",
      ],
      cues: [
        "依申请公开", "信息公开申请", "公开申请", "申请公开", "政府信息申请", "申请件", "口头申请", "书面申请", "申请人", "新收件", "受理申请",
        "收到申请", "申请答复", "当面申请", "网上申请", "信函申请", "传真申请", "申请公开信息", "申请公开~信息", "公开政府信息的申请", "公开信息的申请",
        "公开信息申请", "无人申请", "要求公开~申请", "依申请公开事项", "申请公开事项", "网络申请", "邮寄申请", "依申请信息",
      ],
      verbs: ["当面递交", "网上提交", "信函寄达", "当面提交", "答复", "受理", "收到", "新收", "结转", "申请", "递交", "办结"],
      units: ["件", "起", "宗", "条", "个", "份", "次", "项", "例"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [
        Measure.Headline(dimension: "status", value: "new"),
        Measure.Headline(dimension: "status", value: "received_or_carried"),
        Measure.Headline(dimension: "status", value: "closed"),
      ],
      freeText: "category", mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "依申请公开"), Measure.PlanCue(word: "信息公开申请"),
        Measure.PlanCue(word: "公开申请"),
      ],
      breaks: [
        Measure.Break(
          year: 2019,
          reason: Wording(
            english:
              "the revised regulation in force since 2019-05-15 and its form of annual reports (国办公开办函〔2019〕60号) group the outcomes anew",
            chinese: "修订后的《政府信息公开条例》自2019年5月15日起施行,年度报告新格式(国办公开办函〔2019〕60号)重新划分了办理结果"))
      ])
  }

  private static func measureReconsiderations() -> Measure {
    Measure(
      id: "reconsiderations", name: Wording(english: "reconsiderations", chinese: "行政复议"),
      synonyms: ["reconsideration", "administrative reviews", "administrative review", "复议"],
      cues: ["行政复议", "复议", "提起复议", "申请复议", "申请行政复议", "提起行政复议"],
      verbs: [],
      units: ["件", "起", "宗", "例", "次", "项", "个"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: true,
      planCues: [Measure.PlanCue(word: "行政复议")],
      breaks: [])
  }

  private static func measureLawsuits() -> Measure {
    Measure(
      id: "lawsuits", name: Wording(english: "lawsuits", chinese: "行政诉讼"),
      synonyms: ["lawsuit", "litigation", "court cases", "诉讼", "应诉"],
      cues: ["行政诉讼", "诉讼", "起诉", "应诉", "打官司", "行政应诉"],
      verbs: [],
      units: ["件", "起", "宗", "例", "次", "项", "个"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: true,
      planCues: [Measure.PlanCue(word: "行政诉讼"), Measure.PlanCue(word: "行政应诉")],
      breaks: [])
  }

  private static func measureFees() -> Measure {
    Measure(
      id: "fees", name: Wording(english: "fees", chinese: "信息公开收费"),
      synonyms: ["fee", "charges for information", "收费", "信息处理费", "检索费", "复制费"],
      cues: [
        "信息处理费", "检索费", "复制费", "检索、复制", "工本费", "邮寄费", "收取~费", "收取费用", "收费", "任何费用", "分文未取", "分文未收",
        "未收分文", "一概免费", "产生费用", "产生的费用", "公开的费用", "相关费用", "减免", "未收一文", "收取任何费用", "收取费",
      ],
      verbs: [],
      units: ["元"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: true,
      planCues: [],
      breaks: [])
  }

  private static func measureApprovals() -> Measure {
    Measure(
      id: "approvals", name: Wording(english: "approvals", chinese: "行政许可"),
      synonyms: ["approval", "permits", "licences", "licenses", "审批", "许可", "办件"],
      cues: [
        "审批", "行政许可", "办理~许可", "核发~许可", "采砂许可", "取水许可", "许可决定", "许可证", "环评文件", "办件", "群众事项", "审批事项",
        "批复~文件", "许可变更", "核发", "准予许可", "环评审批", "许可审批", "政务服务事项", "便民事项", "办证", "企业登记", "各类事项",
        "办理事项", "即办件", "许可证件", "经营许可", "不动产登记证", "办理证照", "不动产登记", "登记件", "抵押登记", "营业执照", "不动产权证",
      ],
      verbs: ["审批", "批复", "核发", "办理", "办结", "许可", "验收", "发证"],
      units: ["件", "个", "本", "项", "份", "家", "张", "宗", "证", "户", "起", "次"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [
        Measure.Headline(dimension: "column", value: "decisions"),
        Measure.Headline(dimension: "status", value: "closed"),
      ],
      freeText: "category", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "审批~办理"), Measure.PlanCue(word: "办理~审批"),
        Measure.PlanCue(word: "许可~办理"), Measure.PlanCue(word: "办理~许可"),
      ],
      breaks: [])
  }

  private static func measurePenalties() -> Measure {
    Measure(
      id: "penalties", name: Wording(english: "penalties", chinese: "行政处罚"),
      synonyms: ["penalty", "sanctions", "enforcement cases", "处罚", "处罚决定", "行政强制"],
      cues: [
        "行政处罚", "处罚决定", "立案查处", "查处", "违法案件", "行政强制", "违法案", "处罚案件", "处罚", "乱收费案", "违法行为", "违规案件",
        "违法违规案件", "违规收费案件", "收费案件", "行政案件", "查封扣押", "查封、扣押", "按日计罚", "限产停产", "停产整治", "行政拘留",
      ],
      verbs: ["查处", "处罚", "立案"],
      units: ["件", "份", "起", "宗", "家", "例", "个", "家次", "次", "人", "名", "宗次"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [Measure.Headline(dimension: "column", value: "decisions")],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "行政处罚"), Measure.PlanCue(word: "处罚决定"),
        Measure.PlanCue(word: "查处~违法"),
      ],
      breaks: [])
  }

  private static func measureRules() -> Measure {
    Measure(
      id: "rules", name: Wording(english: "rules", chinese: "制度与规范性文件"),
      synonyms: ["rule", "regulations", "normative documents", "制度", "规范性文件", "规章", "规章制度"],
      cues: [
        "规范性文件", "规章制度", "工作制度", "制度", "规章", "管理办法", "实施细则", "实施办法", "文件清理", "文件~清理", "宣布失效", "废止",
        "继续有效",
      ],
      verbs: ["制定", "出台", "修订", "废止", "清理", "制发", "印发", "建立", "失效"],
      units: ["项", "件", "个", "部", "份", "条", "篇"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [
        Measure.Headline(dimension: "column", value: "made_this_year"),
        Measure.Headline(dimension: "column", value: "in_force"),
      ],
      freeText: "category", mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "规章制度"), Measure.PlanCue(word: "规范性文件"),
        Measure.PlanCue(word: "制定~制度"), Measure.PlanCue(word: "出台~制度"),
        Measure.PlanCue(word: "修订~制度"), Measure.PlanCue(word: "建立~制度"),
        Measure.PlanCue(word: "健全~制度"), Measure.PlanCue(word: "完善~制度"),
        Measure.PlanCue(word: "制定~办法"), Measure.PlanCue(word: "出台~办法"),
        Measure.PlanCue(word: "修订~办法"),
      ],
      breaks: [
        Measure.Break(
          year: 2021,
          reason: Wording(
            english:
              "the form of 2021 (国办公开办函〔2021〕30号) counts the rules in force, that of 2019 counted all that were published",
            chinese: "2021年格式(国办公开办函〔2021〕30号)统计现行有效件数,2019年格式统计对外公开总数量"))
      ])
  }

  private static func measureCatalogueItems() -> Measure {
    Measure(
      id: "catalogue_items", name: Wording(english: "catalogue items", chinese: "目录事项"),
      synonyms: ["catalogue item", "catalog items", "公开目录", "目录条目", "权力事项"],
      cues: [
        "公开目录", "目录事项", "公开审批事项", "公布审批事项", "清理审批事项", "清理~审批事项", "保留~审批事项", "取消~审批事项", "下放~审批事项",
        "审批事项目录", "许可事项", "权力事项", "权责事项", "服务事项", "公开事项", "事项目录", "编入目录", "目录",
      ],
      verbs: [],
      units: ["项", "条", "个", "类", "小项", "大项"],
      nature: .stock,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "公开目录"), Measure.PlanCue(word: "事项目录"),
        Measure.PlanCue(word: "目录~编制"), Measure.PlanCue(word: "编制~目录"),
        Measure.PlanCue(word: "权力清单"), Measure.PlanCue(word: "权责清单"), Measure.PlanCue(word: "事项清单"),
      ],
      breaks: [])
  }

  private static func measureHandouts() -> Measure {
    Measure(
      id: "handouts", name: Wording(english: "handouts", chinese: "宣传资料"),
      synonyms: ["handout", "leaflets", "brochures", "宣传单", "宣传材料", "宣传品"],
      cues: [
        "宣传单", "宣传资料", "宣传材料", "宣传册", "手册", "折页", "明白纸", "明白卡", "告知书", "一本通", "传单", "政策问答", "宣传品",
        "公开信", "小册子", "资料", "读本", "宣传页", "画册", "便民卡", "联系卡", "倡议书", "宣传画", "海报", "挂图", "公开材料", "问答",
        "指南", "政策汇编", "汇编", "图册", "知识读本", "宣传手册", "服务指南", "一封信",
      ],
      verbs: ["发放", "赠阅", "摆放", "印发", "印制", "散发", "派发", "编印", "赠送", "印刷", "分发"],
      units: ["份", "册", "本", "张", "套", "枚", "个", "页", "件", "只", "把"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: "category", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "宣传单"), Measure.PlanCue(word: "宣传资料"), Measure.PlanCue(word: "宣传材料"),
        Measure.PlanCue(word: "宣传册"), Measure.PlanCue(word: "宣传手册"), Measure.PlanCue(word: "宣传品"),
        Measure.PlanCue(word: "明白纸"), Measure.PlanCue(word: "明白卡"), Measure.PlanCue(word: "发放~手册"),
        Measure.PlanCue(word: "印发~手册"),
      ],
      breaks: [])
  }

  private static func measureMediaArticles() -> Measure {
    Measure(
      id: "media_articles", name: Wording(english: "media articles", chinese: "媒体稿件"),
      synonyms: ["media article", "press articles", "news stories", "稿件", "新闻稿件", "媒体报道"],
      cues: [
        "稿件", "媒体刊发", "媒体刊播", "见报", "见稿", "新闻报道", "媒体报道", "媒体发稿", "新闻稿", "刊播", "刊发新闻", "宣传报道", "报道",
        "新闻稿件", "媒体~文章", "媒体~发表", "媒体~刊登", "媒体~刊发", "媒体~稿件", "发表文章", "刊播新闻", "播发新闻", "刊登新闻", "采用稿件",
        "上稿", "刊稿", "发稿", "用稿", "宣传稿件",
      ],
      verbs: ["刊发", "刊播", "播发", "刊登", "刊载", "发表"],
      units: ["篇", "条", "件", "次", "篇(条)", "篇次", "则", "篇（条）"],
      nature: .flow,
      addsOver: ["name"],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "稿件"), Measure.PlanCue(word: "新闻稿"), Measure.PlanCue(word: "新闻报道"),
        Measure.PlanCue(word: "宣传报道"), Measure.PlanCue(word: "媒体报道"),
        Measure.PlanCue(word: "媒体~刊发"),
      ],
      breaks: [])
  }

  private static func measureBulletins() -> Measure {
    Measure(
      id: "bulletins", name: Wording(english: "bulletins", chinese: "简报"),
      synonyms: ["bulletin", "newsletters", "newsletter", "通讯", "专报", "日报"],
      cues: [
        "简报", "专报", "通讯", "日报", "周报", "月报", "快报", "内刊", "编发~期", "刊发~期", "编印~期", "出刊", "工作动态",
        "信息专刊", "专刊", "季报", "快讯",
      ],
      verbs: ["刊出", "编发", "刊发", "编印", "出刊", "印发", "编辑", "发布", "出版"],
      units: ["期", "份", "辑", "个", "册", "本"],
      nature: .flow,
      addsOver: ["name"],
      multiValued: [],
      headlines: [],
      freeText: "name", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "简报"), Measure.PlanCue(word: "专报"), Measure.PlanCue(word: "专刊"),
        Measure.PlanCue(word: "内刊"), Measure.PlanCue(word: "周报"), Measure.PlanCue(word: "月报"),
      ],
      breaks: [])
  }

  private static func measurePressConferences() -> Measure {
    Measure(
      id: "press_conferences", name: Wording(english: "press conferences", chinese: "新闻发布会"),
      synonyms: ["press conference", "briefings", "press briefings", "发布会", "新闻通气会"],
      cues: ["新闻发布会", "发布会", "新闻通气会", "通气会", "吹风会", "新闻通报会", "情况通报会", "媒体通报会", "新闻恳谈会"],
      verbs: [],
      units: ["次", "场", "场次", "期", "个"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "新闻发布会"), Measure.PlanCue(word: "新闻通气会"),
        Measure.PlanCue(word: "吹风会"),
      ],
      breaks: [])
  }

  private static func measureInterviews() -> Measure {
    Measure(
      id: "interviews", name: Wording(english: "interviews", chinese: "访谈"),
      synonyms: ["interview", "broadcasts", "在线访谈", "采访"],
      cues: [
        "在线访谈", "访谈", "采访", "直播间", "走进~电视台", "走进~电台", "电台直播", "广播直播", "直播访谈", "政风行风热线", "行风热线",
        "民生热线", "电视问政", "做客", "上线", "专访",
      ],
      verbs: ["接受", "做客", "上线", "参加"],
      units: ["次", "期", "场", "人次", "档", "个"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: "name", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "访谈"), Measure.PlanCue(word: "行风热线"), Measure.PlanCue(word: "电视问政"),
      ],
      breaks: [])
  }

  private static func measureInterpretations() -> Measure {
    Measure(
      id: "interpretations", name: Wording(english: "interpretations", chinese: "政策解读"),
      synonyms: ["interpretation", "policy interpretations", "解读", "解读材料"],
      cues: [
        "政策解读", "解读", "图解", "解读材料", "解读稿", "解读稿件", "政策解读稿件", "解读文章", "政策解读材料", "解读图文", "一图读懂",
        "规范性文件解读",
      ],
      verbs: [],
      units: ["篇", "件", "条", "次", "个", "期", "份", "则", "部", "项", "场"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: true,
      planCues: [Measure.PlanCue(word: "解读"), Measure.PlanCue(word: "图解")],
      breaks: [])
  }

  private static func measureTrainings() -> Measure {
    Measure(
      id: "trainings", name: Wording(english: "trainings", chinese: "培训"),
      synonyms: ["training", "training sessions", "courses", "培训班"],
      cues: ["培训班", "培训会", "培训", "学习班", "研讨班", "轮训班", "轮训", "讲座", "专题学习"],
      verbs: [],
      units: ["次", "期", "场", "班", "场次", "期次", "班次", "个"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: "category", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "培训"), Measure.PlanCue(word: "轮训"), Measure.PlanCue(word: "讲座"),
        Measure.PlanCue(word: "专题学习"),
      ],
      breaks: [])
  }

  private static func measureTrainees() -> Measure {
    Measure(
      id: "trainees", name: Wording(english: "trainees", chinese: "参训人数"),
      synonyms: ["trainee", "participants", "培训人数", "参训", "培训人次"],
      cues: [
        "受训", "参训", "培训", "到课", "参加培训", "学员", "参加人员", "参加者", "到会", "参训人员", "接受培训人员", "培训人员", "受训人员",
        "参加学习",
      ],
      verbs: ["参加", "培训", "受训", "参训", "到场", "到会"],
      units: ["人次", "人", "名", "余人次", "人员"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "参训"), Measure.PlanCue(word: "受训"), Measure.PlanCue(word: "培训~人次"),
      ],
      breaks: [])
  }

  private static func measureMeetings() -> Measure {
    Measure(
      id: "meetings", name: Wording(english: "meetings", chinese: "会议"),
      synonyms: ["meeting", "工作会议", "专题会"],
      cues: [
        "专题会", "会议", "部署会", "调度会", "推进会", "例会", "座谈会", "听证会", "院坝会", "局务会", "专题研究", "动员会", "协调会",
        "研究公开", "党组会", "培训会议", "办公会", "联席会", "党委会", "班子会", "评议会", "恳谈会", "议事会", "专题会议", "现场会",
        "联席会议", "协商会",
      ],
      verbs: ["召开", "召集", "举行", "组织召开"],
      units: ["次", "场", "个", "回", "期", "场次"],
      nature: .flow,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: "category", mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "专题会"), Measure.PlanCue(word: "座谈会"), Measure.PlanCue(word: "听证会"),
        Measure.PlanCue(word: "调度会"), Measure.PlanCue(word: "推进会"), Measure.PlanCue(word: "例会"),
        Measure.PlanCue(word: "召开~会议"),
      ],
      breaks: [])
  }

  private static func measurePosts() -> Measure {
    Measure(
      id: "posts", name: Wording(english: "posts", chinese: "职位"),
      synonyms: ["post", "positions", "vacancies", "岗位", "职位数"],
      cues: ["岗位", "职位", "竞聘上岗", "竞争上岗", "招聘", "招录", "岗"],
      verbs: ["招聘", "招录", "竞聘", "竞争上岗"],
      units: ["个", "位", "名", "人"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: "category", mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measureStaff() -> Measure {
    Measure(
      id: "staff", name: Wording(english: "staff", chinese: "工作人员"),
      synonyms: ["staff members", "personnel", "人员", "专职人员", "兼职人员", "人员数"],
      cues: [
        "专职人员", "兼职人员", "专职", "兼职", "工作人员", "信息员", "联络员", "在岗", "经管", "专人", "专兼职", "配备", "兼管", "协管",
        "管理人员", "监督员", "从事政府信息公开", "窗口人员", "话务人员", "话务员", "接线员", "坐席员",
      ],
      verbs: [],
      units: ["人", "名", "位"],
      nature: .stock,
      addsOver: ["category"],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "配齐~人员"), Measure.PlanCue(word: "配强~人员"),
        Measure.PlanCue(word: "配备~人员"), Measure.PlanCue(word: "专职人员"),
        Measure.PlanCue(word: "兼职人员"), Measure.PlanCue(word: "专兼职"),
      ],
      breaks: [])
  }

  private static func measureUnits() -> Measure {
    Measure(
      id: "units", name: Wording(english: "offices", chinese: "单位数"),
      synonyms: ["unit", "organisations", "organizations", "agencies", "单位", "机构数", "部门数"],
      cues: ["所属单位", "所属~单位", "下属单位", "事业单位", "基层单位", "直属单位"],
      verbs: [],
      units: ["个", "家"],
      nature: .stock,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measurePageViews() -> Measure {
    Measure(
      id: "page_views", name: Wording(english: "page views", chinese: "访问量"),
      synonyms: [
        "page view", "views", "visits to the site", "clicks", "浏览量", "阅读量", "点击量", "访问人次",
      ],
      cues: [
        "访问量", "浏览量", "阅读量", "累计阅读", "点击量", "点击率", "点击数", "播放量", "网站访问", "总访问", "点击", "浏览", "访问",
      ],
      verbs: ["阅读", "播放", "浏览", "点击"],
      units: ["次", "人次", "人", "万次", "次数"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "点击率"), Measure.PlanCue(word: "点击量"), Measure.PlanCue(word: "访问量"),
        Measure.PlanCue(word: "浏览量"), Measure.PlanCue(word: "阅读量"), Measure.PlanCue(word: "访问人次"),
      ],
      breaks: [])
  }

  private static func measureFollowers() -> Measure {
    Measure(
      id: "followers", name: Wording(english: "followers", chinese: "粉丝"),
      synonyms: ["follower", "subscribers", "fans", "关注人数", "粉丝数"],
      cues: ["粉丝", "关注人数", "关注用户", "关注量", "关注数", "订阅量", "订阅用户", "订阅数", "关注者", "用户关注"],
      verbs: [],
      units: ["人", "个", "名", "户", "位"],
      nature: .stock,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "粉丝"), Measure.PlanCue(word: "关注人数"), Measure.PlanCue(word: "订阅数"),
      ],
      breaks: [])
  }

  private static func measureProposals() -> Measure {
    Measure(
      id: "proposals", name: Wording(english: "proposals", chinese: "建议提案"),
      synonyms: ["proposal", "deputies' proposals", "议案", "提案", "代表建议"],
      cues: ["建议提案", "人大代表建议", "代表建议", "政协提案", "委员提案", "提案", "建议", "议案"],
      verbs: [],
      units: ["件", "条", "个", "份", "项"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [
        Measure.Headline(dimension: "status", value: "received_or_carried"),
        Measure.Headline(dimension: "status", value: "accepted"),
        Measure.Headline(dimension: "status", value: "closed"),
      ],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "建议提案"),
        Measure.PlanCue(
          word: "代表建议", narrowing: Measure.Headline(dimension: "kind", value: "人大代表建议")),
        Measure.PlanCue(
          word: "政协提案", narrowing: Measure.Headline(dimension: "kind", value: "政协委员提案")),
        Measure.PlanCue(
          word: "委员提案", narrowing: Measure.Headline(dimension: "kind", value: "政协委员提案")),
      ],
      breaks: [])
  }

  private static func measureHonours() -> Measure {
    Measure(
      id: "honours", name: Wording(english: "honours", chinese: "荣誉"),
      synonyms: ["honour", "honor", "honors", "awards", "奖项", "表彰"],
      cues: [
        "好新闻奖", "等奖", "优秀奖", "被评为", "评为", "荣获", "获评", "获奖", "荣誉称号", "先进单位", "先进集体", "表彰", "称号",
        "先进个人",
      ],
      verbs: [],
      units: ["件", "次", "项", "个", "篇", "条", "块", "项次", "人", "名"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: "category", mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measureIncidents() -> Measure {
    Measure(
      id: "incidents", name: Wording(english: "incidents", chinese: "事故"),
      synonyms: ["incident", "accidents", "breaches", "事件", "泄密"],
      cues: [
        "泄密", "失泄密", "安全事故", "群体性事件", "突发环境事件", "突发事件", "环境事件", "越级集体访", "集体访", "事故", "事件", "失密",
        "应急监测", "出动处置", "应急处置", "越级上访", "责任事故", "违规发布", "进京上访", "赴省进京", "进京访", "越级访", "非正常上访",
        "极端事件", "舆情事件", "违规违纪案件", "违纪案件", "违规违纪", "负面舆情", "网络舆情", "重大舆情", "火灾", "森林火灾",
      ],
      verbs: ["发生", "出现", "处置"],
      units: ["起", "件", "次", "宗", "例", "批次", "份"],
      nature: .flow,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: "category", mayBeAbsent: true,
      planCues: [
        Measure.PlanCue(word: "泄密"), Measure.PlanCue(word: "安全事故"), Measure.PlanCue(word: "责任事故"),
      ],
      breaks: [])
  }

  private static func measureMoney() -> Measure {
    Measure(
      id: "money", name: Wording(english: "money", chinese: "金额"),
      synonyms: ["amount", "amounts", "yuan", "资金", "罚款", "罚没款", "经费"],
      cues: [
        "罚款", "罚没款", "处罚金额", "处罚金", "挽回", "清退", "退还", "奖金", "奖励", "行政事业性收费", "罚没", "补偿款", "经济损失",
        "采购金额", "中标金额", "追回", "涉及金额", "涉案金额", "清欠", "经济制裁", "违法所得",
      ],
      verbs: [],
      units: ["元"],
      nature: .flow,
      addsOver: [],
      multiValued: ["kind", "category"],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measureScore() -> Measure {
    Measure(
      id: "score", name: Wording(english: "score", chinese: "得分"),
      synonyms: ["scores", "points", "分数", "评分", "考核得分"],
      cues: ["得分", "考核得", "评分", "获得~分", "考评得", "测评得"],
      verbs: ["得", "获"],
      units: ["分"],
      nature: .rate,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measureHandlingRate() -> Measure {
    Measure(
      id: "handling_rate", name: Wording(english: "handling rate", chinese: "处理率"),
      synonyms: ["handled rate", "response rate", "办理率", "答复率", "办复率"],
      cues: [
        "处理率", "答复率", "办复率", "反馈率", "回复率", "受理率", "答复比例", "处理比例", "办理率", "按时答复", "处置率", "查处率",
        "回访率", "初查率", "响应率", "签收率", "按期回复率", "按时回复率", "按时初查率", "答办率",
      ],
      verbs: [],
      units: ["%"],
      nature: .rate,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [
        Measure.PlanCue(word: "处理率"), Measure.PlanCue(word: "答复率"), Measure.PlanCue(word: "办复率"),
        Measure.PlanCue(word: "回复率"),
      ],
      breaks: [])
  }

  private static func measureClosureRate() -> Measure {
    Measure(
      id: "closure_rate", name: Wording(english: "closure rate", chinese: "办结率"),
      synonyms: ["completion rate", "closing rate", "结案率", "办结比例"],
      cues: [
        "处结率", "办结率", "办毕率", "结案率", "按时办结率", "办结比例", "结案比例", "办结比率", "按期办结率", "完成率", "及时办结率", "结办率",
        "解决率", "化解率",
      ],
      verbs: [],
      units: ["%"],
      nature: .rate,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [Measure.PlanCue(word: "办结率"), Measure.PlanCue(word: "结案率")],
      breaks: [])
  }

  private static func measureSatisfactionRate() -> Measure {
    Measure(
      id: "satisfaction_rate", name: Wording(english: "satisfaction rate", chinese: "满意率"),
      synonyms: ["satisfaction", "满意度"],
      cues: ["满意率", "满意度", "表示满意", "基本满意", "评议满意", "好评率", "群众满意", "满意的"],
      verbs: [],
      units: ["%", "分"],
      nature: .rate,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [Measure.PlanCue(word: "满意率"), Measure.PlanCue(word: "满意度")],
      breaks: [])
  }

  private static func measureOtherRate() -> Measure {
    Measure(
      id: "other_rate", name: Wording(english: "other rate", chinese: "其他比率"),
      synonyms: ["ratio", "percentage", "占比率", "比例"],
      cues: [
        "占", "占比", "所占比重", "所占比例", "比重", "比例", "同比", "环比", "增长", "下降", "增幅", "降幅", "优秀率", "接通率",
        "上升", "减少", "网办率", "一网通办", "达标率", "公开率",
      ],
      verbs: [],
      units: ["%", "个百分点", "倍"],
      nature: .rate,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func measureAverageDays() -> Measure {
    Measure(
      id: "average_days", name: Wording(english: "average days", chinese: "平均天数"),
      synonyms: ["mean days", "average time", "平均办理天数", "平均用时", "平均时长"],
      cues: ["平均办理", "平均用时", "平均办结", "平均时长", "平均答复", "平均受理", "平均办理时间", "平均办理时限", "平均耗时", "平均每件"],
      verbs: [],
      units: ["天", "个工作日", "日", "小时"],
      nature: .rate,
      addsOver: [],
      multiValued: [],
      headlines: [],
      freeText: nil, mayBeAbsent: false,
      planCues: [],
      breaks: [])
  }

  private static func dimensionChannel() -> Dimension {
    Dimension(
      id: "channel", name: Wording(english: "channel", chinese: "渠道"),
      synonyms: [
        "channels", "途径", "来源渠道", "受理渠道", "方式", "来源", "诉求来源", "诉求渠道", "诉求途径", "反映渠道", "受理途径",
        "受理方式", "反映方式", "来件方式", "渠道来源", "source", "channel type", "open data channel type",
        "contact channel", "method received", "submitted via",
      ],
      nature: .partition, isClosed: true,
      measures: [
        "complaints", "disclosure_requests", "consultations", "service_requests", "handling_rate",
        "closure_rate", "satisfaction_rate", "other_rate",
      ],
      values: [
        DimensionValue(
          id: "phone", name: Wording(english: "phone", chinese: "电话"),
          synonyms: ["telephone", "call", "calls", "来电", "热线"],
          cues: ["电话", "来电", "热线", "打进电话", "打电话", "致电", "接听", "话务", "专线", "接警", "警情", "报警"],
          measures: [], isStock: false),
        DimensionValue(
          id: "visit", name: Wording(english: "visit", chinese: "来访"),
          synonyms: ["visits", "walk-in", "走访", "上访", "群众来访"],
          cues: ["登门", "到访", "来访", "上访", "走访", "接访", "上门", "来人", "集体访", "接待"],
          measures: ["complaints", "service_requests", "disclosure_requests"], isStock: false),
        DimensionValue(
          id: "letter", name: Wording(english: "letter", chinese: "来信"),
          synonyms: ["letters", "post", "mail", "信函", "信件"],
          cues: ["投函", "来函", "来信", "信函", "书信", "写信", "寄信", "信件", "邮寄", "寄达", "寄来", "书面申请", "书面"],
          measures: [], isStock: false),
        DimensionValue(
          id: "fax", name: Wording(english: "fax", chinese: "传真"),
          synonyms: [],
          cues: ["传真"],
          measures: [], isStock: false),
        DimensionValue(
          id: "email", name: Wording(english: "email", chinese: "电子邮件"),
          synonyms: ["e-mail", "邮件", "邮箱"],
          cues: ["电子邮件", "邮件", "邮箱", "电子信箱", "电邮"],
          measures: [], isStock: false),
        DimensionValue(
          id: "online", name: Wording(english: "online", chinese: "网上"),
          synonyms: ["web", "internet", "网络", "网站"],
          cues: ["网上", "网络", "网站", "在线", "互联网", "网页", "留言", "信箱", "网民", "网帖", "网路"],
          measures: [], isStock: false),
        DimensionValue(
          id: "wechat", name: Wording(english: "WeChat", chinese: "微信"),
          synonyms: ["weixin", "微信公众号"],
          cues: ["微信", "公众号"],
          measures: [], isStock: false),
        DimensionValue(
          id: "weibo", name: Wording(english: "Weibo", chinese: "微博"),
          synonyms: ["microblog"],
          cues: ["微博"],
          measures: [], isStock: false),
        DimensionValue(
          id: "app", name: Wording(english: "app", chinese: "手机应用"),
          synonyms: ["mobile", "客户端"],
          cues: ["手机应用", "客户端", "手机端", "APP", "小程序"],
          measures: [], isStock: false),
        DimensionValue(
          id: "sms", name: Wording(english: "text message", chinese: "短信"),
          synonyms: ["sms messages", "text", "手机短信"],
          cues: ["短信"],
          measures: [], isStock: false),
        DimensionValue(
          id: "in_person", name: Wording(english: "in person", chinese: "当面"),
          synonyms: ["counter", "desk", "现场", "窗口"],
          cues: ["当面", "现场", "窗口", "咨询台", "进村", "口头", "面对面", "大厅", "院坝会", "柜台", "解答"],
          measures: [], isStock: false),
        DimensionValue(
          id: "minxin", name: Wording(english: "Minxin Net", chinese: "民心网"),
          synonyms: ["minxinwang"],
          cues: ["民心网"],
          measures: [], isStock: false),
        DimensionValue(
          id: "transferred", name: Wording(english: "transferred", chinese: "转办交办"),
          synonyms: ["assigned", "交办", "转办件"],
          cues: ["交办", "转办", "转来", "派来", "批办", "批转", "转交", "上级转"],
          measures: [], isStock: false),
        DimensionValue(
          id: "other", name: Wording(english: "other", chinese: "其他"),
          synonyms: ["others", "其它"],
          cues: ["其他渠道", "其他方式", "广播节目"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionOutlet() -> Dimension {
    Dimension(
      id: "outlet", name: Wording(english: "outlet", chinese: "发布渠道"),
      synonyms: ["outlets", "platform", "carrier", "平台", "载体", "公开渠道"],
      nature: .partition, isClosed: true,
      measures: [
        "publications", "page_views", "followers", "interpretations", "media_articles",
        "other_rate",
      ],
      values: [
        DimensionValue(
          id: "website", name: Wording(english: "website", chinese: "网站"),
          synonyms: ["site", "own site", "门户网站", "部门网站", "官网"],
          cues: [
            "镇政府网站", "乡政府网站", "门户网站", "网站", "官网", "网上", "信息网", "公开网", "采购网", "政务网", "网页", "平台公告栏",
            "上网", "挂网",
          ],
          measures: [], isStock: false),
        DimensionValue(
          id: "portal", name: Wording(english: "government portal", chinese: "政府门户"),
          synonyms: ["gov portal", "市政府门户网站", "政府网站"],
          cues: [
            "政府门户", "县政府门户", "市政府门户", "区政府门户", "省政府门户", "县政府网站", "市政府网站", "政府门户网站", "区政府网站",
            "省政府网站", "政府主站", "政府网站", "政府网",
          ],
          measures: [], isStock: false),
        DimensionValue(
          id: "wechat", name: Wording(english: "WeChat", chinese: "微信"),
          synonyms: ["weixin", "微信公众号"],
          cues: ["微信公众号", "微信", "公众号", "推文"],
          measures: [], isStock: false),
        DimensionValue(
          id: "weibo", name: Wording(english: "Weibo", chinese: "微博"),
          synonyms: ["microblog", "政务微博"],
          cues: ["微博"],
          measures: [], isStock: false),
        DimensionValue(
          id: "new_media", name: Wording(english: "new media", chinese: "新媒体"),
          synonyms: ["social media", "政务新媒体"],
          cues: ["新媒体", "双微", "两微一端"],
          measures: [], isStock: false),
        DimensionValue(
          id: "offline", name: Wording(english: "offline", chinese: "线下"),
          synonyms: ["on paper", "线下公开"],
          cues: ["线下"],
          measures: [], isStock: false),
        DimensionValue(
          id: "app", name: Wording(english: "app", chinese: "客户端"),
          synonyms: ["mobile", "手机应用", "微站"],
          cues: ["客户端", "手机应用", "APP", "微站", "小程序", "手机客户端"],
          measures: [], isStock: false),
        DimensionValue(
          id: "led", name: Wording(english: "LED screen", chinese: "LED屏"),
          synonyms: ["screen", "display", "电子屏", "显示屏", "电子显示屏"],
          cues: ["LED屏", "LED大屏", "LED显示屏", "LED", "电子屏", "显示屏", "电子显示屏", "电子信息屏", "大屏幕", "大屏"],
          measures: [], isStock: false),
        DimensionValue(
          id: "touchscreen", name: Wording(english: "touch screen", chinese: "触摸屏"),
          synonyms: ["kiosk", "查询机"],
          cues: ["触摸屏", "查询机", "触摸查询", "电子触摸"],
          measures: [], isStock: false),
        DimensionValue(
          id: "noticeboard", name: Wording(english: "notice board", chinese: "公示栏"),
          synonyms: ["board", "公开栏", "揭示板", "公告栏"],
          cues: ["公开栏", "公示栏", "揭示板", "公告栏", "宣传栏", "公示板", "公示牌", "张榜", "张贴", "每村", "公示墙"],
          measures: [], isStock: false),
        DimensionValue(
          id: "newspaper", name: Wording(english: "newspaper", chinese: "报纸"),
          synonyms: ["press", "报刊"],
          cues: ["报纸", "报刊", "日报"],
          measures: [], isStock: false),
        DimensionValue(
          id: "tv", name: Wording(english: "television", chinese: "电视"),
          synonyms: ["tv station", "电视台"],
          cues: ["电视台", "电视"],
          measures: [], isStock: false),
        DimensionValue(
          id: "radio", name: Wording(english: "radio", chinese: "电台"),
          synonyms: ["广播电台"],
          cues: ["电台", "广播电台"],
          measures: [], isStock: false),
        DimensionValue(
          id: "broadcast", name: Wording(english: "loudspeaker", chinese: "广播喇叭"),
          synonyms: ["village broadcast", "大喇叭", "广播"],
          cues: ["大喇叭", "广播"],
          measures: [], isStock: false),
        DimensionValue(
          id: "gazette", name: Wording(english: "gazette", chinese: "政府公报"),
          synonyms: ["公报"],
          cues: ["政府公报", "通过公报", "在公报"],
          measures: [], isStock: false),
        DimensionValue(
          id: "other", name: Wording(english: "other", chinese: "其他"),
          synonyms: ["others", "其它"],
          cues: ["抖音号", "抖音", "头条号", "快手", "其他方式", "其他形式", "视频号", "短信", "校讯通", "其他途径", "其他渠道"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionOutcome() -> Dimension {
    Dimension(
      id: "outcome", name: Wording(english: "outcome", chinese: "办理结果"),
      synonyms: ["outcomes", "disposition", "答复结果", "处理结果", "办理情况", "处理情况", "resolution"],
      nature: .partition, isClosed: true,
      measures: ["disclosure_requests", "complaints"],
      values: [
        DimensionValue(
          id: "granted", name: Wording(english: "granted", chinese: "予以公开"),
          synonyms: ["full", "同意公开", "已公开"],
          cues: [
            "予以公开", "同意公开", "依法公开", "已公开", "全部公开", "当面提供", "当场答复", "已提供", "主动公开范围", "已主动公开", "同意",
            "提供公开", "准予公开", "给予公开",
          ],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "partial", name: Wording(english: "partly granted", chinese: "部分公开"),
          synonyms: ["partially granted", "同意部分公开"],
          cues: ["部分公开", "同意部分公开"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "denied", name: Wording(english: "denied", chinese: "不予公开"),
          synonyms: ["refused", "不同意公开"],
          cues: ["不予公开", "不同意公开", "不公开", "拒绝公开"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "not_provided", name: Wording(english: "not provided", chinese: "无法提供"),
          synonyms: ["cannot provide"],
          cues: ["无法提供", "不能提供", "需要另行制作", "没有现成信息"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "not_processed", name: Wording(english: "not processed", chinese: "不予处理"),
          synonyms: ["not handled"],
          cues: ["不予处理", "未予处理", "不再处理", "不再重复处理", "逾期不补正", "逾期未补正", "补正逾期", "视为放弃"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "not_held", name: Wording(english: "not held", chinese: "信息不存在"),
          synonyms: ["nonexistent", "不存在"],
          cues: ["信息不存在", "不存在", "不掌握", "查无信息", "查无此", "未制作", "未获取"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "not_this_agency", name: Wording(english: "not this agency", chinese: "非本机关"),
          synonyms: ["other agency", "不属于本机关公开"],
          cues: ["非本机关", "不属于本机关", "不属于本行政机关", "非本行政机关", "不属于本单位", "不属本机关", "告知向其他机关", "其他机关"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "not_gov_info",
          name: Wording(english: "not government information", chinese: "非政府信息"),
          synonyms: [],
          cues: ["非政府信息", "不属于政府信息"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "unclear", name: Wording(english: "unclear", chinese: "内容不明确"),
          synonyms: ["not clear", "申请内容不明确"],
          cues: ["内容不明确", "不明确", "更改补充", "补正"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "duplicate", name: Wording(english: "duplicate", chinese: "重复申请"),
          synonyms: ["repeated"],
          cues: ["重复申请"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "withdrawn", name: Wording(english: "withdrawn", chinese: "撤回申请"),
          synonyms: [],
          cues: ["撤回申请", "撤销申请", "主动撤回", "申请人撤回"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "verified", name: Wording(english: "verified", chinese: "查实"),
          synonyms: ["substantiated", "属实"],
          cues: ["查实", "属实"],
          measures: ["complaints"], isStock: false),
        DimensionValue(
          id: "handled", name: Wording(english: "handled", chinese: "已处理"),
          synonyms: ["处理"],
          cues: [],
          measures: ["complaints"], isStock: false),
        DimensionValue(
          id: "closed", name: Wording(english: "closed", chinese: "办结"),
          synonyms: ["结案"],
          cues: [],
          measures: ["complaints"], isStock: false),
        DimensionValue(
          id: "pending", name: Wording(english: "pending", chinese: "办理中"),
          synonyms: ["未结"],
          cues: [],
          measures: ["complaints"], isStock: false),
        DimensionValue(
          id: "rejected", name: Wording(english: "rejected", chinese: "不予受理"),
          synonyms: [],
          cues: [],
          measures: ["complaints"], isStock: false),
        DimensionValue(
          id: "other", name: Wording(english: "other", chinese: "其他处理"),
          synonyms: ["other handling"],
          cues: ["其他处理"],
          measures: ["disclosure_requests"], isStock: false),
      ])
  }

  private static func dimensionGround() -> Dimension {
    Dimension(
      id: "ground", name: Wording(english: "ground", chinese: "理由"),
      synonyms: ["grounds", "reason", "依据"],
      nature: .partition, isClosed: true,
      measures: ["disclosure_requests"],
      values: [
        DimensionValue(
          id: "state_secret", name: Wording(english: "state secret", chinese: "属于国家秘密"),
          synonyms: ["国家秘密"],
          cues: ["国家秘密"],
          measures: [], isStock: false),
        DimensionValue(
          id: "other_law",
          name: Wording(english: "forbidden by other law", chinese: "其他法律行政法规禁止公开"),
          synonyms: ["法律禁止"],
          cues: ["法律行政法规禁止", "法律、行政法规禁止"],
          measures: [], isStock: false),
        DimensionValue(
          id: "security_stability",
          name: Wording(english: "security and stability", chinese: "危及三安全一稳定"),
          synonyms: ["三安全一稳定"],
          cues: ["三安全一稳定", "安全一稳定"],
          measures: [], isStock: false),
        DimensionValue(
          id: "third_party",
          name: Wording(english: "rights of third parties", chinese: "保护第三方合法权益"),
          synonyms: ["第三方"],
          cues: ["第三方合法权益"],
          measures: [], isStock: false),
        DimensionValue(
          id: "internal_affairs", name: Wording(english: "internal affairs", chinese: "内部事务信息"),
          synonyms: ["内部事务"],
          cues: ["内部事务信息"],
          measures: [], isStock: false),
        DimensionValue(
          id: "process_information",
          name: Wording(english: "process information", chinese: "过程性信息"),
          synonyms: [],
          cues: ["过程性信息"],
          measures: [], isStock: false),
        DimensionValue(
          id: "enforcement_file", name: Wording(english: "enforcement file", chinese: "行政执法案卷"),
          synonyms: ["执法案卷"],
          cues: ["执法案卷"],
          measures: [], isStock: false),
        DimensionValue(
          id: "administrative_query",
          name: Wording(english: "administrative query", chinese: "行政查询事项"),
          synonyms: ["行政查询"],
          cues: ["行政查询事项"],
          measures: [], isStock: false),
        DimensionValue(
          id: "not_held", name: Wording(english: "not held", chinese: "本机关不掌握"),
          synonyms: ["不掌握"],
          cues: ["不掌握相关政府信息"],
          measures: [], isStock: false),
        DimensionValue(
          id: "needs_creation", name: Wording(english: "would have to be made", chinese: "需要另行制作"),
          synonyms: ["另行制作"],
          cues: ["需要另行制作", "没有现成信息"],
          measures: [], isStock: false),
        DimensionValue(
          id: "unclear", name: Wording(english: "still unclear", chinese: "补正后仍不明确"),
          synonyms: ["仍不明确"],
          cues: ["补正后申请内容仍不明确"],
          measures: [], isStock: false),
        DimensionValue(
          id: "petition", name: Wording(english: "petition in disguise", chinese: "信访举报投诉类申请"),
          synonyms: ["信访类申请"],
          cues: ["信访举报投诉类申请"],
          measures: [], isStock: false),
        DimensionValue(
          id: "duplicate", name: Wording(english: "duplicate", chinese: "重复申请"),
          synonyms: [],
          cues: ["重复申请"],
          measures: [], isStock: false),
        DimensionValue(
          id: "publication", name: Wording(english: "public publication", chinese: "要求提供公开出版物"),
          synonyms: ["公开出版物"],
          cues: ["公开出版物"],
          measures: [], isStock: false),
        DimensionValue(
          id: "excessive", name: Wording(english: "excessive", chinese: "大量反复申请"),
          synonyms: ["反复申请"],
          cues: ["大量反复申请"],
          measures: [], isStock: false),
        DimensionValue(
          id: "confirm", name: Wording(english: "asks to confirm again", chinese: "要求确认或重新出具"),
          synonyms: ["重新出具"],
          cues: ["确认或重新出具"],
          measures: [], isStock: false),
        DimensionValue(
          id: "not_corrected", name: Wording(english: "not corrected in time", chinese: "逾期不补正"),
          synonyms: [],
          cues: ["逾期不补正"],
          measures: [], isStock: false),
        DimensionValue(
          id: "unpaid", name: Wording(english: "fee not paid", chinese: "逾期未缴费"),
          synonyms: ["未缴费"],
          cues: ["未按收费通知要求缴纳费用"],
          measures: [], isStock: false),
        DimensionValue(
          id: "other", name: Wording(english: "other", chinese: "其他"),
          synonyms: ["其它"],
          cues: [],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionResult() -> Dimension {
    Dimension(
      id: "result", name: Wording(english: "result", chinese: "审理结果"),
      synonyms: ["review result", "results", "复议结果", "诉讼结果"],
      nature: .partition, isClosed: true,
      measures: ["reconsiderations", "lawsuits"],
      values: [
        DimensionValue(
          id: "upheld", name: Wording(english: "upheld", chinese: "结果维持"),
          synonyms: ["maintained", "维持"],
          cues: ["结果维持", "维持", "驳回原告", "驳回诉讼请求", "驳回起诉", "胜诉", "驳回"],
          measures: [], isStock: false),
        DimensionValue(
          id: "corrected", name: Wording(english: "corrected", chinese: "结果纠正"),
          synonyms: ["overturned", "纠正", "撤销"],
          cues: ["结果纠正", "纠正", "撤销", "败诉", "撤销原答复", "责令重新答复", "确认违法", "纠错", "改判"],
          measures: [], isStock: false),
        DimensionValue(
          id: "other", name: Wording(english: "other", chinese: "其他结果"),
          synonyms: [],
          cues: ["其他结果", "其他情形", "其它结果", "其它情形"],
          measures: [], isStock: false),
        DimensionValue(
          id: "pending", name: Wording(english: "pending", chinese: "尚未审结"),
          synonyms: ["未审结", "审理中"],
          cues: ["尚未审结", "尚在审理", "未审结", "正在审理", "审理中", "未结案", "正在诉讼", "尚未结案", "在审"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionStatus() -> Dimension {
    Dimension(
      id: "status", name: Wording(english: "status", chinese: "状态"),
      synonyms: ["stage", "state", "办理状态", "阶段", "处理状态", "办理进度", "案件状态", "case status"],
      nature: .stage, isClosed: true,
      measures: [
        "complaints", "disclosure_requests", "service_requests", "submissions", "proposals",
        "approvals", "penalties", "consultations", "reconsiderations", "lawsuits", "other_rate",
        "average_days",
      ],
      values: [
        DimensionValue(
          id: "new", name: Wording(english: "newly received", chinese: "新收"),
          synonyms: ["newly", "新收到", "当年新收"],
          cues: ["新收", "新收到", "新增申请", "新增"],
          measures: [
            "complaints", "disclosure_requests", "service_requests", "reconsiderations", "lawsuits",
          ], isStock: false),
        DimensionValue(
          id: "carried_in", name: Wording(english: "carried in", chinese: "上年结转"),
          synonyms: ["brought forward", "结转"],
          cues: ["上年结转", "上年度结转", "结转自上年", "结转上年", "结转上年度", "上一年结转", "结转"],
          measures: [
            "complaints", "disclosure_requests", "service_requests", "reconsiderations", "lawsuits",
          ], isStock: true),
        DimensionValue(
          id: "received_or_carried",
          name: Wording(english: "received or carried in", chinese: "收办"),
          synonyms: ["收到含结转"],
          cues: ["收办", "收到~含上年结转", "收到~含结转"],
          measures: ["complaints", "disclosure_requests", "service_requests"], isStock: false),
        DimensionValue(
          id: "carried_out", name: Wording(english: "carried out", chinese: "结转下年"),
          synonyms: ["carried forward", "结转下年度"],
          cues: [
            "结转下年", "结转下年度", "转入下年", "转入下一年", "转入~年办理", "结转至", "结转到下", "结转下一年", "转入次年", "结转次年",
            "转下年",
          ],
          measures: [
            "complaints", "disclosure_requests", "service_requests", "reconsiderations", "lawsuits",
          ], isStock: true),
        DimensionValue(
          id: "accepted", name: Wording(english: "accepted", chinese: "受理"),
          synonyms: ["admitted", "予以受理"],
          cues: ["实际立案", "予以受理", "实际受理", "立案受理", "正式受理"],
          measures: ["complaints", "service_requests"], isStock: false),
        DimensionValue(
          id: "rejected", name: Wording(english: "rejected", chinese: "不予受理"),
          synonyms: ["not accepted", "不受理"],
          cues: ["不予受理", "不归~管", "不属于~职责", "不受理", "剔除", "未受理"],
          measures: ["complaints", "service_requests"], isStock: false),
        DimensionValue(
          id: "filed", name: Wording(english: "filed", chinese: "立案"),
          synonyms: ["registered"],
          cues: ["立案"],
          measures: ["complaints", "penalties"], isStock: false),
        DimensionValue(
          id: "in_progress", name: Wording(english: "in progress", chinese: "在办"),
          synonyms: ["ongoing", "open", "正在办理", "未结"],
          cues: [
            "在办", "正在~办理", "正在核查", "正在调查", "正在查处", "正在审核", "正在整改", "还在督办", "仍在督办", "正在调查处理", "仍在",
            "调处", "正在调处", "跟进", "还在办", "正在办理", "未办结", "尚未了结", "未了结", "压着", "正会商", "正在处理", "未结",
          ],
          measures: ["complaints", "service_requests", "proposals", "disclosure_requests"],
          isStock: true),
        DimensionValue(
          id: "closed", name: Wording(english: "closed", chinese: "办结"),
          synonyms: ["completed", "settled", "结案", "已办结"],
          cues: [
            "处理完毕", "办结", "办成", "办妥", "办好", "核销", "销号", "办完", "了结", "已答复", "结案", "已处理", "答复办结",
            "办理完毕", "办毕", "已办理", "办理答复",
          ],
          measures: [
            "complaints", "service_requests", "proposals", "disclosure_requests", "approvals",
            "penalties",
          ], isStock: false),
        DimensionValue(
          id: "transferred", name: Wording(english: "transferred", chinese: "转办"),
          synonyms: ["referred", "forwarded"],
          cues: ["向下转办", "转送", "转办", "移送", "转交", "派单", "转派", "转有关部门", "转相关部门"],
          measures: ["service_requests", "penalties", "consultations"], isStock: false),
        DimensionValue(
          id: "adopted", name: Wording(english: "adopted", chinese: "采用"),
          synonyms: ["used", "选用", "录用"],
          cues: ["采用", "选用", "录用", "采纳", "刊用"],
          measures: ["submissions", "proposals"], isStock: false),
        DimensionValue(
          id: "overdue", name: Wording(english: "overdue", chinese: "超期"),
          synonyms: ["late", "逾期"],
          cues: ["超期", "逾期", "超时"],
          measures: ["complaints", "service_requests", "disclosure_requests"], isStock: false),
        DimensionValue(
          id: "returned", name: Wording(english: "returned", chinese: "退回"),
          synonyms: ["sent back", "退单"],
          cues: ["退回", "退件", "退单", "退回重办"],
          measures: ["complaints", "service_requests"], isStock: false),
        DimensionValue(
          id: "withdrawn", name: Wording(english: "withdrawn", chinese: "撤回"),
          synonyms: ["retracted", "撤诉"],
          cues: ["撤回", "撤诉"],
          measures: ["complaints", "service_requests", "reconsiderations", "lawsuits"],
          isStock: false),
        DimensionValue(
          id: "rewarded", name: Wording(english: "rewarded", chinese: "奖励"),
          synonyms: ["reward paid"],
          cues: ["兑现举报奖励", "举报奖励", "奖励举报", "有奖举报", "兑现~举报", "兑现奖励", "领奖"],
          measures: ["complaints"], isStock: false),
      ])
  }

  private static func dimensionApplicant() -> Dimension {
    Dimension(
      id: "applicant", name: Wording(english: "applicant", chinese: "申请人"),
      synonyms: ["applicants", "applicant type", "申请人类型", "申请主体"],
      nature: .partition, isClosed: true,
      measures: ["disclosure_requests"],
      values: [
        DimensionValue(
          id: "natural_person", name: Wording(english: "natural person", chinese: "自然人"),
          synonyms: ["person", "individual", "citizen", "个人", "公民"],
          cues: ["自然人", "公民", "个人申请"],
          measures: [], isStock: false),
        DimensionValue(
          id: "legal_person", name: Wording(english: "legal person", chinese: "法人或其他组织"),
          synonyms: ["organisation", "legal entity", "法人", "法人和其他组织"],
          cues: ["法人和组织", "法人或其他组织", "法人和其他组织", "法人及其他组织", "法人、其他组织", "法人"],
          measures: [], isStock: false),
        DimensionValue(
          id: "business", name: Wording(english: "business", chinese: "商业企业"),
          synonyms: ["company", "commercial", "企业"],
          cues: ["商业企业", "企业申请"],
          measures: [], isStock: false),
        DimensionValue(
          id: "research", name: Wording(english: "research institute", chinese: "科研机构"),
          synonyms: [],
          cues: ["科研机构"],
          measures: [], isStock: false),
        DimensionValue(
          id: "public_welfare",
          name: Wording(english: "public welfare organisation", chinese: "社会公益组织"),
          synonyms: ["charity", "公益组织"],
          cues: ["社会公益组织"],
          measures: [], isStock: false),
        DimensionValue(
          id: "legal_service", name: Wording(english: "legal service", chinese: "法律服务机构"),
          synonyms: ["law firm", "律师事务所"],
          cues: ["法律服务机构"],
          measures: [], isStock: false),
        DimensionValue(
          id: "other_org", name: Wording(english: "other organisation", chinese: "其他组织"),
          synonyms: ["other legal person"],
          cues: ["其他申请人"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionColumn() -> Dimension {
    Dimension(
      id: "column", name: Wording(english: "column", chinese: "表列"),
      synonyms: ["columns", "table column", "栏目列"],
      nature: .stage, isClosed: true,
      measures: ["rules", "approvals", "penalties", "money", "publications", "catalogue_items"],
      values: [
        DimensionValue(
          id: "made_this_year", name: Wording(english: "made this year", chinese: "本年制发"),
          synonyms: ["issued this year", "本年新制作"],
          cues: ["本年制发件数", "本年新制作数量", "制发"],
          measures: ["rules"], isStock: false),
        DimensionValue(
          id: "published_this_year",
          name: Wording(english: "newly published this year", chinese: "本年新公开"),
          synonyms: ["newly published"],
          cues: ["本年新公开数量", "新增"],
          measures: ["publications", "rules"], isStock: false),
        DimensionValue(
          id: "total_published", name: Wording(english: "total published", chinese: "对外公开总数"),
          synonyms: ["total public", "公开总数"],
          cues: ["对外公开总数量"],
          measures: [], isStock: true),
        DimensionValue(
          id: "repealed_this_year", name: Wording(english: "repealed this year", chinese: "本年废止"),
          synonyms: ["repealed", "abolished"],
          cues: ["本年废止件数", "废止"],
          measures: ["rules"], isStock: false),
        DimensionValue(
          id: "in_force", name: Wording(english: "in force", chinese: "现行有效"),
          synonyms: ["valid", "current"],
          cues: ["现行有效件数", "现行有效"],
          measures: ["rules"], isStock: true),
        DimensionValue(
          id: "items_last_year", name: Wording(english: "items last year", chinese: "上一年项目数量"),
          synonyms: ["last year's items"],
          cues: ["上一年项目数量"],
          measures: [], isStock: true),
        DimensionValue(
          id: "change", name: Wording(english: "change this year", chinese: "本年增减"),
          synonyms: ["net change", "增减"],
          cues: ["本年增/减"],
          measures: [], isStock: false),
        DimensionValue(
          id: "decisions", name: Wording(english: "decisions", chinese: "处理决定数量"),
          synonyms: ["handled decisions", "处理决定"],
          cues: ["本年处理决定数量", "处理决定数量"],
          measures: [], isStock: false),
        DimensionValue(
          id: "procurement_items", name: Wording(english: "procurement items", chinese: "采购项目数量"),
          synonyms: ["purchases", "采购项目"],
          cues: ["采购项目数量"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionKind() -> Dimension {
    Dimension(
      id: "kind", name: Wording(english: "kind", chinese: "类型"),
      synonyms: ["kinds", "种类"],
      nature: .partition, isClosed: false,
      measures: [],
      values: [
        DimensionValue(
          id: "share", name: Wording(english: "share", chinese: "占比"),
          synonyms: ["proportion", "所占比例"],
          cues: ["占", "占比", "比重", "比例"],
          measures: ["other_rate"], isStock: false),
        DimensionValue(
          id: "yoy", name: Wording(english: "year on year", chinese: "同比"),
          synonyms: ["year-on-year"],
          cues: ["同比", "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "增幅", "上年同期", "去年同季", "上年同月"],
          measures: ["other_rate"], isStock: false),
        DimensionValue(
          id: "mom", name: Wording(english: "month on month", chinese: "环比"),
          synonyms: ["month-on-month"],
          cues: ["环比", "比上月", "较上月"],
          measures: ["other_rate"], isStock: false),
        DimensionValue(
          id: "answer_rate", name: Wording(english: "answer rate", chinese: "接通率"),
          synonyms: ["connection rate"],
          cues: ["接通率"],
          measures: ["other_rate"], isStock: false),
        DimensionValue(
          id: "excellent", name: Wording(english: "excellence rate", chinese: "优秀率"),
          synonyms: ["excellence"],
          cues: ["优秀率"],
          measures: ["other_rate"], isStock: false),
        DimensionValue(
          id: "online_share", name: Wording(english: "handled online", chinese: "网办率"),
          synonyms: [],
          cues: ["网办率", "一网通办", "网上办理率"],
          measures: ["other_rate"], isStock: false),
        DimensionValue(
          id: "on_time", name: Wording(english: "on time", chinese: "按时"),
          synonyms: ["in time", "按期"],
          cues: ["按时办结率", "按期办结率", "按时办结", "按时答复率"],
          measures: ["closure_rate", "disclosure_requests"], isStock: false),
        DimensionValue(
          id: "already_public", name: Wording(english: "already public", chinese: "已主动公开"),
          synonyms: [],
          cues: ["已主动公开", "主动公开范围"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "extended", name: Wording(english: "extended", chinese: "延期"),
          synonyms: ["延期答复"],
          cues: ["延期办结", "延期答复"],
          measures: ["disclosure_requests"], isStock: false),
        DimensionValue(
          id: "direct", name: Wording(english: "direct suit", chinese: "未经复议直接起诉"),
          synonyms: ["直接起诉"],
          cues: ["未经复议直接起诉", "直接起诉"],
          measures: ["lawsuits"], isStock: false),
        DimensionValue(
          id: "after_reconsideration",
          name: Wording(english: "suit after reconsideration", chinese: "复议后起诉"),
          synonyms: [],
          cues: ["复议后起诉"],
          measures: ["lawsuits"], isStock: false),
        DimensionValue(
          id: "人大代表建议", name: Wording(english: "people's congress proposals", chinese: "人大代表建议"),
          synonyms: ["npc", "deputy suggestions", "人大建议", "代表建议"],
          cues: ["人大代表~建议", "人大建议", "代表建议", "建议"],
          measures: ["proposals"], isStock: false),
        DimensionValue(
          id: "政协委员提案", name: Wording(english: "CPPCC proposals", chinese: "政协委员提案"),
          synonyms: ["cppcc", "政协提案", "委员提案"],
          cues: ["政协提案", "委员提案", "政协委员~提案", "提案"],
          measures: ["proposals"], isStock: false),
        DimensionValue(
          id: "full_time", name: Wording(english: "full-time", chinese: "专职"),
          synonyms: ["dedicated"],
          cues: ["专职", "经管", "专人"],
          measures: ["staff"], isStock: false),
        DimensionValue(
          id: "part_time", name: Wording(english: "part-time", chinese: "兼职"),
          synonyms: ["concurrent"],
          cues: ["兼职", "兼管"],
          measures: ["staff"], isStock: false),
        DimensionValue(
          id: "attended", name: Wording(english: "attended", chinese: "参加"),
          synonyms: [],
          cues: ["参加"],
          measures: ["press_conferences"], isStock: false),
        DimensionValue(
          id: "press", name: Wording(english: "press", chinese: "媒体采访"),
          synonyms: [],
          cues: ["媒体~采访", "采访", "媒体~专访"],
          measures: ["interviews"], isStock: false),
        DimensionValue(
          id: "radio", name: Wording(english: "radio", chinese: "电台直播"),
          synonyms: [],
          cues: ["电台", "直播间", "广播访谈", "广播直播"],
          measures: ["interviews"], isStock: false),
        DimensionValue(
          id: "online", name: Wording(english: "online", chinese: "在线访谈"),
          synonyms: ["网上访谈"],
          cues: ["在线", "网上", "网络"],
          measures: ["interviews"], isStock: false),
        DimensionValue(
          id: "tv", name: Wording(english: "television", chinese: "电视问政"),
          synonyms: [],
          cues: ["电视"],
          measures: ["interviews"], isStock: false),
        DimensionValue(
          id: "expert", name: Wording(english: "experts", chinese: "专家访谈"),
          synonyms: [],
          cues: ["专家访谈", "专家做客", "专家在线"],
          measures: ["interviews"], isStock: false),
        DimensionValue(
          id: "admin_charge", name: Wording(english: "administrative charges", chinese: "行政事业性收费"),
          synonyms: ["行政收费"],
          cues: ["行政事业性收费"],
          measures: ["money"], isStock: false),
        DimensionValue(
          id: "fine", name: Wording(english: "fines", chinese: "罚款"),
          synonyms: ["罚没款"],
          cues: ["罚款", "罚没款", "处罚金额", "罚没", "罚没金额"],
          measures: ["money"], isStock: false),
        DimensionValue(
          id: "refund", name: Wording(english: "refunds", chinese: "退款"),
          synonyms: ["recovered", "挽回损失"],
          cues: ["挽回", "清退", "退还", "追回", "追讨", "清欠"],
          measures: ["money"], isStock: false),
        DimensionValue(
          id: "reward", name: Wording(english: "rewards", chinese: "奖励金"),
          synonyms: ["bonus", "奖金"],
          cues: ["奖金", "奖励"],
          measures: ["money"], isStock: false),
        DimensionValue(
          id: "procurement", name: Wording(english: "procurement", chinese: "政府采购"),
          synonyms: ["集中采购"],
          cues: ["采购"],
          measures: ["money"], isStock: false),
        DimensionValue(
          id: "waiver", name: Wording(english: "waived", chinese: "减免"),
          synonyms: ["reduction", "exemption"],
          cues: ["减免"],
          measures: ["fees"], isStock: false),
        DimensionValue(
          id: "max", name: Wording(english: "highest", chinese: "最高"),
          synonyms: ["maximum"],
          cues: ["最高"],
          measures: ["page_views"], isStock: false),
        DimensionValue(
          id: "per_day", name: Wording(english: "per day", chinese: "日均"),
          synonyms: ["daily", "每日"],
          cues: ["日均", "每日", "每天", "平均每天"],
          measures: [], isStock: false),
        DimensionValue(
          id: "per_month", name: Wording(english: "per month", chinese: "月均"),
          synonyms: ["monthly", "每月"],
          cues: ["月均", "每月", "平均每月"],
          measures: [], isStock: false),
        DimensionValue(
          id: "consecutive_years", name: Wording(english: "years running", chinese: "连续年数"),
          synonyms: [],
          cues: ["连续"],
          measures: ["honours"], isStock: false),
      ])
  }

  private static func dimensionCategory() -> Dimension {
    Dimension(
      id: "category", name: Wording(english: "category", chinese: "类别"),
      synonyms: ["categories", "type", "分类", "内容", "诉求类别", "投诉类别", "问题类别"],
      nature: .partition, isClosed: false,
      measures: [],
      values: [
        DimensionValue(
          id: "大气污染", name: Wording(english: "air pollution", chinese: "大气污染"),
          synonyms: ["air", "大气", "废气"],
          cues: ["大气类", "涉气", "大气污染", "废气污染"],
          measures: ["complaints", "service_requests", "other_rate"], isStock: false),
        DimensionValue(
          id: "噪声污染", name: Wording(english: "noise", chinese: "噪声污染"),
          synonyms: ["噪声", "噪音"],
          cues: ["噪声类", "涉声", "噪声污染", "噪音污染"],
          measures: ["complaints", "service_requests", "other_rate"], isStock: false),
        DimensionValue(
          id: "水污染", name: Wording(english: "water pollution", chinese: "水污染"),
          synonyms: ["water", "水", "废水"],
          cues: ["水类", "涉水", "水污染", "废水污染"],
          measures: ["complaints", "service_requests", "other_rate"], isStock: false),
        DimensionValue(
          id: "固体废物污染", name: Wording(english: "solid waste", chinese: "固体废物污染"),
          synonyms: ["固废", "固体废物"],
          cues: ["固废类", "固废污染", "固体废物污染"],
          measures: ["complaints", "service_requests", "other_rate"], isStock: false),
        DimensionValue(
          id: "电磁辐射污染", name: Wording(english: "radiation", chinese: "电磁辐射污染"),
          synonyms: ["辐射", "电磁辐射"],
          cues: ["电磁辐射类", "辐射类", "辐射污染"],
          measures: ["complaints", "service_requests", "other_rate"], isStock: false),
        DimensionValue(
          id: "行政许可事项", name: Wording(english: "licensing items", chinese: "行政许可事项"),
          synonyms: [],
          cues: ["许可事项"],
          measures: ["catalogue_items"], isStock: false),
        DimensionValue(
          id: "公开目录", name: Wording(english: "disclosure catalogue", chinese: "公开目录"),
          synonyms: [],
          cues: ["公开目录", "编入目录"],
          measures: ["catalogue_items"], isStock: false),
        DimensionValue(
          id: "行政强制", name: Wording(english: "compulsory measures", chinese: "行政强制"),
          synonyms: [],
          cues: ["行政强制"],
          measures: ["penalties"], isStock: false),
        DimensionValue(
          id: "职位调整", name: Wording(english: "posts filled anew", chinese: "职位调整"),
          synonyms: [],
          cues: ["职位~调整", "岗位~调整", "调整~职位"],
          measures: ["posts"], isStock: false),
        DimensionValue(
          id: "竞聘上岗人数", name: Wording(english: "people competing for posts", chinese: "竞聘上岗人数"),
          synonyms: [],
          cues: ["竞聘上岗"],
          measures: ["posts"], isStock: false),
        DimensionValue(
          id: "督查所属单位", name: Wording(english: "offices inspected", chinese: "督查所属单位"),
          synonyms: [],
          cues: ["督促检查~所属", "督查~所属", "检查~所属", "督导~所属"],
          measures: ["units"], isStock: false),
        DimensionValue(
          id: "纳入考核所属单位", name: Wording(english: "offices assessed", chinese: "纳入考核所属单位"),
          synonyms: [],
          cues: ["所属~考核"],
          measures: ["units"], isStock: false),
        DimensionValue(
          id: "文件清理", name: Wording(english: "documents reviewed", chinese: "文件清理"),
          synonyms: [],
          cues: ["文件清理", "文件~清理", "清理~文件"],
          measures: ["rules"], isStock: false),
        DimensionValue(
          id: "信访积案", name: Wording(english: "petitions long pending", chinese: "信访积案"),
          synonyms: ["积案"],
          cues: ["信访积案", "积案"],
          measures: ["complaints"], isStock: false),
        DimensionValue(
          id: "宣布失效", name: Wording(english: "declared void", chinese: "宣布失效"),
          synonyms: [],
          cues: ["宣布失效"],
          measures: ["rules"], isStock: false),
        DimensionValue(
          id: "行政规范性文件", name: Wording(english: "normative documents", chinese: "行政规范性文件"),
          synonyms: ["规范性文件"],
          cues: ["规范性文件"],
          measures: ["rules"], isStock: false),
        DimensionValue(
          id: "规章", name: Wording(english: "regulations", chinese: "规章"),
          synonyms: [],
          cues: [],
          measures: ["rules"], isStock: false),
      ])
  }

  private static func dimensionRecipient() -> Dimension {
    Dimension(
      id: "recipient", name: Wording(english: "recipient", chinese: "报送对象"),
      synonyms: ["recipients", "接收单位", "报送单位"],
      nature: .multiValued, isClosed: false,
      measures: ["submissions"],
      values: [

      ])
  }

  private static func dimensionTopic() -> Dimension {
    Dimension(
      id: "topic", name: Wording(english: "topic", chinese: "主题"),
      synonyms: [
        "topics", "subject", "问题类型", "污染类型", "投诉类型", "诉求类型", "投诉主题", "诉求主题", "complaint type",
        "issue type",
      ],
      nature: .multiValued, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionParty() -> Dimension {
    Dimension(
      id: "party", name: Wording(english: "party", chinese: "承办单位"),
      synonyms: ["parties", "department", "assignee", "承办部门"],
      nature: .partition, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionName() -> Dimension {
    Dimension(
      id: "name", name: Wording(english: "name", chinese: "名称"),
      synonyms: ["names", "刊名"],
      nature: .partition, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionScope() -> Dimension {
    Dimension(
      id: "scope", name: Wording(english: "scope", chinese: "范围"),
      synonyms: ["region", "区域", "辖区", "层级"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [
        DimensionValue(
          id: "省本级", name: Wording(english: "provincial level", chinese: "省本级"),
          synonyms: [],
          cues: ["省本级", "厅本级"],
          measures: [], isStock: false),
        DimensionValue(
          id: "市本级", name: Wording(english: "city level", chinese: "市本级"),
          synonyms: ["本级"],
          cues: ["市本级", "市级窗口"],
          measures: [], isStock: false),
        DimensionValue(
          id: "县本级", name: Wording(english: "county level", chinese: "县本级"),
          synonyms: [],
          cues: ["县本级", "区本级"],
          measures: [], isStock: false),
        DimensionValue(
          id: "全省", name: Wording(english: "whole province", chinese: "全省"),
          synonyms: [],
          cues: ["全省"],
          measures: [], isStock: false),
        DimensionValue(
          id: "全市", name: Wording(english: "whole city", chinese: "全市"),
          synonyms: [],
          cues: ["全市"],
          measures: [], isStock: false),
        DimensionValue(
          id: "全县", name: Wording(english: "whole county", chinese: "全县"),
          synonyms: [],
          cues: ["全县"],
          measures: [], isStock: false),
        DimensionValue(
          id: "全区", name: Wording(english: "whole district", chinese: "全区"),
          synonyms: [],
          cues: ["全区"],
          measures: [], isStock: false),
        DimensionValue(
          id: "市州", name: Wording(english: "cities and prefectures", chinese: "市州"),
          synonyms: [],
          cues: ["各市(州)", "各市州", "市(州)"],
          measures: [], isStock: false),
        DimensionValue(
          id: "村", name: Wording(english: "villages", chinese: "村"),
          synonyms: [],
          cues: ["村务公开栏"],
          measures: [], isStock: false),
        DimensionValue(
          id: "每村", name: Wording(english: "each village", chinese: "每村"),
          synonyms: [],
          cues: ["每村"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionOf() -> Dimension {
    Dimension(
      id: "of", name: Wording(english: "base", chinese: "基数"),
      synonyms: ["rate of", "对象"],
      nature: .annotation, isClosed: false,
      measures: [
        "handling_rate", "closure_rate", "satisfaction_rate", "other_rate", "average_days",
      ],
      values: [

      ])
  }

  private static func dimensionWithin() -> Dimension {
    Dimension(
      id: "within", name: Wording(english: "within", chinese: "所属大类"),
      synonyms: ["parent", "上级类别"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionIncludes() -> Dimension {
    Dimension(
      id: "includes", name: Wording(english: "includes", chinese: "包含"),
      synonyms: ["including"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionDelta() -> Dimension {
    Dimension(
      id: "delta", name: Wording(english: "difference", chinese: "增减量"),
      synonyms: ["delta", "change from"],
      nature: .annotation, isClosed: true,
      measures: [],
      values: [
        DimensionValue(
          id: "yoy", name: Wording(english: "from the year before", chinese: "比上年"),
          synonyms: ["year-on-year"],
          cues: ["比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "同比"],
          measures: [], isStock: false),
        DimensionValue(
          id: "mom", name: Wording(english: "from the month before", chinese: "比上月"),
          synonyms: ["month-on-month"],
          cues: ["比上月", "较上月", "环比"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionRating() -> Dimension {
    Dimension(
      id: "rating", name: Wording(english: "rating", chinese: "评星"),
      synonyms: ["stars", "星级"],
      nature: .partition, isClosed: false,
      measures: ["complaints", "other_rate"],
      values: [
        DimensionValue(
          id: "five_star", name: Wording(english: "five stars", chinese: "五星"),
          synonyms: ["5 stars"],
          cues: ["五星"],
          measures: [], isStock: false),
        DimensionValue(
          id: "four_star", name: Wording(english: "four stars", chinese: "四星"),
          synonyms: ["4 stars"],
          cues: ["四星"],
          measures: [], isStock: false),
        DimensionValue(
          id: "three_star", name: Wording(english: "three stars", chinese: "三星"),
          synonyms: ["3 stars"],
          cues: ["三星"],
          measures: [], isStock: false),
        DimensionValue(
          id: "below_three_star", name: Wording(english: "below three stars", chinese: "三星以下"),
          synonyms: [],
          cues: ["三星以下"],
          measures: [], isStock: false),
      ])
  }

  private static func dimensionHotline() -> Dimension {
    Dimension(
      id: "hotline", name: Wording(english: "hotline", chinese: "热线号码"),
      synonyms: ["hotlines", "热线电话"],
      nature: .partition, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionPer() -> Dimension {
    Dimension(
      id: "per", name: Wording(english: "per", chinese: "每个"),
      synonyms: ["each"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionMinViews() -> Dimension {
    Dimension(
      id: "min_views", name: Wording(english: "minimum views", chinese: "最低阅读量"),
      synonyms: ["views over", "阅读量下限"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionUnitReward() -> Dimension {
    Dimension(
      id: "unit_reward", name: Wording(english: "reward a case", chinese: "每件奖励"),
      synonyms: ["reward per case"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func dimensionPeriod() -> Dimension {
    Dimension(
      id: "period", name: Wording(english: "period", chinese: "时期"),
      synonyms: ["time", "期间"],
      nature: .annotation, isClosed: false,
      measures: [],
      values: [

      ])
  }

  private static func unitClassEntries() -> [UnitClass] {
    [
      UnitClass(
        id: "cases",
        words: ["件", "批", "起", "宗", "件次", "批次", "例", "封", "桩", "单", "通", "件（批）", "件(批)"]),
      UnitClass(id: "pieces", words: ["条", "篇", "则", "项", "条次", "篇次", "篇(条)", "篇（条）", "部"]),
      UnitClass(id: "copies", words: ["份", "册", "本", "张", "套", "页", "幅", "枚"]),
      UnitClass(id: "person_times", words: ["人次"]),
      UnitClass(id: "persons", words: ["人", "名", "位"]),
      UnitClass(id: "occasions", words: ["次", "场", "场次", "期次", "班", "回"]),
      UnitClass(id: "issues", words: ["期", "辑"]),
      UnitClass(id: "objects", words: ["个", "家", "处", "块"]),
      UnitClass(id: "households", words: ["户"]),
      UnitClass(id: "percent", words: ["%"]),
      UnitClass(id: "points", words: ["个百分点"]),
      UnitClass(id: "multiples", words: ["倍"]),
      UnitClass(id: "money", words: ["元"]),
      UnitClass(id: "score", words: ["分"]),
      UnitClass(id: "days", words: ["天", "日", "个工作日"]),
      UnitClass(id: "hours", words: ["小时"]),
    ]
  }
}
