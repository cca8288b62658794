import Facts

extension Draft {
  /// The outline in bytes.
  func outline() -> [Heading] {
    headings.map {
      Heading(
        level: $0.level, label: $0.path, title: text.original(text.trimmed($0.title)),
        range: text.bytes(text.trimmed($0.range)), extent: text.bytes($0.extent))
    }
  }

  /// The plan's items in bytes and in the source's own words.
  func plan() -> [PlanItem] {
    planItems.enumerated().map { index, item in
      PlanItem(
        number: index + 1, heading: item.title.map(text.original), text: text.original(item.range),
        actions: item.actions.map(text.original),
        place: place(of: item.range, in: item.range, heading: item.heading))
    }
  }
}
