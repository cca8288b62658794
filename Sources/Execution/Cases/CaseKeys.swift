import Facts
import Indexing

/// The different cells of one group of a table, numbered as they come.
///
/// Rows carry the numbers, and are told apart and ordered by them: hashing and comparing the cells
/// of every row takes longer than counting its cases.
struct CaseKeys {
  /// What the keys of the only register are called, where different codes are different cells,
  /// whose order is that of the codes; nil where cells must be compared.
  private let name: ((RegisterKey) -> Cell)?
  /// The cells by number; empty where each is named when it is asked for.
  private var cells: [Cell] = []
  /// The keys by number; empty where cells are compared.
  private var keys: [RegisterKey] = []
  private var numbers: [Cell: Int] = [:]
  /// The numbers of the codes of the register that is read, and the codes of the numbers.
  private var numbersByCode: [Int: Int] = [:]
  private var codes: [Int] = []
  /// The number of the missing cell.
  private var numberOfMissing: Int?
  /// The code that came last: in rows that are sorted by it, it mostly comes again.
  private var last: (code: Int, number: Int)?

  /// Prepares a group.
  /// - Parameter name: what keys are called where their codes are those of one register and tell
  ///   cells apart, in order; nil where not.
  init(naming name: ((RegisterKey) -> Cell)?) {
    self.name = name
  }

  /// Whether different codes are different cells.
  var areCodes: Bool { name != nil }

  subscript(number: Int) -> Cell {
    if let name, cells.isEmpty { name(keys[number]) } else { cells[number] }
  }

  /// The same with each cell named, for tables that show most of them.
  var named: CaseKeys {
    guard let name else { return self }
    var named = self
    named.cells = keys.map(name)
    return named
  }

  /// Forgets codes: those of the next register mean other keys.
  mutating func beginRegister() {
    numbersByCode = [:]
    last = nil
  }

  /// The number of the cell of a code, which is made when the code comes first.
  mutating func number(ofCode code: Int, _ key: RegisterKey, _ cell: () -> Cell) -> Int {
    if let last, last.code == code { return last.number }
    let number: Int
    if let known = numbersByCode[code] {
      number = known
    } else {
      number = name == nil ? self.number(of: cell(), code) : added(key, code)
      numbersByCode[code] = number
    }
    last = (code, number)
    return number
  }

  private mutating func added(_ key: RegisterKey, _ code: Int) -> Int {
    if key == .missing { numberOfMissing = codes.count }
    keys.append(key)
    codes.append(code)
    return codes.count - 1
  }

  private mutating func number(of cell: Cell, _ code: Int) -> Int {
    if let known = numbers[cell] { return known }
    if cell == .missing { numberOfMissing = codes.count }
    numbers[cell] = codes.count
    cells.append(cell)
    codes.append(code)
    return codes.count - 1
  }

  /// For each number where its cell stands among the others: periods and numbers ascending, words by
  /// their bytes, a missing one last.
  var ranks: [Int] {
    var ranks = codes
    if name == nil {
      let order = cells.indices.sorted { Self.precedes(cells[$0], cells[$1]) }
      for (rank, number) in order.enumerated() { ranks[number] = rank }
    }
    if let numberOfMissing { ranks[numberOfMissing] = Self.missing }
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
