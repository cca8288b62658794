public import Diagnostics

/// What the columns of a register are in the field's words: which are dimensions, numbers, days, texts.
///
/// Queries speak of fields by `id`; `column` is where the engine finds them. What the file says is
/// never changed: a word of a column keeps its spelling, and `values` says which id it stands for.
public struct RegisterSchema: Sendable, Hashable {
  /// What a column is to a question.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// A dimension: cases are told apart and grouped by it.
    case dimension
    /// The organisation that a case belongs to.
    case organisation
    /// The day that says when a case came; it gives the year, quarter and month.
    case received
    /// The year that a case belongs to, where a column says it itself.
    case year
    /// A number: it can be summed, averaged and compared.
    case number
    /// Another day.
    case day
    /// A text: it can be searched.
    case text
    /// A word that is different in nearly every case.
    case identifier
  }

  /// One column.
  public struct Field: Sendable, Hashable {
    /// The place of the column in the register.
    public let column: Int
    /// The id: that of a dimension where the vocabulary knows the column, else the header in lower
    /// case.
    public let id: String
    /// The words that a person reads.
    public let name: Wording
    /// What it is to a question.
    public let role: Role
    /// The ids of the vocabulary's values that words of the column stand for.
    ///
    /// A word that is not here stands for itself.
    public let values: [String: String]

    /// Makes a field.
    public init(
      column: Int, id: String, name: Wording, role: Role, values: [String: String] = [:]
    ) {
      self.column = column
      self.id = id
      self.name = name
      self.role = role
      self.values = values
    }
  }

  /// The measure that the cases are counted as: `complaints`.
  public let measure: String
  /// The unit of a count: 件.
  public let unit: String
  /// The columns, in the order of the file.
  public let fields: [Field]

  /// Makes a schema.
  public init(measure: String, unit: String, fields: [Field]) {
    self.measure = measure
    self.unit = unit
    self.fields = fields
  }

  /// The field of an id; nil where there is none.
  public func field(_ id: String) -> Field? { fields.first { $0.id == id } }

  /// The first field of a role; nil where there is none.
  public func field(_ role: Role) -> Field? { fields.first { $0.role == role } }
}
