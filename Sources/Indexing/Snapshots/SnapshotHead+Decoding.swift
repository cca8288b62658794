import Facts

extension SnapshotHead {
  /// Reads a head.
  /// - Throws: `SnapshotFlaw.damaged` where it says what no register has.
  init(_ bytes: [UInt8]) throws(SnapshotFlaw) {
    var decoder = HeadDecoder(bytes)
    origin = try decoder.origin()
    let (isKnown, checksum) = (try decoder.flag(), try decoder.bits())
    fileChecksum = isKnown ? checksum : nil
    account = try decoder.account()
    rowCount = try decoder.count()
    columns = try decoder.list { decoder throws(SnapshotFlaw) in try decoder.column() }
    cubes = try decoder.list { decoder throws(SnapshotFlaw) in
      SnapshotCube(
        axes: try decoder.list { decoder throws(SnapshotFlaw) in try decoder.axis() },
        section: try decoder.section())
    }
    let pairs = try decoder.list { decoder throws(SnapshotFlaw) in
      (try decoder.axis(), try decoder.axis())
    }
    twins = Dictionary(pairs) { first, _ in first }
    let rows = rowCount
    guard decoder.isAtEnd, rows < 1 << 32, columns.allSatisfy({ $0.isPossible(rowCount: rows) }),
      account.lines.fit(rowCount: rows, lineCount: account.lineCount)
    else { throw .damaged }
  }
}

extension SnapshotColumn {
  /// Whether the codes have a meaning and a width that holds them.
  fileprivate func isPossible(rowCount: Int) -> Bool {
    let blockCount = (rowCount + IndexedColumn.blockRows - 1) / IndexedColumn.blockRows
    guard blocks.count == (meaning == .text ? 0 : blockCount) else { return false }
    let largest = largestCode
    let hasCodes = [1, 2, 4, 8].contains(width) && (largest >> UInt64(width * 8 - 1)) < 2
    switch meaning {
    case .words(let list): return hasCodes && largest <= UInt64(list.count)
    case .numbers(_, let decimals): return hasCodes && (0...38).contains(decimals)
    case .days(let base):
      // The days of the calendar are few: a larger code is none of them, and no sum overflows.
      return hasCodes && CalendarDay.numbers.contains(base)
        && largest <= UInt64(CalendarDay.numbers.count)
        && CalendarDay.numbers.contains(base + max(0, Int(largest) - 1))
    case .text: return width == 0
    }
  }
}

extension HeadDecoder {
  fileprivate mutating func origin() throws(SnapshotFlaw) -> SnapshotOrigin {
    SnapshotOrigin(
      path: try text(), size: try number(), modified: try number(), changed: try number(),
      content: try bits(), reading: try bits())
  }

  fileprivate mutating func account() throws(SnapshotFlaw) -> RegisterAccount {
    var account = RegisterAccount()
    account.encoding = try text()
    account.separator = UInt8(truncatingIfNeeded: try bits())
    account.headerRows = try count()
    account.lines = try lines()
    account.lineEnd = UInt8(truncatingIfNeeded: try bits())
    account.titles = try list { decoder throws(SnapshotFlaw) in try decoder.text() }
    account.blankRows = try count()
    account.repeatedHeaders = try count()
    account.totalsRows = try count()
    account.rejectedRows = try count()
    account.byteCount = try count()
    account.lineCount = try count()
    account.rejected = try list { decoder throws(SnapshotFlaw) in
      RejectedRow(
        line: try decoder.count(), reason: try decoder.reason(), text: try decoder.text())
    }
    return account
  }

  private mutating func lines() throws(SnapshotFlaw) -> CaseLines {
    let rows = try list { decoder throws(SnapshotFlaw) in try decoder.count() }
    let lines = try list { decoder throws(SnapshotFlaw) in try decoder.count() }
    let end = try number()
    guard let lines = CaseLines(rows: rows, lines: lines, end: end < 0 ? nil : end)
    else { throw .damaged }
    return lines
  }

  private mutating func reason() throws(SnapshotFlaw) -> RejectedRow.Reason {
    let (kind, first, second) = (try number(), try number(), try number())
    switch kind {
    case 0: return .width(found: first, expected: second)
    case 1: return .strayQuote
    case 2: return .openQuote
    case 3: return .undecodable
    case 4: return .zeroByte
    case 5: return .tooLong(limit: first)
    default: throw .damaged
    }
  }

  fileprivate mutating func column() throws(SnapshotFlaw) -> SnapshotColumn {
    let name = try text()
    let meaning = try meaning()
    var remarks = RegisterColumn.Remarks()
    remarks.bounds = try count()
    remarks.marks = try count()
    remarks.hasTimes = try flag()
    remarks.strays = try strays()
    remarks.fellBack = try flag()
    remarks.needsDayOrder = try flag()
    let (unit, order) = (try text(), try text())
    remarks.unit = unit.isEmpty ? nil : unit
    remarks.assumedOrder = DayOrder(rawValue: order)
    let blocks = try list { decoder throws(SnapshotFlaw) in
      let (low, high) = (try decoder.bits(), try decoder.bits())
      guard low <= high, high < .max else { throw .damaged }
      return low...high
    }
    return SnapshotColumn(
      name: name, meaning: meaning, remarks: remarks, blocks: blocks, width: try count(),
      checksum: try bits(), directory: try section())
  }

  private mutating func strays() throws(SnapshotFlaw) -> RegisterColumn.Strays {
    var strays = RegisterColumn.Strays()
    strays.count = try count()
    strays.first = try list { decoder throws(SnapshotFlaw) in
      RegisterColumn.Strays.Cell(line: try decoder.count(), text: try decoder.text())
    }
    strays.areAmongDays = try flag()
    return strays
  }

  private mutating func meaning() throws(SnapshotFlaw) -> RegisterColumn.Meaning {
    switch try number() {
    case 0: return .words(try list { decoder throws(SnapshotFlaw) in try decoder.text() })
    case 1: return .numbers(base: try number(), decimals: try number())
    case 2: return .days(base: try number())
    case 3: return .text
    default: throw .damaged
    }
  }

  fileprivate mutating func section() throws(SnapshotFlaw) -> SnapshotSection {
    SnapshotSection(offset: try count(), length: try count(), checksum: try bits())
  }

  fileprivate mutating func axis() throws(SnapshotFlaw) -> RegisterAxis {
    let column = try count()
    guard let part = RegisterAxis.Part(rawValue: try number()) else { throw .damaged }
    return RegisterAxis(column: column, part: part)
  }
}
