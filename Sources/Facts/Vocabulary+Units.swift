extension Vocabulary {
  /// Whether two unit words count the same thing, so that their figures may be added: 件 and 批.
  public func areOfOneClass(_ unit: String, _ other: String) -> Bool {
    unit == other || unitClass(of: unit).map { $0 == unitClass(of: other) } ?? false
  }
}
