import Diagnostics

/// Cuts bytes into records and cells, one record at a time.
struct CSVParser {
  /// One record, and what is wrong with it.
  struct Record {
    var cells: [CSVTable.Cell] = []
    var diagnostics: [Diagnostic] = []
    /// How many lines are lost with it: one, or all that an open quote swallows.
    var lines = 1
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next record; nil at the end.
  mutating func next() -> Record? {
    while isAtLineEnd, place < bytes.count { skipLineEnd() }
    guard place < bytes.count else { return nil }
    var record = Record()
    while true {
      readCell(into: &record)
      guard place < bytes.count, bytes[place] == Self.comma else { break }
      place += 1
    }
    skipLineEnd()
    return record
  }

  private var isAtLineEnd: Bool {
    guard place < bytes.count else { return true }
    return bytes[place] == Self.lineFeed || bytes[place] == Self.carriageReturn
  }

  private mutating func skipLineEnd() {
    guard place < bytes.count else { return }
    let isPair =
      bytes[place] == Self.carriageReturn && place + 1 < bytes.count
      && bytes[place + 1] == Self.lineFeed
    place += isPair ? 2 : 1
  }

  private mutating func readCell(into record: inout Record) {
    guard place < bytes.count, bytes[place] == Self.quote else {
      readPlainCell(into: &record)
      return
    }
    readQuotedCell(into: &record)
  }

  private mutating func readPlainCell(into record: inout Record) {
    let start = place
    while !isAtLineEnd, bytes[place] != Self.comma {
      if bytes[place] == Self.quote {
        record.diagnostics.append(Self.strayQuote(at: place))
      }
      place += 1
    }
    add(bytes[start..<place], start: start, to: &record)
  }

  private mutating func readQuotedCell(into record: inout Record) {
    let start = place
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      if bytes[place] != Self.quote {
        text.append(bytes[place])
      } else if place + 1 < bytes.count, bytes[place + 1] == Self.quote {
        text.append(Self.quote)
        place += 1
      } else {
        break
      }
      place += 1
    }
    guard place < bytes.count else {
      record.diagnostics.append(Self.openQuote(at: start))
      record.lines = lines(from: start)
      return
    }
    place += 1
    if !isAtLineEnd, bytes[place] != Self.comma {
      record.diagnostics.append(Self.strayQuote(at: place - 1))
      while !isAtLineEnd, bytes[place] != Self.comma { place += 1 }
    }
    add(text[...], start: start, to: &record)
  }

  private func add(_ text: ArraySlice<UInt8>, start: Int, to record: inout Record) {
    record.cells.append(
      CSVTable.Cell(text: String(decoding: text, as: UTF8.self), range: start..<place))
  }

  /// How many lines that are not empty follow a place, its own included.
  private func lines(from start: Int) -> Int {
    bytes[start...].split { $0 == Self.lineFeed || $0 == Self.carriageReturn }.count
  }

  private static func openQuote(at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "open-quote",
      message: Wording(english: "the quote is never closed", chinese: "引号没有闭合"),
      range: offset..<offset + 1)
  }

  private static func strayQuote(at offset: Int) -> Diagnostic {
    Diagnostic(
      id: "stray-quote",
      message: Wording(
        english: "a quote stands in the middle of a cell", chinese: "单元格中间有引号"),
      range: offset..<offset + 1)
  }
}
