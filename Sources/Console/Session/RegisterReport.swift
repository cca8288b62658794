import Diagnostics
import Facts
import Gongkai

/// What the loading of one register found, for a person.
struct RegisterReport {
  private let register: LoadSummary.Cases
  private let language: Language
  /// So many rejected rows are shown with their reasons.
  private static let shownRows = 5

  init(_ register: LoadSummary.Cases, language: Language) {
    self.register = register
    self.language = language
  }

  private var name: String { Printable.text(register.name) }

  /// How many cases, and what the columns were taken for.
  var lines: [String] {
    let schema = register.schema
    let cases = register.rowCount
    let measure = Printable.excerpt(schema.measure)
    let (encoding, separator) = (
      register.account.encoding, RegisterWording.separator(register.account.separator)
    )
    let headline = Wording(
      english: "register: \(Wording.counted(cases, "case")) of \(measure) (\(name), "
        + "\(encoding), \(separator.english)\(origin.english))",
      chinese: "登记表:\(measure) \(cases) 件(\(name),\(encoding),"
        + "\(separator.chinese)\(origin.chinese))")
    return [headline.text(in: language)] + roles
  }

  /// Where the rows come from, if not from the file alone.
  private var origin: Wording {
    guard register.isFromSnapshot else { return Wording(english: "", chinese: "") }
    guard let added = register.addedRows else {
      return Wording(english: ", from snapshot", chinese: ",取自快照")
    }
    return Wording(
      english: ", from snapshot and \(Wording.counted(added, "row")) added since",
      chinese: ",取自快照及其后新增的 \(added) 行")
  }

  /// `  dimension: district, channel`, a line for each role.
  private var roles: [String] {
    let colon = Wording(english: ": ", chinese: ":").text(in: language)
    return RegisterSchema.Role.allCases.compactMap { role in
      let ids = register.schema.fields.filter { $0.role == role }
        .map { Printable.excerpt($0.id) }
      guard !ids.isEmpty else { return nil }
      return "  " + RegisterWording.role(role).text(in: language) + colon
        + ids.joined(separator: ", ")
    }
  }

  /// The rows that were not loaded: how many, and the first with line and reason.
  var rejected: [String] {
    let account = register.account
    guard account.rejectedRows > 0 else { return [] }
    let isAnyLoaded = register.rowCount > 0
    let headline = Wording(
      english: "\(name): \(Wording.counted(account.rejectedRows, "row")) "
        + "rejected, \(isAnyLoaded ? "the others are loaded" : "none is loaded")",
      chinese: "\(name):有 \(account.rejectedRows) 行未载入,"
        + (isAnyLoaded ? "其余已载入" : "没有载入任何行"))
    var lines = [headline.text(in: language)]
    lines += account.rejected.prefix(Self.shownRows).map { row in
      "  \(name):\(row.line): " + row.reason.wording.text(in: language)
    }
    if account.rejectedRows > Self.shownRows {
      lines.append("  " + listing(account).text(in: language))
    }
    return lines
  }

  /// How the rejected rows are listed, all or as many as are kept.
  private func listing(_ account: RegisterAccount) -> Wording {
    let kept = account.rejected.count
    let isAll = kept == account.rejectedRows
    return Wording(
      english: "\"show rejected\" lists \(isAll ? "them all" : "the first \(kept)"), "
        + "and writes them with into \"FILE\"",
      chinese: "“显示 未载入”可" + (isAll ? "全部列出" : "列出前 \(kept) 行")
        + ",加 存为 \"文件\" 可写入文件")
  }

  /// What was passed over or is in no list.
  var remarks: [Wording] {
    let flaw = [register.snapshotFlaw].compactMap(\.self)
    return (flaw + passedOver + register.doubts + unmapped).map { remark in
      Wording(
        english: "\(name): \(remark.english)", chinese: "\(name):\(remark.chinese)")
    }
  }

  /// The lines of the file that are no cases and were not rejected.
  private var passedOver: [Wording] {
    let account = register.account
    var remarks: [Wording] = []
    if !account.titles.isEmpty {
      let shown = account.titles.map { "“\(Printable.excerpt($0))”" }
      remarks.append(
        Wording(
          english: "above the header, passed over: \(shown.joined(separator: ", "))",
          chinese: "表头上方,已略过:\(shown.joined(separator: "、"))"))
    }
    if account.repeatedHeaders > 0 {
      remarks.append(
        Wording(
          english: "the header stands again, passed over: \(account.repeatedHeaders)",
          chinese: "重复的表头,已略过:\(account.repeatedHeaders)"))
    }
    if account.blankRows > 0 {
      remarks.append(
        Wording(
          english: "blank rows, passed over: \(account.blankRows)",
          chinese: "空行,已略过:\(account.blankRows)"))
    }
    return remarks + [RegisterWording.totals(account.totalsRows)].compactMap(\.self)
  }

  /// The words of each field that the vocabulary does not know.
  private var unmapped: [Wording] {
    register.schema.fields.compactMap { field in
      register.unmapped[field.id].map { words in
        let shown = Printable.some(words)
        return Wording(
          english: "\(field.id): not in the vocabulary, kept as they are: \(shown)",
          chinese: "\(field.id):词表中没有、照原样保留:\(shown)")
      }
    }
  }
}
