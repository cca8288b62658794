import Testing

struct PlanTests {
  static let newest = "for the newest whole year that states it"
  static let road = "from the frame of each organisation and period: total first, then its parts"
  static let focus = "of 青河市环境保护局"

  @Test(arguments: [
    ("count complaints", ["count complaints (flow)", focus, newest, road]),
    ("count Complaints", ["count complaints (flow)", focus, newest, road]),
    ("count 举报", ["count complaints (flow)", focus, newest, road]),
    ("count tip_offs", ["count complaints (flow)", focus, newest, road]),
    (
      "count complaints where channel=telephone",
      ["count complaints (flow)", "where channel=phone", focus, newest, road]
    ),
    (
      "count complaints where 渠道 != 来电",
      ["count complaints (flow)", "where not (channel=phone)", focus, newest, road]
    ),
    (
      "count complaints where category contains 污染",
      ["count complaints (flow)", "where category in (大气污染, 噪声污染)", focus, newest, road]
    ),
    (
      "count complaints where min_views >= 10000",
      ["count complaints (flow)", "where min_views=10000", focus, newest, road]
    ),
    (
      "count complaints where min_views between 1 and 6000",
      [
        "count complaints (flow)",
        "where (min_views in (5000, 10000)) and (min_views=5000)", focus, newest, road,
      ]
    ),
    (
      "count complaints where year > 2009",
      [
        "count complaints (flow)", "where year in (2010..10000)", focus,
        "for every whole year", road,
      ]
    ),
    (
      "count complaints by channel, year in 2010..2011 top 3",
      [
        "count complaints (flow)", "by channel, year", focus, "in 2010..2011", road,
        "sort by value desc", "keep 3 rows",
      ]
    ),
    (
      "count complaints of 青河环保局 in since 2011",
      ["count complaints (flow)", focus, "in since 2011", road]
    ),
    (
      "count complaints of 林业 in 2011年",
      ["count complaints (flow)", "of 青河市林业局", "in 2011", road]
    ),
    (
      "count complaints in 2010-07..2011-06",
      ["count complaints (flow)", focus, "in 2010-07/2011-06", road]
    ),
    (
      "count complaints include apart from report",
      [
        "count complaints (flow)", focus, "from report", newest, road,
        "add figures stated apart",
      ]
    ),
    (
      "count distinct organisation of complaints",
      ["count distinct organisation of complaints (flow)", focus, newest, road]
    ),
    (
      "list facts where section = \"五(二)\" sort by value desc limit 5",
      [
        "list facts from the postings of the measure", "where section in (五(二))", focus,
        "sort by value desc", "keep 5 rows",
      ]
    ),
    ("find 环评", ["find \"环评\" through the postings of its characters", focus]),
    ("plan 2012.5", ["list plan items 2012.5", focus]),
    ("audit 2011", ["list the claims that the reports make", focus, "in 2011"]),
    ("show channel", ["list what is loaded"]),
    ("show registers", ["list the registers of cases"]),
    ("显示 登记表", ["list the registers of cases"]),
    ("show rejected", ["list the rows of registers that were not loaded"]),
    ("显示 未载入行", ["list the rows of registers that were not loaded"]),
    ("show memory", ["count the bytes of the registers' columns"]),
  ])
  func `a question is bound`(_ text: String, _ lines: [String]) {
    #expect(PlanDesk.plan(text) == lines.joined(separator: "\n"))
  }
}
