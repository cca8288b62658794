extension InventedForm {
  /// What the tables state, as `measure value unit dimension=value…`.
  var expected: [String] {
    (edition == 2019 ? Self.disclosed2019 : Self.disclosed2021) + requestFacts + reviewFacts
  }

  private var requestFacts: [String] {
    let columns = [
      " applicant=natural_person", " applicant=business", " applicant=research",
      " applicant=public_welfare", " applicant=legal_service", " applicant=other_org", "",
    ]
    return requests.flatMap { row in
      zip(columns, row.figures).map { column, figure in
        "disclosure_requests \(figure) 件 \(row.dimensions)\(column)"
      }
    }
  }

  private var reviewFacts: [String] {
    let groups = [
      "reconsiderations", "lawsuits kind=direct", "lawsuits kind=after_reconsideration",
    ]
    let columns = [" result=upheld", " result=corrected", " result=other", " result=pending", ""]
    return groups.enumerated().flatMap { place, group in
      let words = group.split(separator: " ")
      let kind = words.count > 1 ? " " + words[1] : ""
      return zip(columns, reviews[place * 5..<place * 5 + 5]).map { column, figure in
        "\(words[0]) \(figure) 件\(kind)\(column)"
      }
    }
  }

  private static let disclosed2021 = [
    "rules 0 件 category=规章 column=made_this_year",
    "rules 0 件 category=规章 column=repealed_this_year",
    "rules 2 件 category=规章 column=in_force",
    "rules 4 件 category=行政规范性文件 column=made_this_year",
    "rules 2 件 category=行政规范性文件 column=repealed_this_year",
    "rules 31 件 category=行政规范性文件 column=in_force",
    "approvals 1204 件 category=行政许可 column=decisions",
    "penalties 317 件 category=行政处罚 column=decisions",
    "penalties 42 件 category=行政强制 column=decisions",
    "money 592372449 元 category=行政事业性收费 kind=admin_charge",
  ]

  private static let disclosed2019 = [
    "rules 0 件 category=规章 column=made_this_year",
    "rules 0 件 category=规章 column=published_this_year",
    "rules 3 件 category=规章 column=total_published",
    "rules 5 件 category=行政规范性文件 column=made_this_year",
    "rules 4 件 category=行政规范性文件 column=published_this_year",
    "rules 62 件 category=行政规范性文件 column=total_published",
    "approvals 310 件 category=行政许可 column=items_last_year",
    "approvals -12 件 category=行政许可 column=change",
    "approvals 9021 件 category=行政许可 column=decisions",
    "approvals 88 件 category=其他对外管理服务事项 column=items_last_year",
    "approvals 3 件 category=其他对外管理服务事项 column=change",
    "approvals 450 件 category=其他对外管理服务事项 column=decisions",
    "penalties 120 件 category=行政处罚 column=items_last_year",
    "penalties 0 件 category=行政处罚 column=change",
    "penalties 66 件 category=行政处罚 column=decisions",
    "penalties 9 件 category=行政强制 column=items_last_year",
    "penalties -1 件 category=行政强制 column=change",
    "penalties 7 件 category=行政强制 column=decisions",
    "money 6 项 category=行政事业性收费 kind=admin_charge column=items_last_year",
    "money 0 项 category=行政事业性收费 kind=admin_charge column=change",
    "money 37 项 category=政府集中采购 kind=procurement column=procurement_items",
    "money 18205000 元 category=政府集中采购 kind=procurement",
  ]
}
