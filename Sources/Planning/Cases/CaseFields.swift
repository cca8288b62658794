import Diagnostics
import Facts

/// The fields of the registers of one measure, by every name that a question may call them.
///
/// Two registers that both have a channel share the field; what their files call its values is
/// known of both.
struct CaseFields: Sendable {
  /// A field as the registers that have it know it.
  struct Field: Sendable {
    let id: String
    let name: Wording
    let role: RegisterSchema.Role
    /// Whether a register has numbers in it, whatever it is to a question.
    let holdsNumbers: Bool
    /// The units that stand behind its numbers, each once.
    let units: [String]
    /// What the vocabulary knows of it as a dimension; values of its own where it knows nothing.
    let dimension: Dimension
    /// The values that cases have, the most frequent first.
    let values: [Catalogue.FieldValue]
    let valueNames: NameTable
    /// The ids of words as they are spelled, which wins over any other reading of them.
    let exact: [String: String]
  }

  let entries: [(place: Int, entry: Catalogue.RegisterEntry)]
  /// Whose cases each of the registers holds.
  let reaches: [CaseReach]
  let fields: [Field]
  private let names: NameTable

  /// The fields of all registers, by their measure.
  static func byMeasure(
    _ catalogue: Catalogue, _ vocabulary: Vocabulary, _ organisations: [Organisation]
  ) -> [String: CaseFields] {
    var fields: [String: CaseFields] = [:]
    for measure in Set(catalogue.registers.map(\.measure)) {
      fields[measure] = CaseFields(of: measure, catalogue, vocabulary, organisations)
    }
    return fields
  }

  /// The fields of the registers of a measure; nil where there is no such register.
  init?(
    of measure: String, _ catalogue: Catalogue, _ vocabulary: Vocabulary,
    _ organisations: [Organisation]
  ) {
    let entries = catalogue.registers(of: measure).map { ($0, catalogue.registers[$0]) }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
    reaches = entries.map { CaseReach(of: $0.1, in: organisations) }
    var found: [String: [Catalogue.FieldEntry]] = [:]
    var order: [String] = []
    for field in entries.flatMap(\.1.fields) {
      if found[field.id] == nil { order.append(field.id) }
      found[field.id, default: []].append(field)
    }
    fields = order.compactMap { found[$0].map { Self.field($0, vocabulary) } }
    let named = order.map { id in
      let own = found[id, default: []]
      let known = vocabulary.dimension(id)
      let words = own.flatMap { [$0.name.english, $0.name.chinese] + $0.words }
      return (id, words + (known.map { [$0.name.english, $0.name.chinese] + $0.synonyms } ?? []))
    }
    names = NameTable { named }
  }

  /// The field of a name.
  func field(named name: String) -> Field? { names.place(of: name).map { fields[$0] } }

  /// The field of a role.
  func field(_ role: RegisterSchema.Role) -> Field? { fields.first { $0.role == role } }

  /// The nearest name of a field.
  func nearest(to name: String) -> String? { names.nearest(to: name) }

  /// The nearest name among fields of some kind.
  func nearest(to name: String, where isWanted: (Field) -> Bool) -> String? {
    let wanted = fields.filter(isWanted)
    return NearestName.nearest(
      to: name, among: wanted.flatMap { [$0.id, $0.name.english, $0.name.chinese] })
      ?? (wanted.count == 1 ? wanted[0].id : nil)
  }

  private static func field(
    _ entries: [Catalogue.FieldEntry], _ vocabulary: Vocabulary
  ) -> Field {
    let first = entries[0]
    let known = vocabulary.dimension(first.id)
    let dimension = Dimension(
      id: first.id, name: first.name, nature: .partition, isClosed: known?.isClosed ?? false,
      values: known?.values ?? [])
    let values = entries.flatMap(\.values)
    let listed = dimension.values.map {
      (id: $0.id, words: [$0.name.english, $0.name.chinese] + $0.synonyms)
    }
    let stated = values.map { (id: $0.id, words: $0.words) }
    return Field(
      id: first.id, name: first.name, role: first.role,
      holdsNumbers: entries.contains(where: \.holdsNumbers),
      units: Set(entries.compactMap(\.unit)).sorted(), dimension: dimension, values: values,
      valueNames: NameTable { listed + stated },
      exact: Dictionary(
        values.flatMap { value in value.words.map { ($0, value.id) } },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension CaseFields.Field {
  /// The field as plans carry it.
  var bound: CaseField { CaseField(id: id, name: name) }
}
