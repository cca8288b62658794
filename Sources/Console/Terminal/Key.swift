/// Keys that have no character, under numbers of the C1 control range.
///
/// libedit looks a key up by its low byte; terminals in UTF-8 never send U+0080–U+009F by
/// themselves, so the numbers are free to be bound in both of its maps. Were the escape sequences
/// bound instead, vi's Escape would wait for a second key.
enum Key: UInt32, CaseIterable {
  case up = 0x80
  case down
  case left
  case right
  case home
  case end
  case delete
  case wordLeft
  case wordRight
  case newline
  case paste

  /// What follows `ESC [` or `ESC O` in the sequence of a key, for the terminals in use.
  static let sequences: [String: Key] = [
    "[A": .up, "OA": .up, "[B": .down, "OB": .down,
    "[C": .right, "OC": .right, "[D": .left, "OD": .left,
    "[H": .home, "OH": .home, "[1~": .home, "[7~": .home,
    "[F": .end, "OF": .end, "[4~": .end, "[8~": .end,
    "[3~": .delete,
    "[1;5C": .wordRight, "[1;3C": .wordRight, "[5C": .wordRight, "Oc": .wordRight,
    "[1;5D": .wordLeft, "[1;3D": .wordLeft, "[5D": .wordLeft, "Od": .wordLeft,
    "[200~": .paste,
  ]
}

/// Characters that a keyboard sends with Ctrl, and the few that have names.
enum ControlKey {
  static let start: UInt32 = 0x01
  static let cancel: UInt32 = 0x03
  static let endOfInput: UInt32 = 0x04
  static let lineEnd: UInt32 = 0x05
  static let forward: UInt32 = 0x06
  static let abort: UInt32 = 0x07
  static let backspace: UInt32 = 0x08
  static let tab: UInt32 = 0x09
  static let lineFeed: UInt32 = 0x0A
  static let clearScreen: UInt32 = 0x0C
  static let carriageReturn: UInt32 = 0x0D
  static let next: UInt32 = 0x0E
  static let previous: UInt32 = 0x10
  static let searchBack: UInt32 = 0x12
  static let searchForward: UInt32 = 0x13
  static let eraseWord: UInt32 = 0x17
  static let suspend: UInt32 = 0x1A
  static let escape: UInt32 = 0x1B
  static let rubout: UInt32 = 0x7F
}
