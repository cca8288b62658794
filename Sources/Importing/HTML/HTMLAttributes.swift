/// The attributes of one element, as the parser hands them over.
struct HTMLAttributes {
  private let pairs: UnsafePointer<UnsafePointer<UInt8>?>?

  /// Wraps pairs of name and value that end with a nil name; valid during the event only.
  init(_ pairs: UnsafePointer<UnsafePointer<UInt8>?>?) {
    self.pairs = pairs
  }

  /// The value of an attribute; empty where it has none, nil where it is not there.
  subscript(name: String) -> String? {
    guard let pairs else { return nil }
    var place = 0
    while let found = pairs[place] {
      if String(cString: found) == name {
        return pairs[place + 1].map { String(cString: $0) } ?? ""
      }
      place += 2
    }
    return nil
  }

  /// A number from 0, as browsers read it: the digits that a value begins with.
  func number(_ name: String) -> Int? {
    self[name].flatMap { Int($0.drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }) }
  }

  /// Whether the element asks not to be shown.
  var isHidden: Bool {
    guard pairs != nil else { return false }
    if self["hidden"] != nil { return true }
    guard let style = self["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
