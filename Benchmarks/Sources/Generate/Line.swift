/// A line of CSV in bytes, written field by field.
extension [UInt8] {
  /// Appends a comma and a field that needs no quotes.
  mutating func append(field bytes: some Collection<UInt8>) {
    append(UInt8(ascii: ","))
    append(contentsOf: bytes)
  }

  /// Appends a comma and a whole number.
  mutating func append(fieldOf number: Int) {
    append(UInt8(ascii: ","))
    append(decimal: number)
  }

  /// Appends the digits of a whole number from 0.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
