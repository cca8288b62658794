import Facts

/// What a part takes from the whole that it lies in.
extension FrameReader {
  /// A part has the dimensions of the whole; a class of the whole's class lies within it.
  func inherit(
    from container: Int, measure: Int, own: Coordinates, into coordinates: inout Coordinates
  ) {
    guard facts[container].measure == measure else {
      // 热线接听9860通,其中咨询8714通: the parts came the same way.
      if words.id(facts[container].measure) == "service_requests", own["channel"].isEmpty {
        coordinates["channel"] = facts[container].coordinates["channel"]
      }
      return
    }
    for entry in facts[container].coordinates.entries {
      if entry.dimension == "category", !own["category"].isEmpty {
        coordinates["within"] = entry.values
      } else if isPassedDown(entry, own: own) {
        coordinates[entry.dimension] = entry.values
      }
    }
  }

  /// Whether what holds for a whole holds for a part that has these dimensions of its own.
  private func isPassedDown(_ entry: Coordinates.Entry, own: Coordinates) -> Bool {
    switch entry.dimension {
    case "includes", "delta": return false
    case "status":
      if entry.values == ["new"] { return own["outcome"].isEmpty }
      // 结转下年1件。其中予以公开4件: what was decided had not been carried out.
      return !isCarried(entry.values)
        || ["outcome", "applicant", "channel"].allSatisfy { own[$0].isEmpty }
    // 不予公开9件,另有6件正在办理: what is being handled has no outcome.
    case "outcome": return own["status"] != ["in_progress"]
    default: return true
    }
  }

  private func isCarried(_ status: [String]) -> Bool {
    status == ["carried_out"] || status == ["carried_in"]
  }
}
