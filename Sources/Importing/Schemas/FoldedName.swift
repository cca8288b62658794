/// A header or cell as it is compared with the vocabulary's names.
///
/// Case and width do not count, and neither do blanks, `_` and `-`: `Open_Data Channel-Type` is one
/// name, and so is `受理 日期`, whose halves stood in two rows of a header.
enum FoldedName {
  /// The text without what does not count.
  static func folded(_ text: some StringProtocol) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let narrow = narrowed(scalar)
      if narrow.properties.isWhitespace || narrow == "_" || narrow == "-" { continue }
      scalars.append(narrow)
    }
    return String(scalars).lowercased()
  }

  /// The ASCII twin of a full-width letter, digit or mark.
  static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
