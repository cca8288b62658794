import Facts
import SeededRandom

/// Random complaints with the fields of `SmallRegister`.
struct RandomRegister {
  static let header = ["编号", "受理日期", "来源", "区县", "状态", "天数", "费用", "办结日期", "事由", "承办单位"]

  let rows: [[String]]

  init(_ random: inout SplitMix64, rowCount: Int) {
    rows = (0..<rowCount).map { number in
      func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
      let received = Self.day(Int.random(in: 14_900...15_700, using: &random))
      let days = pick(["", "0", "1", "2", "3", "5", "8", "13", "40"])
      let closed = Self.day(Int.random(in: 14_950...15_800, using: &random))
      return [
        "N\(number)", pick([received, received, received, ""]), pick(["电话", "来电", "来信", "网络", ""]),
        pick(["东岭区", "西泽区", "南浦县", ""]), pick(["办结", "办结", "在办", ""]), days,
        pick(["", "0.5", "12.25", "3", "100", "7.5"]), pick([closed, ""]),
        pick(["夜间施工噪声", "油烟异味", "河道异味 A1", "", "扬尘"]),
        pick(["青河市环境保护局", "青河市环境保护局", "白石县环境保护局"]),
      ]
    }
  }

  private static func day(_ number: Int) -> String { CalendarDay(number: number).description }
}
