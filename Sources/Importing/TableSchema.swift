import Diagnostics

/// What the descriptor of a data package promises about one table.
struct TableSchema {
  /// What a cell holds.
  ///
  /// `string` and `any` take every text; a type that is not among these is reported and read as one.
  enum CellType: String, CaseIterable {
    case any, boolean, date, integer, number, string, year
  }

  /// A column and what its cells may be.
  struct Field {
    let name: String
    var type: CellType = .string
    var isRequired = false
    var isUnique = false
    /// The words that a cell may be; empty where any may.
    var words: [String] = []
    var minimum: String?
    var maximum: String?

    /// Whether there is anything that a cell of the column may not be.
    var isBound: Bool {
      isRequired || !words.isEmpty || (type != .string && type != .any)
    }
  }

  /// Columns whose cells name a row of another table, or of the same one.
  struct ForeignKey {
    let columns: [String]
    /// The other resource's name; empty for the table itself.
    let resource: String
    let referenced: [String]
  }

  var fields: [Field] = []
  /// The texts that mean that a cell holds nothing.
  var missingValues: Set<String> = [""]
  var primaryKey: [String] = []
  var foreignKeys: [ForeignKey] = []
}
