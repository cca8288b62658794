public import Diagnostics

/// What the reader finds in one openness report.
///
/// Every number of the text is a fact, a skipped number or an unread one: nothing is dropped.
public struct Report: Sendable {
  /// The text that all byte ranges point into; its name is the path as it was given.
  public let source: SourceText
  /// The organisation that reports.
  public let organisation: String
  /// The year, or a shorter period, that it reports on.
  public let period: Period
  /// The headings in text order.
  public let outline: [Heading]
  /// The facts in text order.
  public let facts: [Fact]
  /// The items planned for the next year.
  public let plan: [PlanItem]
  /// Numbers that are something else than a fact, in text order.
  public let skipped: [SkippedNumber]
  /// Numbers that no rule accounts for, in text order.
  public let unread: [UnreadNumber]
  /// The document's claims about its own figures, held or not, in text order.
  public var checks: [Check]
  /// The tables of the statutory form, in text order.
  public let tables: [StatutoryTable]
  /// What was checked in each table and what could not be, in the order of `tables`; empty before
  /// the report is audited.
  public var accounts: [TableAccount] = []

  /// A short mark of the text, which differs where a single byte does (FNV-1a, 64 bits, as hex).
  /// - Complexity: O(bytes).
  public var fingerprint: String {
    let hash = source.bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Makes a report.
  public init(
    source: SourceText, organisation: String, period: Period, outline: [Heading], facts: [Fact],
    plan: [PlanItem], skipped: [SkippedNumber], unread: [UnreadNumber], checks: [Check] = [],
    tables: [StatutoryTable] = []
  ) {
    self.source = source
    self.organisation = organisation
    self.period = period
    self.outline = outline
    self.facts = facts
    self.plan = plan
    self.skipped = skipped
    self.unread = unread
    self.checks = checks
    self.tables = tables
  }
}

/// A numbered or titled section: 五、关注民生,注重诉求办理.
public struct Heading: Sendable, Hashable {
  /// The depth, from 1 for 一、.
  public let level: Int
  /// The label with those of the headings above it: `五(二)`; empty for an unnumbered title.
  public let label: String
  /// The title without its label; empty where the label runs straight into the paragraph.
  public let title: String
  /// The bytes of label and title.
  public let range: ByteRange
  /// The bytes of everything up to the next heading of this level or above.
  public let extent: ByteRange

  /// Makes a heading.
  public init(level: Int, label: String, title: String, range: ByteRange, extent: ByteRange) {
    self.level = level
    self.label = label
    self.title = title
    self.range = range
    self.extent = extent
  }
}

/// An item of the plan for the next year.
public struct PlanItem: Sendable, Hashable {
  /// The item's number, from 1, in text order.
  public let number: Int
  /// The short sentence that opens the item (健全组织); nil where it has none.
  public let heading: String?
  /// The whole item.
  public let text: String
  /// Clauses that begin with a verb and say one thing to be done, in text order.
  public let actions: [String]
  /// Where the item stands.
  public let place: Place

  /// Makes a plan item.
  public init(number: Int, heading: String?, text: String, actions: [String], place: Place) {
    self.number = number
    self.heading = heading
    self.text = text
    self.actions = actions
    self.place = place
  }
}

/// What a number is that is no fact.
public enum NumberKind: String, Sendable, CaseIterable {
  /// 2011年5月16日, 5·15.
  case date
  /// 〔2010〕3号.
  case documentNumber = "document_number"
  /// 一、 (二) 3. 第五个: a place in a list or a series.
  case ordinal
  /// 列第24位, 前30家, and the field it is ranked in.
  case rank
  /// 12369, 12345.
  case hotline
  /// “五大系统”, 双随机一公开, 《…》: part of a name.
  case name
  /// 路166号, 邮编.
  case address
  /// 阅读量5000次以上的: a limit that other figures are counted above or below.
  case threshold
  /// 连续3年, 15个工作日.
  case duration
  /// 第八条, 第(一)项.
  case article
  /// A figure aimed at in a plan.
  case target
  /// 页码, 点击数: what the page carries besides the text.
  case furniture
  /// A telephone number.
  case telephone
  /// A figure restated as one operand of another: 两级, 三类; counts words, not work.
  case quantifier
}

/// A number that is something else than a fact.
public struct SkippedNumber: Sendable, Hashable {
  /// What it is.
  public let kind: NumberKind
  /// Where it stands.
  public let place: Place

  /// Makes a skipped number.
  public init(kind: NumberKind, place: Place) {
    self.kind = kind
    self.place = place
  }
}

/// A number that no rule accounts for.
public struct UnreadNumber: Sendable, Hashable {
  /// Where it stands.
  public let place: Place

  /// Makes an unread number.
  public init(place: Place) {
    self.place = place
  }
}

extension Report {
  /// The numbering of the innermost section that holds a byte; empty before the first heading.
  /// - Complexity: O(headings).
  public func section(at offset: Int) -> String {
    outline.last { !$0.label.isEmpty && $0.extent.contains(offset) }?.label ?? ""
  }
}
