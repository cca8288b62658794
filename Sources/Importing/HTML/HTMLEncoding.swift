/// Decodes a page whose own text may say what it is encoded in.
///
/// A byte order mark decides. What the page declares is taken where its bytes agree: bytes that are
/// UTF-8 beyond accident are UTF-8 whatever the page says. A page that declares nothing is read as
/// a text is, UTF-8 or else GB18030.
enum HTMLEncoding {
  /// How far a declaration is looked for: browsers look through 1024 bytes, offices write more.
  private static let head = 4096

  /// The page as valid UTF-8 without byte order mark.
  static func decode(_ page: [UInt8]) throws(TextDecoder.Undecodable) -> [UInt8] {
    guard !TextDecoder.hasMark(page), let declared = declared(in: page),
      let encoding = encoding(named: declared)
    else { return try TextDecoder.decode(page) }
    guard !page.contains(0), let converted = try? TextDecoder.converted(page, from: encoding),
      !TextDecoder.isSurelyUTF8(page)
    else { return try TextDecoder.decode(page) }
    return converted
  }

  /// What iconv calls an encoding that is not UTF-8; nil for UTF-8 and what Chinese pages are not.
  private static func encoding(named name: String) -> String? {
    if name.hasPrefix("gb") || name == "x-gbk" || name == "cp936" { return "GB18030" }
    return name.hasPrefix("big5") ? "BIG5-HKSCS" : nil
  }

  /// The name after `charset=` in a `<meta>` or `encoding=` in `<?xml`, in lower case.
  static func declared(in page: [UInt8]) -> String? {
    let start = page.prefix(head).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    for (tag, key) in [("<meta", "charset"), ("<?xml", "encoding")] {
      var rest = start[...]
      while let place = rest.firstRange(of: Array(tag.utf8))?.upperBound {
        let end = rest[place...].firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
        if let name = value(of: key, in: rest[place..<end]) { return name }
        rest = rest[end...]
      }
    }
    return nil
  }

  private static func value(of key: String, in tag: ArraySlice<UInt8>) -> String? {
    guard let found = tag.firstRange(of: Array(key.utf8)) else { return nil }
    let around = Set(" \t\r\n=\"'".utf8)
    let name = tag[found.upperBound...].drop { around.contains($0) }
      .prefix { !around.contains($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "/") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
