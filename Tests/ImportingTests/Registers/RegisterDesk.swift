import Diagnostics
import Facts
import Glibc
import Importing
import Testing

/// Loads invented registers from bytes, in small blocks so that every seam between them is tried.
struct RegisterDesk {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  func load(_ text: String, _ change: (inout RegisterOptions) -> Void = { _ in }) throws -> Register
  {
    try load(Array(text.utf8), change)
  }

  func load(
    _ bytes: [UInt8], _ change: (inout RegisterOptions) -> Void = { _ in }
  ) throws -> Register {
    let path = try folder.write("register.csv", bytes)
    var options = RegisterOptions()
    options.blockSize = 64
    change(&options)
    return try RegisterFile.load(path, options: options)
  }
}

extension Register {
  /// The rows as text, missing cells as `·`.
  var lines: [String] {
    (0..<rowCount).map { row in
      columns.map { column in
        switch column[row] {
        case nil: "·"
        case .word(let word): word
        case .number(let number): number.description
        case .day(let day): day.description
        }
      }.joined(separator: "|")
    }
  }

  /// What each column is held as.
  var kinds: [String] {
    columns.map { column in
      switch column.content {
      case .words: "words"
      case .numbers: "numbers"
      case .days: "days"
      case .text: "text"
      }
    }
  }

  /// The rejected rows as `line: reason`.
  var rejections: [String] {
    account.rejected.map { "\($0.line): \($0.reason.wording.english)" }
  }
}

/// UTF-16 with its mark, as Windows writes it.
func littleEndian(_ units: [UInt16]) -> [UInt8] {
  units.reduce(into: [0xFF, 0xFE]) { bytes, unit in
    bytes.append(UInt8(truncatingIfNeeded: unit))
    bytes.append(UInt8(unit >> 8))
  }
}

/// A text as Chinese spreadsheets export it.
func gb18030(_ text: String) throws -> [UInt8] {
  let converter = iconv_open("GB18030", "UTF-8")
  defer { iconv_close(converter) }
  var input = text.utf8.map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 2)
  let room = output.count
  var left = room
  input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      var (from, to) = (source.baseAddress, target.baseAddress)
      var count = source.count
      iconv(converter, &from, &count, &to, &left)
    }
  }
  return output.prefix(room - left).map { UInt8(bitPattern: $0) }
}
