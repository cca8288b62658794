import Facts

/// The different cells of one group of a table, numbered as they come.
///
/// Rows carry the numbers, and are told apart and ordered by them: hashing and comparing the cells
/// of every row takes longer than counting its cases.
struct CaseKeys {
  /// Whether different codes are different cells, whose order is that of the codes.
  private let areCodes: Bool
  private var cells: [Cell] = []
  private var numbers: [Cell: Int] = [:]
  /// The numbers of the codes of the register that is read, and the codes of the numbers.
  private var numbersByCode: [Int: Int] = [:]
  private var codes: [Int] = []
  /// The code that came last: in rows that are sorted by it, it mostly comes again.
  private var last: (code: Int, number: Int)?

  init(areCodes: Bool) {
    self.areCodes = areCodes
  }

  subscript(number: Int) -> Cell { cells[number] }

  /// Forgets codes: those of the next register mean other keys.
  mutating func beginRegister() {
    numbersByCode = [:]
    last = nil
  }

  /// The number of the cell of a code, which is made when the code comes first.
  mutating func number(ofCode code: Int, _ cell: () -> Cell) -> Int {
    if let last, last.code == code { return last.number }
    let number: Int
    if let known = numbersByCode[code] {
      number = known
    } else {
      number = areCodes ? added(cell(), code) : self.number(of: cell(), code)
      numbersByCode[code] = number
    }
    last = (code, number)
    return number
  }

  private mutating func number(of cell: Cell, _ code: Int) -> Int {
    if let known = numbers[cell] { return known }
    let number = added(cell, code)
    numbers[cell] = number
    return number
  }

  private mutating func added(_ cell: Cell, _ code: Int) -> Int {
    cells.append(cell)
    codes.append(code)
    return cells.count - 1
  }

  /// For each number where its cell stands among the others: periods and numbers ascending, words by
  /// their bytes, a missing one last.
  var ranks: [Int] {
    var ranks = codes
    if !areCodes {
      let order = cells.indices.sorted { Self.precedes(cells[$0], cells[$1]) }
      for (rank, number) in order.enumerated() { ranks[number] = rank }
    }
    if let missing = cells.firstIndex(of: .missing) { ranks[missing] = Self.missing }
    return ranks
  }

  /// The rank of a missing cell.
  static let missing = Int.max

  private static func precedes(_ left: Cell, _ right: Cell) -> Bool {
    switch (left, right) {
    case (.number(let one), .number(let other)): one < other
    default: text(left).utf8.lexicographicallyPrecedes(text(right).utf8)
    }
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .term(let term): term.id
    default: ""
    }
  }
}
