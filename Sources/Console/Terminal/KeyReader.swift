import Glibc

/// Turns the bytes that a terminal sends into keys: characters, named keys and pastes.
///
/// Reads in blocks and keeps what is left for the next statement. Never asks the terminal anything.
struct KeyReader {
  /// What a wait came back with.
  enum Event {
    /// A Unicode scalar or the number of a `Key`.
    case key(UInt32)
    /// The terminal's size changed, or the program was continued.
    case news(UInt8)
    /// Nothing will come any more.
    case end
  }

  private let terminal: Int32
  private let news: Int32
  private var bytes: [UInt8] = []
  private var position = 0
  private var waiting: [UInt32] = []
  private var hasEnded = false
  /// Whether sequences of unknown keys go on to libedit, for which an .editrc may have bound them.
  var passesUnknownSequences = false
  /// The text of the last paste, line ends as line feeds.
  private(set) var pastedText = ""

  /// Reads a terminal, and a pipe on which changes of the terminal are told (-1 for none).
  init(terminal: Int32, news: Int32) {
    self.terminal = terminal
    self.news = news
  }

  /// Whether more input is there already, so that drawing now would be drawn over at once.
  var isInputPending: Bool {
    if !waiting.isEmpty || position < bytes.count { return true }
    return isReadable(within: 0)
  }

  /// Gives a key back, to be read again.
  mutating func unread(_ key: UInt32) {
    waiting.insert(key, at: 0)
  }

  /// Waits for the next key or for news.
  mutating func next() -> Event {
    if !waiting.isEmpty { return .key(waiting.removeFirst()) }
    if position == bytes.count, let event = awaitInput() { return event }
    guard let lead = nextByte() else { return .end }
    guard lead == 0x1B else { return .key(scalar(from: lead)) }
    return escapeSequence()
  }

  /// What follows an escape byte: a known key, a paste, or Escape itself.
  private mutating func escapeSequence() -> Event {
    // A lone Escape is vi's; a sequence comes in one piece, or nearly so on a slow line.
    guard position < bytes.count || isReadable(within: 50), let first = nextByte() else {
      return .key(ControlKey.escape)
    }
    if first == 0x0D || first == 0x0A { return .key(Key.newline.rawValue) }
    guard first == UInt8(ascii: "[") || first == UInt8(ascii: "O") else {
      waiting.append(first == 0x1B ? ControlKey.escape : scalar(from: first))
      return .key(ControlKey.escape)
    }
    let sequence = [first] + sequenceTail(after: first)
    guard let key = Key.sequences[String(decoding: sequence, as: UTF8.self)] else {
      guard passesUnknownSequences else { return next() }
      waiting += sequence.map(UInt32.init)
      return .key(ControlKey.escape)
    }
    if key == .paste { readPaste() }
    return .key(key.rawValue)
  }

  /// The rest of a sequence up to its final byte (ECMA-48, 5.4), at most 32 bytes.
  private mutating func sequenceTail(after first: UInt8) -> [UInt8] {
    var tail: [UInt8] = []
    while tail.count < 32, position < bytes.count || isReadable(within: 50) {
      guard let byte = nextByte() else { break }
      tail.append(byte)
      if first == UInt8(ascii: "O") || (0x40...0x7E).contains(byte) { break }
    }
    return tail
  }

  /// Reads up to `ESC [ 201 ~`.
  private mutating func readPaste() {
    let finish = Array("\u{1B}[201~".utf8)
    var pasted: [UInt8] = []
    while let byte = nextByte() {
      pasted.append(byte)
      if byte == finish[5], pasted.count >= 6, Array(pasted.suffix(6)) == finish {
        pasted.removeLast(6)
        break
      }
    }
    pastedText = Self.tidied(String(decoding: pasted, as: UTF8.self))
  }

  /// A pasted text with one kind of line end, without control characters and trailing line ends.
  private static func tidied(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\r": kept.append("\n")
      case "\n": if !isAfterReturn { kept.append("\n") }
      case "\t": kept.append(" ")
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
    }
    while kept.last == "\n" { kept.removeLast() }
    return String(kept)
  }

  /// The scalar that a lead byte begins; what isn't UTF-8 becomes U+FFFD.
  private mutating func scalar(from lead: UInt8) -> UInt32 {
    let length: Int
    switch lead {
    case 0..<0x80: return UInt32(lead)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0xFFFD
    }
    var encoded = [lead]
    while encoded.count < length {
      guard let byte = nextByte() else { return 0xFFFD }
      guard byte & 0xC0 == 0x80 else {
        position -= 1
        return 0xFFFD
      }
      encoded.append(byte)
    }
    let scalars = String(decoding: encoded, as: UTF8.self).unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else { return 0xFFFD }
    // C1 controls can't be typed; their numbers are the named keys'.
    return (0x80..<0xA0).contains(scalar.value) ? 0xFFFD : scalar.value
  }

  private mutating func nextByte() -> UInt8? {
    if position == bytes.count { fill() }
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  private mutating func fill() {
    guard !hasEnded else { return }
    position = 0
    bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      var got = 0
      repeat { got = read(terminal, buffer.baseAddress, 4096) } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    hasEnded = bytes.isEmpty
  }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var watched = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, milliseconds) > 0
  }

  /// Waits until the terminal can be read (nil) or there is news of it.
  private func awaitInput() -> Event? {
    var watched = [
      pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: news, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&watched, news >= 0 ? 2 : 1, -1)
      if count < 0, errno == EINTR { continue }
      guard count > 0, watched[1].revents & Int16(POLLIN) != 0 else { return nil }
      var byte: UInt8 = 0
      if read(news, &byte, 1) == 1 { return .news(byte) }
    }
  }
}
