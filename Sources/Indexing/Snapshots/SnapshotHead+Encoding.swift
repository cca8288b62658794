import Facts

extension SnapshotHead {
  /// The head in bytes.
  var bytes: [UInt8] {
    var encoder = HeadEncoder()
    encoder.append(origin)
    encoder.append(fileChecksum != nil)
    encoder.append(fileChecksum ?? 0)
    encoder.append(account)
    encoder.append(rowCount)
    encoder.append(each: columns) { $0.append($1) }
    encoder.append(each: cubes) { encoder, cube in
      encoder.append(each: cube.axes) { $0.append($1) }
      encoder.append(cube.section)
    }
    // Sorted, so that the same register always makes the same bytes.
    encoder.append(each: twins.sorted { $0.key.column < $1.key.column }) { encoder, twin in
      encoder.append(twin.key)
      encoder.append(twin.value)
    }
    return encoder.bytes
  }
}

extension HeadEncoder {
  fileprivate mutating func append(_ origin: SnapshotOrigin) {
    append(origin.path)
    append(origin.size)
    append(origin.modified)
    append(origin.changed)
    append(origin.content)
    append(origin.reading)
  }

  fileprivate mutating func append(_ account: RegisterAccount) {
    append(account.encoding)
    append(UInt64(account.separator))
    append(account.headerRows)
    append(account.lines)
    append(UInt64(account.lineEnd))
    append(each: account.titles) { $0.append($1) }
    append(account.blankRows)
    append(account.repeatedHeaders)
    append(account.totalsRows)
    append(account.rejectedRows)
    append(account.byteCount)
    append(account.lineCount)
    append(each: account.rejected) { encoder, row in
      encoder.append(row.line)
      encoder.append(row.reason)
      encoder.append(row.text)
    }
  }

  private mutating func append(_ lines: CaseLines) {
    append(each: lines.rows) { $0.append($1) }
    append(each: lines.lines) { $0.append($1) }
    append(lines.end ?? -1)
  }

  private mutating func append(_ reason: RejectedRow.Reason) {
    let (kind, first, second) =
      switch reason {
      case .width(let found, let expected): (0, found, expected)
      case .strayQuote: (1, 0, 0)
      case .openQuote: (2, 0, 0)
      case .undecodable: (3, 0, 0)
      case .zeroByte: (4, 0, 0)
      case .tooLong(let limit): (5, limit, 0)
      }
    for number in [kind, first, second] { append(number) }
  }

  fileprivate mutating func append(_ column: SnapshotColumn) {
    append(column.name)
    append(column.meaning)
    append(column.remarks.bounds)
    append(column.remarks.marks)
    append(column.remarks.hasTimes)
    append(column.remarks.strays)
    append(column.remarks.fellBack)
    append(column.remarks.needsDayOrder)
    append(column.remarks.unit ?? "")
    append(column.remarks.assumedOrder?.rawValue ?? "")
    append(each: column.blocks) { encoder, block in
      encoder.append(block.lowerBound)
      encoder.append(block.upperBound)
    }
    append(column.width)
    append(column.checksum)
    append(column.directory)
  }

  private mutating func append(_ strays: RegisterColumn.Strays) {
    append(strays.count)
    append(each: strays.first) { encoder, cell in
      encoder.append(cell.line)
      encoder.append(cell.text)
    }
    append(strays.areAmongDays)
  }

  private mutating func append(_ meaning: RegisterColumn.Meaning) {
    switch meaning {
    case .words(let list):
      append(0)
      append(each: list) { $0.append($1) }
    case .numbers(let base, let decimals):
      for number in [1, base, decimals] { append(number) }
    case .days(let base):
      for number in [2, base] { append(number) }
    case .text: append(3)
    }
  }

  fileprivate mutating func append(_ section: SnapshotSection) {
    append(section.offset)
    append(section.length)
    append(section.checksum)
  }

  fileprivate mutating func append(_ axis: RegisterAxis) {
    append(axis.column)
    append(axis.part.rawValue)
  }
}
