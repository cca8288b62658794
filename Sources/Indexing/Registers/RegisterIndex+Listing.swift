import Diagnostics
import Facts

/// Cases of a register, by their rows.
public struct RegisterList: Sendable, Hashable {
  /// The rows, from 0, in the order asked for.
  public let rows: [Int]
  /// How many cases fit, those beyond the limit too.
  public let count: Int
  /// How they were found.
  public let way: RegisterWay
}

extension RegisterIndex {
  /// Lists cases: in the order of the file, or by a column.
  /// - Parameters:
  ///   - condition: Which cases.
  ///   - column: The column that they are sorted by, missing cells last; as in the file where nil.
  ///   - isDescending: Whether the largest comes first.
  ///   - limit: How many at most.
  /// - Returns: Their rows.
  /// - Throws: `RegisterQuestionFlaw` where a column is not what the condition takes it for.
  /// - Complexity: O(rows / 64), sorted O(rows that fit × log of the limit).
  public func list(
    where condition: RegisterCondition, sortedBy column: Int? = nil, isDescending: Bool = false,
    limit: Int? = nil
  ) throws(RegisterQuestionFlaw) -> RegisterList {
    let filter = try RegisterFilter(condition, columns)
    let (selection, way) = selection(of: filter)
    guard let column else { return firstRows(of: filter, selection, way, limit: limit ?? .max) }
    guard let codes = register.columns[column].codes else { throw .noOrder(column: column) }
    var leading = LeadingRows(limit: limit ?? .max, isDescending: isDescending)
    for block in 0..<selection.blockCount where !Interruption.hasCome {
      for row in selection.places(inBlock: block) { leading.add(row, code: codes[Int(row)]) }
    }
    return RegisterList(rows: leading.sorted(), count: leading.count, way: way)
  }

  /// Whether the words of a case hold a text, letters in any width and case.
  /// - Parameters:
  ///   - row: The row of the case, from 0.
  ///   - column: A column of words or texts.
  ///   - text: What is looked for.
  /// - Returns: Whether they do; never where the column holds no words.
  public func words(ofRow row: Int, column: Int, hold text: String) -> Bool {
    guard case .word(let words)? = register.columns[column][row] else { return false }
    let wanted = FoldedText(text).scalars
    return wanted.isEmpty || FoldedText(words).range(of: wanted) != nil
  }

  /// The different texts of a column in the cases that fit.
  /// - Parameters:
  ///   - column: The column.
  ///   - condition: Which cases.
  /// - Returns: The texts; nil where the column holds none, whose cells make groups.
  /// - Throws: `RegisterQuestionFlaw` where a column is not what the condition takes it for.
  /// - Complexity: O(rows + bytes of the texts).
  public func texts(
    ofColumn column: Int, where condition: RegisterCondition
  ) throws(RegisterQuestionFlaw) -> Set<String>? {
    guard case .text(let text) = register.columns[column].content else { return nil }
    let (selection, _) = selection(of: try RegisterFilter(condition, columns))
    var texts: Set<String> = []
    for block in 0..<selection.blockCount where !Interruption.hasCome {
      for row in selection.places(inBlock: block) { texts.insert(text[Int(row)]) }
    }
    return texts.subtracting([""])
  }

  /// The first rows that fit; blocks whose codes all lie elsewhere are passed over.
  private func firstRows(
    of filter: RegisterFilter, _ selection: RowSelection, _ way: RegisterWay, limit: Int
  ) -> RegisterList {
    var rows: [Int] = []
    for block in 0..<selection.blockCount where rows.count < limit {
      guard filter.mayHold(inBlock: block, of: columns) else { continue }
      rows += selection.places(inBlock: block).prefix(limit - rows.count).map { Int($0) }
    }
    return RegisterList(
      rows: rows, count: rows.count < limit ? rows.count : count(of: filter, selection), way: way)
  }

  /// How many cases fit, by a cube where its cells tell them apart.
  private func count(of filter: RegisterFilter, _ selection: RowSelection) -> Int {
    groupedByCubes([], filter, fields: [], keepsCodes: [])?.groups.reduce(0) { $0 + $1.count }
      ?? selection.count()
  }
}
