/// Groups of cases with what is known of their fields, before figures are computed and rows ordered.
struct GroupedCases {
  /// One group.
  struct Group {
    /// The code on each axis.
    let codes: [Int]
    let count: Int
    /// The cells of each field, in the order of the fields.
    var fields: [FieldCells]
  }

  var groups: [Group]
  var way: RegisterWay
}
