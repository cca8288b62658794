/// An invented city: nobody lives in 澜山市.
enum Places {
  /// Forty districts.
  static let districts = [
    "望溪", "澄江", "石桥", "榆林湾", "竹岭", "河口", "金沙里", "南屿", "北苑", "双塔",
    "枫林", "沙坪", "莲塘", "樟树里", "鹤洲", "锦屏", "茶亭", "龙潭口", "凌云", "盐仓",
  ].flatMap { [$0 + "区", $0 + "县"] }

  /// Three hundred organisations: fifteen offices of the city, the others of its districts.
  static let organisations: [String] = {
    let city = offices.map { "澜山市" + $0 }
    let all = districts.flatMap { district in offices.map { "澜山市" + district + $0 } }
    // A step that shares no factor with their number takes offices of all districts.
    let local = (0..<(300 - city.count)).map { all[$0 * 77 % all.count] }
    return city + local
  }()

  static let streets = [
    "青年", "解放", "和平", "朝晖", "澜山", "滨河", "永安", "建设", "迎宾", "工业",
    "文昌", "钟楼", "湖滨", "站前", "民主", "光明", "学府", "丰收", "长乐", "东湖",
  ].flatMap { name in
    ["路", "街", "大道", "巷", "新村", "小区", "花苑", "市场", "工业园", "家属院"].map { name + $0 }
  }

  static let spots = [
    "", "12号", "68号", "某餐馆", "某烧烤摊", "某歌厅", "某浴场", "某修理厂", "某洗车行", "某家具厂",
    "某印染厂", "某建材厂", "某养鸡场", "某搅拌站", "某停车场", "某货运站", "某供热站", "某加油站", "在建楼盘",
    "地铁工地", "垃圾转运点", "排污泵站", "一期", "五单元", "西门", "对面",
  ]

  private static let offices = [
    "环境保护局", "城市管理局", "住房建设局", "交通运输局", "卫生健康局", "市场监管局", "教育局", "公安局", "水利局",
    "自然资源局", "农业农村局", "人力资源局", "民政局", "财政局", "信访局",
  ]
}
