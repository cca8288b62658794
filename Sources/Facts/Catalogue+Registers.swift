public import Diagnostics

extension Catalogue {
  /// What is known of one register of cases.
  public struct RegisterEntry: Sendable, Hashable {
    /// The file's name.
    public let name: String
    /// The measure that its cases are counted as.
    public let measure: String
    /// The unit of a count.
    public let unit: String
    /// How many cases it has.
    public let cases: Int
    /// Its fields, in the order of the file.
    public let fields: [FieldEntry]
    /// The months from the first case to the last; nil where no case has a day or year.
    public let period: Period?
    /// Whether cases have days; else only years are known of them, or nothing.
    public let hasDays: Bool

    /// Makes an entry.
    public init(
      name: String, measure: String, unit: String, cases: Int, fields: [FieldEntry],
      period: Period?, hasDays: Bool
    ) {
      self.name = name
      self.measure = measure
      self.unit = unit
      self.cases = cases
      self.fields = fields
      self.period = period
      self.hasDays = hasDays
    }

    /// The field of an id; nil where there is none.
    public func field(_ id: String) -> FieldEntry? { fields.first { $0.id == id } }

    /// The organisations that cases belong to; empty where no column names them.
    public var organisations: [FieldValue] {
      fields.first { $0.role == .organisation }?.values ?? []
    }
  }

  /// A field of a register by its names.
  public struct FieldEntry: Sendable, Hashable {
    /// The id.
    public let id: String
    /// The words that a person reads.
    public let name: Wording
    /// What else it is called: its heading in the file.
    public let words: [String]
    /// What it is to a question.
    public let role: RegisterSchema.Role
    /// Whether its cells are numbers, whatever it is to a question.
    public let holdsNumbers: Bool
    /// The unit that stands behind its numbers in the file: 天, %; nil where none does.
    public let unit: String?
    /// Its values where it tells cases apart, the most frequent first.
    public let values: [FieldValue]

    /// Makes an entry.
    public init(
      id: String, name: Wording, words: [String], role: RegisterSchema.Role,
      holdsNumbers: Bool, unit: String?, values: [FieldValue]
    ) {
      self.id = id
      self.name = name
      self.words = words
      self.role = role
      self.holdsNumbers = holdsNumbers
      self.unit = unit
      self.values = values
    }
  }

  /// A value of a field, with the words of the file that stand for it.
  public struct FieldValue: Sendable, Hashable {
    /// The id of the vocabulary, or the file's own word.
    public let id: String
    /// The words of the file that mean it.
    public let words: [String]
    /// How many cases have it.
    public let cases: Int

    /// Makes a value.
    public init(id: String, words: [String], cases: Int) {
      self.id = id
      self.words = words
      self.cases = cases
    }
  }

  /// The same with what registers hold.
  public func adding(_ registers: [RegisterEntry]) -> Catalogue {
    var catalogue = self
    catalogue.registers += registers
    return catalogue
  }

  /// The places of the registers of a measure.
  public func registers(of measure: String) -> [Int] {
    registers.indices.filter { registers[$0].measure == measure }
  }
}
