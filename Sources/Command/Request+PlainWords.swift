extension Request {
  /// Reads words that need no parser: paths, and `-c`, `-f` and `--workspace` with their values.
  ///
  /// Nil for anything else, which is ArgumentParser's to read or to refuse: it took 1.8 of 12 ms from
  /// start to answer, most of them for looking up generic types, and nearly every start asks for no
  /// more than this.
  init?(plain words: [String]) {
    self.init()
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-") else {
        guard !word.isEmpty, word != "help" else { return nil }
        paths.append(word)
        continue
      }
      guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
      switch word {
      case "-c": queries.append(value)
      case "-f": script = value
      case "--workspace": look.workspace = value
      default: return nil
      }
    }
    // Given together they are a mistake, which ArgumentParser words.
    if script != nil, !queries.isEmpty { return nil }
  }
}
