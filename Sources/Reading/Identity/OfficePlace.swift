import Facts

/// The place written before an office, and whether its beginning is certain.
struct OfficePlace {
  let name: String
  private let isCertain: Bool

  /// How long the name of a place may be.
  private static let longest = 9

  /// Reads the place before a position: 朝阳市 before 环保局; empty for 我局's like.
  init(_ text: ReportText, before position: Int) {
    guard let ending = OfficeWords.places.match(text, before: position) else {
      name = ""
      isCertain = false
      return
    }
    var start = position - ending
    while start > 0, position - start < Self.longest, Self.mayName(text[start - 1]),
      !Self.endsYear(text, before: start)
    {
      start -= 1
    }
    name = position - start - ending >= 1 ? text.folded(start..<position) : ""
    isCertain = !text[start - 1].isHan || Self.endsYear(text, before: start)
  }

  /// Whether a character may stand in the name of a place: 全市 and 各县 name none.
  static func mayName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan && !"的向对由在和与将经被是为据到从及按照各本我全至请给报把".unicodeScalars.contains(scalar)
  }

  /// Whether a year ends before a position, as 2018年度 does before 梅川县.
  private static func endsYear(_ text: ReportText, before position: Int) -> Bool {
    let end = text[position - 1] == "度" ? position - 1 : position
    guard end > 1, text[end - 1] == "年" else { return false }
    return text[end - 2].isDigit || ChineseNumeral.isNumeral(text[end - 2])
  }

  /// The place that a text names first, its beginning certain: 二季度,砚州市登记.
  static func first(in text: ReportText) -> String? {
    for position in 0..<text.count where "省市县镇乡".unicodeScalars.contains(text[position]) {
      let place = OfficePlace(text, before: position + 1)
      if place.isCertain, place.name.unicodeScalars.count > 2 { return place.name }
    }
    return nil
  }

  /// A place with the county that the text names before it once, 望江县河口乡; else the place alone.
  static func fullest(_ place: String, in text: ReportText) -> String {
    let scalars = Array(place.unicodeScalars)
    guard let last = scalars.last, "镇乡道".unicodeScalars.contains(last) else { return place }
    let longer = text.positions(of: place).map { OfficePlace(text, before: $0 + scalars.count) }
      .filter { $0.isCertain && $0.name.hasSuffix(place) && $0.name != place }
      .filter { $0.name.dropLast(scalars.count).last.map("县市区旗".contains) ?? false }
    return likeliest(longer) ?? place
  }

  /// The place named most often with a certain beginning; else the ending that most share.
  static func likeliest(_ places: [OfficePlace]) -> String? {
    var counts: [String: Int] = [:]
    for place in places where place.isCertain && !place.name.isEmpty {
      counts[place.name, default: 0] += 1
    }
    if let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { return best.key }
    return places.filter { !$0.name.isEmpty }.map(\.name).min { ($0.count, $0) < ($1.count, $1) }
  }
}
