/// The units that stand behind the numbers of registers.
///
/// Only units of quantities are known. 组, 级, 号, 楼 and 年 number things.
public enum QuantityUnit {
  /// Each with its spellings in lower case, the one that is shown first.
  public static let spellings: [[String]] = [
    ["%"], ["‰"], ["个百分点"], ["倍"], ["分"],
    ["天"], ["个工作日", "工作日"], ["小时", "个小时"], ["分钟"], ["秒", "秒钟"], ["周"], ["个月"],
    ["days", "day"], ["working days", "working day", "workdays", "workday"],
    ["hours", "hour", "hrs", "hr"], ["minutes", "minute", "mins", "min"],
    ["seconds", "second", "secs", "sec"], ["weeks", "week"], ["months", "month"],
    ["years", "year"],
    ["元", "元整"], ["yuan"], ["rmb"], ["cny"], ["usd"], ["dollars", "dollar"],
    ["件"], ["批"], ["起"], ["宗"], ["人"], ["人次"], ["名"], ["位"], ["户"], ["家"], ["条"], ["份"],
    ["篇"], ["次"], ["个"], ["处"], ["项"], ["台"], ["辆"], ["株"], ["棵"], ["people"],
    ["persons", "person"], ["cases", "case"], ["times"],
    ["米"], ["公里", "千米", "km"], ["平方米", "㎡", "m²", "平米"], ["立方米", "m³"], ["亩"],
    ["公顷"], ["吨"], ["公斤", "千克", "kg"], ["克"], ["升"], ["分贝", "db"],
    ["mg/l"], ["mg/m³"], ["μg/m³"], ["℃"],
  ]

  /// What may stand between a number and its unit to make it so many places longer.
  public static let scales: [(word: String, places: Int)] = [("万", 4), ("亿", 8)]

  private static let names: [String: String] = spellings.reduce(into: [:]) { names, words in
    for word in words { names[word] = words[0] }
  }

  /// The unit that a word spells, as it is shown; nil for any other word.
  public static func name(of word: some StringProtocol) -> String? { names[word.lowercased()] }
}
