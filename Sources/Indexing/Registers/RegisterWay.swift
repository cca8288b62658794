import Diagnostics

/// How an answer was found, and what was touched for it.
public struct RegisterWay: Sendable, Hashable, CustomStringConvertible {
  /// Where cases are counted.
  public enum Kind: String, Sendable, Hashable {
    /// In cells that were counted before.
    case cube
    /// In cells that were counted for this question and are kept for the next.
    case newCube = "cube, new"
    /// In bitmaps that were made before.
    case bitmaps
    /// In the columns, row by row.
    case scan
    /// In the lists of the rows that hold a pair of characters.
    case pairs
    /// In the letters of texts.
    case text
  }

  /// Where cases were counted.
  public let kind: Kind
  /// How many cells, rows or words of bitmaps were looked at.
  public let touched: Int
  /// How many bytes they take.
  public let bytes: Int

  /// `cube: 136 cells, 544 bytes`.
  public var description: String {
    let unit =
      switch kind {
      case .cube, .newCube: "cell"
      case .bitmaps: "word"
      case .scan, .pairs, .text: "row"
      }
    return "\(kind.rawValue): \(Wording.counted(touched, unit)), \(Wording.counted(bytes, "byte"))"
  }
}
