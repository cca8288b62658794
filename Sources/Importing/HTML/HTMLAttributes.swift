/// The attributes of one element, as the parser hands them over.
///
/// Bytes are compared where they lie: nearly every element of a page has a style, and making strings
/// of them took half of the time of reading a page.
struct HTMLAttributes {
  private let pairs: UnsafePointer<UnsafePointer<UInt8>?>?

  /// Wraps pairs of name and value that end with a nil name; valid during the event only.
  init(_ pairs: UnsafePointer<UnsafePointer<UInt8>?>?) {
    self.pairs = pairs
  }

  /// A number from 0, as browsers read it: the digits that a value begins with.
  func number(_ name: StaticString) -> Int? {
    var value: Int?
    forEach { attribute, bytes in
      guard Self.isEqual(attribute, name), var place = bytes else { return }
      while place.pointee == UInt8(ascii: " ") { place += 1 }
      while 0x30...0x39 ~= place.pointee, value ?? 0 < 1_000_000 {
        value = (value ?? 0) * 10 + Int(place.pointee - 0x30)
        place += 1
      }
    }
    return value
  }

  /// Whether the element asks not to be shown, or is the number of a note: after a figure, as in
  /// 60¹, it would become a part of it.
  var isHidden: Bool {
    var isHidden = false
    forEach { attribute, value in
      if Self.hides(attribute, value) { isHidden = true }
    }
    return isHidden
  }

  private static func hides(
    _ attribute: UnsafePointer<UInt8>, _ value: UnsafePointer<UInt8>?
  ) -> Bool {
    if isEqual(attribute, "hidden") { return true }
    guard let value else { return false }
    if isEqual(attribute, "style") {
      return holds(value, "display:none") || holds(value, "visibility:hidden")
    }
    return isEqual(attribute, "role")
      && (isEqual(value, "doc-noteref") || isEqual(value, "doc-backlink"))
  }

  private func forEach(_ body: (UnsafePointer<UInt8>, UnsafePointer<UInt8>?) -> Void) {
    guard let pairs else { return }
    var place = 0
    while let name = pairs[place] {
      body(name, pairs[place + 1])
      place += 2
    }
  }

  private static func isEqual(_ bytes: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    for place in 0..<word.utf8CodeUnitCount where bytes[place] != word.utf8Start[place] {
      return false
    }
    return bytes[word.utf8CodeUnitCount] == 0
  }

  /// Whether a style holds a word in whatever case and with whatever blanks in it.
  private static func holds(_ style: UnsafePointer<UInt8>, _ word: StaticString) -> Bool {
    var start = style
    while start.pointee != 0 {
      if begins(start, with: word) { return true }
      start += 1
    }
    return false
  }

  private static func begins(_ style: UnsafePointer<UInt8>, with word: StaticString) -> Bool {
    var place = style
    for index in 0..<word.utf8CodeUnitCount {
      while index > 0, place.pointee == UInt8(ascii: " ") { place += 1 }
      // Capitals differ from small letters by this bit; a colon has it.
      guard place.pointee | 0x20 == word.utf8Start[index] else { return false }
      place += 1
    }
    return true
  }
}
