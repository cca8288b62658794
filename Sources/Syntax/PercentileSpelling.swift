import Diagnostics

/// `p90`: a percentile by the hundredths that lie below it.
extension Keyword {
  /// How many bytes of a word spell a percentile: p and digits, with nothing Latin behind them.
  static func percentileLength(in bytes: [UInt8], _ word: ByteRange) -> Int? {
    let letter = Scalars.folded(in: bytes, at: word.lowerBound)
    guard letter.value | 0x20 == 0x70 else { return nil }
    var place = word.lowerBound + letter.length
    let digits = place
    while place < word.upperBound {
      let next = Scalars.folded(in: bytes, at: place)
      guard Scalars.isASCIIWord(next.value) else { break }
      guard Scalars.isDigit(next.value) else { return nil }
      place += next.length
    }
    return place > digits ? place - word.lowerBound : nil
  }

  /// The hundredths that a spelling names; nil above 100.
  static func percent(in bytes: [UInt8], _ range: ByteRange) -> Int? {
    Int(WordText.bare(in: bytes, range).dropFirst()).flatMap { $0 <= 100 ? $0 : nil }
  }
}
