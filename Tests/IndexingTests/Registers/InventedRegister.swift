import Facts
import Indexing
import SeededRandom

/// A register of random cells: small enough to be counted by hand, odd enough to try every width.
struct InventedRegister {
  /// What a column of the register is.
  enum Kind: CaseIterable {
    case word, rareWord, number, wideNumber, hugeNumber, day, extremeDay, text
  }

  let register: Register
  /// The cells row by row.
  let rows: [[CellValue?]]

  /// Draws a register.
  init(_ random: inout SplitMix64, rowCount: Int, kinds: [Kind]) {
    let columns = kinds.enumerated().map { place, kind in
      Self.column(kind, named: "c\(place)", rowCount, &random)
    }
    register = Register(columns: columns, rowCount: rowCount, account: RegisterAccount())
    rows = (0..<rowCount).map { row in columns.map { $0[row] } }
  }

  private static func column(
    _ kind: Kind, named name: String, _ count: Int, _ random: inout SplitMix64
  ) -> RegisterColumn {
    let hasMissing = Bool.random(using: &random)
    let span = span(of: kind, &random)
    let codes = (0..<count).map { _ in
      hasMissing && Int.random(in: 0..<5, using: &random) == 0
        ? 0 : UInt64.random(in: 1...span, using: &random)
    }
    return RegisterColumn(name: name, content: content(kind, codes, span, &random))
  }

  private static func span(of kind: Kind, _ random: inout SplitMix64) -> UInt64 {
    switch kind {
    case .word: UInt64.random(in: 1...5, using: &random)
    case .rareWord, .text: 400
    case .number: UInt64.random(in: 1...40, using: &random)
    case .wideNumber: 90_000
    case .hugeNumber: 1_999_999_999_999_999_999
    case .day: 1200
    case .extremeDay: UInt64(CalendarDay.numbers.count)
    }
  }

  private static func content(
    _ kind: Kind, _ codes: [UInt64], _ span: UInt64, _ random: inout SplitMix64
  ) -> RegisterColumn.Content {
    let base = Int.random(in: -50...50, using: &random)
    switch kind {
    case .word, .rareWord: return .words(packed(codes, span), list: words(Int(span)))
    case .number: return .numbers(packed(codes, span), base: base, decimals: abs(base) % 3)
    case .wideNumber: return .numbers(packed(codes, span), base: -40_000, decimals: 0)
    case .hugeNumber:
      return .numbers(packed(codes, span), base: -999_999_999_999_999_999, decimals: 2)
    case .day: return .days(packed(codes, span), base: 13_000 + base)
    case .extremeDay:
      return .days(packed(codes, span), base: CalendarDay.numbers.lowerBound)
    case .text: return .text(text(codes, words(Int(span))))
    }
  }

  private static func packed(_ codes: [UInt64], _ span: UInt64) -> PackedCodes {
    switch span {
    case ..<256: .bytes(codes.map { UInt8($0) })
    case ..<65_536: .shorts(codes.map { UInt16($0) })
    case ..<4_294_967_296: .longs(codes.map { UInt32($0) })
    default: .wides(codes)
    }
  }

  /// Words in the order of their bytes, with letters that searches fold.
  private static func words(_ count: Int) -> [String] {
    let stems = ["噪声", "Ａ异味", "abC", "扰民声"]
    return (0..<count).map { stems[$0 % 4] + "\($0 / 4)" }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// Stretches of seven rows.
  private static func text(_ codes: [UInt64], _ words: [String]) -> TextColumn {
    TextColumn(
      stretches: stride(from: 0, to: codes.count, by: 7).map { start in
        var bytes: [UInt8] = []
        var ends: [UInt32] = []
        for code in codes[start..<min(start + 7, codes.count)] {
          if code > 0 { bytes += Array(words[Int(code) - 1].utf8) }
          ends.append(UInt32(bytes.count))
        }
        return TextColumn.Stretch(bytes: bytes, ends: ends)
      })
  }
}
