import Foundation

/// Invents the cases of a register, one line of CSV each.
///
/// `1000000042,2008-01-01,2008,澜山市环境保护局,望溪区,phone,噪声,handled,11,,1,青年路12号风机噪声超标`
struct CaseMaker {
  static let header =
    "id,received,year,organisation,district,channel,topic,outcome,days,stars,people,title\n"

  private static let channels = [
    "phone", "wechat", "online", "visit", "letter", "minxin", "email", "fax",
  ]
  /// Shares of the channels in the first year and in the last; WeChat comes, letters go.
  private static let firstShares = [62, 0, 5, 13, 12, 2, 4, 2.0]
  private static let lastShares = [40, 27, 17, 4, 1, 9, 1.8, 0.2]
  private static let outcomes = ["handled", "closed", "pending", "rejected"]
  private static let endings = [
    "", "请查处", "盼尽快处理", "反映多次无果", "持续半年了", "请书面答复", "老人孩子受不了", "望核实", "第三次投诉", "夜里没法睡", "请公布结果",
    "谢谢",
  ]

  /// How often each organisation is named, for the one that is named least.
  private(set) var casesByOrganisation = [Int](repeating: 0, count: Places.organisations.count)

  private var random = RandomNumbers(seed: 0x12345)
  private let calendar = Calendar()
  private let count: Int
  private let isShuffled: Bool

  private let organisations: [[UInt8]]
  private let homeDistricts: [Int]
  private let districts = Places.districts.map { Array($0.utf8) }
  private let channels = Self.channels.map { Array($0.utf8) }
  private let topics = Topics.names.map { Array($0.utf8) }
  private let outcomes = Self.outcomes.map { Array($0.utf8) }
  private let streets = Places.streets.map { Array($0.utf8) }
  private let spots = Places.spots.map { Array($0.utf8) }
  private let endings = Self.endings.map { Array($0.utf8) }

  /// Few organisations have most of the cases, as a power law has it.
  private let organisationChances = Chances((1...300).map { 1 / pow(Double($0), 1.1) })
  private let districtChances = Chances((0..<40).map { 1 / pow(Double($0) + 5, 0.8) })
  private let channelChances: [Chances]
  private let outcomeChances = Chances([71, 20, 5, 4])
  private let dayChances: [Chances]
  private let starChances = Chances([1, 1, 1, 2, 3])
  private let companionChances = Chances((0..<200).map { pow(0.88, Double($0)) })

  /// Prepares so many cases; shuffled, each draws its day, else days ascend, as in a register.
  init(count: Int, isShuffled: Bool) {
    self.count = count
    self.isShuffled = isShuffled
    var order = RandomNumbers(seed: 7)
    organisations = Self.shuffled(Places.organisations, &order).map { Array($0.utf8) }
    homeDistricts = (0..<organisations.count).map { _ in order.below(40) }
    let years = 0..<Calendar.years
    channelChances = years.map { year in
      let late = Double(year) / Double(Calendar.years - 1)
      return Chances(zip(Self.firstShares, Self.lastShares).map { $0 + ($1 - $0) * late })
    }
    // Offices grow quicker by three hundredths a year.
    dayChances = years.map { HandlingDays.chances(typical: 14 * pow(0.97, Double($0))) }
  }

  /// The organisation that has the fewest cases of those that have any, the first by name of several.
  var rarestOrganisation: String {
    zip(casesByOrganisation, organisations.map { String(decoding: $0, as: UTF8.self) })
      .filter { $0.0 > 0 }.min { $0 < $1 }?.1 ?? ""
  }

  /// Appends the line of a case, by its place from 0.
  mutating func append(_ place: Int, to line: inout [UInt8]) {
    let share = (Double(place) + 0.5) / Double(count)
    let day = calendar.days[
      isShuffled
        ? calendar.chances.draw(&random) : calendar.chances.outcome(ofShare: share)]
    let year = day.year - Calendar.firstYear
    let organisation = organisationChances.draw(&random)
    casesByOrganisation[organisation] += 1
    let isHome = random.happens(perMille: 800)
    let district = isHome ? homeDistricts[organisation] : districtChances.draw(&random)
    let channel = channelChances[year].draw(&random)
    let topic = Topics.chances.draw(&random)
    line.append(decimal: 1_000_000_000 + place)
    line.append(field: day.text)
    line.append(field: day.text[0..<4])
    line.append(field: organisations[organisation])
    line.append(field: districts[district])
    line.append(field: channels[channel])
    line.append(field: topics[topic])
    line.append(field: outcomes[outcomeChances.draw(&random)])
    line.append(fieldOf: dayChances[year].draw(&random))
    line.append(Self.comma)
    // A third of the cases is rated, and in the first third nothing stands.
    if random.happens(perMille: 350) { line.append(decimal: 1 + starChances.draw(&random)) }
    let isGroup = random.happens(perMille: Self.channels[channel] == "visit" ? 350 : 40)
    line.append(fieldOf: isGroup ? 3 + companionChances.draw(&random) : 1)
    line.append(Self.comma)
    appendTitle(topic, to: &line)
    line.append(UInt8(ascii: "\n"))
  }

  /// Two in a hundred titles hold a comma and five in a thousand a quoted word; these are quoted.
  private mutating func appendTitle(_ topic: Int, to line: inout [UInt8]) {
    let hasComma = random.happens(perMille: 20)
    let hasQuotes = random.happens(perMille: 5)
    if hasComma || hasQuotes { line.append(Self.quote) }
    line += streets[random.below(streets.count)]
    line += spots[random.below(spots.count)]
    if hasQuotes { line += Self.quotedWord }
    line += Topics.phrases[topic][random.below(6)]
    if hasComma {
      line.append(Self.comma)
    } else if random.happens(perMille: 300) {
      line += Self.wideComma
    }
    line += endings[random.below(endings.count)]
    if hasComma || hasQuotes { line.append(Self.quote) }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let quotedWord = Array("\"\"急\"\"".utf8)
  private static let wideComma = Array("\u{FF0C}".utf8)

  /// The order is this file's own: the standard library promises none.
  private static func shuffled(_ names: [String], _ random: inout RandomNumbers) -> [String] {
    var names = names
    for place in stride(from: names.count - 1, to: 0, by: -1) {
      names.swapAt(place, random.below(place + 1))
    }
    return names
  }
}
