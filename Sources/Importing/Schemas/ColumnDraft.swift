import Diagnostics
import Facts

/// What is known of a column on the way to its field.
struct ColumnDraft {
  var id: String
  var name: Wording
  var role: RegisterSchema.Role
  var ground: SchemaGuess.Ground
  /// The vocabulary's dimension that it holds.
  var dimension: Dimension?
  /// Ids that a descriptor gives to words of the column.
  var told: [String: String] = [:]
}
