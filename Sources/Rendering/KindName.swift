import Diagnostics
import Facts

/// What a person reads for the reader's own classes.
enum KindName {
  static func term(of kind: NumberKind) -> Term {
    Term(id: kind.rawValue, name: wording(of: kind))
  }

  private static func wording(of kind: NumberKind) -> Wording {
    switch kind {
    case .address: Wording(english: "address", chinese: "地址")
    case .article: Wording(english: "article", chinese: "条款")
    case .date: Wording(english: "date", chinese: "日期")
    case .documentNumber: Wording(english: "document number", chinese: "文号")
    case .duration: Wording(english: "duration", chinese: "时长")
    case .furniture: Wording(english: "page furniture", chinese: "页面附件")
    case .hotline: Wording(english: "hotline", chinese: "热线")
    case .name: Wording(english: "name", chinese: "名称")
    case .ordinal: Wording(english: "ordinal", chinese: "序号")
    case .quantifier: Wording(english: "quantifier", chinese: "类数")
    case .rank: Wording(english: "rank", chinese: "名次")
    case .target: Wording(english: "target", chinese: "目标")
    case .telephone: Wording(english: "telephone", chinese: "电话号码")
    case .threshold: Wording(english: "threshold", chinese: "界限")
    }
  }
}
