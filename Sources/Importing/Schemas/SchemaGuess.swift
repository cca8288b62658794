public import Facts

/// What the columns of a register seem to be, and by what each was known.
///
/// `来源` is known by the vocabulary to be the channel and 来电 in it to be phone; `district`, which
/// the vocabulary does not know, becomes a dimension since few words stand in it. What a descriptor
/// says is never guessed. No guess changes a cell.
public struct SchemaGuess: Sendable, Hashable {
  /// By what a column was known.
  public enum Ground: String, Sendable, Hashable {
    /// A descriptor beside the file says it.
    case descriptor
    /// The vocabulary has its header.
    case vocabulary
    /// The header says it.
    case header
    /// Its cells are such.
    case cells
  }

  /// The schema.
  public let schema: RegisterSchema
  /// By what each field of the schema was known.
  public let grounds: [Ground]
  /// Words of a field, by its id, that the vocabulary's closed list does not have.
  public let unmapped: [String: [String]]

  /// Guesses a schema.
  /// - Parameters:
  ///   - register: the cases.
  ///   - name: the file's name, which may say what they are.
  ///   - measure: the measure as a person named it; nil where nobody did.
  ///   - vocabulary: the field's words.
  ///   - descriptor: what is said about the file.
  /// - Complexity: O(words of the columns), and O(rows) for a column of years.
  public init(
    _ register: Register, named name: String, measure: String? = nil, vocabulary: Vocabulary,
    descriptor: RegisterDescriptor = RegisterDescriptor()
  ) {
    let counted = Self.measure(
      of: register, named: name, told: measure ?? descriptor.measure, vocabulary)
    let names = VocabularyNames(vocabulary)
    let columns = ColumnRoles(register, measure: counted.id, vocabulary, names, descriptor)
    var mapping = ValueMapping(names, measure: counted.id)
    let fields = columns.drafts.enumerated().map { place, draft in
      RegisterSchema.Field(
        column: place, id: draft.id, name: draft.name, role: draft.role,
        values: mapping.values(of: register.columns[place], draft))
    }
    schema = RegisterSchema(
      measure: counted.id, unit: descriptor.unit ?? counted.unit, fields: fields)
    grounds = columns.drafts.map(\.ground)
    unmapped = mapping.unmapped
  }

  /// The measure that cases are counted as where nothing names one.
  private static let usualMeasure = "complaints"

  /// What was told, else what the file's name, its title or its header speaks of.
  private static func measure(
    of register: Register, named name: String, told: String?, _ vocabulary: Vocabulary
  ) -> (id: String, unit: String) {
    let names = MeasureNames(vocabulary)
    if let told {
      let known = names.measure(named: told)
      return (known?.id ?? told, known?.units.first ?? MeasureNames.caseUnit)
    }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let found =
      names.measure(spokenOfIn: [file], hearsAll: true)
      ?? names.measure(spokenOfIn: register.account.titles, hearsAll: true)
      ?? names.measure(spokenOfIn: register.columns.map(\.name))
      ?? vocabulary.measure(usualMeasure)
    return (found?.id ?? usualMeasure, found?.units.first ?? MeasureNames.caseUnit)
  }
}
