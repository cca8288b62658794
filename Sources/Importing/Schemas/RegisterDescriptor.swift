import Diagnostics
public import Facts

/// What a person says about a register's file, in a small file beside it: `cases.schema.yaml` beside
/// `cases.csv`.
///
/// ```yaml
/// measure: complaints
/// separator: semicolon
/// missing: ["-1", 不适用]
/// columns:
///   诉求途径: {id: channel, values: {12345: phone}}
///   区划代码: dimension
///   备注: {role: text, en: remark}
/// ```
/// What it leaves out is guessed.
public struct RegisterDescriptor: Sendable, Hashable {
  /// What is said about one column.
  public struct Column: Sendable, Hashable {
    /// The header.
    public let header: String
    /// What the column is to questions.
    public var role: RegisterSchema.Role?
    /// The id by which questions name it.
    public var id: String?
    /// The name that a person reads, in English.
    public var english: String?
    /// The name in Chinese.
    public var chinese: String?
    /// The ids of values that words of the column stand for.
    public var values: [String: String] = [:]
    /// Where the descriptor names each of these ids.
    var valuePlaces: [String: VocabularyFile.Place] = [:]
    /// Where the descriptor names the column.
    let place: VocabularyFile.Place

    /// The name of the column where one is said.
    func name(besides name: Wording) -> Wording {
      guard let said = english ?? chinese else { return name }
      return Wording(english: english ?? said, chinese: chinese ?? said)
    }
  }

  /// The measure that the cases are counted as.
  public var measure: String?
  /// Where the descriptor names the measure.
  var measurePlace: VocabularyFile.Place?
  /// The unit of a count.
  public var unit: String?
  /// The byte between cells.
  public var separator: UInt8?
  /// The encoding.
  public var encoding: RegisterOptions.Encoding?
  /// In which order days of short numbers are written.
  public var dayOrder: DayOrder?
  /// Cells that mean that nothing is known.
  public var missingWords: Set<String> = []
  /// What is said about columns, in the order of the file.
  public var columns: [Column] = []

  /// Makes a descriptor that says nothing.
  public init() {}

  /// What is said about the column of a header.
  public func column(_ header: String) -> Column? { columns.first { $0.header == header } }

  /// What columns must be held as to be what they are said to be.
  ///
  /// A dimension of numbers is held as its words: a code keeps the zeros that it begins with.
  var kinds: [String: RegisterOptions.ColumnKind] {
    columns.reduce(into: [:]) { kinds, column in
      switch column.role {
      case .dimension, .organisation, .identifier: kinds[column.header] = .word
      case .received, .day: kinds[column.header] = .date
      case .number, .year: kinds[column.header] = .number
      case .text: kinds[column.header] = .text
      case nil: break
      }
    }
  }
}
