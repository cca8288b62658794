public import Diagnostics
import Glibc

/// The lines of a register's file, read upwards once, however large it is.
///
/// Lines end as the register's do, and the bytes are read as its rows were. Reading ends early where
/// the answer is no longer wanted.
public final class FileLines {
  /// The most bytes that are kept of a line, and of a line with those around it: a line may be as
  /// long as its writer likes.
  private static let mostBytes = 4 << 20

  private let path: String
  private let file: CInt
  private let encoding: String
  private let lineEnd: UInt8
  private var decoder: UTF16Decoder?
  /// What was read and is not used yet.
  private var block: ArraySlice<UInt8> = []
  /// The line that comes next, from 1.
  private var line = 1

  /// Opens a file.
  /// - Parameters:
  ///   - path: Where it is.
  ///   - encoding: The name of its encoding as an account has it.
  ///   - lineEnd: The byte that ends a line, a line feed or a carriage return.
  /// - Throws: `ReadFailure` where it can't be read.
  public init(_ path: String, encoding: String, lineEnd: UInt8) throws(ReadFailure) {
    let head = try FileBytes.read(path, at: 0, count: RegisterOptions().sampleSize)
    var markSize = head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if encoding == "UTF-16", let form = UTF16Form(head: head) {
      decoder = UTF16Decoder(isBigEndian: form.isBigEndian)
      markSize = form.hasMark ? 2 : 0
    }
    self.path = path
    self.encoding = encoding
    self.lineEnd = lineEnd
    file = try FileBytes.opened(path).file
    lseek(file, markSize, SEEK_SET)
  }

  deinit { close(file) }

  /// Reads some lines.
  /// - Parameter wanted: The lines, from 1, none twice, each behind the one before.
  /// - Returns: What stands in each; those behind the end of the file are missing.
  /// - Throws: `ReadFailure` where the file can't be read.
  /// - Complexity: O(bytes up to the last of the lines).
  public func texts(of wanted: [Int]) throws(ReadFailure) -> [Int: String] {
    var texts: [Int: String] = [:]
    for line in wanted {
      guard try skip(to: line), let bytes = try next() else { break }
      texts[line] = text(of: bytes)
    }
    return texts
  }

  /// Reads the lines around one; long ones leave room for fewer.
  /// - Parameters:
  ///   - wanted: The line, from 1.
  ///   - margin: How many lines before and behind it are read as well.
  ///   - name: What the file is called in answers.
  /// - Returns: The lines, which know their numbers; nil where the file ends before the line.
  /// - Throws: `ReadFailure` where the file can't be read.
  /// - Complexity: O(bytes up to the last of the lines).
  public func text(
    around wanted: Int, margin: Int, named name: String
  ) throws(ReadFailure) -> SourceText? {
    guard try skip(to: max(1, wanted - margin)) else { return nil }
    var lines: [[UInt8]] = []
    var size = 0
    while line < wanted {
      guard let bytes = try next() else { return nil }
      lines.append(bytes)
      size += bytes.count
      while size > Self.mostBytes / 2 { size -= lines.removeFirst().count }
    }
    let first = wanted - lines.count
    while line <= wanted || (line <= wanted + margin && size < Self.mostBytes) {
      guard let bytes = try next() else { break }
      lines.append(bytes)
      size += bytes.count
    }
    guard line > wanted else { return nil }
    return SourceText(
      name: name, text: lines.map { text(of: $0) }.joined(separator: "\n"), firstLine: first)
  }

  /// Passes over the lines before one; false where the file ends there.
  private func skip(to wanted: Int) throws(ReadFailure) -> Bool {
    while line < wanted, try fill() {
      let (ends, place) = block.place(behind: wanted - line, of: lineEnd)
      line += ends
      block = line == wanted ? block.dropFirst(place) : []
    }
    return line == wanted
  }

  /// The bytes of the next line without its end; nil where the file ends.
  private func next() throws(ReadFailure) -> [UInt8]? {
    guard try fill() else { return nil }
    var bytes: [UInt8] = []
    var isEnded = false
    while !isEnded, try fill() {
      let (ends, place) = block.place(behind: 1, of: lineEnd)
      isEnded = ends == 1
      let piece = isEnded ? block.prefix(place - 1) : block
      bytes += piece.prefix(Self.mostBytes - bytes.count)
      block = isEnded ? block.dropFirst(place) : []
    }
    line += 1
    if lineEnd == Self.feed, bytes.last == Self.carriage { bytes.removeLast() }
    return bytes
  }

  /// Reads the next bytes where none are left; false at the end of the file.
  private func fill() throws(ReadFailure) -> Bool {
    while block.isEmpty {
      guard !Interruption.hasCome else { return false }
      let bytes = try FileBytes.next(of: file, count: 1 << 20, path: path)
      guard !bytes.isEmpty else { return false }
      block = decoded(bytes)[...]
    }
    return true
  }

  /// The bytes with those of UTF-16 as UTF-8, in which a line end is part of no other letter.
  private func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard decoder != nil else { return bytes }
    let text = RecordBlock(capacity: bytes.count * 3 / 2 + 8)
    decoder?.decode(bytes, into: text, isLast: false)
    return text.copy(0..<text.count)
  }

  /// What a line says; one that was rejected for its bytes is shown as far as it is text.
  private func text(of line: [UInt8]) -> String {
    // A line feed ends no line here, and must end none of the text.
    let bytes =
      lineEnd == Self.feed ? line : line.map { $0 == Self.feed ? Self.carriage : $0 }
    let isUTF8 = encoding != "GB18030"
    let text = isUTF8 ? bytes : (try? TextDecoder.converted(bytes, from: encoding)) ?? bytes
    return String(decoding: text, as: UTF8.self)
  }

  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")
}

extension ArraySlice<UInt8> {
  /// How many line ends there are, at most so many, and how far behind the start the last of them
  /// ends.
  fileprivate func place(behind most: Int, of lineEnd: UInt8) -> (ends: Int, place: Int) {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return (0, 0) }
      var (ends, place) = (0, 0)
      while ends < most, let found = memchr(start + place, CInt(lineEnd), bytes.count - place) {
        ends += 1
        place = UnsafeRawPointer(found) - start + 1
      }
      return (ends, place)
    }
  }
}
