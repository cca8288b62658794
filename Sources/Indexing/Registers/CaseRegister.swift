public import Facts

/// A register of cases that can be asked: its index, and what its columns are called.
public struct CaseRegister: Sendable {
  /// The file's name, as answers and notes give it.
  public let name: String
  /// What the columns are.
  public let schema: RegisterSchema
  /// The cases.
  public let index: RegisterIndex

  /// Makes a register.
  public init(name: String, schema: RegisterSchema, index: RegisterIndex) {
    self.name = name
    self.schema = schema
    self.index = index
  }
}
