import Diagnostics
import Facts
import Indexing

/// How many cases the registers hold of each measure, dimension and value.
struct CaseCensus {
  private let registers: [CaseRegister]

  init(_ registers: [CaseRegister]) { self.registers = registers }

  /// The measures that cases are counted as, in load order.
  var measures: [String] { registers.map(\.schema.measure) }

  /// The dimensions that tell cases apart, in load order.
  var dimensions: [String] { registers.flatMap(\.dimensions).map(\.id) }

  /// How many cases count as a measure.
  func cases(of measure: String) -> Int {
    registers.filter { $0.schema.measure == measure }.reduce(0) { $0 + $1.index.rowCount }
  }

  /// The unit in which the cases of a measure are counted.
  func unit(of measure: String) -> String? {
    registers.first { $0.schema.measure == measure }?.schema.unit
  }

  /// What a register calls a dimension.
  func name(of dimension: String) -> Wording? { fields(of: dimension).first?.field.name }

  /// How many cases say something of a dimension.
  func cases(saying dimension: String) -> Int {
    fields(of: dimension).reduce(0) { sum, one in
      let index = one.register.index
      return sum + index.rowCount - index.register.columns[one.field.column].missingCount
    }
  }

  /// The values that cases have, with how many have each; those of the first register come first.
  /// - Complexity: O(values) where cubes count them, else O(rows).
  func values(of dimension: String) -> [(name: String, cases: Int)] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for (register, field) in fields(of: dimension) {
      for value in register.values(of: field) {
        if counts[value.id] == nil { order.append(value.id) }
        counts[value.id, default: 0] += value.cases
      }
    }
    return order.map { ($0, counts[$0] ?? 0) }
  }

  private func fields(
    of dimension: String
  ) -> [(register: CaseRegister, field: RegisterSchema.Field)] {
    registers.flatMap { register in
      register.dimensions.filter { $0.id == dimension }.map { (register, $0) }
    }
  }
}

extension CaseRegister {
  /// The fields by which cases are told apart.
  fileprivate var dimensions: [RegisterSchema.Field] {
    schema.fields.filter { $0.role == .dimension }
  }
}
